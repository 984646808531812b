import assert from 'node:assert/strict';
import { readDate } from '../../../src/annotations/dates/dates';
import { yearAfter, yearValue } from '../../../src/annotations/dates/years';
import { readArticle } from '../../../src/article/article';
import { TokenReader } from '../../../src/text/tokenReader';
import { testReadings, undated } from './readings';

const tokensOf = (text: string): TokenReader => new TokenReader(readArticle(text));

describe('years', () => {
  testReadings(readDate, undated, [
    ['It shut in [2019].', 'year date 2019-01-01/2020-01-01'],
    ['[2019] was dry.', 'year date 2019-01-01/2020-01-01'],
    ['It shut in [1700] or [2100].', 'year date 1700-01-01/1701-01-01', 'year date 2100-01-01/2101-01-01'],
    // Far back or ahead a word of time stands before it.
    ['It shut in [1100].', 'year date 1100-01-01/1101-01-01'],
    ['It shut in [1699].', 'year date 1699-01-01/1700-01-01'],
    ['It shut in [2199].', 'year date 2199-01-01/2200-01-01'],
    ['It shut with 1699 or 2101.'],
    ['It shut in 1099 or 2200 or 999 or 10000.'],
    // Amounts and labels
    ['It shut on 2019 people and 2019 workers and 2019 per head.'],
    [
      'It won in the [2019] elections, [2019] games.',
      'year date 2019-01-01/2020-01-01',
      'year date 2019-01-01/2020-01-01',
    ],
    ['In [2019] Rivers sang.', 'year date 2019-01-01/2020-01-01'],
    ['They were in [2019]\nworkers sang.', 'year date 2019-01-01/2020-01-01'],
    [
      'In [2019] this was new, in [2019] business fell, in [2019] Zeus, in [2019] virus.',
      ...Array<string>(4).fill('year date 2019-01-01/2020-01-01'),
    ],
    ['It cost $2019, 2019%, 2019 percent, 2019/3 and 3/2019.'],
    ['It ran 1900m.'],
    ['It cost 2,019 or 201.9.'],
  ]);
});

describe('years of a season or a life', () => {
  testReadings(readDate, undated, [
    [
      'The [2022/2023] and [2023/24] seasons went.',
      'year-range date 2022-01-01/2024-01-01',
      'year-range date 2023-01-01/2025-01-01',
    ],
    ['The 2022/24 and $2022/23 and 1/2022/23 went.'],
    [
      'The painter Ole Brandt ([1791-1866]) and the Ardan empire ([916-1125]) went.',
      'year-range date 1791-01-01/1867-01-01',
      'year-range date 0916-01-01/1126-01-01',
    ],
    ['The House (218-214) and the Ardan empire (1125-916) and the long list (791-1866b) went.'],
  ]);
});

describe('ranges of years', () => {
  testReadings(readDate, undated, [
    ['It shut in [2019–2021].', 'year-range date 2019-01-01/2022-01-01'],
    ['It shut in [2019-21].', 'year-range date 2019-01-01/2022-01-01'],
    ['It shut in [1950-2009].', 'year-range date 1950-01-01/2010-01-01'],
    ['It shut in [1950]-[2010].', 'year date 1950-01-01/1951-01-01', 'year date 2010-01-01/2011-01-01'],
    ['It shut in [2019-20].', 'year-range date 2019-01-01/2021-01-01'],
    ['It shut in [2019]-19, [2019]-3, [2019]-205.', ...Array<string>(3).fill('year date 2019-01-01/2020-01-01')],
    ['It shut in [2019] - [2021].', 'year date 2019-01-01/2020-01-01', 'year date 2021-01-01/2022-01-01'],
    ['It shut in [2019]-ish years.', 'year date 2019-01-01/2020-01-01'],
  ]);
});

describe('yearValue', () => {
  it('is four plain digits from 1000 to 2199', () => {
    const cases = {
      '999': undefined,
      '1000': 1000,
      '2199': 2199,
      '2200': undefined,
      '1,99': undefined,
      '19.5': undefined,
    };
    for (const [text, value] of Object.entries(cases)) assert.equal(yearValue(tokensOf(text), 0), value, text);
    assert.equal(yearValue(tokensOf('word'), 0), undefined);
    assert.equal(yearValue(tokensOf('2019'), 1), undefined);
  });
});

describe('yearAfter', () => {
  it('is on the same line, perhaps after a comma, and later than 1400', () => {
    assert.deepEqual(yearAfter(tokensOf('May 2019 ended'), 1), { year: 2019, next: 2 });
    assert.deepEqual(yearAfter(tokensOf('May, 2019 ended'), 1), { year: 2019, next: 3 });
    assert.deepEqual(yearAfter(tokensOf('May 1401'), 1), { year: 1401, next: 2 });
    for (const text of ['May 1400', 'May\n2019', 'May,\n2019', 'May of 2019', 'May'])
      assert.equal(yearAfter(tokensOf(text), 1), undefined, text);
  });
});
