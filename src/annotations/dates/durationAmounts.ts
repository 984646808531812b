import { afterCountedTime, durationAdjectives } from '../../lexicon/en/dateContexts';
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
  /** Of a range the lower one. */
  readonly low?: number | undefined;
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
  return (
    readRange(tokens, index, numeral) ?? withUnit(tokens, countOf(tokens, numeral)) ?? withLaterUnit(tokens, numeral)
  );
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
  if (numeral?.fraction) return countOf(tokens, numeral);
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
  // half an hour, a quarter of an hour
  const article = fraction && tokens.lower(end) === 'of' ? end + 1 : end;
  if (fraction && (tokens.lower(article) === 'a' || tokens.lower(article) === 'an')) end = article + 1;
  return { next: end, value: low === undefined ? value : undefined, form: isHyphenated ? 'hyphenated' : 'counted' };
}

/** `10-12 days`, `two to three weeks`, `between 12 and 18 months`. */
function readRange(tokens: TokenReader, index: number, first: Numeral): AmountOfTime | undefined {
  const joint = first.next;
  const word = tokens.lower(joint);
  const isBetween = word === 'and' && tokens.lower(index - 1) === 'between';
  if (!tokens.isInfixHyphen(joint) && word !== '–' && word !== 'to' && word !== 'or' && !isBetween) return undefined;
  if (tokens.kind(joint + 1) !== TokenKind.Number && !isNumberWord(tokens.lower(joint + 1))) return undefined;
  const second = readNumeral(tokens, joint + 1);
  if (!second || second.value <= first.value) return undefined;
  const at = tokens.isInfixHyphen(second.next) ? second.next + 1 : second.next;
  const unit = timeUnit(tokens.lower(at));
  if (unit === undefined || !tokens.isSameLine(at)) return undefined;
  return { next: at + 1, low: first.value, value: second.value, unit, form: 'range' };
}

/** Numbers that share a unit, at most: `two, three and four days`. */
const maxNumbersOfUnit = 4;

/** The 12 of `12 and 18 months`, whose unit stands behind the last number. */
function withLaterUnit(tokens: TokenReader, numeral: Numeral): AmountOfTime | undefined {
  if (numeral.low !== undefined || numeral.fraction) return undefined;
  let next = numeral.next;
  for (let numbers = 1; numbers < maxNumbersOfUnit; numbers++) {
    const joint = tokens.lower(next);
    if (joint !== 'and' && joint !== ',') return undefined;
    const at = joint === ',' && tokens.lower(next + 1) === 'and' ? next + 2 : next + 1;
    if (tokens.kind(at) !== TokenKind.Number && !isNumberWord(tokens.lower(at))) return undefined;
    const further = readNumeral(tokens, at);
    if (!further || further.value <= numeral.value) return undefined;
    next = further.next;
    const unit = unitAfter(tokens, { next, value: further.value, form: 'counted' });
    // … were 12, and 18 months later …
    if (unit !== undefined)
      return tokens.lower(at - 1) === 'and' && !afterCountedTime.has(tokens.lower(next + 1))
        ? { next: numeral.next, value: numeral.value, unit, form: 'counted' }
        : undefined;
  }
  return undefined;
}

function withUnit(tokens: TokenReader, count: Count): AmountOfTime | undefined {
  const unit = unitAfter(tokens, count);
  const next = count.next + 1;
  if (unit === undefined || isAge(tokens, next, unit)) return undefined;
  const { value, form } = count;
  if (value === undefined || form === 'hyphenated') return { next, value, unit, form };
  const part = partAfter(tokens, next);
  if (part !== undefined) return { next: next + 3, value: value + part, unit, form: 'counted' };
  return withSmallerUnit(tokens, { next, value, unit, form }) ?? { next, value, unit, form };
}

/** The `and a half` or `and a quarter` after a unit. */
function partAfter(tokens: TokenReader, next: number): number | undefined {
  if (tokens.lower(next) !== 'and' || tokens.lower(next + 1) !== 'a') return undefined;
  const part = tokens.lower(next + 2);
  return part === 'half' ? 1 / 2 : part === 'quarter' ? 1 / 4 : undefined;
}

/** How many of a smaller unit make up a larger one, for the pairs that a duration is written in. */
const smallerUnits: ReadonlyMap<string, readonly [unit: string, count: number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
]);

/** `five hours and 20 minutes`, `two years six months`: one length, in the smaller unit. */
function withSmallerUnit(
  tokens: TokenReader,
  { next, value, unit, form }: AmountOfTime & { readonly value: number },
): AmountOfTime | undefined {
  const smaller = smallerUnits.get(unit);
  if (!smaller || form === 'article' || !Number.isInteger(value)) return undefined;
  const joint = tokens.lower(next);
  // two hours, 11 minutes and 44 seconds
  const at = joint === 'and' || (joint === ',' && unit === 'hour') ? next + 1 : next;
  if (tokens.kind(at) !== TokenKind.Number && !isNumberWord(tokens.lower(at))) return undefined;
  const second = readNumeral(tokens, at);
  if (!second || second.value >= smaller[1] || !tokens.isSameLine(second.next)) return undefined;
  if (timeUnit(tokens.lower(second.next)) !== smaller[0]) return undefined;
  const end = second.next + 1;
  if (afterCountedTime.has(tokens.lower(end)) && at > next) return undefined;
  if (tokens.lower(end) === 'a' || tokens.lower(end) === 'per') return undefined;
  const whole: AmountOfTime & { readonly value: number } = {
    next: end,
    value: value * smaller[1] + second.value,
    unit: smaller[0],
    form: 'counted',
  };
  return withSmallerUnit(tokens, whole) ?? whole;
}

/** The unit of time after a count, where it is one: not `25 second` or `a quarter`. */
function unitAfter(tokens: TokenReader, count: Count): string | undefined {
  const at = count.next;
  if (tokens.kind(at) !== TokenKind.Word || !tokens.isSameLine(at)) return undefined;
  const word = tokens.lower(at);
  // in 10.82s
  const isSeconds = word === 's' && tokens.noSpaceBefore(at) && tokens.lower(at - 1).includes('.');
  const unit = isSeconds ? 'second' : timeUnit(word);
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
