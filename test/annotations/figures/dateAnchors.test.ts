import assert from 'node:assert/strict';
import { DateAnchors } from '../../../src/annotations/figures/dateAnchors';
import type { DateReading, DateRule } from '../../../src/annotations/dates/reading';
import type { TokenReader } from '../../../src/text/tokenReader';
import { parseIsoDate } from '../../../src/text/calendar';
import { published, testFigures, tokensOf } from './figureCases';

const day = parseIsoDate(published);

/** A reading that ends before token `next`. */
function reading(rule: DateRule, from: string, to: string, next = 1): DateReading {
  return { from: next - 1, next, kind: 'date', interval: [from, to], rule };
}
const year = (value: number): DateReading => reading('year', `${value}-01-01`, `${value + 1}-01-01`);

/** A text that tells of so many years. */
const history = (years: number): TokenReader => tokensOf(`${'It grew in 1990. '.repeat(years)}It fell.`);

/** Where dates count from in a history of four years, or in `text`. */
const anchorsAt = (reference: number | undefined, text = history(4)): DateAnchors => new DateAnchors(text, reference);

/** The year that months without one are counted from after some years were named. */
function narrativeYear(
  reference: number | undefined,
  readings: readonly DateReading[],
  text?: TokenReader,
): number | undefined {
  const anchors = anchorsAt(reference, text);
  for (const each of readings) anchors.note(each);
  return anchors.at(1).narrativeYear;
}

