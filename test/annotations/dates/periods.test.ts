import { readDate } from '../../../src/annotations/dates/dates';
import { dayOf, published, testReadings, undated } from './readings';

describe('decades', () => {
  testReadings(readDate, undated, [
    ['Built in the [1990s] by hand.', 'decade date 1990-01-01/2000-01-01'],
    ['Built in the [1990]’s by hand.', 'year date 1990-01-01/1991-01-01'],
    ['Built in the [90s] by hand.', 'decade date 1990-01-01/2000-01-01'],
    ['Built in the [30s] by hand.', 'decade date 1930-01-01/1940-01-01'],
    ['Built in the [20s] by hand.', 'decade date 2020-01-01/2030-01-01'],
    ['Built in the [1800s] by hand.', 'decade date 1800-01-01/1900-01-01'],
    ['Built in the [00s] by hand.', 'decade date 2000-01-01/2010-01-01'],
    ['Built in the [eighties] by hand.', 'decade date 1980-01-01/1990-01-01'],
    ['Built in the [Twenties] by hand.', 'decade date 1920-01-01/1930-01-01'],
    ['Built in the [noughties] by hand.', 'decade date 2000-01-01/2010-01-01'],
    ['Built by two 95s and a 737s crew.'],
    ['Built in the [1995] by hand.', 'year date 1995-01-01/1996-01-01'],
    ['Built in the [1990] s by hand.', 'year date 1990-01-01/1991-01-01'],
    ['Built in his mid-eighties by hand.'],
    ['Built for 1.0s and 100s.'],
  ]);
});

describe('centuries', () => {
  testReadings(readDate, undated, [
    ['Built in the [19th century].', 'century date 1800-01-01/1900-01-01'],
    ['Built in the [nineteenth century].', 'century date 1800-01-01/1900-01-01'],
    ['A [19th-century] house.', 'century date 1800-01-01/1900-01-01'],
    ['An [eighteenth-century] house.', 'century date 1700-01-01/1800-01-01'],
    ['Built in the [5th century].', 'century date 0400-01-01/0500-01-01'],
    ['Built in the [25th century].', 'century date 2400-01-01/2500-01-01'],
    ['Built in the 4th century, the fourth century, the 26th century, the thirtieth century.'],
    ['Built in the 19 century and the 19th town.'],
  ]);
});

describe('parts of a year', () => {
  testReadings(readDate, undated, [
    ['Sales fell in the [first quarter of 2023].', 'quarter date 2023-01-01/2023-04-01'],
    ['Sales fell in the [fourth quarter of 2023].', 'quarter date 2023-10-01/2024-01-01'],
    ['Sales fell in the [3rd quarter 2023].', 'quarter date 2023-07-01/2023-10-01'],
    ['Sales fell in the [first half of 2023].', 'quarter date 2023-01-01/2023-07-01'],
    ['Sales fell in the [second half of 2023].', 'quarter date 2023-07-01/2024-01-01'],
    ['Sales fell in the third half of [2023].', 'year date 2023-01-01/2024-01-01'],
    ['Sales fell in the fifth quarter of [2023].', 'year date 2023-01-01/2024-01-01'],
    ['Sales fell in the first quarter of the game.'],
    ['Sales fell in the [first quarter] there.', 'quarter date'],
    ['Sales fell in the first third of [2023].', 'year date 2023-01-01/2024-01-01'],
  ]);
});

describe('quarters without a year', () => {
  testReadings(readDate, { reference: dayOf('2024-05-02') }, [
    ['Sales fell in the [first quarter] there.', 'quarter date 2024-01-01/2024-04-01'],
    ['Sales fell in the [second quarter] there.', 'quarter date 2024-04-01/2024-07-01'],
    ['Sales fell in the [third quarter] there.', 'quarter date 2023-07-01/2023-10-01'],
    ['[Third-quarter] sales fell there.', 'quarter date 2023-07-01/2023-10-01'],
    ['A third-grade pupil counted sales.'],
  ]);
  testReadings(readDate, { reference: dayOf('2024-05-02') }, [
    ['She scored in the [third quarter] there.', 'quarter date'],
    ['In the fiscal year sales fell in the [third quarter] there.', 'quarter date'],
  ]);
  testReadings(readDate, { reference: dayOf('2024-05-02'), narrativeYear: 1929 }, [
    ['Sales fell in the [third quarter] there.', 'quarter date'],
  ]);
});

describe('parts of the year around publication', () => {
  testReadings(readDate, published, [
    ['It fell in the [first half of the year].', 'quarter date 2024-01-01/2024-07-01'],
    ['It fell in the [second half of last year].', 'quarter date 2023-07-01/2024-01-01'],
    ['It fell in the first half of the match.'],
  ]);
  testReadings(readDate, undated, [['It fell in the [first quarter of this year].', 'quarter date']]);
});
