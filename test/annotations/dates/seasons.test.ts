import { readDate } from '../../../src/annotations/dates/dates';
import { published, testReadings, undated } from './readings';

describe('seasons with a year', () => {
  testReadings(readDate, undated, [
    ['Work began in [spring 2021].', 'season-year date 2021-03-01/2021-06-01'],
    ['Work began in the [summer of 2021].', 'season-year date 2021-06-01/2021-09-01'],
    ['Work began in [fall 2021].', 'season-year date 2021-09-01/2021-12-01'],
    ['Work began in the [winter of 2021].', 'season-year date 2021-12-01/2022-03-01'],
    ['Work began in the summer of love.'],
    ['Work began in [autumn]\n[2021].', 'season date', 'year date 2021-01-01/2022-01-01'],
  ]);
});

describe('seasons without a year', () => {
  testReadings(readDate, published, [
    ['Work began in [spring] at the dam.', 'season date 2024-03-01/2024-06-01'],
    ['Work went on over the [summer] at the dam.', 'season date 2024-06-01/2024-09-01'],
    ['Work began during [summer] at the dam.', 'season date 2024-06-01/2024-09-01'],
    ['Work began in the [autumn] at the dam.', 'season date 2024-09-01/2024-12-01'],
    ['Work began in the [fall] at the dam.', 'season date 2024-09-01/2024-12-01'],
    ['Work went on through the [winter] at the dam.', 'season date 2024-12-01/2025-03-01'],
    // Nothing is read where anything follows without a blank, be it a hyphen or a full stop.
    ['Work ended in spring-time, in summer, in winter.'],
    ['Work ended in fall at the dam.'],
    ['A spring broke; the spring broke; by the hot spring they sat.'],
    ['Work began in the spring of his life.'],
    ['Work began with summer.'],
  ]);
  testReadings(readDate, { ...published, narrativeYear: 1990 }, [
    ['Work began in [spring] at the dam.', 'season date 1990-03-01/1990-06-01'],
    ['Work began [last spring].', 'season date 2023-03-01/2023-06-01'],
  ]);
  testReadings(readDate, undated, [
    ['Work began in [spring] at the dam.', 'season date'],
    ['Work began [last spring].', 'season date'],
  ]);
});

describe('last, this and next season', () => {
  testReadings(readDate, published, [
    ['Work began [last spring].', 'season date 2023-03-01/2023-06-01'],
    ['Work begins [this fall].', 'season date 2024-09-01/2024-12-01'],
    ['Work begins [next winter].', 'season date 2025-12-01/2026-03-01'],
    ['Work began the same spring.'],
    ['Work began this sunny day.'],
  ]);
});
