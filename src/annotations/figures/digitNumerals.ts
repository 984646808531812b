import { currencyNouns, sumNouns, sumVerbs } from '../../lexicon/en/currencies';
import { fractionGlyphs, letterScales, scaleWords } from '../../lexicon/en/numbers';
import { modifiers } from '../../lexicon/en/quantityWords';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { digitsValue, isPluralNoun, scaleOf } from './numberWords';
import { roundToDecimal, type Numeral, type NumeralRow } from './numeral';
import { singular } from './singular';

/** Denominators of fractions with a slash: of measures, marks and shares. `9/11` is a day, `3/7` hardly ever a part. */
const slashDenominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100]);
/** Denominators beside a whole number: measures and shares are written in halves down to sixteenths. */
const maxMixedDenominator = 16;

const isSlash = (lower: string): boolean => lower === '/' || lower === '⁄';
const isPlain = (lower: string): boolean => !lower.includes('.') && !lower.includes(',');

/** Numbers that begin with digits, in the order in which they are tried. */
export const digitNumerals: readonly NumeralRow[] = [
  {
    id: 'slash-fraction',
    example: 'The tank is [1/2] full.',
    counterexample: 'The letter is dated 1/2/2019.',
    read: slashFraction,
  },
  {
    id: 'mixed-number',
    example: 'They walked [2 1/2] miles.',
    counterexample: 'She rode in 2 12/5 races.',
    read: mixedNumber,
  },
  {
    id: 'decimal-comma',
    example: 'They shipped [29,8] % of the crates.',
    counterexample: 'They shipped crates 29,8 and 7.',
    read: decimalComma,
  },
  {
    id: 'spaced-groups',
    example: 'They shipped [12 500] crates.',
    counterexample: 'They shipped 12 50 0 crates in lots of 12 500 300 1 and 90 4,100.',
    read: spacedGroups,
  },
  {
    id: 'digits-and-half',
    example: 'They shipped [17 and a half] crates.',
    counterexample: 'They shipped 17 and a half-empty box.',
    read: digitsAndHalf,
  },
  {
    id: 'digits',
    example: 'They shipped [1,250] crates.',
    counterexample: 'They shipped many crates.',
    read: readDigits,
  },
];

/** Numbers that are one mark, or begin with it. */
export const signNumerals: readonly NumeralRow[] = [
  {
    id: 'fraction-sign',
    example: 'Add [½] cup of milk.',
    counterexample: 'Add 2½ cups of milk.',
    read(tokens, index) {
      const value = fractionGlyphs.get(tokens.lower(index));
      return value === undefined ? undefined : { next: index + 1, value, worded: false, scale: 1, fraction: true };
    },
  },
];

/** Whether two numbers with a slash between them are a part of one, and no pair such as `24/7`. */
export function isFraction(numerator: number, denominator: number): boolean {
  return numerator < denominator && slashDenominators.has(denominator);
}

/** `1/2`, but no `1/2/2019` and no `3/2`. */
function slashFraction(tokens: TokenReader, index: number): Numeral | undefined {
  if (
    !isPlain(tokens.lower(index)) ||
    !isSlash(tokens.lower(index + 1)) ||
    !tokens.noSpaceBefore(index + 1) ||
    !tokens.noSpaceBefore(index + 2) ||
    tokens.kind(index + 2) !== TokenKind.Number ||
    tokens.lower(index + 3) === '/'
  )
    return undefined;
  const numerator = digitsValue(tokens.lower(index));
  const denominator = digitsValue(tokens.lower(index + 2));
  if (!isFraction(numerator, denominator)) return undefined;
  return { next: index + 3, value: numerator / denominator, worded: false, scale: 1, fraction: true };
}

/** `2 1/2`: a whole number and a fraction. */
function mixedNumber(tokens: TokenReader, index: number): Numeral | undefined {
  if (
    !isPlain(tokens.lower(index)) ||
    tokens.kind(index + 1) !== TokenKind.Number ||
    !tokens.isSameLine(index + 1) ||
    tokens.lower(index + 2) !== '/' ||
    tokens.kind(index + 3) !== TokenKind.Number
  )
    return undefined;
  const whole = digitsValue(tokens.lower(index));
  const numerator = digitsValue(tokens.lower(index + 1));
  const denominator = digitsValue(tokens.lower(index + 3));
  if (denominator <= numerator || denominator > maxMixedDenominator) return undefined;
  return { next: index + 4, value: whole + numerator / denominator, worded: false, scale: 1, fraction: false };
}

