import { readDuration } from '../../../src/annotations/dates/durations';
import { published, testReadings, undated } from './readings';

describe('durations', () => {
  testReadings(readDuration, published, [
    ['It took [two decades].', 'duration duration 2 decade'],
    ['It took [25 years].', 'duration duration 25 year'],
    ['It took [twenty-five minutes].', 'duration duration 25 minute'],
    ['It took [1.5 hours].', 'duration duration 1.5 hour'],
    ['It took [a hundred years].', 'duration duration 100 year'],
    ['It took [a couple of days].', 'duration duration 2 day'],
    ['It took [several weeks].', 'duration duration week'],
    ['It took [a few weeks].', 'duration duration week'],
    ['It took [many hours].', 'duration duration hour'],
    ['It took [dozens of years].', 'duration duration year'],
    ['It took [half a year].', 'duration duration 0.5 year'],
    ['It took [half an hour].', 'duration duration 0.5 hour'],
    ['It took [half-day] trips.', 'duration duration 0.5 day'],
    ['It took [a half hour].', 'duration duration 0.5 hour'],
    ['It took [a half-hour] more.', 'duration duration 0.5 hour'],
    ['It took [three and a half years].', 'duration duration 3.5 year'],
    ['It took [two years and a half].', 'duration duration 2.5 year'],
    ['It took [several years] and a half.', 'duration duration year'],
    ['It took [two years], or a half, or half the day.', 'duration duration 2 year'],
    ['It took [two years] or a half.', 'duration duration 2 year'],
    ['It took [two years] and a day.', 'duration duration 2 year'],
    ['It took [three straight weeks].', 'duration duration 3 week'],
    ['It took [two full days].', 'duration duration 2 day'],
    // No duration
    [
      'It took two bridges, several towns, 5 cubits, half the town, two\nyears, a couple days, a couple more days, a group of days.',
    ],
    ['It took three seasons of work.'],
  ]);
});

describe('hyphenated durations', () => {
  testReadings(readDuration, published, [
    ['A [two-day] strike.', 'duration-hyphen duration 2 day'],
    ['A [24-hour] strike.', 'duration-hyphen duration 24 hour'],
    ['A [two-quarter] slump.', 'duration-hyphen duration 2 quarter'],
    ['A [30-second] strike.', 'duration-hyphen duration 30 second'],
    ['A two-full-day strike.'],
    ['A two-town strike.'],
  ]);
});

describe('ranges of durations', () => {
  testReadings(readDuration, published, [
    ['It took [10-12 days].', 'duration-range duration 12 10..12 day (range)'],
    ['It took [two to three weeks].', 'duration-range duration 3 2..3 week (range)'],
    ['It took [two or three weeks].', 'duration-range duration 3 2..3 week (range)'],
    ['It took [2 – 3 weeks].', 'duration-range duration 3 2..3 week (range)'],
    ['A [10-12-day] strike.', 'duration-range duration 12 10..12 day (range)'],
    ['It took [10] and [12 days].', 'duration duration 10 day', 'duration duration 12 day'],
    [
      'It took [two], [three], and [four weeks].',
      'duration duration 2 week',
      'duration duration 3 week',
      'duration duration 4 week',
    ],
    ['He was 12, and [18 months later] it shut.', 'ago date'],
    ['It took 12 and [10 days].', 'duration duration 10 day'],
    ['It took between [12 and 18 months].', 'duration-range duration 18 12..18 month (range)'],
    ['It took [five hours and 20 minutes].', 'duration duration 320 minute'],
    ['It took [two hours, 11 minutes and 44 seconds].', 'duration duration 7904 second'],
    ['It took [two hours 11 minutes 44 seconds].', 'duration duration 7904 second'],
    ['It took [two years six months].', 'duration duration 30 month'],
    ['It took [an hour and a quarter].', 'duration duration 1.25 hour'],
    ['It took [two years] and [60 days].', 'duration duration 2 year', 'duration duration 60 day'],
    ['It took [two hours] and [20 minutes later] it shut.', 'duration duration 2 hour', 'ago date'],
    ['It took [10.82s].', 'duration duration 10.82 second'],
    ['It took 10-12 towns.'],
    ['It took 10 to a year alone.'],
    ['It took 10 to 12\ndays.'],
  ]);
});

describe('a unit with an article', () => {
  testReadings(readDuration, published, [
    ['It took them for [a week].', 'duration duration 1 week'],
    ['It shut within [an hour].', 'duration duration 1 hour'],
    ['It shut for [half a decade].', 'duration duration 0.5 decade'],
    ['It is [a year] long.', 'duration duration 1 year'],
    ['It was a week of talks, on a day, twice.'],
    ['It shut for a minute, for a night, for a second, for a quarter, for a min.'],
    ['It shut for a week-long break, for a weeks, for an old year.'],
    ['It shut for [a week and a half].', 'duration duration 1.5 week'],
  ]);
});

describe('units that are other words', () => {
  testReadings(readDuration, published, [
    ['It took [one second].', 'duration duration 1 second'],
    ['It took [1 quarter].', 'duration duration 1 quarter'],
    ['It took [30 seconds].', 'duration duration 30 second'],
    ['It took [30sec].', 'duration duration 30 second'],
    ['It took [30min].', 'duration duration 30 minute'],
    ['It took two second chances, 30 sec, 30 min, 3 quarter, 3quarter.'],
    ['It took [30 mins] or [two hrs].', 'duration duration 30 minute', 'duration duration 2 hour'],
  ]);
});

describe('ages are no durations', () => {
  testReadings(readDuration, published, [
    [
      'A 45-year-old man, 45 years old, 45 years of age, a group of 5-year-olds, 3 months old, two weeks old, 9 days old.',
    ],
    ['It is [45 years] of work.', 'duration duration 45 year'],
    ['It is [45 decades] old.', 'duration duration 45 decade'],
    ['It is [two hours] old.', 'duration duration 2 hour'],
  ]);
});

describe('durations that lead to a date', () => {
  testReadings(readDuration, published, [
    ['It shut [three days ago].', 'ago date 2024-06-17/2024-06-18'],
    ['It shut [two weeks ago].', 'ago date 2024-06-03/2024-06-10'],
    ['It shut [three months ago].', 'ago date 2024-03-01/2024-04-01'],
    ['It shut [a year ago].', 'ago date 2023-01-01/2024-01-01'],
    ['It shut [several years ago].', 'ago date'],
    ['It shuts [two days from now].', 'ago date 2024-06-22/2024-06-23'],
    ['It shut [two days earlier].', 'ago date'],
    ['It shut [two days later].', 'ago date'],
    ['It shut [several days] later.', 'duration duration day'],
    ['It shut [several days earlier].', 'ago date'],
    ['It shut [two days] from there.', 'duration duration 2 day'],
    ['It shut [10-12 days] ago.', 'duration-range duration 12 10..12 day (range)'],
  ]);
  testReadings(readDuration, undated, [
    ['It shut [three days ago].', 'ago date'],
    ['It shuts [two days from now].', 'ago date'],
  ]);
});
