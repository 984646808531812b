import assert from 'node:assert/strict';
import type { documentOf } from '../../src/cli/document';
import type { Corpus } from '../../src/corpus/corpus';
import { CountedModules } from '../fixtures/steps';
import type { tagger } from '../fixtures/tagger';

const head = 'Harbour bridge closes\n\nKINN, 3 March 2025 — ';

/** A made-up word for each number, capital first. */
function nameOf(number: number): string {
  let letters = '';
  for (let rest = number + 26 * 26; rest > 0; rest = Math.floor(rest / 26))
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return `${letters[0].toUpperCase()}${letters.slice(1)}or`;
}

function wordOf(number: number): string {
  return nameOf(number).toLowerCase();
}

function repeat(count: number, write: (index: number) => string, between = ' '): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(between);
}

interface Kind {
  readonly name: string;
  /** Sentences, figures or clauses of the smallest of the texts; more than any cap. */
  readonly count: number;
  readonly a: (count: number) => string;
  readonly b: (count: number) => string;
}

const titled = (title: string) => (count: number) =>
  head + repeat(count, (index) => `${title} ${nameOf(index)} Berg closed the old stone bridge of Kinn.`);
const own = (from: number) => (count: number) =>
  head +
  repeat(count, (index) => {
    const [one, two, three] = [0, 1, 2].map((word) => wordOf(from + 3 * index + word));
    return `The ${one} ${two} crossed the harbour beside the ${three} council.`;
  });
const quoted = (will: string) => (count: number) =>
  head +
  repeat(
    count,
    (index) =>
      `“We ${will} repair the ${wordOf(index)} bridge before the ${wordOf(index * 7 + 3)} winter,” said Mayor Hanna Reyl.`,
    '\n\n',
  );
const sums = (from: number) => (count: number) =>
  `${head}The council paid ${repeat(count, (index) => `£${index + from} for ${wordOf(index)}`, ', ')} on Monday.`;
const ages = (from: number) => (count: number) =>
  head + repeat(count, (index) => `Hanna Reyl, ${from + (index % 60)}, saw the ${wordOf(index)} boat.`);
const dates = (shift: number) => (count: number) =>
  head +
  repeat(
    count,
    (index) => `Hanna Reyl was killed in Kinn on ${1 + ((index + shift) % 28)} March 2025 by a ${wordOf(index)}.`,
  );
const slips = (sum: string) => (count: number) =>
  head + repeat(count, (index) => `The council paid £${sum} for ${wordOf(index)} bridges in Kinn.`);

const kinds: readonly Kind[] = [
  { name: 'titles of many persons', count: 150, a: titled('Deputy Prime Minister'), b: titled('Prime Minister') },
  { name: 'sentences of one article alone', count: 110, a: own(0), b: own(50_000) },
  { name: 'quotations that differ', count: 100, a: quoted('will'), b: quoted('will not') },
  { name: 'sums of one sentence', count: 40, a: sums(10), b: sums(20) },
  { name: 'ages of one person', count: 100, a: ages(20), b: ages(21) },
  { name: 'dates of one event', count: 150, a: dates(0), b: dates(1) },
  { name: 'sums with exchanged digits', count: 150, a: slips('2.4m'), b: slips('4.2m') },
];

describe('findings of long texts', () => {
  let counted: CountedModules<{
    Corpus: typeof Corpus;
    documentOf: typeof documentOf;
    tagger: typeof tagger;
  }>;
  before(() => {
    counted = new CountedModules(
      `export { Corpus } from './src/corpus/corpus';
      export { documentOf } from './src/cli/document';
      export { tagger } from './test/fixtures/tagger';`,
    );
  });
  after(() => {
    counted.dispose();
  });

  for (const { name, count, a, b } of kinds) {
    it(`take steps in proportion to the number of ${name}`, function () {
      this.timeout(120_000);
      const { exports } = counted;
      const stepsFor = (times: number): number => {
        const corpus = new exports.Corpus(exports.tagger);
        corpus.read('a.txt', a(times * count));
        corpus.read('b.txt', b(times * count));
        return counted.stepsOf(() => {
          exports.documentOf(corpus, [], 0.75);
        });
      };
      // Tables that are filled on first use are no part of the work.
      stepsFor(1);
      const [small, middle, large] = [1, 4, 16].map(stepsFor);
      if (process.env.SHOW) console.log(name, small, middle / small, large / small);
      // Quadratic work takes sixteen times as many steps for four times the text.
      assert.ok(middle < small * 4 * 1.5, `${small} steps, then ${middle} for four times the text`);
      assert.ok(large < small * 16 * 1.5, `${small} steps, then ${large} for sixteen times the text`);
    });
  }
});
