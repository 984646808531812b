import { readDate } from '../../../src/annotations/dates/dates';
import { published, testReadings, undated } from './readings';

describe('a day in digits before its month', () => {
  testReadings(readDate, published, [
    ['It shut on [20 June 2019].', 'full-date date 2019-06-20/2019-06-21'],
    ['It shut on [20 June, 2019].', 'full-date date 2019-06-20/2019-06-21'],
    ['It shut on the [20th of June 2019].', 'full-date date 2019-06-20/2019-06-21'],
    ['It shut on [20 of June].', 'day-month date 2024-06-20/2024-06-21'],
    ['It shut on [3 Sept. 2019].', 'full-date date 2019-09-03/2019-09-04'],
    ['It shut on [17-19 June 2019].', 'full-date date 2019-06-17/2019-06-20'],
    ['It shut on [17 and 19 June].', 'day-month date 2024-06-17/2024-06-20'],
    ['It shut on [17 to 19 June].', 'day-month date 2024-06-17/2024-06-20'],
    ['It shut on the [17th to 19 June].', 'day-month date 2024-06-17/2024-06-20'],
    [
      'It shut on [1 June] or [31 May].',
      'day-month date 2024-06-01/2024-06-02',
      'day-month date 2024-05-31/2024-06-01',
    ],
    ['It shut on [20 June night].', 'day-month time 2024-06-20T18:00/2024-06-21T00:00'],
    ['From [28 to 31 June 2019].', 'full-date date 2019-06-28/2019-07-01'],
    ['From [20 to 5 June 2019].', 'full-date date 2019-06-20/2019-06-21'],
    ['It shut on 31 June.'],
    ['It shut on 31 [June 2019].', 'month-year date 2019-06-01/2019-07-01'],
    ['It sold 17 and a May bell, 17 and 200 May bells.'],
    ['It took 0 June or 32 May or 3.5 April.'],
    ['They say 5 may come.'],
    ['It sold 20\n[October] was good.', 'month date 2023-10-01/2023-11-01'],
    ['It shut on 17\nand 19 bridges.'],
    ['It shut on 17\nto [19 June].', 'day-month date 2024-06-19/2024-06-20'],
    ['It shut on [20 June], 1400 in all.', 'day-month date 2024-06-20/2024-06-21'],
    ['It shut on [20 June]\n[2019] began.', 'day-month date 2024-06-20/2024-06-21', 'year date 2019-01-01/2020-01-01'],
    ['It has 17 or 19 bridges of 20 tons.'],
  ]);
});

describe('an ordinal before its month', () => {
  testReadings(readDate, published, [
    ['It shut on the [fifth of May 1998].', 'full-date date 1998-05-05/1998-05-06'],
    ['It shut on the [fifth of May, 1998].', 'full-date date 1998-05-05/1998-05-06'],
    ['It shut on the [fifth of May].', 'day-month date 2024-05-05/2024-05-06'],
    ['It shut on the [first day of June].', 'day-month date 2024-06-01/2024-06-02'],
    ['It shut on the [20th day of June 2019].', 'full-date date 2019-06-20/2019-06-21'],
    ['It shut on the [thirtieth of May].', 'day-month date 2024-05-30/2024-05-31'],
    ['It shut on the [fifth May].', 'day-month date 2024-05-05/2024-05-06'],
    ['It shut on the thirtieth of [February 2019].', 'month-year date 2019-02-01/2019-03-01'],
    ['It was the fortieth May fair.'],
    ['It was a fifth of may and might.'],
    ['It was the first day in [June].', 'month date 2024-06-01/2024-07-01'],
    ['A fifth of them left on the first day.'],
  ]);
  testReadings(readDate, undated, [
    ['It shut on the [fifth of May].', 'day-month date'],
    ['It was the fortieth May fair.'],
    ['It shut on [20 June].', 'day-month date'],
    ['It shut on [20 June 2019].', 'full-date date 2019-06-20/2019-06-21'],
  ]);
});
