import { wordSet, wordTable, type WordTable } from '../table';

const calendarSource =
  'The English calendar; abbreviations as the AP and Guardian style guides and wire copy write them';
const handwritten = 'Written by hand from news prose';

/** The months in order, as they are displayed. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The weekdays in the order of ISO 8601, Monday first, as they are displayed. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Each name in lower case with its place in the list, counted from 1. */
function numbered(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name.toLowerCase(), index + 1]));
}

function joined<Value>(use: string, ...tables: readonly WordTable<Value>[]): WordTable<Value> {
  return wordTable({ use, source: calendarSource }, Object.fromEntries(tables.flatMap((table) => [...table])));
}

export const fullMonths = wordTable(
  { use: 'Months written in full, with their number from 1 to 12', source: calendarSource },
  numbered(monthNames),
);

/** A full stop after one of them belongs to the abbreviation. */
export const monthAbbreviations = wordTable(
  { use: 'Abbreviated months, with their number from 1 to 12', source: calendarSource },
  { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
);

export const months = joined('Reading a month, full or abbreviated, as its number', fullMonths, monthAbbreviations);

export const fullWeekdays = wordTable(
  { use: 'Weekdays written in full, with their ISO number: Monday is 1, Sunday is 7', source: calendarSource },
  numbered(weekdayNames),
);

export const weekdayAbbreviations = wordTable(
  { use: 'Weekdays cut to three letters, with their ISO number', source: calendarSource },
  numbered(weekdayNames.map((name) => name.slice(0, 3))),
);

export const longWeekdayAbbreviations = wordTable(
  { use: 'Weekdays cut to four or five letters, with their ISO number', source: calendarSource },
  { tues: 2, weds: 3, thur: 4, thurs: 4 },
);

export const weekdays = joined(
  'Reading a weekday, full or abbreviated, as its ISO number',
  fullWeekdays,
  weekdayAbbreviations,
  longWeekdayAbbreviations,
);

export const calendarAbbreviations = wordSet(
  {
    use: 'Sentence boundaries: the full stop of an abbreviated date ends no sentence: on Sept. 4',
    source: calendarSource,
  },
  [...monthAbbreviations.keys(), ...weekdayAbbreviations.keys(), ...longWeekdayAbbreviations.keys()].join(' '),
);

export const dayWords = wordTable(
  { use: 'Days named from the day of writing, with their distance from it in days', source: handwritten },
  { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
);

/** The hours are those of the TIMEX3 day parts MO, AF, EV and NI, and for the rest what news means by them. */
export const dayParts = wordTable<readonly [from: number, to: number]>(
  { use: 'Parts of a day, with their first hour and the hour after their last', source: handwritten },
  {
    morning: [6, 12],
    afternoon: [12, 18],
    evening: [18, 24],
    night: [18, 24],
    noon: [12, 13],
    overnight: [0, 6],
    dawn: [4, 8],
    midday: [12, 13],
    lunchtime: [12, 14],
  },
);

export const seasons = wordTable(
  { use: 'Seasons of the northern year, with the first of their three months', source: 'Meteorological seasons' },
  { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 },
);

export const feasts = wordSet(
  { use: 'Feasts and holidays that come every year: every Christmas', source: handwritten },
  'christmas easter ramadan diwali eid hanukkah passover thanksgiving lent advent halloween',
);

export const decadeWords = wordTable(
  { use: 'Decades in one word, with their first year; of the last century, save the noughties', source: handwritten },
  {
    twenties: 1920,
    thirties: 1930,
    forties: 1940,
    fifties: 1950,
    sixties: 1960,
    seventies: 1970,
    eighties: 1980,
    nineties: 1990,
    noughties: 2000,
  },
);

export const futureWords = wordSet(
  { use: 'Words before a date that put it after the day of writing: will meet on Monday', source: handwritten },
  'will shall would due scheduled expected plans planned upcoming set coming tomorrow',
);

export const futureModals = wordSet(
  {
    use: 'Verbs in lower case before a date that put it after the day of writing: may meet on Monday',
    source: handwritten,
  },
  'may might',
);

export const commonTimeZones = wordSet(
  { use: 'Zones that make a time of four digits before them: 1800 GMT', source: handwritten },
  'gmt utc bst cet edt est ist',
);

export const timeZones = wordSet(
  { use: 'Zones that may follow a time of day: 10:30 CEST', source: 'Zone abbreviations of wire copy' },
  `${[...commonTimeZones].join(' ')} cest pst pdt et pt jst aest`,
);

export const ordinalSuffixes = wordSet(
  { use: 'Letters that make digits an ordinal: 21st', source: 'English grammar' },
  'st nd rd th',
);

export const postingVerbs = wordSet(
  {
    use: 'date lines: words that open one before its day and who wrote: Posted on 3 May 2021 by Ana Ruiz',
    source: calendarSource,
  },
  'posted published updated written filed',
);

export const dateLineWords = wordSet(
  {
    use: 'Words of a line that gives the day of publication and little else: Updated: Tue 3 May 2021, 10:00 am GMT',
    source: `${calendarSource}; words around the date counted on pages of news sites`,
  },
  `${[...months.keys(), ...weekdays.keys(), ...timeZones, ...ordinalSuffixes].join(' ')}
   published posted updated last modified first created edited date time on at of am am. pm pm. min read ago hour hours
   minute minutes mins today`,
);
