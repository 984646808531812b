import { findFigures } from '../../../src/annotations/figures/figures';
import { dateRows } from '../../../src/annotations/dates/dates';
import { durationRows } from '../../../src/annotations/dates/durations';
import { readArticle } from '../../../src/article/article';
import { testRules } from '../../fixtures/rules';

describe('rules of dates', () => {
  testRules(dateRows, (text) => findFigures(readArticle(text), '2024-06-20'));
});

describe('rules of durations', () => {
  testRules(durationRows, (text) => findFigures(readArticle(text), '2024-06-20'));
});
