import { readDate } from '../../../src/annotations/dates/dates';
import { published, testReadings } from './readings';

describe('times that come again', () => {
  testReadings(readDate, published, [
    ['Trams run [every hour].', 'set set 1 hour'],
    ['Trams run [each night].', 'set set 1 night'],
    ['Trams run [every Monday] and [each Sat].', 'set set 1 week', 'set set 1 week'],
    ['Trams run on [Mondays], not on the sundays.', 'set set 1 week'],
    ['Trams rest [every Christmas] and [each August].', 'set set 1 year', 'set set 1 year'],
    ['Trams rest [every summer], not every christmas.', 'set set 1 year'],
    ['Trams run every tram, every sat, every two weeks.'],
  ]);
});
