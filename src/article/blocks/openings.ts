import { crawlerFields } from '../../lexicon/en/boilerplate';
import { dateLineWords } from '../../lexicon/en/calendar';
import { fieldDate } from '../../formats/fieldDate';
import { fieldMonths, foreignDateWords } from '../../lexicon/fieldWords';
import type { Rule } from '../../text/rule';
import { isUpper } from '../../text/characters';
import { TokenKind, type Tokens } from '../../text/tokens';
import { readFullDate } from '../fullDate';
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

export const dateLine: Rule<'date-line', (range: TokenRange) => boolean> = {
  id: 'date-line',
  example: 'Dam holds\n\n[Updated: Thursday, June 20, 2024 at 10:00 GMT]\n\nEngineers said the dam held.',
  counterexample: 'Dam holds\n\nBuilt by June 20, 2024, it was late.\n\nEngineers said the dam held.',
  read: ({ text, tokens, from, to }) => {
    if (from >= to || to - from > maxDateLineTokens) return false;
    if (!readFullDate(text, tokens, from, to)) return isForeignDate(text, tokens, from, to);
    let others = 0;
    let capitals = 0;
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] !== TokenKind.Word || dateLineWords.has(tokens.lower[i])) continue;
      others++;
      if (isUpper(text.charCodeAt(tokens.start[i]))) capitals++;
    }
    return others <= maxOtherWords || (others === capitals && isNameAndDay(text, tokens, from, to));
  },
};

/** *The Valley Ledger, 14 March 2025*: a name of a few capitalised words, a mark, and the day, with nothing behind it. */
function isNameAndDay(text: string, tokens: Tokens, from: number, to: number): boolean {
  const line = text.slice(tokens.start[from], tokens.end[to - 1]);
  // *March 14, 2025 | Ada Moss | News | Page 3*
  if (/^(?:\p{L}+\.? \d{1,2},? \d{4}|\d{1,2} \p{L}+\.? \d{4}) \| /u.test(line)) return true;
  const name = /^(?:\p{Lu}[\p{L}’'&.-]* ?){1,5}\s?[,|·–—-] /u.exec(line.slice(0, maxName));
  return (
    name !== null && /\d{4}$/.test(line) && /^\p{L}* ?\d|^(?:\p{L}+,? )?\p{L}+\.? \d/u.test(line.slice(name[0].length))
  );
}

/** Names of papers are shorter. */
const maxName = 60;

/** *14.03.2025, 06.30 Uhr*, *Publié le 14 mars 2025 à 06h30*: a day as other languages write it, and nothing else. */
function isForeignDate(text: string, tokens: Tokens, from: number, to: number): boolean {
  const line = text.slice(tokens.start[from], tokens.end[to - 1]);
  if (!/(?:19|20)\d\d/.test(line) || fieldDate(line) === undefined) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => foreignDateWords.has(word) || fieldMonths.has(word) || dateLineWords.has(word));
}
