import { crawlerFields } from '../../lexicon/en/boilerplate';
import { dateLineWords, postingVerbs, weekdays } from '../../lexicon/en/calendar';
import { bylineTrades, bylineWords, publicationNouns } from '../../lexicon/en/credits';
import { fieldDate } from '../../formats/fieldDate';
import { fieldMonths, foreignDateWords, pageWords } from '../../lexicon/fieldWords';
import type { Rule } from '../../text/rule';
import { isUpper } from '../../text/characters';
import { tokenAt, TokenKind, type Tokens } from '../../text/tokens';
import { readDayWithoutYear, readFullDate } from '../fullDate';
import type { TokenRange } from './credits';

/** What crawlers put before the text. @returns the token after it */
export const crawlerRules: readonly Rule<
  'crawler-address' | 'crawler-date',
  (range: TokenRange) => number | undefined
>[] = [
  {
    id: 'crawler-address',
    example: '[url: https://ledger.example/dam] Engineers said the dam held.',
    counterexample: 'site: https://ledger.example/dam Engineers said the dam held.',
    read: ({ tokens, from, to }) => {
      const value = crawlerValue(tokens, from, to);
      return value !== undefined && tokens.kind[value] === TokenKind.Address ? value + 1 : undefined;
    },
  },
  {
    id: 'crawler-date',
    example: '[date 2024-06-20T12:30:00Z] Engineers said the dam held.',
    counterexample: 'date 2024 was the year of the dam.',
    read: ({ text, tokens, from, to }) => {
      const value = crawlerValue(tokens, from, to);
      if (value === undefined || tokens.kind[value] !== TokenKind.Number) return undefined;
      const start = tokens.start[value];
      const date = /^\d{4}-\d\d-\d\d/.exec(text.slice(start, start + isoDateLength));
      if (!date || tokens.lower[value].length !== 4) return undefined;
      let next = value;
      while (next < to && tokens.start[next] < start + isoDateLength) next++;
      // A time may be attached: T12:30:00Z
      while (next < to && tokens.start[next] === tokens.end[next - 1]) next++;
      return next;
    },
  },
];

const isoDateLength = 'yyyy-mm-dd'.length;

/** The token after the name of a crawler's field and its colon. */
function crawlerValue(tokens: Tokens, from: number, to: number): number | undefined {
  if (!crawlerFields.has(tokens.lower[from])) return undefined;
  const value = tokens.lower[from + 1] === ':' ? from + 2 : from + 1;
  return value < to ? value : undefined;
}

/** A longer line that holds a date tells something. */
const maxDateLineTokens = 24;
/** The name of a site or place may stand beside the date. */
const maxOtherWords = 1;

export const dateLine: Rule<'date-line', (range: TokenRange, isEmphasised?: boolean) => boolean> = {
  id: 'date-line',
  example: 'Dam holds\n\n[Updated: Thursday, June 20, 2024 at 10:00 GMT]\n\nEngineers said the dam held.',
  counterexample: 'Dam holds\n\nBuilt by June 20, 2024, it was late.\n\nEngineers said the dam held.',
  read: ({ text, tokens, from, to }, isEmphasised = false) => {
    if (from >= to || to - from > maxEmphasisedTokens) return false;
    const day = readFullDate(text, tokens, from, to);
    if (day && isEmphasised) {
      const end = firstStop(tokens, day.to, to);
      if (end - from <= maxDateLineTokens && isNamesAndDay(text, tokens, from, end, day, maxDescription)) return true;
    }
    if (to - from > maxDateLineTokens) return false;
    if (!day) {
      const inNumbers = dayInNumbers(text, tokens, from, to);
      return (
        isForeignDate(text, tokens, from, to) ||
        (inNumbers !== undefined && isNamesAndDay(text, tokens, from, to, inNumbers, 0))
      );
    }
    let others = 0;
    for (let i = from; i < to; i++)
      if (tokens.kind[i] === TokenKind.Word && !dateLineWords.has(tokens.lower[i])) others++;
    return others <= maxOtherWords || isNamesAndDay(text, tokens, from, to, day, 0);
  },
};

