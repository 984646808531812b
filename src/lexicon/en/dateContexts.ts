import { wordSet, wordTable } from '../table';

const source = 'The project’s own reading of news';

export const deictics = wordTable(
  {
    use: 'Words that place the day, week, month … after them by the day of writing: -1 before, 0 around, 1 after it',
    source,
  },
  {
    last: -1,
    past: -1,
    previous: -1,
    this: 0,
    current: 0,
    recent: 0,
    same: 0,
    next: 1,
    coming: 1,
    following: 1,
  },
);

export const ambiguousMonths = wordSet(
  { use: 'Months that are words or given names as well, and need a word of time before them: in March', source },
  'march april may june august',
);

export const beforeMonth = wordSet(
  { use: 'Words that expect a month after them rather than a verb or a name: since May', source },
  `in since by until till from to of and during before after early late mid - every through between`,
);

export const beforeSeason = wordSet(
  { use: 'Words that make a season after them a date: in spring', source },
  'in since during by until',
);

export const beforeDefiniteSeason = wordSet(
  { use: 'Words that make a season with an article a date: of the summer', source },
  'in of during since through until for',
);

export const beforeEarlyYear = wordSet(
  { use: 'Words that make four digits a year where it lies far back or ahead: in 1485', source },
  'in since from until by during of between to and',
);

export const namedByYear = wordSet(
  {
    use: 'Words in -s after a year that it does not count: the 2016 elections, in 2019 this was',
    source,
  },
  `was is has as its this sees
   elections games olympics talks protests floods crisis finals awards riots attacks budgets results figures`,
);

export const beforeBareDuration = wordSet(
  { use: 'Words that make an article and a unit a duration: for a week, within an hour', source },
  'for in within over after than of half about once twice least during nearly almost lasting by',
);

export const durationAdjectives = wordSet(
  { use: 'Adjectives between a number and a unit of time: three straight weeks', source },
  'full straight consecutive more calendar fiscal whole long short extra additional',
);

export const afterComparative = wordSet(
  { use: 'Words after earlier or later that lead to a date: earlier this week', source },
  'this that last today on in the',
);
