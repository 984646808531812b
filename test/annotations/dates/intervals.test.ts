import assert from 'node:assert/strict';
import {
  days,
  hours,
  monthsOf,
  oneDay,
  oneMonth,
  oneYear,
  partOf,
  seasonOf,
  unitAround,
  unitsFrom,
  years,
} from '../../../src/annotations/dates/intervals';
import { dayOf } from './readings';

const thursday = dayOf('2024-06-20');

describe('intervals', () => {
  it('are half-open', () => {
    assert.deepEqual(days(thursday, thursday + 2), ['2024-06-20', '2024-06-22']);
    assert.deepEqual(oneDay(thursday), ['2024-06-20', '2024-06-21']);
    assert.deepEqual(hours(thursday, 6, 12), ['2024-06-20T06:00', '2024-06-20T12:00']);
    assert.deepEqual(hours(thursday, 18, 24), ['2024-06-20T18:00', '2024-06-21T00:00']);
    assert.deepEqual(years(500, 600), ['0500-01-01', '0600-01-01']);
    assert.deepEqual(oneYear(2024), ['2024-01-01', '2025-01-01']);
    assert.deepEqual(oneMonth(2024, 12), ['2024-12-01', '2025-01-01']);
    assert.deepEqual(oneMonth(2024, 0), ['2023-12-01', '2024-01-01']);
    assert.deepEqual(monthsOf(2024, 11, 3), ['2024-11-01', '2025-02-01']);
  });

  it('of seasons are three months', () => {
    assert.deepEqual(seasonOf(2024, 'spring'), ['2024-03-01', '2024-06-01']);
    assert.deepEqual(seasonOf(2024, 'winter'), ['2024-12-01', '2025-03-01']);
    assert.equal(seasonOf(2024, 'monsoon'), undefined);
  });
});

describe('unitAround', () => {
  const cases: readonly [string, number, string, string][] = [
    ['day', 0, '2024-06-20', '2024-06-21'],
    ['day', -1, '2024-06-19', '2024-06-20'],
    ['week', 0, '2024-06-17', '2024-06-24'],
    ['week', 1, '2024-06-24', '2024-07-01'],
    ['weekend', 0, '2024-06-22', '2024-06-24'],
    ['weekend', -1, '2024-06-15', '2024-06-17'],
    ['month', 0, '2024-06-01', '2024-07-01'],
    ['month', 1, '2024-07-01', '2024-08-01'],
    ['quarter', 0, '2024-04-01', '2024-07-01'],
    ['quarter', -2, '2023-10-01', '2024-01-01'],
    ['year', -1, '2023-01-01', '2024-01-01'],
    ['decade', 0, '2020-01-01', '2030-01-01'],
    ['decade', -1, '2010-01-01', '2020-01-01'],
    ['century', 1, '2100-01-01', '2200-01-01'],
  ];
  for (const [unit, step, from, to] of cases)
    it(`${unit} ${step}`, () => assert.deepEqual(unitAround(thursday, unit, step), [from, to]));
  it('knows quarters by their months', () => {
    for (const [day, from] of [
      ['2024-01-31', '2024-01-01'],
      ['2024-03-31', '2024-01-01'],
      ['2024-04-01', '2024-04-01'],
      ['2024-12-31', '2024-10-01'],
    ])
      assert.equal(unitAround(dayOf(day), 'quarter', 0)?.[0], from);
  });
  it('has no bounds for other units', () => {
    for (const unit of ['season', 'fortnight', 'millennium', ''])
      assert.equal(unitAround(thursday, unit, 0), undefined);
  });
});

describe('unitsFrom', () => {
  const cases: readonly [number, string, string, string][] = [
    [-3, 'day', '2024-06-17', '2024-06-18'],
    [2, 'night', '2024-06-22', '2024-06-23'],
    [-2, 'week', '2024-06-03', '2024-06-10'],
    [1, 'fortnight', '2024-07-01', '2024-07-08'],
    [-6, 'month', '2023-12-01', '2024-01-01'],
    [7, 'month', '2025-01-01', '2025-02-01'],
    [-5, 'year', '2019-01-01', '2020-01-01'],
    [-1.5, 'year', '2023-01-01', '2024-01-01'],
    [-2, 'decade', '2004-01-01', '2005-01-01'],
    [-12, 'hour', '2024-06-20', '2024-06-21'],
    [-13, 'hour', '2024-06-19', '2024-06-21'],
    [-50, 'minute', '2024-06-20', '2024-06-21'],
    [-50, 'second', '2024-06-20', '2024-06-21'],
  ];
  for (const [amount, unit, from, to] of cases)
    it(`${amount} ${unit}`, () => assert.deepEqual(unitsFrom(thursday, amount, unit), [from, to]));
  it('has no bounds for other units', () => {
    for (const unit of ['quarter', 'weekend', 'century']) assert.equal(unitsFrom(thursday, -1, unit), undefined);
  });
});

describe('partOf', () => {
  it('of a day is told in hours', () => {
    assert.deepEqual(partOf(oneDay(thursday), 'early'), hours(thursday, 0, 9));
    assert.deepEqual(partOf(oneDay(thursday), 'mid'), hours(thursday, 10, 15));
    assert.deepEqual(partOf(oneDay(thursday), 'late'), hours(thursday, 17, 24));
  });
  it('of a longer time is a third', () => {
    assert.deepEqual(partOf(days(thursday, thursday + 2), 'early'), ['2024-06-20', '2024-06-21']);
    assert.deepEqual(partOf(oneMonth(2024, 6), 'early'), ['2024-06-01', '2024-06-11']);
    assert.deepEqual(partOf(oneMonth(2024, 6), 'mid'), ['2024-06-11', '2024-06-21']);
    assert.deepEqual(partOf(oneMonth(2024, 6), 'late'), ['2024-06-21', '2024-07-01']);
  });
  it('of what is told in hours is the same hours', () => {
    const morning = hours(thursday, 6, 12);
    assert.deepEqual(partOf(morning, 'late'), morning);
    assert.deepEqual(partOf(['no date', '2024-06-20'], 'late'), ['no date', '2024-06-20']);
    assert.deepEqual(partOf(['2024-06-20', 'no date'], 'late'), ['2024-06-20', 'no date']);
  });
});
