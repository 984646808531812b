import assert from 'node:assert/strict';
import { hasTwoReadings, isTorn } from '../../../../src/corpus/findings/differences/notation';
import { differencesBetween } from '../../../fixtures/sentencePairs';
import { readArticle } from '../../../../src/article/article';
import { exampleOf } from '../../../fixtures/rules';

describe('notation of numbers', () => {
  const torn: readonly [string, boolean][] = [
    ['It cost 1,[5 million] crowns.', true],
    ['It cost [€1],5 million.', true],
    ['The wall is 1’[283 metres] long.', true],
    ['The hall has [12] 500 seats.', true],
    ['The hall has 12 [500] seats.', true],
    ['The sea took [31], 000 sheep.', true],
    ['It shut at 6: [00 p.m.] on Monday.', true],
    ['It shut at [6]: 30 p.m. on Monday.', true],
    ['He served 4 1/[2 months] there.', true],
    ['He served 41 / [2 months] there.', true],
    ['It cost [1.5 million] crowns.', false],
    ['Of the crews, 12, [14] and 16 left.', false],
    ['In [2019]: 30 sheep.', false],
    ['It sold [12] 5000-litre tanks.', false],
    ['The tanks hold [12].', false],
    ['[283 metres] of wall fell.', false],
    ['It sold 12 [50] times.', false],
  ];
  for (const [example, expected] of torn) {
    it(`${expected ? 'a piece' : 'whole'}: ${example}`, () => {
      const { text, start, end } = exampleOf(example);
      assert.equal(isTorn(readArticle(text), { start, end }), expected);
    });
  }

  const doubtful: readonly [string, boolean][] = [
    ['Rangers counted [1.283] seals.', true],
    ['They paid [€12.500] for it.', true],
    ['They paid [$1.283 billion] for it.', false],
    ['They paid [1.283 million] crowns for it.', false],
    ['It weighs [0.125] grams.', false],
    ['It weighs [1.25] grams.', false],
    ['It weighs [1.2835] grams.', false],
    ['Rangers counted [1,283] seals.', false],
  ];
  for (const [example, expected] of doubtful) {
    it(`${expected ? 'two readings' : 'one reading'}: ${example}`, () => {
      const { text, start, end } = exampleOf(example);
      assert.equal(hasTwoReadings(readArticle(text), { start, end }), expected);
    });
  }

  const sentence = (sum: string): string =>
    `Rangers of the park on Norrick counted ${sum} seals on the sandbanks off Tulm this spring.`;

  it('keeps silence where one figure has two readings and the other one', () => {
    assert.deepEqual(differencesBetween(sentence('1.283'), sentence('1,283')), []);
    assert.deepEqual(differencesBetween(sentence('1.283'), sentence('1,328')), []);
  });

  it('tells two figures of one notation, never for sure', () => {
    const found = differencesBetween(sentence('1.283'), sentence('1.328'));
    assert.deepEqual(
      found.map(({ kind, isSure }) => [kind, isSure]),
      [['figure', false]],
    );
    assert.deepEqual(
      differencesBetween(sentence('1,283'), sentence('1,328')).map(({ isSure }) => isSure),
      [true],
    );
  });
});
