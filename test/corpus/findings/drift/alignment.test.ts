import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../../src/article/article';
import { alignWords, longestCommonSubsequence, maxAlignedWords } from '../../../../src/corpus/findings/drift/alignment';
import { standsIn } from '../../../../src/corpus/findings/drift/articleSearch';
import { comparedWordsOf } from '../../../../src/corpus/findings/drift/comparedWords';
import { CountedModules } from '../../../fixtures/steps';

const wordsOf = (text: string) => comparedWordsOf(readArticle(text));

/** Aligned words of ours. */
function aligned(ours: string, theirs: string): string {
  const a = wordsOf(ours);
  return alignWords(a, wordsOf(theirs))
    .map((pair) => a[pair.a].form)
    .join(' ');
}

describe('a longest common subsequence', () => {
  /** By trying all subsequences of a short list. */
  function lengthOf(a: readonly string[], b: readonly string[]): number {
    if (a.length === 0) return 0;
    const at = b.indexOf(a[0]);
    const without = lengthOf(a.slice(1), b);
    return at < 0 ? without : Math.max(without, 1 + lengthOf(a.slice(1), b.slice(at + 1)));
  }

  it('is as long as can be, in order on both sides', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const pairs = longestCommonSubsequence(a, b);
        assert.equal(pairs.length, lengthOf(a, b));
        pairs.forEach((pair, index) => {
          assert.equal(a[pair.a], b[pair.b]);
          if (index > 0) assert.ok(pair.a > pairs[index - 1].a && pair.b > pairs[index - 1].b);
        });
      }),
    );
  });
});

describe('the subsequence that is chosen of several', () => {
  /** By the table of all lengths: words of ours are passed over first. */
  function byTable(a: readonly string[], b: readonly string[]): { a: number; b: number }[] {
    const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
    for (let i = a.length - 1; i >= 0; i--)
      for (let j = b.length - 1; j >= 0; j--)
        lengths[i][j] = a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    const pairs = [];
    for (let i = 0, j = 0; i < a.length && j < b.length;)
      if (a[i] === b[j]) pairs.push({ a: i++, b: j++ });
      else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++;
      else j++;
    return pairs;
  }

  for (const [letters, longest] of [
    ['ab', 40],
    ['abcd', 100],
    ['abcdefghijklmnopqrstuvwxyz', 200],
  ] as const)
    it(`is that of the whole table: ${letters.length} words, lists of up to ${longest}`, () => {
      const words = fc.array(fc.constantFrom(...letters), { maxLength: longest, size: 'max' });
      fc.assert(
        fc.property(words, words, (a, b) => {
          // Ends that are equal are taken as they are.
          assert.deepEqual(
            longestCommonSubsequence(['<', ...a, 'x1'], ['>', ...b, 'y1']),
            byTable(['<', ...a, 'x1'], ['>', ...b, 'y1']),
          );
        }),
        { numRuns: 300 },
      );
    });

  it('takes a small part of the product of the words', () => {
    const counted = new CountedModules<{ longestCommonSubsequence: typeof longestCommonSubsequence }>(
      `export { longestCommonSubsequence } from './src/corpus/findings/drift/alignment';`,
    );
    const words = (seed: number): string[] => Array.from({ length: 400 }, (_, index) => String((index * seed) % 37));
    const steps = counted.stepsOf(() => void counted.exports.longestCommonSubsequence(words(5), words(11)));
    counted.dispose();
    assert.ok(steps < (400 * 400) / 3, String(steps));
  });
});

describe('aligned words', () => {
  const cases: readonly [ours: string, theirs: string, expected: string][] = [
    ['old wall falls there', 'old wall falls there', 'old wall falls there'],
    ['old wall falls there', 'old walls fall there', 'old wall falls there'],
    ['we met Kwashieman there', 'we met Kwashiemn there', 'we met kwashieman there'],
    ['old wall', 'old wall', 'old wall'],
    ['', 'old wall', ''],
    ['one two three four five six old wall falls', 'one old wall falls', 'old wall falls'],
    ['old wall falls and then the boats of our town sink there', 'old wall falls', 'old wall falls'],
    // A pair that stands alone between long gaps is chance
    [
      'old wall falls green sea blue boats red nets grey mills all shut',
      'old wall falls dry mud boats wet sand cold fog all shut',
      'old wall falls all shut',
    ],
    // Two words at the end of both are their end; in the middle they are chance
    [
      'they focus on scoring records',
      'they focus on trying to break all scoring records',
      'they focus on scoring records',
    ],
    ['they focus on scoring records now', 'they focus on trying to break all scoring records today', 'they focus on'],
  ];
  for (const [ours, theirs, expected] of cases)
    it(`“${ours}” / “${theirs}”`, () => assert.equal(aligned(ours, theirs), expected));

  it('are four hundred of either side at most', () => {
    const many = wordsOf(Array.from({ length: maxAlignedWords + 5 }, (_, index) => `w${index}`).join(' '));
    assert.equal(alignWords(many, many).length, maxAlignedWords);
  });
});

describe('a run of words in an article', () => {
  const article = readArticle('The mayor of Teshi laid the first stone of the new harbour wall on Friday morning.');
  const cases: readonly [run: string, expected: boolean][] = [
    ['the first stone of the new harbour wall', true],
    ['first stones of a new harbor wall', true],
    ['the first stone of a tall new wall', true],
    ['the first brick of an old tower', false],
    ['wall harbour new stone first', false],
    ['stone (of the sea)', true],
    ['', true],
    ['bridge', false],
    ['Friday', true],
  ];
  for (const [run, expected] of cases)
    it(`${expected ? 'stands' : 'does not stand'} in it: ${run}`, () =>
      assert.equal(standsIn(article, wordsOf(run)), expected));

  it('must hold the words that are required', () => {
    const run = wordsOf('the first stone of the tall harbour wall');
    assert.ok(standsIn(article, run));
    assert.ok(
      !standsIn(
        article,
        run,
        run.filter(({ form }) => form === 'tall'),
      ),
    );
    assert.ok(
      standsIn(
        article,
        run,
        run.filter(({ form }) => form === 'stone'),
      ),
    );
  });
});
