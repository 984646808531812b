import { readDate } from '../../../src/annotations/dates/dates';
import { published, testReadings } from './readings';

describe('times that come again', () => {
  testReadings(readDate, published, [
    ['Trams run [every hour].', 'set set 1 hour'],
    ['Trams run [each night].', 'set set 1 night'],
    ['Trams run [every Monday] and [each Sat].', 'set set', 'set set'],
    ['Trams run every tram, every sat, every two weeks.'],
  ]);
});
