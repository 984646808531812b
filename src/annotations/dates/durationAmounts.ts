import { durationAdjectives } from '../../lexicon/en/dateContexts';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import type { Numeral } from '../figures/numeral';
import { readNumeral } from '../figures/numerals';
import { isNumberWord } from '../figures/numberWords';
import { timeUnit } from '../figures/units';

/** How the number of a duration is written: `two days`, `two-day`, `a day`, `10-12 days`. */
export type AmountForm = 'counted' | 'hyphenated' | 'article' | 'range';

/** A number of units of time, before it is told what it is used for. */
export interface AmountOfTime {
  /** Index of the token after the unit. */
  readonly next: number;
  /** Missing where the number is vague: `several days`. Of a range the higher one. */
  readonly value?: number | undefined;
  /** Singular: `day`. */
  readonly unit: string;
  readonly form: AmountForm;
}

/** The number before the unit. */
interface Count {
  /** Index of the token after it, where the unit is expected. */
  readonly next: number;
  readonly value?: number | undefined;
  readonly form: Exclude<AmountForm, 'range'>;
}

/** Reads a number and its unit of time; ages are left out. @param numeral at `index`, where there is one */
export function readAmountOfTime(
  tokens: TokenReader,
  index: number,
  numeral: Numeral | undefined,
): AmountOfTime | undefined {
  const count = tokens.kind(index) === TokenKind.Word ? countInWords(tokens, index, numeral) : undefined;
  if (count) return withUnit(tokens, count);
  if (!numeral) return undefined;
  return readRange(tokens, numeral) ?? withUnit(tokens, countOf(tokens, numeral));
}

/** Counts that are no numeral, or begin with an article: `several`, `a couple of`, `half-`, `a`. */
function countInWords(tokens: TokenReader, index: number, numeral: Numeral | undefined): Count | undefined {
  switch (tokens.lower(index)) {
    case 'a':
    case 'an':
      return countAfterArticle(tokens, index, numeral);
    case 'several':
    case 'few':
    case 'many':
      return { next: index + 1, value: undefined, form: 'counted' };
    case 'half':
      return tokens.lower(index + 1) === '-' && isUnit(tokens, index + 2)
        ? { next: index + 2, value: 0.5, form: 'counted' }
        : undefined;
    default:
      return undefined;
  }
}

/** @param numeral that begins with the article, where there is one */
function countAfterArticle(tokens: TokenReader, index: number, numeral: Numeral | undefined): Count {
  const following = tokens.lower(index + 1);
  if (following === 'few') return { next: index + 2, value: undefined, form: 'counted' };
  if (following === 'couple' && tokens.lower(index + 2) === 'of') return { next: index + 3, value: 2, form: 'counted' };
  if (numeral) return { next: numeral.next, value: numeral.value, form: 'counted' };
  if (following === 'half' && tokens.isInfixHyphen(index + 2)) return { next: index + 3, value: 0.5, form: 'counted' };
  if (following === 'half' && isUnit(tokens, index + 2)) return { next: index + 2, value: 0.5, form: 'counted' };
  return { next: index + 1, value: 1, form: 'article' };
}

function isUnit(tokens: TokenReader, index: number): boolean {
  return timeUnit(tokens.lower(index)) !== undefined;
}

/** A numeral with what may stand between it and the unit: `two-`, `three straight`, `half a`, `dozens of`. */
function countOf(tokens: TokenReader, { next, value, low, fraction }: Numeral): Count {
  let end = next;
  if (low !== undefined && tokens.lower(end) === 'of') end++;
  const isHyphenated = tokens.isInfixHyphen(end);
  if (isHyphenated) end++;
  if (durationAdjectives.has(tokens.lower(end))) end++;
  if (fraction && (tokens.lower(end) === 'a' || tokens.lower(end) === 'an')) end++;
  return { next: end, value: low === undefined ? value : undefined, form: isHyphenated ? 'hyphenated' : 'counted' };
}

/** `10-12 days`, `two to three weeks`. */
function readRange(tokens: TokenReader, first: Numeral): AmountOfTime | undefined {
  const joint = first.next;
  const word = tokens.lower(joint);
  if (!tokens.isInfixHyphen(joint) && word !== '–' && word !== 'to' && word !== 'or') return undefined;
  if (tokens.kind(joint + 1) !== TokenKind.Number && !isNumberWord(tokens.lower(joint + 1))) return undefined;
  const second = readNumeral(tokens, joint + 1);
  if (!second) return undefined;
  const at = tokens.isInfixHyphen(second.next) ? second.next + 1 : second.next;
  const unit = timeUnit(tokens.lower(at));
  if (unit === undefined || !tokens.isSameLine(at)) return undefined;
  return { next: at + 1, value: second.value, unit, form: 'range' };
}

function withUnit(tokens: TokenReader, count: Count): AmountOfTime | undefined {
  const unit = unitAfter(tokens, count);
  const next = count.next + 1;
  if (unit === undefined || isAge(tokens, next, unit)) return undefined;
  const hasHalf = tokens.lower(next) === 'and' && tokens.lower(next + 1) === 'a' && tokens.lower(next + 2) === 'half';
  const { value, form } = count;
  if (value === undefined || !hasHalf) return { next, value, unit, form };
  return { next: next + 3, value: value + 0.5, unit, form };
}

/** The unit of time after a count, where it is one: not `25 second` or `a quarter`. */
function unitAfter(tokens: TokenReader, count: Count): string | undefined {
  const at = count.next;
  if (tokens.kind(at) !== TokenKind.Word || !tokens.isSameLine(at)) return undefined;
  const word = tokens.lower(at);
  const unit = timeUnit(word);
  if (unit === undefined || unit === 'season' || isOtherWord(tokens, count)) return undefined;
  if (count.form !== 'article') return unit;
  // `a minute`, `a night` and `a week-long` count nothing.
  const isVague = word.endsWith('s') || word === 'minute' || word === 'night' || tokens.isInfixHyphen(at + 1);
  return isVague ? undefined : unit;
}

/** Singulars that are ordinals, fractions or abbreviations unless one, a hyphen or digits stand before them. */
function isOtherWord(tokens: TokenReader, { next, value, form }: Count): boolean {
  const word = tokens.lower(next);
  if (word !== 'second' && word !== 'quarter' && word !== 'sec' && word !== 'min') return false;
  const isAttached = tokens.noSpaceBefore(next) && word !== 'quarter';
  const isOne = value === 1 && form !== 'article';
  return form !== 'hyphenated' && !isAttached && !isOne;
}

/** `45-year-old`, `45 years old`, `45 years of age`. @param next after the unit */
function isAge(tokens: TokenReader, next: number, unit: string): boolean {
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'day') return false;
  const old = tokens.lower(tokens.isInfixHyphen(next) ? next + 1 : next);
  return old === 'old' || old === 'olds' || (tokens.lower(next) === 'of' && tokens.lower(next + 1) === 'age');
}
