import { readDate } from '../../../src/annotations/dates/dates';
import { dayOf, published, testReadings, undated } from './readings';

describe('this, last and next unit of the calendar', () => {
  testReadings(readDate, published, [
    ['It rained [last week].', 'deictic date 2024-06-10/2024-06-17'],
    ['It rained [this week].', 'deictic date 2024-06-17/2024-06-24'],
    ['It rains [next week].', 'deictic date 2024-06-24/2024-07-01'],
    ['It rained [last weekend].', 'deictic date 2024-06-15/2024-06-17'],
    ['It rains [this weekend].', 'deictic date 2024-06-22/2024-06-24'],
    ['It rained [last month].', 'deictic date 2024-05-01/2024-06-01'],
    ['It rains the [coming month].', 'deictic date 2024-07-01/2024-08-01'],
    ['It rained [last quarter].', 'deictic date 2024-01-01/2024-04-01'],
    ['It rained [this quarter].', 'deictic date 2024-04-01/2024-07-01'],
    ['It rained [last year].', 'deictic date 2023-01-01/2024-01-01'],
    ['It rains the [current year].', 'deictic date 2024-01-01/2025-01-01'],
    ['It rains [next year].', 'deictic date 2025-01-01/2026-01-01'],
    ['It rained [last decade].', 'deictic date 2010-01-01/2020-01-01'],
    ['It rained [this century].', 'deictic date 2000-01-01/2100-01-01'],
    ['It rained [last century].', 'deictic date 1900-01-01/2000-01-01'],
    ['It rained [last day].', 'deictic date 2024-06-19/2024-06-20'],
    ['It rained [last season].', 'deictic date'],
    ['It rained [last fortnight].', 'deictic date'],
    ['It rained this season, this minute, this hour, the last second.'],
    ['It rained the same week, the [previous year], the [following month].', 'deictic date', 'deictic date'],
    ['It rained on the last bridge.'],
  ]);
  testReadings(readDate, undated, [['It rained [last week].', 'deictic date']]);
});

describe('units of which the text tells', () => {
  testReadings(readDate, { ...published, narrativeYear: 1943, lastDay: dayOf('1943-05-03') }, [
    ['It rained in the [previous year].', 'deictic date 1942-01-01/1943-01-01'],
    ['It rained in the [following year].', 'deictic date 1944-01-01/1945-01-01'],
    ['It rained in the [previous month].', 'deictic date'],
    ['It rained [that year].', 'deictic date 1943-01-01/1944-01-01'],
    ['It rained [that month].', 'deictic date'],
    ['It rained [that day].', 'deictic date 1943-05-03/1943-05-04'],
    ['It rained [that morning].', 'deictic time 1943-05-03T06:00/1943-05-03T12:00'],
    ['It rained that season, that quarter, that minute, previous year.'],
  ]);
});

describe('units around New Year', () => {
  testReadings(readDate, { reference: dayOf('2024-01-01') }, [
    ['It rained [last week].', 'deictic date 2023-12-25/2024-01-01'],
    ['It rained [last month].', 'deictic date 2023-12-01/2024-01-01'],
    ['It rained [last quarter].', 'deictic date 2023-10-01/2024-01-01'],
  ]);
  testReadings(readDate, { reference: dayOf('2024-12-31') }, [
    ['It rains [next month].', 'deictic date 2025-01-01/2025-02-01'],
    ['It rains [next quarter].', 'deictic date 2025-01-01/2025-04-01'],
    ['It rains [this week].', 'deictic date 2024-12-30/2025-01-06'],
  ]);
  testReadings(readDate, { reference: dayOf('2024-06-23') }, [
    // A Sunday ends its week.
    ['It rained [this week].', 'deictic date 2024-06-17/2024-06-24'],
    ['It rained [this weekend].', 'deictic date 2024-06-22/2024-06-24'],
  ]);
});

describe('lengths that end at publication', () => {
  testReadings(readDate, published, [
    ['It rained for the [past year].', 'past duration 1 year'],
    ['It rained for the [past season].', 'past duration 1 season'],
    ['It rained for the past hour or the past night.'],
    ['It rained in [recent weeks].', 'vague date (approx)'],
    ['It rained in [past centuries].', 'vague date (approx)'],
    ['It rains the [coming days].', 'vague date (approx)'],
    ['It rains the [following days].', 'vague date (approx)'],
    ['It rained in the [previous months].', 'vague date (approx)'],
    ['It rained in recent times, last years, this days.'],
    ['It rained for the last [three years].', 'duration duration 3 year'],
    ['It rained for the past [24 hours].', 'duration duration 24 hour'],
    ['It rained for the previous [two weeks].', 'duration duration 2 week'],
    ['It rains for the next [few days].', 'duration duration day'],
    ['It rains for the coming [several days].', 'duration duration day'],
    ['It rains for the following [couple of days].', 'duration duration day'],
    ['It rained for the last [dozens of years].', 'duration duration 24 year'],
    ['It rained in the last three towns and the last few towns.'],
    ['It rained these three years.'],
  ]);
});

describe('parts of the day of publication', () => {
  testReadings(readDate, published, [
    ['It rained [this morning].', 'day-part time 2024-06-20T06:00/2024-06-20T12:00'],
    ['It rains [this evening].', 'day-part time 2024-06-20T18:00/2024-06-21T00:00'],
    ['It rained [last night].', 'day-part time 2024-06-19T18:00/2024-06-20T00:00'],
    ['It rained last morning and next night.'],
  ]);
  testReadings(readDate, undated, [
    ['It rained [this morning].', 'day-part time'],
    ['It rained [last night].', 'day-part time'],
  ]);
});

describe('the day after the one just named', () => {
  testReadings(readDate, { ...published, lastDay: dayOf('2024-02-28') }, [
    ['It rained the [next day].', 'next-day date 2024-02-29/2024-03-01'],
    ['It rained the [following day].', 'next-day date 2024-02-29/2024-03-01'],
    ['It rained the [same day].', 'next-day date 2024-02-28/2024-02-29'],
    ['It rained the [previous day].', 'next-day date 2024-02-27/2024-02-28'],
    ['It rained the [next morning].', 'next-day time 2024-02-29T06:00/2024-02-29T12:00'],
    ['It rained the [same night].', 'next-day time 2024-02-28T18:00/2024-02-29T00:00'],
    ['It rained on [next day].', 'deictic date 2024-06-21/2024-06-22'],
    ['It rained on the same bridge, that [same day].', 'next-day date 2024-02-28/2024-02-29'],
  ]);
  testReadings(readDate, published, [['It rained the [next day].', 'next-day date'], ['It rained the next morning.']]);
});
