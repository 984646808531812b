import assert from 'node:assert/strict';
import { dateOpeners, dateRows, readDate } from '../../../src/annotations/dates/dates';
import { durationRows } from '../../../src/annotations/dates/durations';
import { digits, relativeRules } from '../../../src/annotations/dates/reading';
import { findFigures } from '../../../src/annotations/figures/figures';
import { readArticle } from '../../../src/article/article';
import { TokenReader } from '../../../src/text/tokenReader';
import { exampleOf, testRules } from '../../fixtures/rules';
import { published, testReadings, undated } from './readings';

const find = (text: string) => findFigures(readArticle(text), '2024-06-20');

describe('rows of dates', () => testRules(dateRows, find));
describe('rows of durations', () => testRules(durationRows, find));

describe('each row of dates', () => {
  for (const { id, example, read } of dateRows)
    it(`${id} reads “${example}” under its own id`, () => {
      const { text, start } = exampleOf(example);
      const tokens = new TokenReader(readArticle(text));
      const index = Array.from({ length: tokens.count }, (_, at) => tokens.tokens.start[at]).indexOf(start);
      const from = read(tokens, index, published) ? index : index - 1;
      const reading = read(tokens, from, published);
      assert.equal(reading?.rule, id);
      assert.equal(tokens.tokens.start[reading.from], start);
    });
});

describe('reading dates', () => {
  testReadings(readDate, published, [
    [
      'It fell on [Monday] and reopened [today].',
      'weekday date 2024-06-17/2024-06-18',
      'day-word date 2024-06-20/2024-06-21',
    ],
    ['Nothing of the kind happened there.'],
    // In lower case a word is tried as well, a mark or an address never.
    ['See example.org/today or @today.'],
    ['We met [tomorrow].', 'day-word date 2024-06-21/2024-06-22'],
  ]);

  it('tells the words with which a date may begin', () => {
    for (const word of [
      'today',
      'june',
      'sept',
      'weds',
      'early',
      'the',
      'every',
      'fifth',
      'eighties',
      'fall',
      ...digits(1, 2, 4, 5),
    ])
      assert.ok(dateOpeners.has(word), word);
    for (const word of ['', 'bridge', 'ago', 'century', '5']) assert.ok(!dateOpeners.has(word), word);
  });

  it('reads every row under each word with which it opens', () => {
    for (const { opensWith } of dateRows) for (const word of opensWith) assert.ok(dateOpeners.has(word), word);
  });

  it('counts from the day of publication where a rule says so, and nowhere else', () => {
    const dated = new Set(
      [
        'It opened on 3 May 2021.',
        'It opened in May 2021.',
        'It opened on 2021-05-03.',
        'It opened on 13/05/2021.',
        'It opened in 2021.',
        'It opened in 2021-23.',
        'It opened in the 1990s, in the 19th century.',
        'It opened in the third quarter of 2021, in spring 2021.',
      ].flatMap((text) => findFigures(readArticle(text), undefined).map(({ rule }) => rule)),
    );
    assert.ok(dated.size >= 10);
    for (const rule of dated) assert.ok(!relativeRules.has(rule), rule);
  });
});

describe('words before a date', () => {
  it('take no time that grows with the square of their number', () => {
    for (const word of ['early ', 'mid-', 'later in ', 'the end of ', 'the end of early ']) {
      const article = readArticle(`It was ${word.repeat(20_000)}May.`);
      assert.ok(findFigures(article, '2024-06-20').length <= 1, word);
    }
  });

  testReadings(readDate, published, [
    ['It fell early [early Wednesday].', 'weekday time 2024-06-19T00:00/2024-06-19T09:00 (early)'],
    ['It fell [later in early June].', 'month date 2024-06-01/2024-06-11 (early)'],
  ]);
  testReadings(readDate, undated, [['It fell [early Wednesday].', 'weekday time (early)']]);
});
