import assert from 'node:assert/strict';
import { areOneDay, areOtherDays, namedDay, type NamedDay } from '../../../../src/corpus/findings/claims/calendarDays';
import { annotated } from '../../../fixtures/corpus';

/** The day that the first date of a text names. */
function dayIn(text: string): NamedDay | undefined {
  const { article, figures } = annotated(text);
  return namedDay(figures[0], article.text);
}

describe('days that dates name', () => {
  for (const [one, other, expected] of [
    ['It opens on June 9.', 'It opens on 9 June.', 'one'],
    ['It opens on June 9.', 'It opens on Monday 9 June.', 'one'],
    ['It opens on June 9.', 'It opens on June 19.', 'other'],
    ['It opens on 9 June.', 'It opens on 9 July.', 'other'],
    ['It opens on Monday.', 'It opens on Monday.', 'one'],
    ['It opens on Monday.', 'It opens on Thursday 18 June.', 'other'],
    ['It opens on Monday.', 'It opens on 18 June.', 'unknown'],
    ['It opens on 9 June 2026.', 'It opens on 9 June 2026.', 'one'],
    ['It opens on 9 June 2026.', 'It opens on 9 June 2025.', 'other'],
    ['It opens on 9 June 2026.', 'It opens on June 9.', 'one'],
  ])
    it(`${one} ${other}: ${expected}`, () => {
      const [a, b] = [dayIn(one), dayIn(other)];
      assert.ok(a && b);
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        assert.equal(areOneDay(x, y), expected === 'one');
        assert.equal(areOtherDays(x, y), expected === 'other');
      }
    });

  for (const text of ['It opens in June.', 'It opens in June 2026.', 'It lasts four weeks.', 'It costs 9 crowns.'])
    it(`are none: ${text}`, () => {
      assert.equal(dayIn(text), undefined);
    });
});