/** `17 and a half years`, `17-and-a-half-year`: whole digits, a part, and a plural or a hyphen behind. */
function digitsAndHalf(tokens: TokenReader, index: number): Numeral | undefined {
  if (!isPlain(tokens.lower(index))) return undefined;
  let at = index + 1;
  for (const word of ['and', 'a']) {
    if (tokens.isInfixHyphen(at)) at++;
    if (tokens.lower(at++) !== word || !tokens.isSameLine(at)) return undefined;
  }
  if (tokens.isInfixHyphen(at)) at++;
  const part = tokens.lower(at) === 'half' ? 1 / 2 : tokens.lower(at) === 'quarter' ? 1 / 4 : undefined;
  const next = at + 1;
  const isCounted = isPluralNoun(tokens.lower(next)) && tokens.isSameLine(next);
  const isUnit = tokens.isInfixHyphen(next) && tokens.isInfixHyphen(index + 1);
  if (part === undefined || (!isCounted && !isUnit && scaleOf(tokens.lower(next)) === undefined)) return undefined;
  return scaled(tokens, digitsValue(tokens.lower(index)) + part, next, false);
}

/** Decimals after a comma, at most: three digits are a group of thousands. */
const maxDecimals = 2;

/**
 * `29,8 %`, `1,5 million`, `€12,50`, `1.234,56`: a comma before one or two digits without blanks, where the sign, scale or
 * currency beside them, or points between groups, show that the two are one number.
 */
function decimalComma(tokens: TokenReader, index: number, afterCurrency: boolean): Numeral | undefined {
  const at = index + 2;
  if (tokens.lower(index + 1) !== ',' || !tokens.noSpaceBefore(index + 1) || !tokens.noSpaceBefore(at))
    return undefined;
  const whole = tokens.lower(index);
  const decimals = tokens.lower(at);
  if (tokens.kind(at) !== TokenKind.Number || decimals.length > maxDecimals || !isPlain(decimals)) return undefined;
  const hasGroups = /^\d{1,3}\.\d{3}$/.test(whole);
  if (!hasGroups && !isPlain(whole)) return undefined;
  const after = tokens.lower(at + 1);
  const isAmount =
    hasGroups ||
    (afterCurrency && decimals.length === maxDecimals) ||
    after === '%' ||
    currencyNouns.has(singular(after)) ||
    after === 'percent' ||
    after === 'per' ||
    scaleOf(after) !== undefined;
  return isAmount ? scaled(tokens, Number(`${whole.replace('.', '')}.${decimals}`), at + 1, afterCurrency) : undefined;
}

/** Digits of a group of thousands. */
const groupLength = 3;
/** Groups that follow the first, at most: holds a made-up text of nothing else to linear time. */
const maxGroups = 4;

/** `12 500`, `1 250 000`, `R1 200,50`: groups of three digits after single blanks, no further number on either side. */
function spacedGroups(tokens: TokenReader, index: number, afterCurrency: boolean): Numeral | undefined {
  const first = tokens.lower(index);
  const isFirst = first.length <= groupLength && !first.startsWith('0') && isPlain(first);
  if (!isFirst || tokens.kind(index - 1) === TokenKind.Number) return undefined;
  let digits = first;
  let next = index + 1;
  while (next - index <= maxGroups && isGroup(tokens, next)) digits += tokens.lower(next++).replace(',', '.');
  if (next === index + 1 || tokens.kind(next) === TokenKind.Number) return undefined;
  // 4 100m, 3 200-metre races, but 25 000km and 10 000-strong: no number of its own begins with a nought.
  const isOpen = tokens.noSpaceBefore(next) && (tokens.kind(next) === TokenKind.Word || tokens.isInfixHyphen(next));
  const hasNought = tokens.lower(index + 1).startsWith('0') || tokens.lower(next - 1).startsWith('0');
  if (isOpen && !afterCurrency && !hasNought) return undefined;
  const cents = afterCurrency ? centsAfter(tokens, next) : undefined;
  return scaled(tokens, Number(`${digits}${cents ?? ''}`), cents === undefined ? next : next + 2, afterCurrency);
}

