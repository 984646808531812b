import { readDate } from '../../../src/annotations/dates/dates';
import { published, testReadings } from './readings';

describe('units of time without a number', () => {
  testReadings(readDate, published, [
    ['It rained for [weeks].', 'duration duration week'],
    ['It took [months].', 'duration duration month'],
    ['The biggest in [decades].', 'duration duration decade'],
    ['A [years-long] row.', 'duration duration year'],
    ['It fell [days later].', 'ago date'],
    ['It fell [Years ago].', 'ago date'],
    // Neither a number nor a word that expects a length
    ['The days of rain, few weeks, those years ago, weeks\nlater, the hours.'],
    ['It rained for\n\nweeks, for weeks-old news.'],
  ]);
});
