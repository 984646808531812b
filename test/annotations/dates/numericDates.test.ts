import { readDate } from '../../../src/annotations/dates/dates';
import { testReadings, undated } from './readings';

describe('ISO dates', () => {
  testReadings(readDate, undated, [
    ['The log of [2021-03-09] is lost.', 'iso date 2021-03-09/2021-03-10'],
    ['The log of [2020-02-29] is lost.', 'iso date 2020-02-29/2020-03-01'],
    ['The log of [2020-12-31] is lost.', 'iso date 2020-12-31/2021-01-01'],
    ['The log, no. [2021]-02-29, is lost.', 'year date 2021-01-01/2022-01-01'],
    ['The log, no. [2021]-13-09, is lost.', 'year date 2021-01-01/2022-01-01'],
    ['The log, no. 20212-03-09, is lost.'],
    ['The log, no. 0000-03-09, is lost.'],
    ['The log, no. [2021]–03–09, is lost.', 'year date 2021-01-01/2022-01-01'],
  ]);
});

describe('dates with slashes', () => {
  testReadings(readDate, undated, [
    ['The law of [14/02/2019] holds.', 'slashes date 2019-02-14/2019-02-15'],
    ['The law of [02/14/2019] holds.', 'slashes date 2019-02-14/2019-02-15'],
    ['The law of [13/12/2019] holds.', 'slashes date 2019-12-13/2019-12-14'],
    ['The law of [12/13/2019] holds.', 'slashes date 2019-12-13/2019-12-14'],
    ['The law of [12/12/2019] holds.', 'slashes date 2019-12-12/2019-12-13'],
    // Either order is possible, or none: a date, but not which.
    ['The law of [03/04/2019] holds.', 'slashes date'],
    ['The law of [12/11/2019] holds.', 'slashes date'],
    ['The law of [31/06/2019] holds.', 'slashes date'],
    ['The law of [29/02/2019] holds.', 'slashes date'],
    ['The law of [02/29/2020] holds.', 'slashes date 2020-02-29/2020-03-01'],
    ['The law of [13/13/2019] holds.', 'slashes date'],
    ['The law of [14/02/20] holds.', 'slashes date 2020-02-14/2020-02-15'],
    ['The law of [9/17/96] holds.', 'slashes date 1996-09-17/1996-09-18'],
    ['The law of [4/4/16], 10/11/12 and 14/02/2 holds.', 'slashes date 2016-04-04/2016-04-05'],
    ['The law of 32/02/2019 holds.'],
    ['The law of 0/02/2019 holds.'],
    ['The law of 14/02 holds.'],
    ['The law of 14 /02/2019 holds.'],
    ['The law of 14/ 02/2019 holds.'],
    ['The law of 14/02-2019 holds.'],
    ['The law of 14-02/2019 holds.'],
  ]);
});
