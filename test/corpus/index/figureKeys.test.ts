import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure } from '../../../src/annotations/figures/figure';
import { findFigures } from '../../../src/annotations/figures/figures';
import { readArticle } from '../../../src/article/article';
import { figureKeysOf } from '../../../src/corpus/index/figureKeys';

const keysIn = (text: string): string[] =>
  findFigures(readArticle(`Dated 20 June 2024. ${text}`))
    .slice(1)
    .flatMap(figureKeysOf);
const shared = (one: string, other: string): boolean => keysIn(one).some((key) => keysIn(other).includes(key));

describe('keys of figures', () => {
  it('are shared by what is equal by its normal value', () => {
    for (const [one, other] of [
      ['They paid $3.5bn.', 'They paid 3.48 billion dollars.'],
      ['It took two days.', 'It took 48 hours.'],
      ['A fall of 33 percent.', 'A third of the voters stayed home.'],
      ['He came on 3 May 2024.', 'He came on May 3, 2024.'],
      ['There were 214 people.', 'At least 214 dead.'],
      ['It fell 12 percent.', 'It fell 12%.'],
    ])
      assert.ok(shared(one, other), `${one} ${other}`);
  });

  it('are not shared by other values, kinds and periods', () => {
    for (const [one, other] of [
      ['They paid $3.5bn.', 'They paid $3.9bn.'],
      ['There were 3 people.', 'There were 4 people.'],
      ['It took 12 days.', 'It fell 12 percent.'],
      ['He came on 3 May 2024.', 'He came in May 2024.'],
      ['He came on 3 May 2024.', 'He came on 4 May 2024.'],
      ['Nobody came.', 'Nobody came.'],
    ])
      assert.ok(!shared(one, other), `${one} ${other}`);
  });

  const figure = (value: number): Figure => ({
    start: 0,
    end: 1,
    kind: 'count',
    rule: 'counted',
    confidence: 1,
    value,
  });

  it('are shared by values within two percent, and by none twice as large', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 1e12 }), fc.double({ min: 0.981, max: 1, noNaN: true }), (value, part) => {
        const keys = figureKeysOf(figure(value));
        assert.ok(figureKeysOf(figure(value * part < 13 ? value : value * part)).some((key) => keys.includes(key)));
        assert.ok(!figureKeysOf(figure(2 * value)).some((key) => keys.includes(key)));
        assert.ok(!figureKeysOf(figure(-value)).some((key) => keys.includes(key)));
      }),
    );
  });

  it('are none without a value', () => {
    assert.deepEqual(figureKeysOf({ start: 0, end: 1, kind: 'set', rule: 'bare', confidence: 1 }), []);
    assert.deepEqual(figureKeysOf({ ...figure(3), value: undefined, low: 4 } as unknown as Figure), ['plain 4']);
  });
});
