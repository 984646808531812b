import assert from 'node:assert/strict';
import type { Figure } from '../../../src/annotations/figures/figure';
import {
  areNearInTime,
  compareValues,
  isAmount,
  isComparable,
  isConflict,
  isWithinDay,
  meet,
  timesOf,
  type Verdict,
} from '../../../src/corpus/findings/figureValues';

function figure(fields: Partial<Figure>): Figure {
  return { start: 0, end: 1, kind: 'count', rule: 'counted', confidence: 1, ...fields };
}

const count = (value: number, more: Partial<Figure> = {}): Figure => figure({ value, ...more });
const money = (value: number, more: Partial<Figure> = {}): Figure =>
  figure({ kind: 'money', value, currency: 'USD', ...more });
const date = (from: string, to: string, more: Partial<Figure> = {}): Figure =>
  figure({ kind: from.includes('T') ? 'time' : 'date', interval: [from, to], ...more });

describe('values of one fact', () => {
  const pairs: readonly [string, Figure, Figure, Verdict][] = [
    ['equal counts', count(12), count(12), 'same'],
    ['counts that differ by one', count(12), count(13), 'conflict'],
    ['an exact large count and its round form', count(3412), count(3400), 'compatible'],
    ['two exact large counts', count(3412), count(3413), 'conflict'],
    ['the last small count that is exact', count(90), count(94), 'conflict'],
    ['the first count that may be round', count(100), count(104), 'compatible'],
    ['a count beyond half a unit of the round one', count(100), count(151), 'conflict'],
    ['a round sum and a finer one within half its unit', money(3.5e9), money(3.54e9), 'compatible'],
    ['a round sum and a finer one beyond it', money(3.5e9), money(3.58e9), 'conflict'],
    ['a sum of nothing', money(0), money(1e6), 'conflict'],
    ['small decimals', money(0.25), money(0.2), 'compatible'],
    ['equal values whose bounds differ', count(24, { low: 24, high: 100 }), count(24), 'compatible'],
    ['equal values, another upper bound', count(24, { low: 24, high: 100 }), count(24, { low: 24 }), 'compatible'],
    ['dozens and a number among them', count(24, { low: 24, high: 100 }), count(60), 'compatible'],
    ['dozens and more than they are', count(24, { low: 24, high: 100 }), count(101), 'conflict'],
    ['scores, which have no end', count(40, { low: 40 }), count(5000), 'compatible'],
    ['about, a tenth below', count(50, { modifier: 'about' }), count(45), 'compatible'],
    ['about, more than a tenth below', count(50, { modifier: 'about' }), count(44), 'conflict'],
    ['approximately, a tenth above', count(50, { modifier: 'approx' }), count(55), 'compatible'],
    ['approximately, more than a tenth above', count(50, { modifier: 'approx' }), count(56), 'conflict'],
    ['nearly, a tenth below', count(50, { modifier: 'nearly' }), count(45), 'compatible'],
    ['nearly, but more', count(50, { modifier: 'nearly' }), count(51), 'conflict'],
    ['over', count(50, { modifier: 'over' }), count(80), 'compatible'],
    ['over, but less', count(50, { modifier: 'over' }), count(49), 'conflict'],
    ['at least', count(50, { modifier: 'at least' }), count(80), 'compatible'],
    ['under', count(50, { modifier: 'under' }), count(3), 'compatible'],
    ['under, but more', count(50, { modifier: 'under' }), count(51), 'conflict'],
    ['at most', count(50, { modifier: 'at most' }), count(3), 'compatible'],
    ['up to', count(50, { modifier: 'up to' }), count(3), 'compatible'],
    ['up to, but more', count(50, { modifier: 'up to' }), count(51), 'conflict'],
    ['no value on one side', figure({}), count(7), 'compatible'],
    ['one day', date('2025-03-04', '2025-03-05'), date('2025-03-04', '2025-03-05'), 'same'],
    [
      'a day and its evening',
      date('2025-03-04', '2025-03-05'),
      date('2025-03-04T18:00', '2025-03-05T00:00'),
      'compatible',
    ],
    ['neighbouring days', date('2025-03-04', '2025-03-05'), date('2025-03-05', '2025-03-06'), 'touching'],
    [
      'neighbouring days, the later first',
      date('2025-03-05', '2025-03-06'),
      date('2025-03-04', '2025-03-05'),
      'touching',
    ],
    [
      'a night and the morning after it',
      date('2025-03-04T18:00', '2025-03-05T00:00'),
      date('2025-03-05T00:00', '2025-03-05T06:00'),
      'touching',
    ],
    [
      'a night and the next day but one',
      date('2025-03-04T18:00', '2025-03-05T00:00'),
      date('2025-03-06', '2025-03-07'),
      'conflict',
    ],
    ['a month and the next', date('2025-03-01', '2025-04-01'), date('2025-04-01', '2025-05-01'), 'compatible'],
    ['a month and a day after it', date('2025-03-01', '2025-04-01'), date('2025-04-01', '2025-04-02'), 'compatible'],
    ['a day and the month after it', date('2025-03-31', '2025-04-01'), date('2025-04-01', '2025-05-01'), 'compatible'],
    ['one begin, two ends', date('2025-03-01', '2025-04-01'), date('2025-03-01', '2025-03-02'), 'compatible'],
  ];
  for (const [name, a, b, verdict] of pairs) {
    it(`${verdict}: ${name}`, () => {
      assert.equal(compareValues(a, b), verdict);
      assert.equal(compareValues(b, a), verdict, 'from the other side');
    });
  }

  it('conflict where they cannot both be right, or only just', () => {
    assert.deepEqual((['same', 'compatible', 'touching', 'later', 'conflict'] as const).filter(isConflict), [
      'touching',
      'conflict',
    ]);
  });
});

