import assert from 'node:assert/strict';
import {
  civilDate,
  dayNumber,
  daysInMonth,
  isCivil,
  isoDate,
  pad,
  parseIsoDate,
  weekdayOf,
} from '../../src/text/calendar';

describe('day numbers', () => {
  it('count days since 1970', () => {
    assert.equal(dayNumber(1970, 1, 1), 0);
    assert.equal(dayNumber(1969, 12, 31), -1);
    assert.equal(dayNumber(2000, 3, 1), 11_017);
    assert.equal(dayNumber(50, 1, 1) - dayNumber(49, 12, 31), 1);
  });
  it('carry over months and days outside their bounds', () => {
    assert.equal(dayNumber(2023, 13, 1), dayNumber(2024, 1, 1));
    assert.equal(dayNumber(2024, 0, 1), dayNumber(2023, 12, 1));
    assert.equal(dayNumber(2023, 2, 29), dayNumber(2023, 3, 1));
  });
  it('give back year, month and day', () => {
    for (const iso of ['1970-01-01', '1969-12-31', '2024-02-29', '2000-12-31', '1582-10-10', '0450-06-07']) {
      const [year, month, day] = iso.split('-').map(Number);
      assert.deepEqual(civilDate(dayNumber(year, month, day)), { year, month, day });
      assert.equal(isoDate(dayNumber(year, month, day)), iso);
      assert.equal(parseIsoDate(iso), dayNumber(year, month, day));
    }
  });
});

describe('weekdayOf', () => {
  it('is 1 on Monday and 7 on Sunday, before 1970 as well', () => {
    const cases = {
      '1970-01-01': 4,
      '2024-06-17': 1,
      '2024-06-20': 4,
      '2024-06-23': 7,
      '1969-12-29': 1,
      '1945-05-08': 2,
    };
    for (const [iso, weekday] of Object.entries(cases)) assert.equal(weekdayOf(parseIsoDate(iso) ?? NaN), weekday, iso);
  });
});

describe('parseIsoDate', () => {
  it('reads the date at the start of a text', () => {
    assert.equal(parseIsoDate('1970-01-02T10:00'), 1);
    assert.equal(parseIsoDate('1970-01-02 and more'), 1);
  });
  it('reads no other text and no day that does not exist', () => {
    for (const text of [
      '',
      '1970',
      '1970-1-2',
      ' 1970-01-02',
      '1970-13-01',
      '1970-00-01',
      '1970-01-00',
      '2023-02-29',
      '0000-01-01',
    ])
      assert.equal(parseIsoDate(text), undefined, text);
  });
});

describe('the days of a month', () => {
  it('follow the leap years of the Gregorian calendar', () => {
    assert.deepEqual(
      [2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2)),
      [28, 29, 28, 29],
    );
    assert.deepEqual(
      [1, 4, 6, 12].map((month) => daysInMonth(2023, month)),
      [31, 30, 30, 31],
    );
  });
  it('bound what is a date', () => {
    assert.ok(isCivil(1, 1, 1));
    assert.ok(isCivil(2024, 2, 29));
    assert.ok(isCivil(2024, 12, 31));
    for (const [year, month, day] of [
      [0, 1, 1],
      [2024, 0, 1],
      [2024, 13, 1],
      [2024, 1, 0],
      [2024, 1, 32],
      [2023, 2, 29],
      [2024, 6, 31],
    ])
      assert.ok(!isCivil(year, month, day), `${year}-${month}-${day}`);
  });
});

describe('pad', () => {
  it('fills with noughts to a width, two by default', () => {
    assert.deepEqual([pad(3), pad(12), pad(123), pad(3, 4)], ['03', '12', '123', '0003']);
  });
});