/** Whether a token is three digits, one blank after the number before it; the last group may have decimals. */
function isGroup(tokens: TokenReader, index: number): boolean {
  const { start, end } = tokens.tokens;
  return (
    tokens.kind(index) === TokenKind.Number &&
    /^\d{3}(?:[.,]\d\d?)?$/.test(tokens.lower(index)) &&
    !/[.,]/.test(tokens.lower(index - 1)) &&
    tokens.isSameLine(index) &&
    start[index] - end[index - 1] === 1
  );
}

/** The cents of `R1 200,50`, with a decimal point. */
function centsAfter(tokens: TokenReader, index: number): string | undefined {
  const cents = tokens.lower(index + 1);
  const isAttached = tokens.lower(index) === ',' && tokens.noSpaceBefore(index) && tokens.noSpaceBefore(index + 1);
  return isAttached && tokens.kind(index + 1) === TokenKind.Number && /^\d\d$/.test(cents) ? `.${cents}` : undefined;
}

/** `3,500.25`, `2½`, `3.5 million`, `2 lakh crore`, `500-million`, `15k`. */
function readDigits(tokens: TokenReader, index: number, afterCurrency: boolean): Numeral {
  const digits = tokens.lower(index);
  const value = digitsValue(hasLeadingPoint(tokens, index) ? `0.${digits}` : digits);
  return scaled(tokens, value, index + 1, afterCurrency);
}

/** The number with the fraction sign and the scale that follow its digits. @param end index of the token after the digits */
function scaled(tokens: TokenReader, digits: number, end: number, afterCurrency: boolean): Numeral {
  let value = digits;
  let next = end;
  const glyph = tokens.isSameLine(next) ? fractionGlyphs.get(tokens.lower(next)) : undefined;
  if (glyph !== undefined) {
    value += glyph;
    next++;
  }
  let scale = 1;
  // $500-million
  let at = tokens.isInfixHyphen(next) && scaleWords.has(tokens.lower(next + 1)) ? next + 1 : next;
  for (let factor = scaleOn(tokens, at); factor !== undefined; factor = scaleOn(tokens, at)) {
    scale *= factor;
    next = ++at;
  }
  if (scale === 1) {
    const factor = letterScale(tokens, next, afterCurrency);
    if (factor !== undefined) {
      scale = factor;
      next++;
    }
  }
  return { next, value: roundToDecimal(value * scale), worded: false, scale, fraction: false };
}

/** `batted .534`: a point behind a blank or bracket, with plain digits right behind it. */
function hasLeadingPoint(tokens: TokenReader, index: number): boolean {
  const opensNumber = tokens.lower(index - 1) === '.' && tokens.noSpaceBefore(index);
  const isFirst = !tokens.noSpaceBefore(index - 1) || tokens.lower(index - 2) === '(';
  return opensNumber && isFirst && index > 1 && isPlain(tokens.lower(index));
}

/** The factor of a scale word on the same line as the token before it. */
function scaleOn(tokens: TokenReader, index: number): number | undefined {
  return tokens.isSameLine(index) ? scaleOf(tokens.lower(index)) : undefined;
}

/**
 * The factor of a letter attached to digits. `k` and `b` always are scales; `m` is one after a currency, as a
 * capital (`4.3M downloads`) and before what is counted (`2m people`), else metres (`the 100m`); the others
 * only after a currency. Behind `a hole of` or `cost` it is a sum too.
 */
function letterScale(tokens: TokenReader, index: number, afterCurrency: boolean): number | undefined {
  const letter = tokens.lower(index);
  // RM3.06 mil
  const isApart = letter === 'mil' && afterCurrency && tokens.isSameLine(index);
  if (!tokens.noSpaceBefore(index) && !isApart) return undefined;
  const isScale =
    afterCurrency ||
    letter === 'k' ||
    letter === 'b' ||
    (letter === 'm' &&
      (tokens.isCapitalised(index) || isCounted(tokens.lower(index + 1)) || isOfSum(tokens, index - 1)));
  return isScale ? letterScales.get(letter) : undefined;
}

/** `a hole of 310m`, `owed some 310m`: whether the words before the digits at `index` make them a sum of money. */
function isOfSum(tokens: TokenReader, index: number): boolean {
  const before = tokens.lower(index - 1);
  const at = modifiers.has(before) ? index - 2 : index - 1;
  return tokens.lower(at) === 'of' ? sumNouns.has(tokens.lower(at - 1)) : sumVerbs.has(tokens.lower(at));
}

/** Whether a word after `2m` shows that the letter is a scale: a plural, or the `of` before one. */
function isCounted(lower: string): boolean {
  return lower === 'of' || isPluralNoun(lower);
}
