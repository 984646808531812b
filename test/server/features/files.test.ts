import assert from 'node:assert/strict';
import { articleFolds } from '../../../src/server/features/folding';
import { hoverAt } from '../../../src/server/features/hover';
import { lensesOf } from '../../../src/server/features/lens';
import { locate } from '../../../src/server/features/locate';
import { matrixOf } from '../../../src/server/features/matrix';
import { articleSymbol } from '../../../src/server/features/outline';
import { alignedWith, parallelRows } from '../../../src/server/features/parallels';
import { referencesAt } from '../../../src/server/features/references';
import { contextAt } from '../../../src/server/workspace/positionContext';
import { idOf } from '../../../src/server/workspace/ids';
import { copy, other } from '../../fixtures/articles';
import { clipped, exported } from '../../fixtures/files';
import { neverCancelled, slices, uriOf, workspaceOf } from '../workspaceFixture';

/** Line and character of words in a file. */
function placeOf(file: string, words: string, from = 0): { line: number; character: number } {
  const before = file.slice(0, file.indexOf(words, from)).split(/\r\n|\n/);
  return { line: before.length - 1, character: before[before.length - 1].length };
}

describe('a file that is not all text', () => {
  const workspace = workspaceOf({ e: exported, c: clipped, other });
  const file = uriOf('e');
  const second = exported.indexOf('End of Document');

  it('has its marks, hovers and links at its own places', () => {
    const position = placeOf(exported, 'Kari Lund said', second);
    const view = workspace.articles.at(file, position);
    assert.equal(view?.uri, `${file}#2`);
    assert.equal(view.file, file);
    const context = contextAt(view, workspace.events, view.offsetAt(position));
    const hover = hoverAt(workspace, context);
    assert.ok(hover?.range && hover.range.start.line === position.line);
    const located = locate(workspace, { id: idOf(view.uri, view.article.sentences[0]) });
    assert.equal(located?.uri, file);
    assert.deepEqual(located.range.start, placeOf(exported, located.text.slice(0, 20), second));
  });

  it('has nothing where it speaks of itself', () => {
    assert.equal(workspace.articles.at(file, placeOf(exported, 'Load-Date')), undefined);
    assert.equal(workspace.articles.at(file, placeOf(exported, 'Section', second)), undefined);
    assert.equal(workspace.articles.at(uriOf('c'), { line: 1, character: 3 }), undefined);
    assert.ok(workspace.articles.at(uriOf('c'), placeOf(clipped, 'Kari Lund')));
  });

  it('shows all its articles, and keeps in front what was asked about last', () => {
    assert.deepEqual(
      workspace.articles.inDocument(file).map(({ uri }) => uri),
      [`${file}#1`, `${file}#2`],
    );
    workspace.articles.at(file, placeOf(exported, 'Kari Lund', second));
    assert.equal(workspace.articles.inFront(file), `${file}#2`);
    workspace.articles.at(file, placeOf(exported, 'Kari Lund'));
    assert.equal(workspace.articles.inFront(file), `${file}#1`);
    assert.equal(workspace.articles.inFront(uriOf('other')), uriOf('other'));
    for (const view of workspace.articles.inDocument(file))
      for (const { range } of lensesOf(workspace, view)) assert.ok(range.start.line > 0 || view.uri.endsWith('#1'));
  });

  it('is read beside itself: two of its articles are aligned from where each begins', () => {
    const [left, right] = [`${file}#1`, `${file}#2`];
    const { lines } = alignedWith(workspace, { uri: left, other: right });
    const pairs = Array.from({ length: lines.length / 2 }, (_, index) => [lines[2 * index], lines[2 * index + 1]]);
    const [beginning, ...passages] = pairs;
    const lineOf = (words: string, from?: number): number => placeOf(exported, words, from).line;
    assert.deepEqual(beginning, [0, lineOf(copy.slice(0, copy.indexOf('\n')))]);
    const quoted = [lineOf('We will not open'), lineOf('We will not open', second)];
    assert.ok(passages.some((pair) => String(pair) === String(quoted)));
    const view = workspace.articles.get(left);
    assert.ok(view);
    const rows = parallelRows(workspace, contextAt(view, workspace.events, view.article.text.indexOf('inspectors')));
    assert.ok(rows.some((row) => row.article === left && row.uri === right));
  });

  it('leads other clients to the file', async () => {
    const position = placeOf(exported, 'Kari Lund said', second);
    const view = workspace.articles.at(file, position);
    assert.ok(view);
    const context = contextAt(view, workspace.events, view.offsetAt(position));
    const locations = await referencesAt(workspace, slices, context, neverCancelled);
    assert.ok(locations.length > 0);
    for (const { uri } of locations) assert.ok(!uri.includes('#'), uri);
  });

  it('has a symbol for each article, over all of its text', () => {
    const symbols = workspace.articles.inDocument(file).map(articleSymbol);
    assert.deepEqual(
      symbols.map(({ detail }) => detail),
      ['The Belmora Ledger', 'Kinn Evening Post'],
    );
    for (const { range, selectionRange, children = [] } of symbols) {
      assert.ok(range.start.line <= selectionRange.start.line && range.end.line >= selectionRange.end.line);
      assert.ok(children.length > 0);
      for (const child of children) assert.ok(child.range.end.line <= range.end.line);
    }
    assert.ok(symbols[0].range.end.line < symbols[1].range.start.line);
  });

  it('folds each of its articles, from its headline to the end of its text', () => {
    const lines = exported.split(/\r\n|\n/);
    const folds = articleFolds(workspace.articles.inDocument(file)) ?? [];
    const views = workspace.articles.inDocument(file);
    assert.equal(folds.length, 2);
    folds.forEach(({ startLine, endLine }, index) => {
      const { text } = views[index].article;
      assert.ok(lines[startLine] !== '' && text.startsWith(lines[startLine].trim()), lines[startLine]);
      assert.ok(lines[endLine] !== '' && text.trimEnd().endsWith(lines[endLine].trim()), lines[endLine]);
    });
    assert.ok(folds[0].endLine < folds[1].startLine);
    assert.equal(articleFolds(workspace.articles.inDocument(uriOf('c'))), null);
  });

  it('is called by its outlet and a number where others have the same outlet', () => {
    const clip = (title: string): string =>
      `---\ntitle: ${title}\nsite: The Ledger\n---\nThe quay is shut, the port said.`;
    const { articles } = workspaceOf({ a: clip('Quay shut'), b: clip('Quay open') });
    assert.equal(articles.calledOf(uriOf('a')), 'The Ledger 1');
    assert.equal(articles.get(uriOf('b'))?.called, 'The Ledger 2');
  });

  it('is called by its outlet', () => {
    assert.equal(workspace.articles.calledOf(`${file}#2`), 'Kinn Evening Post');
    assert.equal(workspace.articles.calledOf(uriOf('c')), 'ledger.example');
    assert.deepEqual(
      matrixOf(workspace, undefined)
        .articles.map(({ tag }) => tag)
        .slice(0, 3),
      ['ledger.example', 'The Belmora Ledger', 'Kinn Evening Post'],
    );
  });
});