describe('comparable figures', () => {
  it('are of one kind, unit and currency, or both dated', () => {
    const metres = figure({ kind: 'measure', value: 2, unit: 'metre' });
    assert.ok(isComparable(count(1), count(2, { unit: 'person' })), 'counts of whatever unit');
    assert.ok(isComparable(metres, figure({ kind: 'measure', value: 3, unit: 'metre' })));
    assert.ok(!isComparable(metres, figure({ kind: 'measure', value: 3, unit: 'mile' })));
    assert.ok(!isComparable(money(1), money(1, { currency: 'EUR' })));
    assert.ok(!isComparable(count(1), metres));
    assert.ok(!isComparable(figure({ kind: 'ordinal', value: 1 }), figure({ kind: 'ordinal', value: 2 })));
    assert.ok(isComparable(date('2025-03-04', '2025-03-05'), date('2025-03-04T18:00', '2025-03-05T00:00')));
    assert.ok(!isComparable(date('2025-03-04', '2025-03-05'), figure({ kind: 'date' })), 'a date without a time');
  });

  it('are amounts of money, shares, counts and measures', () => {
    const kinds: Figure['kind'][] = ['money', 'percent', 'count', 'measure', 'ordinal', 'age', 'date', 'duration'];
    assert.deepEqual(
      kinds.filter((kind) => isAmount(figure({ kind }))),
      ['money', 'percent', 'count', 'measure'],
    );
  });
});

describe('times of figures', () => {
  it('are read as UTC', () => {
    assert.deepEqual(timesOf(date('1970-01-02', '1970-01-03')), [86_400_000, 2 * 86_400_000]);
    assert.deepEqual(timesOf(date('1970-01-01T06:00', '1970-01-01T12:00')), [6 * 3_600_000, 12 * 3_600_000]);
    assert.equal(timesOf(figure({ kind: 'duration', interval: ['1970-01-01', '1970-01-02'] })), undefined);
  });

  it('meet where they share a moment', () => {
    assert.ok(meet([0, 2], [1, 3]));
    assert.ok(!meet([0, 1], [1, 2]));
    assert.ok(!meet([1, 2], [0, 1]));
  });

  it('lie within a day', () => {
    assert.ok(isWithinDay(date('2025-03-04', '2025-03-05')));
    assert.ok(!isWithinDay(date('2025-03-04', '2025-03-06')));
    assert.ok(!isWithinDay(count(3)));
  });

  const near: readonly [string, Figure, Figure, boolean][] = [
    ['three days between', date('2025-03-01', '2025-03-02'), date('2025-03-05', '2025-03-06'), true],
    ['four days between', date('2025-03-01', '2025-03-02'), date('2025-03-06', '2025-03-07'), false],
    [
      'hours of days apart',
      date('2025-03-01T06:00', '2025-03-01T12:00'),
      date('2025-03-03T06:00', '2025-03-03T12:00'),
      true,
    ],
    ['years three apart', date('1962-01-01', '1963-01-01'), date('1965-01-01', '1966-01-01'), true],
    ['years ten apart', date('1962-01-01', '1963-01-01'), date('1972-01-01', '1973-01-01'), false],
    ['a day and two days', date('2025-03-01', '2025-03-02'), date('2025-03-01', '2025-03-03'), true],
    ['a day and three days', date('2025-03-01', '2025-03-02'), date('2025-03-01', '2025-03-04'), false],
    ['no date', count(1), date('2025-03-01', '2025-03-02'), false],
  ];
  for (const [name, a, b, expected] of near) {
    it(`${expected ? 'may' : 'may not'} be two accounts of one event: ${name}`, () => {
      assert.equal(areNearInTime(a, b), expected);
      assert.equal(areNearInTime(b, a), expected);
    });
  }
});
