import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../src/corpus/corpus';
import { tagger } from '../fixtures/tagger';
import { article, changesLeaveNoTrace, decisionsLeaveNoTrace, text, wordings } from './histories';

const minScore = 0.75;

describe('a folder that changes', () => {
  // `npm run attack -- history --runs 10000` tries more.
  it('tells after each change what one that was read anew tells', function () {
    this.timeout(600_000);
    fc.assert(changesLeaveNoTrace, { numRuns: 100 });
  });

  it('tells with decisions, whenever they were made, what one tells that was read anew with them', function () {
    this.timeout(600_000);
    // The name of one article in capitals, of which another has it as it is written.
    const council = 'The council of Kinn paid the harbour board £2.4m for the old stone bridge on Monday.';
    const others = [
      'The tide at Kinn flooded at least 200 cellars in the old town before the gates were shut.',
      '“We will repair the harbour wall before the winter storms,” said Mayor Hanna Reyl of Kinn.',
      'The ferry was met on the quay by the deputy mayor Jon Arvel and a brass band from Kinn.',
      'Crews of Kinn will pay the new berth fee unless the court lifts the order, Hanna Reyl said.',
    ].join(' ');
    const articleOf = (body: string): string => `Harbour news\n\n${body}\n`;
    fc.assert(decisionsLeaveNoTrace, {
      numRuns: 200,
      examples: [
        [
          [articleOf(council), articleOf(''), articleOf('')],
          [
            [[], { uri: 'cedar', text: articleOf(others) }],
            [[], { uri: 'birch', text: articleOf(`KINN, 3 March 2025 — ${council}`) }],
          ],
        ],
      ],
    });
  });

  it('tells after a change of one article of many what one that was read anew tells', function () {
    this.timeout(60_000);
    // More articles than are compared whole; each has a line of the site, and a sentence or two of one of some stories.
    const count = 60;
    const named = (index: number): string => `article ${String(index).padStart(2, '0')}`;
    const line = 'Harbour News brings you all stories from the quays of Kinn twice a day, free of charge.';
    const textOf = (story: number, picks: readonly (number | null)[], isLined: boolean): string => {
      const own = Array.from(
        { length: 45 },
        (_, index) => `${'klmnprst'[story % 8]}o${'bdfghvwz'[index % 8]}a${index}r`,
      );
      return `${own.slice(0, 3).join(' ')}\n\n${own.join(' ')} was told.\n\n${picks
        .flatMap((pick, index) => (pick === null ? [] : [wordings[index][pick]]))
        .join(' ')}\n\n${isLined ? line : own.slice(5).join(' ')}\n`;
    };
    const any = fc.tuple(fc.nat(2), article, fc.boolean());
    const near = (corpus: Corpus): unknown =>
      corpus.uris().map((uri) => corpus.nearOf(uri).map(({ a, b, kind, score, run }) => ({ a, b, kind, score, run })));
    const texts = fc.array(any, { minLength: count, maxLength: count });
    const changes = fc.array(fc.tuple(fc.nat(count - 1), any, fc.boolean()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(texts, changes, (all, edits) => {
        const corpus = new Corpus(tagger);
        all.forEach((each, index) => {
          corpus.read(named(index), textOf(...each));
        });
        near(corpus);
        for (const [index, each, isAsked] of edits) {
          corpus.read(named(index), textOf(...each));
          if (isAsked) near(corpus);
        }
        const rebuilt = new Corpus(tagger);
        for (const uri of corpus.uris()) rebuilt.read(uri, corpus.get(uri)?.article.text ?? '');
        assert.deepEqual(near(corpus), near(rebuilt));
      }),
      { numRuns: 3 },
    );
  });

  it('tells the same differences from either of two articles', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const corpus = new Corpus(tagger);
        corpus.read('amber', one);
        corpus.read('birch', other);
        const seen = (uri: string): string[] =>
          corpus
            .differencesOf(uri, minScore)
            .map(({ a, b, rule }) => JSON.stringify([rule, ...[a, b].sort((side) => (side.uri === 'amber' ? -1 : 1))]))
            .sort();
        assert.deepEqual(seen('amber'), seen('birch'));
      }),
      { numRuns: 40 },
    );
  });
});
