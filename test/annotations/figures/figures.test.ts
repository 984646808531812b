import assert from 'node:assert/strict';
import { findFigures } from '../../../src/annotations/figures/figures';
import { readArticle } from '../../../src/article/article';
import { published, said, testFigures } from './figureCases';

describe('figures', () => {
  testFigures([
    [
      'At [10:30] on [3 May] about [40] boats, [5] of them new, took [$3m] and [two-thirds] of the [1.2m] people.',
      'clock time 630 minute of day',
      'day-month date 2024-05-03/2024-05-04',
      'counted count 40 boat of boats (about)',
      'bare number 5',
      'currency-sign money 3000000 USD',
      'bare number 0.6666666666666666',
      'counted count 1200000 person of people',
    ],
    ['An F-16 and a Boeing 737 flew over https://example.org/2024/18035 during COVID-19.'],
    ['[Few days] passed.', 'duration duration day'],
    ['[Many weeks] passed.', 'duration duration week'],
    ['[A few days] passed.', 'duration duration day'],
    ['[Several days] passed.', 'duration duration day'],
    ['Few day passed, few boats came, several boats came, many boats came.'],
    ['It fell by [minus six] and by [negative 5], minus that.', 'bare number -6', 'bare number -5'],
    ['On [Weds] it rained.', 'weekday date 2024-06-19/2024-06-20'],
    ['It rained in [early May].', 'month date (early) 2024-05-01/2024-05-11'],
    ['It opens at [noon].', 'time-word time'],
    ['It took [a quarter of an hour].', 'duration duration 0.25 hour'],
    ['It fell to [a third].', 'bare number 0.3333333333333333'],
    ['It left a hole of [310m] in the books.', 'bare number 310000000'],
    ['It owed some [310m] [last year].', 'bare number 310000000 (about)', 'deictic date 2023-01-01/2024-01-01'],
    ['It laid a line of [310m].', 'unit measure 310 metre'],
    ['Of its [900] men [620] work in the city.', 'counted count 900 man of men', 'bare number 620'],
    ['It flies [23] Arvo A-210 jets there.', 'counted count 23 jet of jets'],
    [
      'It saw [900] of Orm’s nearly [1,200] boats.',
      'counted count 900 boat of boats',
      'counted count 1200 boat of boats (nearly)',
    ],
    [
      'It paid [PS2.7m] and [Y=880 billion] for a PS5.',
      'currency-sign money 2700000 GBP',
      'currency-sign money 880000000000 JPY',
    ],
    ['It said: call the desk on 555 0142 now.'],
    ['It rains [every day].', 'set set 1 day'],
    ['Nearly [three years] passed.', 'duration duration 3 year (nearly)'],
  ]);

  it('are times where a point stands in the stamps of a live blog', () => {
    const entries = '9.05 The jury is out.\n\n14.48 GUILTY, for 4.75 pounds.\n\n15.30 She leaves.';
    const ofPage = (title: string): string[] => findFigures(readArticle(`${title}\n\n${entries}`)).map(said);
    assert.deepEqual(ofPage('LIVE: The verdict'), [
      'clock time 545 minute of day',
      'clock time 888 minute of day',
      'unit measure 4.75 pound',
      'clock time 930 minute of day',
    ]);
    assert.ok(!ofPage('The verdict').some((figure) => figure.startsWith('clock')));
  });

  describe('without a date to count from', () => {
    testFigures([['It happened on [Tuesday].', 'weekday date']], 'none');
  });

  it('count from the date of the article when no other is given', () => {
    const [dateline, tuesday] = findFigures(readArticle('LAGOS, June 20, 2024 (Reuters) – It happened on Tuesday.'));
    assert.equal(said(dateline), 'full-date date 2024-06-20/2024-06-21');
    assert.equal(said(tuesday), 'weekday date 2024-06-18/2024-06-19');
  });

  it('have no property without a value', () => {
    const [figure] = findFigures(readArticle('The total is 206.'), published);
    assert.deepEqual(figure, { start: 13, end: 16, kind: 'number', value: 206, rule: 'bare', confidence: 0.8 });
  });

  it('have the confidence of their rule', () => {
    const text =
      'On 3 May, in May 2019 and in June, 5 boats, one of them new, a 5-boat and 5-plus fleet, took $5, 5 euros, ' +
      '5 km, a 5th and a fifth prize at 5 years old, aged 5. Then Ana Silva, 45, won 3-2, a 3-1 win in 2019, or 7.';
    const figures = findFigures(readArticle(text), published);
    const confidences = new Set(figures.map((figure) => `${figure.rule} ${figure.confidence}`));
    assert.deepEqual([...confidences].sort(), [
      'age 0.98',
      'age-apposition 0.85',
      'aged 0.95',
      'bare 0.8',
      'counted 0.9',
      'currency-sign 0.98',
      'currency-word 0.95',
      'day-month 0.95',
      'hyphen 0.9',
      'month 0.9',
      'month-year 0.95',
      'one-of 0.4',
      'ordinal 0.9',
      'ordinal-digits 0.98',
      'plus 0.9',
      'score 0.85',
      'score 0.9',
      'unit 0.95',
      'year 0.9',
    ]);
  });

  describe('of languages with decimal commas', () => {
    testFigures([
      [
        'Es kostete am Ende [40%] mehr und nicht USD [300] oder [5€], als die Polizei nach dem Fahrer suchte, der am ' +
          '3. Mai um 10:30 floh.',
        'unit percent 40 percent',
        'bare number 300',
        'currency-word money 5 EUR',
      ],
      [
        'Die Kosten lagen bei [$40], und [-5], F-16 auch, standen in der Liste, die von der Polizei in der ' +
          'Stadt seit last week und dem Montag als one gilt.',
        'currency-sign money 40 USD',
        'bare number -5',
      ],
      [
        'Die Preise sind um [3,5 Prozent] auf [2.500 Euro] und nicht [1.250.000] oder [48 Mio. Euro] gestiegen, um ' +
          '14.30 Uhr und 1,250 Tage, 3,4,5 und seit 2024 mit [12 000] der Leute.',
        'unit percent 3.5 percent',
        'currency-word money 2500 EUR',
        'bare number 1250000',
        'currency-word money 48000000 EUR',
        'bare number 12000',
      ],
      [
        'Le prix est de [1,29 €] dans la ville et [48 millions d’euros] pour le pont, soit [5 pour cent] de plus que ' +
          'les [2,5 milliards] du pays.',
        'currency-word money 1.29 EUR',
        'currency-word money 48000000 EUR',
        'unit percent 5 percent',
        'bare number 2500000000',
      ],
    ]);
  });
});
