import { readDate } from '../../../src/annotations/dates/dates';
import { dayOf, published, testReadings, undated } from './readings';

describe('a month with a day', () => {
  testReadings(readDate, published, [
    ['It shut on [June 20, 2019].', 'full-date date 2019-06-20/2019-06-21'],
    ['It shut on [June 20 2019].', 'full-date date 2019-06-20/2019-06-21'],
    ['It shut on [Sept. 3rd, 2019], they say.', 'full-date date 2019-09-03/2019-09-04'],
    ['It shut on [Jan 1, 2019].', 'full-date date 2019-01-01/2019-01-02'],
    ['It shut on [June 17-19, 2019].', 'full-date date 2019-06-17/2019-06-20'],
    ['It shut on [June 17–19].', 'day-month date 2024-06-17/2024-06-20'],
    ['It shut on [June 3rd-5th].', 'day-month date 2024-06-03/2024-06-06'],
    ['It shut on [June 17]-[2019].', 'day-month date 2024-06-17/2024-06-18', 'year date 2019-01-01/2020-01-01'],
    ['It shut on [June 17]-year plans.', 'day-month date 2024-06-17/2024-06-18'],
    ['It shut on [June 20].', 'day-month date 2024-06-20/2024-06-21'],
    ['It shut on [June 20 and 21].', 'day-month date 2024-06-20/2024-06-22'],
    ['It runs from [July 14 to 24, 2022].', 'full-date date 2022-07-14/2022-07-25'],
    ['It runs [July 14 through 24].', 'day-month date 2024-07-14/2024-07-25'],
    ['It ran between [July 14 and 24].', 'day-month date 2024-07-14/2024-07-25'],
    ['On [July 14] and 24 it ran.', 'day-month date 2024-07-14/2024-07-15'],
    ['On [July 14] to 24 people it ran.', 'day-month date 2024-07-14/2024-07-15'],
    ['It was [this July 23rd].', 'day-month date 2024-07-23/2024-07-24'],
    ['It was [this July] 23 people came.', 'month date 2024-07-01/2024-08-01'],
    ['It was [last July 23].', 'day-month date 2023-07-23/2023-07-24'],
    ['It shut on [June 20 morning].', 'day-month time 2024-06-20T06:00/2024-06-20T12:00'],
    ['It shut on [may 5].', 'day-month date 2024-05-05/2024-05-06'],
    ['It shut on [May fifth].', 'day-month date 2024-05-05/2024-05-06'],
    ['It shut on [May fourth].', 'day-month date 2024-05-04/2024-05-05'],
    ['It shut on [May thirtieth].', 'day-month date 2024-05-30/2024-05-31'],
    // What is no day
    ['In [June] 32 people came.', 'month date 2024-06-01/2024-07-01'],
    ['In [June] 0 people came.', 'month date 2024-06-01/2024-07-01'],
    ['In [June] 1.5 people came.', 'month date 2024-06-01/2024-07-01'],
    ['In [June] 100 people came.', 'month date 2024-06-01/2024-07-01'],
    ['In [June] third place was lost.', 'month date 2024-06-01/2024-07-01'],
    ['In [June] fortieth place was lost.', 'month date 2024-06-01/2024-07-01'],
    ['In [June]\n5 people came.', 'month date 2024-06-01/2024-07-01'],
    ['In [June]\nfifth place was lost.', 'month date 2024-06-01/2024-07-01'],
    // Days that the month does not have, as a whole or in that year
    ['It shut on June 31.'],
    ['It shut on June 31, [2019].', 'year date 2019-01-01/2020-01-01'],
    ['It shut on [June 30, 2019].', 'full-date date 2019-06-30/2019-07-01'],
    ['It shut on Feb. 29, [2019].', 'year date 2019-01-01/2020-01-01'],
    ['It shut on [Feb. 29, 2020].', 'full-date date 2020-02-29/2020-03-01'],
    ['It shut on Feb. 29, [1900].', 'year date 1900-01-01/1901-01-01'],
    ['It shut on [June 28-35, 2019].', 'full-date date 2019-06-28/2019-07-01'],
    ['It shut on [June 20-5, 2019].', 'full-date date 2019-06-20/2019-06-21'],
    // Four digits that are no year
    ['On [June 20], 1400 came.', 'day-month date 2024-06-20/2024-06-21'],
    ['On [June 20, 1401].', 'full-date date 1401-06-20/1401-06-21'],
    ['On [June 20, 2199].', 'full-date date 2199-06-20/2199-06-21'],
    ['On [June 20], 2200 came.', 'day-month date 2024-06-20/2024-06-21'],
    ['On [June 20]\n[2019] came.', 'day-month date 2024-06-20/2024-06-21', 'year date 2019-01-01/2020-01-01'],
    ['On [June 20], 19 came.', 'day-month date 2024-06-20/2024-06-21'],
  ]);
});