/** In the head of an article: a day without its year, which is no heading there. */
export const dayLine: Rule<'day-line', (range: TokenRange, isEmphasised?: boolean) => boolean> = {
  id: 'day-line',
  example: 'Dam holds\n\n[Posted by Ana Ruiz, Thursday 20 June]\n\nEngineers said the dam held.',
  counterexample: 'Dam holds\n\nThe vote is on Thursday 20 June\n\nEngineers said the dam held.',
  read: ({ text, tokens, from, to }, isEmphasised = false) => {
    if (from >= to || to - from > (isEmphasised ? maxEmphasisedTokens : maxDateLineTokens)) return false;
    const day = readDayWithoutYear(text, tokens, from, to);
    if (day?.weekday === undefined) return false;
    // *A letter from the harbour. No. 12, Monday 17 March.*: of what is printed in italics the sentence with its day.
    const start = isEmphasised ? behindStop(tokens, from, day.from) : from;
    return isNamesAndDay(text, tokens, start, to, day, isEmphasised ? maxDescription : 0);
  },
};

/** The token behind the last stop before a token, or the first of the line; the stop of a number's label aside. */
function behindStop({ lower }: Tokens, from: number, before: number): number {
  for (let at = before - 1; at > from; at--) if (lower[at] === '.' && lower[at - 1] !== 'no') return at + 1;
  return from;
}

/** A longer line in italics is a paragraph. By hand. */
const maxEmphasisedTokens = 60;
/** Words in lower case that say what an outlet is, beside its name and a day, in a line in italics. By hand. */
const maxDescription = 6;

/** The token behind the day that ends its sentence, or the end of the line: `…, 14 March 2025. Reyl is at the harbour`. */
function firstStop({ lower }: Tokens, from: number, to: number): number {
  const stop = lower.indexOf('.', from);
  return stop < 0 || stop >= to ? to : stop;
}

/**
 * *The Valley Ledger, Friday 14 March 2025, 7:45. By our court reporter*: the day, and beside it between marks nothing but
 * names of a few capitalised words, what sort of publication it is (*Ledger Row, a blog on councils*), and who wrote.
 * @param day indices of the tokens of the day
 * @param maxOthers words in lower case that may stand beside, where who wrote is not said
 */
