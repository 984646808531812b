import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { findFigures, type Figure } from '../../../src/annotations/figures/figures';

/** Figures of a sentence written on Thursday 20 June 2024. */
const read = (text: string): (Figure & { text: string })[] =>
  findFigures(readArticle(text), '2024-06-20').map((f) => ({ ...f, text: text.slice(f.start, f.end) }));

describe('figures', () => {
  const amounts: [string, string, Partial<Figure>][] = [
    ['It cost $3.5bn last time.', '$3.5bn', { kind: 'money', value: 3.5e9, currency: 'USD' }],
    ['They raised €2-3 million.', '€2-3 million', { kind: 'money', low: 2e6, high: 3e6, currency: 'EUR' }],
    ['He paid USD34.6 million.', 'USD34.6 million', { kind: 'money', value: 34.6e6, currency: 'USD' }],
    ['A levy of ₦4.2 billion.', '₦4.2 billion', { kind: 'money', value: 4.2e9, currency: 'NGN' }],
    ['It rose by 6.5 per cent.', '6.5 per cent', { kind: 'percent', value: 6.5 }],
    [
      'About two hundred and six people came.',
      'two hundred and six',
      { kind: 'count', value: 206, head: 'people', modifier: 'about' },
    ],
    ['Tens of thousands of workers left.', 'Tens of thousands', { kind: 'count', low: 20000 }],
    ['A two-nation tour.', 'two-nation', { kind: 'count', value: 2, unit: 'nation' }],
    ['It is 1/2 full.', '1/2', { value: 0.5 }],
    ['The 45-year-old driver.', '45-year-old', { kind: 'age', value: 45 }],
    ['Lagos won 3-2 at home.', '3-2', { kind: 'score', low: 3, high: 2 }],
    ['It runs at 120 km/h.', '120 km', { kind: 'measure', value: 120 }],
    ['More than 1.2m people fled.', '1.2m', { kind: 'count', value: 1.2e6, modifier: 'over' }],
    ['Crops worth Rs 12,34,567 were lost.', 'Rs 12,34,567', { kind: 'money', value: 1234567, currency: 'INR' }],
  ];
  for (const [text, span, expected] of amounts) {
    it(text, () => {
      const figure = read(text).find((f) => f.text === span);
      assert.ok(figure, JSON.stringify(read(text)));
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(figure[key as keyof Figure], value, key);
    });
  }

  const dates: [string, string, [string, string]][] = [
    ['He landed on Wednesday night.', 'Wednesday night', ['2024-06-19T18:00', '2024-06-20T00:00']],
    ['He landed early Thursday.', 'early Thursday', ['2024-06-20T00:00', '2024-06-20T09:00']],
    ['Talks resume on Monday, and she will attend.', 'Monday', ['2024-06-17', '2024-06-18']],
    ['Talks will resume on Monday.', 'Monday', ['2024-06-24', '2024-06-25']],
    ['Trade grew last year.', 'last year', ['2023-01-01', '2024-01-01']],
    ['It began in March 2023.', 'March 2023', ['2023-03-01', '2023-04-01']],
    ['It began on 3 May.', '3 May', ['2024-05-03', '2024-05-04']],
    ['It dates from the 1990s.', '1990s', ['1990-01-01', '2000-01-01']],
    ['They left three months ago.', 'three months ago', ['2024-03-01', '2024-04-01']],
    ['The law of 14/02/2019 holds.', '14/02/2019', ['2019-02-14', '2019-02-15']],
  ];
  for (const [text, span, interval] of dates) {
    it(text, () =>
      assert.deepEqual(read(text).find((f) => f.text === span)?.interval, interval, JSON.stringify(read(text))),
    );
  }

  it('keeps relative dates relative where no date is known', () => {
    const [figure] = findFigures(readArticle('It happened on Tuesday.'), undefined);
    assert.equal(figure.kind, 'date');
    assert.equal(figure.interval, undefined);
  });

  it('reads no numbers into names, codes and addresses', () => {
    assert.deepEqual(
      read('An F-16 and a Boeing 737 flew over https://example.org/2024/18035 during COVID-19.').map((f) => f.text),
      [],
    );
  });

  it('reads digits alone in other languages', () => {
    const figures = findFigures(
      readArticle(
        'Der Schaden liegt bei 12 Millionen Euro, und die Polizei sucht noch nach dem Fahrer, der nach dem Unfall geflohen ist.',
      ),
      undefined,
    );
    assert.ok(figures.every((f) => f.kind !== 'date'));
  });
});