describe('the year of a day without one', () => {
  // As near before as after: the day before
  testReadings(readDate, { reference: dayOf('2024-07-01') }, [
    ['It shut on [December 31].', 'day-month date 2023-12-31/2024-01-01'],
  ]);
  testReadings(readDate, { reference: dayOf('2024-01-05') }, [
    ['It shut on [December 28].', 'day-month date 2023-12-28/2023-12-29'],
    ['It shut on [January 3].', 'day-month date 2024-01-03/2024-01-04'],
    ['It shut on [July 5].', 'day-month date 2024-07-05/2024-07-06'],
  ]);
  testReadings(readDate, { reference: dayOf('2023-12-30') }, [
    ['It shuts on [January 2].', 'day-month date 2024-01-02/2024-01-03'],
    ['It shut on [December 31].', 'day-month date 2023-12-31/2024-01-01'],
  ]);
  testReadings(readDate, { reference: dayOf('2024-03-01') }, [
    ['It shut on [February 29].', 'day-month date 2024-02-29/2024-03-01'],
  ]);
  testReadings(readDate, { reference: dayOf('2023-03-01') }, [['It shut on February 29.']]);
  testReadings(readDate, { ...published, narrativeYear: 1916 }, [
    ['It shut on [July 1].', 'day-month date 1916-07-01/1916-07-02'],
    ['It shut on [July 1, 1917].', 'full-date date 1917-07-01/1917-07-02'],
    ['It shut in [July].', 'month date 1916-07-01/1916-08-01'],
    ['It shut on [February 29].', 'day-month date 1916-02-29/1916-03-01'],
  ]);
  testReadings(readDate, { narrativeYear: 1917 }, [
    ['It shut on [July 1].', 'day-month date 1917-07-01/1917-07-02'],
    ['It shut on February 29.'],
  ]);
  testReadings(readDate, undated, [
    ['It shut on [July 1].', 'day-month date'],
    ['It shut on [July 1 morning].', 'day-month time'],
    ['It shut on February 30.'],
    ['It shut in [July].', 'month date'],
    ['It shut [last July].', 'month date'],
  ]);
});

describe('a month with a year', () => {
  testReadings(readDate, published, [
    ['It shut in [June 2019].', 'month-year date 2019-06-01/2019-07-01'],
    ['It shut in [June, 2019].', 'month-year date 2019-06-01/2019-07-01'],
    ['It shut in [June of 2019].', 'month-year date 2019-06-01/2019-07-01'],
    ['It shut in [Dec. 2019] for good.', 'month-year date 2019-12-01/2020-01-01'],
    ['It shut in [may 2019].', 'month-year date 2019-05-01/2019-06-01'],
    ['It shut in [February 2020].', 'month-year date 2020-02-01/2020-03-01'],
    ['[May 2019] it did.', 'month-year date 2019-05-01/2019-06-01'],
    ['In [June] 1400 came.', 'month date 2024-06-01/2024-07-01'],
    ['In [June]\n[2019] began.', 'month date 2024-06-01/2024-07-01', 'year date 2019-01-01/2020-01-01'],
    ['They may of [2019] say little.', 'year date 2019-01-01/2020-01-01'],
  ]);
});

describe('a month alone', () => {
  testReadings(readDate, published, [
    // The past: the last such month, the one of publication included.
    ['Prices fell in [June].', 'month date 2024-06-01/2024-07-01'],
    ['Prices fell in [May].', 'month date 2024-05-01/2024-06-01'],
    ['Prices fell in [July].', 'month date 2023-07-01/2023-08-01'],
    ['Prices fell in [January].', 'month date 2024-01-01/2024-02-01'],
    // The future: the next one, the one of publication included.
    ['Prices will fall in [June].', 'month date 2024-06-01/2024-07-01'],
    ['Prices will fall in [July].', 'month date 2024-07-01/2024-08-01'],
    ['Prices will fall in [May].', 'month date 2025-05-01/2025-06-01'],
    ['By [December] prices fell.', 'month date 2023-12-01/2024-01-01'],
    // What is promised lies ahead, in whatever tense it was promised.
    ['She promised a review by [September].', 'month date 2024-09-01/2024-10-01'],
    ['She promised a review by [the end of August].', 'month date 2024-08-22/2024-09-01 (late)'],
    ['Prices had fallen by [September].', 'month date 2023-09-01/2023-10-01'],
    ['He spoke. By [September] prices fell.', 'month date 2023-09-01/2023-10-01'],
    ['[October] prices fell.', 'month date 2023-10-01/2023-11-01'],
    ['[Sept] prices fell.', 'month date 2023-09-01/2023-10-01'],
    ['Prices fell in [Sept.] and rose.', 'month date 2023-09-01/2023-10-01'],
    // Months that are other words or names
    ['May prices fall? They may. August Strind did not march in.'],
    [
      'Prices fell since [March], before [April] and after [August].',
      'month date 2024-03-01/2024-04-01',
      'month date 2024-04-01/2024-05-01',
      'month date 2023-08-01/2023-09-01',
    ],
    ['Prices fell in Jan or Dec or Oct.'],
    ['Prices fell in june.'],
  ]);
});

describe('last, this and next month', () => {
  testReadings(readDate, published, [
    ['It shut [last May].', 'month date 2024-05-01/2024-06-01'],
    ['It shut [last June].', 'month date 2023-06-01/2023-07-01'],
    ['It shut [last July].', 'month date 2023-07-01/2023-08-01'],
    ['It shuts [this May].', 'month date 2024-05-01/2024-06-01'],
    ['It shuts [this July].', 'month date 2024-07-01/2024-08-01'],
    ['It shuts [next May].', 'month date 2025-05-01/2025-06-01'],
    ['It shuts [next June].', 'month date 2025-06-01/2025-07-01'],
    ['It shuts [next July].', 'month date 2024-07-01/2024-08-01'],
    ['It shuts next may be.'],
  ]);
});