describe('where relative dates count from', () => {
  it('is the date of the article at first', () => {
    assert.deepEqual(anchorsAt(day).at(0), { reference: day });
    assert.deepEqual(anchorsAt(undefined).at(0), {});
  });

  it('is the day named last, for sixty tokens', () => {
    const anchors = anchorsAt(day);
    anchors.note(reading('day-month', '2024-05-03', '2024-05-04', 5));
    const named = { reference: day, lastDay: parseIsoDate('2024-05-03'), lastPastDay: parseIsoDate('2024-05-03') };
    assert.deepEqual(anchors.at(5), named);
    assert.deepEqual(anchors.at(65), named);
    assert.deepEqual(anchors.at(66), { reference: day });
    assert.deepEqual(anchors.at(6), { reference: day });
  });

  it('is no interval of more than a day', () => {
    const anchors = anchorsAt(day);
    anchors.note(reading('deictic', '2024-05-03', '2024-05-05'));
    assert.deepEqual(anchors.at(1), { reference: day });
  });

  it('is a part of a day, but no duration, and no reading without an interval', () => {
    const anchors = anchorsAt(undefined);
    anchors.note({ ...reading('duration', '2024-05-03', '2024-05-04'), kind: 'duration' });
    anchors.note({ from: 0, next: 1, kind: 'date', rule: 'weekday' });
    assert.deepEqual(anchors.at(1), {});
    anchors.note({ ...reading('day-part', '2024-05-03T06:00', '2024-05-03T12:00'), kind: 'time' });
    assert.deepEqual(anchors.at(1), { lastDay: parseIsoDate('2024-05-03'), lastPastDay: parseIsoDate('2024-05-03') });
  });

  it('is the last day up to publication beside the last of all', () => {
    const anchors = anchorsAt(day);
    anchors.note(reading('day-month', '2024-06-11', '2024-06-12'));
    anchors.note(reading('day-month', '2024-08-01', '2024-08-02'));
    const { lastDay, lastPastDay } = anchors.at(1);
    assert.deepEqual([lastDay, lastPastDay], [parseIsoDate('2024-08-01'), parseIsoDate('2024-06-11')]);
  });

  it('is a morning from midnight on where an hour of the night stands before it', () => {
    const anchors = anchorsAt(day);
    const morning: DateReading = { ...reading('weekday', '2024-06-16T06:00', '2024-06-16T12:00', 4), kind: 'time' };
    const clock = (next: number, value: number): DateReading => ({ from: 0, next, kind: 'time', value, rule: 'clock' });
    const hoursAfter = (before: DateReading): DateReading['interval'] => {
      anchors.note(before);
      return anchors.note({ ...morning, from: 3 }).interval;
    };
    assert.deepEqual(hoursAfter(clock(2, 190)), ['2024-06-16T00:00', '2024-06-16T12:00']);
    assert.deepEqual(hoursAfter(clock(2, 370)), morning.interval);
    assert.deepEqual(hoursAfter(clock(1, 190)), morning.interval);
  });

  it('keeps the day when a year is named after it', () => {
    const anchors = anchorsAt(undefined);
    anchors.note(reading('full-date', '1998-05-03', '1998-05-04'));
    assert.deepEqual(anchors.at(1), {
      lastDay: parseIsoDate('1998-05-03'),
      lastPastDay: parseIsoDate('1998-05-03'),
      narrativeYear: 1998,
    });
    anchors.note(year(1999));
    assert.deepEqual(anchors.at(1), {
      lastDay: parseIsoDate('1998-05-03'),
      lastPastDay: parseIsoDate('1998-05-03'),
      narrativeYear: 1999,
    });
  });

  it('is the year named last in a narrative of the past, from the second year on', () => {
    assert.equal(narrativeYear(day, [year(1998)]), undefined);
    assert.equal(narrativeYear(day, [year(1998), year(1999)]), 1999);
  });

  it('is the day of writing in a text that tells of three years', () => {
    assert.equal(narrativeYear(day, [year(1998), year(1999)], history(3)), undefined);
  });

  it('counts years more than three before the article as past', () => {
    assert.equal(narrativeYear(day, [year(1998), year(2020)]), 2020);
    assert.equal(narrativeYear(day, [year(2020), year(2020)]), 2020);
    assert.equal(narrativeYear(day, [year(2021), year(2021)]), undefined);
  });

  it('is a recent year where a text tells of fifteen', () => {
    assert.equal(narrativeYear(day, [year(2021), year(2021)], history(14)), undefined);
    assert.equal(narrativeYear(day, [year(2021), year(2021)], history(15)), 2021);
  });

  it('is no year when less than seven in ten are past', () => {
    const past = Array.from({ length: 7 }, () => year(1998));
    const recent = Array.from({ length: 3 }, () => year(2024));
    assert.equal(narrativeYear(day, [...recent, ...past]), 1998);
    assert.equal(narrativeYear(day, [...recent, year(2024), ...past]), undefined);
  });

  it('is taken from full dates and months with a year, not from other dates', () => {
    const month = reading('month-year', '1998-05-01', '1998-06-01');
    assert.equal(narrativeYear(day, [month, month]), 1998);
    const decade = reading('decade', '1990-01-01', '2000-01-01');
    assert.equal(narrativeYear(day, [decade, decade]), undefined);
  });

  it('is the first month with a year in an article without a date, but no lone year', () => {
    const month = reading('month-year', '2019-05-01', '2019-06-01');
    assert.equal(narrativeYear(undefined, [month], history(0)), 2019);
    assert.equal(narrativeYear(undefined, [year(2019)]), undefined);
    assert.equal(narrativeYear(undefined, [year(2019), year(2020)]), 2020);
    assert.equal(narrativeYear(undefined, [year(2019), year(2020)], history(0)), undefined);
    const anchors = anchorsAt(undefined);
    anchors.note(month);
    assert.deepEqual(anchors.at(1), { narrativeYear: 2019 });
  });

  it('is the year that opened a sentence, for sixty tokens, and no lone year within one', () => {
    const text = tokensOf(
      `In 1990 it grew, and plans were made for 1999. ${'It grew. '.repeat(20)}It ended by 1998, not 1997.`,
    );
    const from = (wanted: string): number => {
      let index = 0;
      while (text.lower(index) !== wanted) index++;
      return index;
    };
    const at = (value: number): DateReading => ({ ...year(value), from: from(`${value}`), next: from(`${value}`) + 1 });
    const anchors = anchorsAt(day, text);
    for (const value of [1990, 1999]) anchors.note(at(value));
    assert.equal(anchors.at(1).narrativeYear, 1990);
    anchors.note({ ...at(1999), rule: 'month-year' });
    assert.equal(anchors.at(1).narrativeYear, 1999);
    anchors.note(at(1998));
    assert.equal(anchors.at(1).narrativeYear, 1998);
  });

  testFigures([
    [
      'They left on [Monday]. The [next day] they came.',
      'weekday date 2024-06-17/2024-06-18',
      'next-day date 2024-06-18/2024-06-19',
    ],
    [
      'It began in [1910]. In [1911] and [1912] it grew. In [1913] it rested. In [May] it fell.',
      'year date 1910-01-01/1911-01-01',
      'year date 1911-01-01/1912-01-01',
      'year date 1912-01-01/1913-01-01',
      'year date 1913-01-01/1914-01-01',
      'month date 1913-05-01/1913-06-01',
    ],
    // News looks back too, and names its own days.
    [
      'It ran in [1910]. In [1911] and [1912] it grew. In [1913] it stopped, he said on [Monday]. It opens in [August].',
      'year date 1910-01-01/1911-01-01',
      'year date 1911-01-01/1912-01-01',
      'year date 1912-01-01/1913-01-01',
      'year date 1913-01-01/1914-01-01',
      'weekday date 2024-06-17/2024-06-18',
      'month date 2024-08-01/2024-09-01',
    ],
  ]);
});
