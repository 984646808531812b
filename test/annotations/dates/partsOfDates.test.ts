import { readDate } from '../../../src/annotations/dates/dates';
import { published, testReadings, undated } from './readings';

describe('early, middle and late parts', () => {
  testReadings(readDate, published, [
    // of a day: hours
    ['Trains were late on [Monday].', 'weekday date 2024-06-17/2024-06-18'],
    ['It was [late on Monday].', 'weekday time 2024-06-17T17:00/2024-06-18T00:00 (late)'],
    ['It fell [early Wednesday].', 'weekday time 2024-06-19T00:00/2024-06-19T09:00 (early)'],
    ['It fell [late Wednesday].', 'weekday time 2024-06-19T17:00/2024-06-20T00:00 (late)'],
    ['It fell [mid-Wednesday].', 'weekday time 2024-06-19T10:00/2024-06-19T15:00 (mid)'],
    ['It fell [late on Wednesday].', 'weekday time 2024-06-19T17:00/2024-06-20T00:00 (late)'],
    ['It fell [late yesterday].', 'day-word date 2024-06-19T17:00/2024-06-20T00:00 (late)'],
    ['It fell [early on June 3].', 'day-month date 2024-06-03T00:00/2024-06-03T09:00 (early)'],
    ['It fell [late on June 3, 2019].', 'full-date date 2019-06-03T17:00/2019-06-04T00:00 (late)'],
    ['It fell [early this morning].', 'day-part time 2024-06-20T06:00/2024-06-20T12:00 (early)'],
    // of a longer time: thirds
    ['It fell in [early June].', 'month date 2024-06-01/2024-06-11 (early)'],
    ['It fell in [mid June].', 'month date 2024-06-11/2024-06-21 (mid)'],
    ['It fell in [mid-June].', 'month date 2024-06-11/2024-06-21 (mid)'],
    ['It fell in [late June].', 'month date 2024-06-21/2024-07-01 (late)'],
    ['It fell [late in 2023].', 'year date 2023-09-01/2024-01-01 (late)'],
    ['It fell in [mid-2023].', 'year date 2023-05-03/2023-09-01 (mid)'],
    ['It fell in the [late 1990s].', 'decade date 1996-09-01/2000-01-01 (late)'],
    ['It fell [early next week].', 'deictic date 2024-06-24/2024-06-26 (early)'],
    ['It fell [late last year].', 'deictic date 2023-09-01/2024-01-01 (late)'],
    ['It fell in [late spring 2021].', 'season-year date 2021-05-01/2021-06-01 (late)'],
    ['It fell in his mid-eighties, an early bird, late [every day], early in the day.', 'set set 1 day'],
    ['It fell early. Late 24 of them left.'],
  ]);
  testReadings(readDate, undated, [
    ['It fell [early Wednesday].', 'weekday time (early)'],
    ['It fell [late yesterday].', 'day-word date (late)'],
    ['It fell in [late June].', 'month date (late)'],
  ]);
});

describe('start, middle and end', () => {
  testReadings(readDate, published, [
    ['It fell at [the end of 2023].', 'year date 2023-09-01/2024-01-01 (late)'],
    ['It fell at [the start of 2023].', 'year date 2023-01-01/2023-05-03 (early)'],
    ['It fell at [the beginning of June].', 'month date 2024-06-01/2024-06-11 (early)'],
    ['It fell in [the middle of the 1990s].', 'decade date 1993-05-02/1996-09-01 (mid)'],
    ['It falls by [end of February 2023].', 'month-year date 2023-02-20/2023-03-01 (late)'],
    ['It fell at [start of June].', 'month date 2024-06-01/2024-06-11 (early)'],
    ['It fell at [the end of 2023], at end of service.', 'year date 2023-09-01/2024-01-01 (late)'],
    ['It falls by [the end of next week].', 'deictic date 2024-06-29/2024-07-01 (late)'],
    ['It falls by the end of the year [2023]', 'year date 2023-01-01/2024-01-01'],
    ['It fell at the end of [this morning].', 'day-part time 2024-06-20T06:00/2024-06-20T12:00'],
    [
      'It fell at the end of the day, the edge of [2023], the end in [2023].',
      ...Array<string>(2).fill('year date 2023-01-01/2024-01-01'),
    ],
  ]);
  testReadings(readDate, undated, [['It fell at [the end of June].', 'month date (late)']]);
});

describe('the first and the last day of a month or year', () => {
  testReadings(readDate, published, [
    ['She leaves on [the last day of the month].', 'deictic date 2024-06-30/2024-07-01'],
    ['She leaves on [the first day of the year].', 'deictic date 2024-01-01/2024-01-02'],
    ['She left on [the last day of the month].', 'deictic date'],
    ['She leaves on the last day of the fair, the first of the month.'],
  ]);

  testReadings(readDate, { ...published, narrativeYear: 1943 }, [
    ['It falls on [the last day of the month].', 'deictic date'],
  ]);
});

describe('earlier and later', () => {
  testReadings(readDate, published, [
    ['It fell [earlier this week].', 'deictic date 2024-06-17/2024-06-24'],
    ['It falls [later today].', 'day-word date 2024-06-20/2024-06-21'],
    ['It fell [earlier on Tuesday].', 'weekday date 2024-06-18/2024-06-19'],
    ['It fell [later in 2023].', 'year date 2023-01-01/2024-01-01'],
    ['It fell [later in the end of 2023].', 'year date 2023-09-01/2024-01-01 (late)'],
    [
      'It fell earlier than [2023], later and earlier [Tuesday].',
      'year date 2023-01-01/2024-01-01',
      'weekday date 2024-06-18/2024-06-19',
    ],
    ['It fell earlier this once, later in the play, later on.'],
  ]);

  testReadings(readDate, { ...published, narrativeYear: 1943 }, [
    ['It fell by [the end of the year]', 'deictic date 1943-09-01/1944-01-01 (late)'],
    ['It fell by [the end of the month]', 'deictic date (late)'],
  ]);
});
