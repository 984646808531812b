import { readDate } from '../../../src/annotations/dates/dates';
import { dayOf, published, testReadings, undated } from './readings';

describe('days named from the day of writing', () => {
  testReadings(readDate, published, [
    ['She spoke [today] in court.', 'day-word date 2024-06-20/2024-06-21'],
    ['She spoke [yesterday] in court.', 'day-word date 2024-06-19/2024-06-20'],
    ['She speaks [tomorrow] in court.', 'day-word date 2024-06-21/2024-06-22'],
    ['She speaks [tonight] in court.', 'day-word time 2024-06-20T18:00/2024-06-21T00:00'],
    ['She spoke [yesterday morning] in court.', 'day-word time 2024-06-19T06:00/2024-06-19T12:00'],
    ['She spoke [yesterday afternoon] in court.', 'day-word time 2024-06-19T12:00/2024-06-19T18:00'],
    ['She speaks [tomorrow evening] in court.', 'day-word time 2024-06-21T18:00/2024-06-22T00:00'],
    // These days
    ['It was for carts. [Today] it is crossed by lorries.', 'vague date (approx)'],
    ['[Today] the dikes are higher.', 'vague date (approx)'],
    ['[Today] is a feast.', 'day-word date 2024-06-20/2024-06-21'],
    ['[Today] she is due in court.', 'day-word date 2024-06-20/2024-06-21'],
    ['[Today] she is speaking in court.', 'day-word date 2024-06-20/2024-06-21'],
    ['[Today] she spoke. The dikes are higher.', 'day-word date 2024-06-20/2024-06-21'],
    ['She said [today] the dikes are higher.', 'day-word date 2024-06-20/2024-06-21'],
    ['She speaks [today] at [noon].', 'day-word date 2024-06-20/2024-06-21', 'time-word time'],
    ['She spoke at [midday] and at [midnight].', 'time-word time', 'time-word time'],
    ['[Tonight] night falls late.', 'day-word time 2024-06-20T18:00/2024-06-21T00:00'],
    ['She spoke [that day] in court.', 'deictic date'],
    ['She spoke [the day before yesterday].', 'day-word date 2024-06-18/2024-06-19'],
    ['She speaks [the day after tomorrow].', 'day-word date 2024-06-22/2024-06-23'],
    ['She spoke the day before [tomorrow].', 'day-word date 2024-06-21/2024-06-22'],
    ['She spoke the day after [yesterday].', 'day-word date 2024-06-19/2024-06-20'],
    ['She speaks [a week today].', 'day-word date 2024-06-27/2024-06-28'],
    ['She speaks [a week tomorrow].', 'day-word date 2024-06-28/2024-06-29'],
    ['She speaks [a fortnight today].', 'day-word date 2024-07-04/2024-07-05'],
    ['She speaks [a week on Saturday].', 'day-word date 2024-06-29/2024-06-30'],
    ['She speaks [a week from Thursday].', 'day-word date 2024-07-04/2024-07-05'],
    ['She speaks [a week from Wednesday].', 'day-word date 2024-07-03/2024-07-04'],
    ['It is a week [today] since she spoke.', 'day-word date 2024-06-20/2024-06-21'],
    ['She spoke a week [today] after he did.', 'day-word date 2024-06-20/2024-06-21'],
    ['She speaks a week on saturday.'],
    ['She spoke in the morning.'],
  ]);
});

describe('days named from a day of writing that is not known', () => {
  testReadings(readDate, undated, [
    ['She spoke [yesterday] in court.', 'day-word date'],
    ['She spoke [yesterday morning] in court.', 'day-word time'],
    ['She speaks [tonight] in court.', 'day-word time'],
  ]);
});

describe('days around New Year and leap days', () => {
  testReadings(readDate, { reference: dayOf('2024-01-01') }, [
    [
      'It rained [yesterday] and [today].',
      'day-word date 2023-12-31/2024-01-01',
      'day-word date 2024-01-01/2024-01-02',
    ],
  ]);
  testReadings(readDate, { reference: dayOf('2024-12-31') }, [
    ['It rains [tonight].', 'day-word time 2024-12-31T18:00/2025-01-01T00:00'],
  ]);
  testReadings(readDate, { reference: dayOf('2024-02-28') }, [
    ['It rains [tomorrow].', 'day-word date 2024-02-29/2024-03-01'],
  ]);
  testReadings(readDate, { reference: dayOf('2023-02-28') }, [
    ['It rains [tomorrow].', 'day-word date 2023-03-01/2023-03-02'],
  ]);
});
