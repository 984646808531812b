import assert from 'node:assert/strict';
import { Corpus } from '../../src/corpus/corpus';
import { Articles } from '../../src/corpus/articles';
import { anchorOf } from '../../src/corpus/decisions/decisions';
import { DecisionIndex } from '../../src/corpus/decisions/decisionIndex';
import { tagger } from '../fixtures/tagger';

const mill =
  'Old mill sold\n\nTULM, 3 March 2025 — The council of Tulm paid £2.4m for the old mill on Harrow Street.\n';
const dear = mill.replace('£2.4m', '£4.2m');

function articlesOf(texts: Readonly<Record<string, string>>): Articles {
  const articles = new Articles(tagger);
  for (const [uri, text] of Object.entries(texts)) articles.readFile(uri, text);
  return articles;
}

describe('articles of one text', () => {
  it('are told by the first of them, in whatever order they came', () => {
    const articles = articlesOf({ 'c.txt': mill, 'd.txt': dear, 'b.txt': mill, 'e.txt': dear });
    assert.deepEqual(
      ['b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'].map((uri) => articles.equalTexts.firstOf(uri)),
      ['b.txt', 'b.txt', 'd.txt', 'd.txt', 'f.txt'],
    );
  });

  it('are others when they are read anew or gone', () => {
    const articles = articlesOf({ 'a.txt': mill, 'b.txt': mill, 'c.txt': mill });
    articles.readFile('a.txt', dear);
    assert.deepEqual([articles.equalTexts.firstOf('a.txt'), articles.equalTexts.firstOf('c.txt')], ['a.txt', 'b.txt']);
    articles.remove('b.txt');
    assert.equal(articles.equalTexts.firstOf('c.txt'), 'c.txt');
    articles.readFile('a.txt', mill);
    assert.equal(articles.equalTexts.firstOf('c.txt'), 'a.txt');
  });

  it('are of one format, and their files tell the same of them', () => {
    const withSource = (outlet: string): string => `---\nsource: ${outlet}\n---\n${mill}`;
    const articles = articlesOf({
      'a.txt': mill,
      'b.md': mill,
      'c.md': withSource('Harbour Gazette'),
      'd.md': withSource('Tulm Herald'),
      'e.md': withSource('Tulm Herald'),
    });
    assert.deepEqual(
      ['b.md', 'd.md', 'e.md'].map((uri) => articles.equalTexts.firstOf(uri)),
      ['b.md', 'd.md', 'd.md'],
    );
  });

  it('are read each for itself where the reader decided on one', () => {
    const articles = articlesOf({ 'a.txt': mill, 'b.txt': mill });
    const start = mill.indexOf('The council');
    const passage = anchorOf('a.txt', mill, { start, end: mill.length - 1 });
    articles.applyDecisions(
      new DecisionIndex([{ folder: '', decisions: [{ type: 'boilerplate', passage, is: true }] }]),
    );
    assert.equal(articles.equalTexts.firstOf('b.txt'), 'b.txt');
  });

  it('have the findings of each other, each under its own URI', () => {
    const tell = (texts: Readonly<Record<string, string>>): unknown => {
      const corpus = new Corpus(tagger);
      for (const [uri, text] of Object.entries(texts)) corpus.read(uri, text);
      return corpus
        .uris()
        .map((uri) =>
          corpus.differencesOf(uri, 0.75).map(({ a, b }) => [a.uri, a.figure?.value, b.uri, b.figure?.value]),
        );
    };
    assert.deepEqual(tell({ 'a.txt': mill, 'b.txt': dear, 'c.txt': mill }), [
      [['a.txt', 2_400_000, 'b.txt', 4_200_000]],
      [
        ['b.txt', 4_200_000, 'a.txt', 2_400_000],
        ['b.txt', 4_200_000, 'c.txt', 2_400_000],
      ],
      [['c.txt', 2_400_000, 'b.txt', 4_200_000]],
    ]);
  });
});
