import { fieldMonths } from '../lexicon/fieldWords';
import { dayNumber, isCivil, isoDate } from '../text/calendar';

/** Years of publication; other numbers of four digits are no years. */
const firstYear = 1700;
const lastYear = 2200;
/** Longer values of a field are no dates. */
const maxLength = 80;

/**
 * The day that a field gives as ISO date: `2025-03-14T06:30`, `2013/7/13`, `20250314T063000Z`, `14.03.2025`, or a day,
 * a month's name in a language of the databases' interfaces and a year in any order. Days and months in digits between
 * slashes are read where only one order is possible; `18/2/26` where nothing stands beside it.
 */
export function fieldDate(value: string): string | undefined {
  const text = value.slice(0, maxLength);
  return digitDate(text) ?? namedDate(text);
}

function digitDate(text: string): string | undefined {
  const yearFirst = /(?:^|\D)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return isoOf(yearFirst[1], yearFirst[3], yearFirst[4]);
  const compact = /^\s*(\d{4})(\d\d)(\d\d)(?:$|T)/.exec(text);
  if (compact) return isoOf(compact[1], compact[2], compact[3]);
  const short = /^\s*(\d{1,2})\/(\d{1,2})\/(\d\d)\s*$/.exec(text);
  if (short) return inOneOrder(short[1], short[2], `${Number(short[3]) < firstShortYear ? '20' : '19'}${short[3]}`);
  const dayFirst = /(?:^|\D)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!dayFirst) return undefined;
  const [, one, sign, two, year] = dayFirst;
  return sign === '.' ? isoOf(year, two, one) : inOneOrder(one, two, year);
}

/** Years of two digits are of the last century from there on. */
const firstShortYear = 70;

/** A day and a month between slashes, where only one order is possible. */
function inOneOrder(one: string, two: string, year: string): string | undefined {
  const [asDayFirst, asMonthFirst] = [isoOf(year, two, one), isoOf(year, one, two)];
  return asDayFirst === undefined || asMonthFirst === undefined || asDayFirst === asMonthFirst
    ? (asDayFirst ?? asMonthFirst)
    : undefined;
}

/** `15-16 August`: a weekend edition appears on the first of its days. */
function withFirstOfDays(text: string): string {
  return text.replace(/\b(\d{1,2}) ?[-–&/] ?(\d{1,2})\b/g, (days, first, last) =>
    Number(last) === Number(first) + 1 ? String(first) : String(days),
  );
}

function namedDate(text: string): string | undefined {
  // *7th* is 7.
  const words =
    withFirstOfDays(text.toLowerCase())
      .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
      .match(/\d+|\p{L}+/gu) ?? [];
  const name = words.findIndex((word) => fieldMonths.has(word));
  if (name < 0) return undefined;
  const month = fieldMonths.get(words[name]);
  const year = words.find((word, index) => isYear(word) && Math.abs(index - name) <= 2);
  // 14 March, March 14th; a number before the name goes first, as in "14 March 06:30".
  const day = [words[name - 1], words[name + 1]].find((word) => /^\d{1,2}$/.test(word));
  return month === undefined || year === undefined || day === undefined ? undefined : isoOf(year, String(month), day);
}

function isYear(word: string): boolean {
  return /^\d{4}$/.test(word) && Number(word) >= firstYear && Number(word) <= lastYear;
}

function isoOf(year: string, month: string, day: string): string | undefined {
  if (!isYear(year) || !isCivil(Number(year), Number(month), Number(day))) return undefined;
  return isoDate(dayNumber(Number(year), Number(month), Number(day)));
}
