import { testFigures } from './figureCases';

describe('one of several', () => {
  testFigures([
    ['It is [one] of the clearest signs.', 'one-of number 1 sign of signs'],
    ['It is any one of the signs.'],
    ['It is the one of the signs.'],
    ['It is only [one] of the signs.', 'one-of number 1 sign of signs'],
    ['It is the square [one] of signs.', 'one-of number 1'],
    ['It is [two] of the signs.', 'counted count 2 sign of signs'],
  ]);
});

describe('adjectives of size behind a number', () => {
  testFigures([
    ['It was split into [two] smaller flats.', 'counted count 2 flat of flats'],
    ['It was [two] smaller than that.', 'bare number 2'],
  ]);
});

describe('numbers joined to a word', () => {
  testFigures([
    ['More than [60]-plus guests came.', 'plus count 60 guest of guests (over)'],
    ['He is [sixty]-plus now.', 'plus count 60 (over)'],
    ['A [two-nation] tour began.', 'hyphen count 2 nation of tour'],
    ['A [12-member] jury of locals sat.', 'hyphen count 12 member of jury'],
    ['About [12-member] juries sat.', 'hyphen count 12 member of juries (about)'],
    ['A [two-million] figure fell.', 'counted count 2000000 figure of figure'],
    ['A [10]- to [15-member] jury sat.', 'bare number 10', 'hyphen count 15 member of jury'],
    ['A [10-to]-[15-member] jury sat.', 'hyphen count 10 to', 'hyphen count 15 member of jury'],
  ]);
});

describe('numbers with a noun', () => {
  testFigures([
    ['Some [95,800] who came left.', 'counted count 95800 person (about)'],
    ['A [12 page] letter signed by all.', 'hyphen count 12 page of letter'],
    ['A [12 page] letter headed Harbour Plan.', 'hyphen count 12 page of letter'],
    ['The [12] page letter headed Harbour Plan.', 'counted count 12 letter of letter'],
    ['A [one] page letter came.', 'counted count 1 letter of letter'],
    ['The [12] boats headed in.', 'counted count 12 boat of boats'],
    ['The fire drove [206] families out.', 'counted count 206 family of families'],
    ['The fire drove [206] of Rocha’s families out.', 'counted count 206 family of families'],
    ['The fire drove [206] of New South Wales’s families out.', 'counted count 206 family of families'],
    ['The fire drove [206] of Rocha out.', 'bare number 206'],
    ['Mother-of-[two] Ana Ruiz left.', 'bare number 2'],
    ['The number of families who left was put at [206].', 'number-of count 206 family of families'],
    [
      'The total number of families rose from [12] to [206].',
      'number-of count 12 family of families',
      'number-of count 206 family of families',
    ],
    ['The number of injured stands at more than [206].', 'number-of count 206 person of injured (over)'],
    ['The number of families fell, and sales rose to [206].', 'bare number 206'],
    ['The number of confirmed cases which ended was [206].', 'bare number 206'],
    ['The fire drove [206] newly arrived families out.', 'counted count 206 family of families'],
    ['The fire drove [206] families quickly out.', 'counted count 206 family of families'],
    ['The fire drove [eight] other families out.', 'counted count 8 family of families'],
    ['The fire drove [eight] more other families out.', 'counted count 8 family of families'],
    ['The fire drove [two] of the families out.', 'counted count 2 family of families'],
    ['The fire drove [two] of families out.', 'bare number 2'],
    ['The fire drove [two] of these families out.', 'counted count 2 family of families'],
    ['The fire drove [two] United Nations teams out.', 'counted count 2 team of teams'],
    ['The fire drove [3] staff quickly out.', 'counted count 3 staff of staff'],
    ['The fire drove [3] staff wounded out.', 'counted count 3 person of wounded'],
    ['The fire drove [3] Rangers winning.', 'counted count 3 ranger of rangers'],
    ['The fire drove [3] [one] men out.', 'bare number 3', 'counted count 1 man of men'],
    ['The fire drove [3] wise men singing out.', 'counted count 3 man of men'],
    ['The fire drove [3] glass houses out.', 'counted count 3 house of houses'],
    ['The fire drove [3] police-force officers out.', 'counted count 3 officer of officers'],
    ['The fire drove [3] police - force officers out.', 'counted count 3 police of police'],
    ['The fire drove [3] a b c d e f out.', 'bare number 3'],
    ['The fire drove [3] red green blue white black grey out.', 'counted count 3 black of black'],
    ['The fire drove [3] men.', 'counted count 3 man of men'],
    ['The fire drove [3] women singing.', 'counted count 3 woman of women'],
    ['The fire drove [3]\nmen out.', 'bare number 3'],
    ['[Half] of the voters stayed.', 'bare number 0.5'],
    ['[Half] the voters stayed.', 'bare number 0.5'],
    ['[A third] of voters stayed.', 'counted count 0.3333333333333333 voter of voters'],
    ['[Dozens] of boats sank.', 'counted count 24 24..100 boat of boats'],
    ['[Dozens] boats sank.', 'counted count 24 24..100 boat of boats'],
    ['[Dozens] sank.', 'bare number 24 24..100'],
    ['[Tens of thousands] of workers left.', 'counted count 20000 20000..100000 worker of workers'],
    ['[Tens of thousands] left.', 'bare number 20000 20000..100000'],
    ['Nearly [1.2 million] people fled.', 'counted count 1200000 person of people (nearly)'],
    ['It has [3] series.', 'counted count 3 series of series'],
  ]);
});