function isNamesAndDay(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  day: TokenSpan,
  maxOthers: number,
): boolean {
  if (!standsApart(tokens, from, to, day)) return false;
  let name = 0;
  let names = 0;
  let lowerCase = 0;
  let isByline = false;
  let opensPart = false;
  const hasBars = tokens.lower.slice(from, to).includes('|');
  for (let i = from; i < to; i++) {
    const lower = tokens.lower[i];
    if (lower === '(') i = closingBracket(tokens, i, to);
    else if (lower === 'by') isByline = true;
    if (tokens.kind[i] === TokenKind.Mark) {
      if (/["“”?!;]/.test(lower)) return false;
      name = 0;
      opensPart = true;
      continue;
    }
    // Bulletin no. 14, page 3; OrmNow.example
    if (isNumberLabel(tokens, i) || isEndOfAddress(tokens, i)) continue;
    if (opensPart && appositionOpeners.has(lower)) {
      const end = endOfPart(tokens, i, to);
      if (hasPublicationNoun(tokens, i, end)) {
        i = end - 1;
        continue;
      }
    }
    opensPart = false;
    if (tokens.kind[i] !== TokenKind.Word || dateLineWords.has(lower)) continue;
    // Ana Ruiz and Bo Dahl in Orm
    if (hasBars && nameJoints.has(lower) && opensWriter(text, tokens, i + 1, to)) {
      name = 0;
      continue;
    }
    // Live reporting by Ana Ruiz
    if (tokens.lower[i + 1] === 'by' && opensWriter(text, tokens, i + 2, to)) name = 0;
    else if (isUpper(text.charCodeAt(tokens.start[i]))) {
      names++;
      name++;
    } else if (
      !publicationNouns.has(lower) &&
      (!(isByline || hasBars) || !(bylineWords.has(lower) || bylineTrades.has(lower)))
    )
      lowerCase++;
    if (name > maxNameWords || names > maxNames || lowerCase > (isByline ? maxLowerCase : maxOthers)) return false;
  }
  return true;
}

/** What stands between the names of those who wrote, and before the place from where. */
const nameJoints = new Set(['and', 'in']);

/** Whether a name begins at a token. */
function opensWriter(text: string, { start }: Tokens, at: number, to: number): boolean {
  return at < to && isUpper(text.charCodeAt(start[at]));
}

interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** Whether a day, with the weekday before it, stands between marks or at an edge of its line. */
function standsApart(tokens: Tokens, from: number, to: number, day: TokenSpan): boolean {
  let before = day.from - 1;
  if (tokens.lower[before] === ',' && weekdays.has(tokens.lower[before - 1])) before--;
  if (before >= from && weekdays.has(tokens.lower[before])) before--;
  const isFree = (at: number): boolean => at < from || at >= to || tokens.kind[at] === TokenKind.Mark;
  // The Ledger | Updated 3 May 2026, 18.05
  const opened = before > from && postingVerbs.has(tokens.lower[before]) ? before - 1 : before;
  if (isFree(opened) && isFree(behindClock(tokens, day.to, to))) return true;
  // Posted on 3 May 2026 by Ana Ruiz
  if (!postingVerbs.has(tokens.lower[from])) return false;
  const opensLine = before === from || (before === from + 1 && tokens.lower[before] === 'on');
  return opensLine && (isFree(day.to) || tokens.lower[day.to] === 'by');
}

/** The token behind the clock time or the page that follows a day without a mark: `3 May 2026 19:40`, `3 May 2026 at 7pm`. */
function behindClock(tokens: Tokens, day: number, to: number): number {
  const { lower, kind } = tokens;
  if (day < to && isNumberLabel(tokens, day)) return endOfPart(tokens, day, to);
  let at = lower[day] === 'at' ? day + 1 : day;
  if (at >= to || kind[at] !== TokenKind.Number) return day;
  const isWhole = lower[at + 1] === ':' && at + 2 < to && kind[at + 2] === TokenKind.Number;
  const hasHalf = /^[ap]m$/.test(lower[at + 1] ?? '');
  if (!isWhole && !hasHalf && !/^\d{1,2}[.:]\d\d$/.test(lower[at])) return day;
  at += isWhole ? 3 : 1;
  while (at < to && kind[at] === TokenKind.Word && dateLineWords.has(lower[at])) at++;
  return at;
}

/** Whether a number follows that the word is the label of: `no. 14`, `page 3`; or the word holds it: `p3`. */
function isNumberLabel({ lower, kind }: Tokens, index: number): boolean {
  const word = lower[index];
  if (/^pp?\d{1,3}$/.test(word)) return true;
  if (word !== 'no' && !pageWords.has(word) && !pageWords.has(`${word}.`)) return false;
  return kind[lower[index + 1] === '.' ? index + 2 : index + 1] === TokenKind.Number;
}

/** Whether a word is joined to the one before by a point: `OrmNow.example`. */
function isEndOfAddress({ lower, start, end }: Tokens, index: number): boolean {
  return (
    index > 1 && lower[index - 1] === '.' && start[index] === end[index - 1] && start[index - 1] === end[index - 2]
  );
}

/** Words that open a part behind a name that says what a publication is: `a blog`, `our newsletter`. */
const appositionOpeners = new Set(['a', 'an', 'our']);

/** The token after the part of a line from `from` on: its next mark, hyphens aside. */
function endOfPart(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && (tokens.kind[at] !== TokenKind.Mark || tokens.lower[at] === '-')) at++;
  return at;
}

function hasPublicationNoun(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (publicationNouns.has(tokens.lower[i])) return true;
  return false;
}

/** The token that closes a bracket, or the last of the line. */
function closingBracket(tokens: Tokens, open: number, to: number): number {
  let at = open;
  while (at < to - 1 && tokens.lower[at] !== ')') at++;
  return at;
}

/** Capitalised words of a name, and of all names beside a day. By hand. */
const maxNameWords = 5;
const maxNames = 10;
/** Words in lower case of a byline that say nothing of its form: `our maritime correspondent`. By hand. */
const maxLowerCase = 1;

/** `23/01/2026`, `23.1.2026`, `23/1/26` alone: a day in numbers of which only one order is possible. */
function dayInNumbers(text: string, tokens: Tokens, from: number, to: number): TokenSpan | undefined {
  const start = tokens.start[from];
  const line = text.slice(start, tokens.end[to - 1]);
  const match = /^\d{1,2}\/\d{1,2}\/\d\d$/.exec(line) ?? /(?<![\d./])\d{1,2}([./])\d{1,2}\1\d{4}(?![\d/])/.exec(line);
  if (!match || fieldDate(match[0]) === undefined) return undefined;
  const begin = start + match.index;
  return { from: tokenAt(tokens, begin), to: tokenAt(tokens, begin + match[0].length) };
}

/** *14.03.2025, 06.30 Uhr*, *Publié le 14 mars 2025 à 06h30*: a day as other languages write it, and nothing else. */
function isForeignDate(text: string, tokens: Tokens, from: number, to: number): boolean {
  const line = text.slice(tokens.start[from], tokens.end[to - 1]);
  if (!/(?:19|20)\d\d/.test(line) || fieldDate(line) === undefined) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => foreignDateWords.has(word) || fieldMonths.has(word) || dateLineWords.has(word));
}
