import assert from 'node:assert/strict';
import type { findingReason } from '../../src/cli/findingReason';
import { Corpus } from '../../src/corpus/corpus';
import type { ClaimForms } from '../../src/corpus/findings/claims/claimForms';
import { CountedModules } from '../fixtures/steps';
import { tagger } from '../fixtures/tagger';

const minScore = 0.75;
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
  /** Times as many steps as in proportion that are let pass; 2 where nothing is said. */
  readonly most?: number;
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
  head +
  repeat(count, (index) => {
    const [one, two, three] = [0, 1, 2].map((word) => wordOf(1000 * from + 3 * index + word));
    return `The ${one} ${two} saw Hanna Reyl, ${from + (index % 60)}, ${three}.`;
  });
const dates = (shift: number) => (count: number) =>
  head +
  repeat(
    count,
    (index) => `Hanna Reyl was killed in Kinn on ${1 + ((index + shift) % 28)} March 2025 by a ${wordOf(index)}.`,
  );
const slips = (sum: string) => (count: number) =>
  head + repeat(count, (index) => `The council paid £${sum} for ${wordOf(index)} bridges in Kinn.`);
const clauses = (done: string) => (count: number) =>
  `${head}${repeat(
    count,
    (index) =>
      index % 2 === 0
        ? `the engineer repaired ${wordOf(index)} ${wordOf(index + 9000)} tunnels`
        : `the ${wordOf(index)} ${done} ${wordOf(index + 20_000)}`,
    ', ',
  )}.`;

const kinds: readonly Kind[] = [
  { name: 'titles of many persons', count: 150, a: titled('Deputy Prime Minister'), b: titled('Prime Minister') },
  // What one article alone denies is looked for where enough is linked: not at the smallest size.
  { name: 'sentences of one article alone', count: 110, a: own(0), b: own(50_000), most: 2.2 },
  { name: 'quotations that differ', count: 100, a: quoted('will'), b: quoted('will not') },
  { name: 'sums of one sentence', count: 40, a: sums(10), b: sums(20) },
  // More sentences with one age are looked at for a claim, until they are as many as are looked at: from 16 to 32
  // times the text steps for each sentence grow by 7 in a hundred.
  { name: 'ages of one person', count: 100, a: ages(20), b: ages(21), most: 4 },
  { name: 'dates of one event', count: 150, a: dates(0), b: dates(1) },
  { name: 'sums with exchanged digits', count: 150, a: slips('2.4m'), b: slips('4.2m') },
];

describe('findings of long texts', () => {
  let counted: CountedModules<{
    Corpus: typeof Corpus;
    ClaimForms: typeof ClaimForms;
    findingReason: typeof findingReason;
    tagger: typeof tagger;
  }>;
  before(() => {
    counted = new CountedModules(
      `export { Corpus } from './src/corpus/corpus';
      export { ClaimForms } from './src/corpus/findings/claims/claimForms';
      export { findingReason } from './src/cli/findingReason';
      export { tagger } from './test/fixtures/tagger';`,
    );
  });
  after(() => {
    counted.dispose();
  });

  for (const { name, count, a, b, most = 2 } of kinds) {
    it(`take steps in proportion to the number of ${name}`, function () {
      this.timeout(120_000);
      const { exports } = counted;
      const stepsFor = (times: number): number => {
        const corpus = new exports.Corpus(exports.tagger);
        corpus.read('a.txt', a(times * count));
        corpus.read('b.txt', b(times * count));
        return counted.stepsOf(() => {
          const claims = corpus.claims(minScore);
          const disputes = corpus.disputes(minScore);
          const forms = new exports.ClaimForms(disputes, (uri) => corpus.figuresOf(uri));
          for (const claim of claims.claims) forms.formsOf(claim);
          for (const dispute of disputes) exports.findingReason(corpus, dispute);
          for (const uri of corpus.uris()) corpus.coverageOf(uri, minScore);
        });
      };
      // Tables that are filled on first use are no part of the work.
      stepsFor(1);
      const [small, middle, large] = [1, 4, 16].map(stepsFor);
      // Quadratic work takes 16 and 256 times as many steps; searches by halves and full caches take some more than 4 and 16.
      assert.ok(middle < small * 4 * most, `${small} steps, then ${middle} for four times the text`);
      assert.ok(large < small * 16 * most, `${small} steps, then ${large} for sixteen times the text`);
    });
  }
});

describe('findings of texts of one kind', () => {
  const crowds: readonly (readonly [string, string, string])[] = [
    ['hundreds of ages of one person', ages(20)(400), ages(22)(400)],
    ['hundreds of dates of one event', dates(0)(1000), dates(1)(1000)],
    ['a sentence of hundreds of clauses', clauses('farmer visited')(400), clauses('teacher praised')(400)],
    ['a sentence of hundreds of sums', sums(10)(400), sums(20)(400)],
  ];

  for (const [name, a, b] of crowds) {
    it(`are made of ${name}`, function () {
      this.timeout(120_000);
      const corpus = new Corpus(tagger);
      corpus.read('a.txt', a);
      corpus.read('b.txt', b);
      corpus.claims(minScore);
      corpus.disputes(minScore);
    });
  }

  it('compare the figures of a statement, and not those of a table', () => {
    const disputesOf = (count: number): number => {
      const told = (first: string): string =>
        `${head}The council of Kinn paid the harbour board ${first} for the bridge, ${repeat(count, (index) => `£${index + 10} for ${wordOf(index)}`, ', ')} on Monday.`;
      const corpus = new Corpus(tagger);
      corpus.read('a.txt', told('£6,100'));
      corpus.read('b.txt', told('£7,300'));
      return corpus.disputes(minScore).length;
    };
    assert.equal(disputesOf(20), 1);
    assert.equal(disputesOf(30), 0);
  });
});