describe('numbers alone', () => {
  testFigures([
    ['The total is [206].', 'bare number 206'],
    ['The total is [206], they said.', 'bare number 206'],
    ['The total is [half] of it.', 'bare number 0.5'],
    ['The total is [-206].', 'bare number -206'],
    ['The total is [−206].', 'bare number -206'],
    ['The total is [–206].', 'bare number -206'],
    ['The total is [minus 206].', 'bare number -206'],
    ['The total is [minus six].', 'bare number -6'],
    ['The total is [negative six].', 'bare number -6'],
    ['The total is minus it.'],
    ['The total is [5] -[206].', 'bare number 5', 'bare number 206'],
    ['The total is x-206.'],
    ['The total is - [206].', 'bare number 206'],
    ['The total is [½].', 'bare number 0.5'],
    ['Numbers [-5] and [6].', 'bare number -5', 'bare number 6'],
  ]);
});

describe('what is counted', () => {
  testFigures([
    ['It rose to [476] annually and [20] monthly.', 'bare number 476', 'bare number 20'],
    ['It ran [20] daily flights.', 'counted count 20 flight of flights'],
    ['Another [46 million] became poor.', 'bare number 46000000'],
    ['Of those, [12] of those polled left.', 'counted count 12 person of polled'],
    ['Some [12 500] jobs went.', 'counted count 12500 job of jobs (about)'],
    [
      'A [300]-strong crowd and [twenty]-odd ships came.',
      'plus count 300 of crowd',
      'plus count 20 ship of ships (about)',
    ],
    ['The [20-somethings] left.', 'aged age 20 20..29 year'],
    ['The zero Covid rule, the zero-sum game and the one-sided report went.'],
    [
      '[Several thousand] men and [a few dozen] boats came.',
      'counted count 2000 2000..10000 man of men',
      'counted count 24 24..100 boat of boats',
    ],
    ['It is [a third] lower, [a quarter] more than then.', 'bare number 0.3333333333333333', 'bare number 0.25'],
    ['It was a [third] higher court.', 'ordinal ordinal 3'],
    ['It took [four-and-a-half years] then.', 'duration duration 4.5 year'],
    ['The share was [29,8%] and [22,8 per cent] then.', 'unit percent 29.8 percent', 'unit percent 22.8 percent'],
    ['The lots were [29],[8] and [7].', 'bare number 29', 'bare number 8', 'bare number 7'],
    [
      'The field has [12 km2], [6ft 2in] tall.',
      'unit measure 12 square kilometre',
      'unit measure 6.16666666666667 foot',
    ],
    ['A 911 caller dialled 999 about [911] boats.', 'counted count 911 boat of boats (about)'],
  ]);
});
