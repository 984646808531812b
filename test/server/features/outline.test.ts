import assert from 'node:assert/strict';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols } from '../../../src/server/features/outline';
import { viewOf, wordsAt, workspaceOf } from '../workspaceFixture';

const text = `The dam is gone

“We will rebuild the dam,” said Hanna Reyl.

“Nobody will pay for any of it in our lives.”

After the flood

“It costs too much,” Tomas Vilner said on Monday evening in the capital. The villagers of Sant and of Lower Brik had waited three hours in the rain to hear him.
`;

describe('outline', () => {
  const view = viewOf(workspaceOf({ a: text }), 'a');
  const shape = (symbols: readonly DocumentSymbol[] | undefined): unknown[] =>
    (symbols ?? []).map(({ name, detail, kind, children }) => [
      name,
      ...(detail === undefined ? [] : [detail]),
      kind,
      ...(children && children.length > 0 ? [shape(children)] : []),
    ]);

  it('has headings, and the quotations under them by speaker', () => {
    assert.deepEqual(shape(documentSymbols(view, false)), [
      [
        'The dam is gone',
        SymbolKind.File,
        [
          ['“We will rebuild the dam,”', 'Hanna Reyl', SymbolKind.String],
          ['“Nobody will pay for any of it in our lives.”', 'Hanna Reyl', SymbolKind.String],
        ],
      ],
      ['After the flood', SymbolKind.Module, [['“It costs too much,”', 'Tomas Vilner', SymbolKind.String]]],
    ]);
  });

  it('says perhaps where it is not sure who speaks', () => {
    const guess =
      'The dam\n\nFootage of Hanna Reyl saying “to live by the dam is good” went round. No “luck”.\n\n“We had luck that day on the dam.”\n';
    assert.deepEqual(shape(documentSymbols(viewOf(workspaceOf({ guess }), 'guess'), true)), [
      ['“to live by the dam is good”', 'perhaps Hanna Reyl', SymbolKind.String],
      ['“We had luck that day on the dam.”', 'speaker not named', SymbolKind.String],
    ]);
  });

  it('begins with the headline where a crawler has put a date before it', () => {
    const crawled =
      'date 2025-03-13 Dam Of Veltra Gone: Governor Says It Will Be Rebuilt\n\nThe dam of Veltra broke.\n';
    const [first, ...others] = documentSymbols(viewOf(workspaceOf({ crawled }), 'crawled'), false);
    assert.deepEqual(
      [first.name, first.kind, others],
      ['Dam Of Veltra Gone: Governor Says It Will Be Rebuilt', SymbolKind.File, []],
    );
    // A first paragraph that says more is none.
    const plain =
      'The dam of Veltra broke on Monday. Nobody was hurt by it, and two were missed.\n\nIt will be rebuilt.\n';
    assert.deepEqual(documentSymbols(viewOf(workspaceOf({ plain }), 'plain'), false), []);
  });

  it('has quotations alone where headings are VS Code’s', () => {
    assert.deepEqual(
      documentSymbols(view, true).map(({ name }) => name),
      ['“We will rebuild the dam,”', '“Nobody will pay for any of it in our lives.”', '“It costs too much,”'],
    );
  });

  it('has ranges in which the parts lie: a section reaches to its last quotation', () => {
    const [first, second] = documentSymbols(view, false);
    assert.equal(wordsAt(view, first.selectionRange), 'The dam is gone');
    assert.ok(wordsAt(view, first.range).endsWith('in our lives.”'));
    assert.ok(wordsAt(view, first.range).startsWith('The dam is gone'));
    assert.equal(wordsAt(view, second.selectionRange), 'After the flood');
    const [quotation] = first.children ?? [];
    assert.equal(wordsAt(view, quotation.selectionRange), '“We will rebuild the dam,”');
    assert.ok(wordsAt(view, quotation.range).startsWith('“We will rebuild the dam,”'));
  });

  it('has long names cut', () => {
    const word = 'flood ';
    const long = viewOf(workspaceOf({ a: `“We ${word.repeat(30)}here,” said Hanna Reyl.\n` }), 'a');
    const [{ name }] = documentSymbols(long, true);
    assert.ok(name.endsWith('…') && name.length <= 81 && name.length > 70, name);
  });

  it('is empty for a text without headings and quotations', () => {
    const plain = viewOf(
      workspaceOf({ a: 'The road was closed to all traffic on Monday, the authority reported.\n' }),
      'a',
    );
    assert.deepEqual(
      documentSymbols(plain, false).filter(({ kind }) => kind === SymbolKind.String),
      [],
    );
  });
});
