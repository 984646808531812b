import {
  currencyAfterDollars,
  currencyHomographs,
  currencySigns,
  dollarPrefixes,
  isoCodes,
} from '../../lexicon/en/currencies';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { yearValue } from '../dates/years';
import { currencyCodeAt } from './currencyCodes';
import type { FigureReading, FigureRow, TokenPlace } from './figureRow';
import { modifierBefore } from './modifiers';
import { isNumberWord } from './numberWords';
import { readNumeral } from './numerals';
import type { Numeral } from './numeral';
import { isChange, lowerBound } from './ranges';
import { rateNoun } from './rates';
import { timeUnit } from './units';

const confidence = 0.98;

/** Money whose first token is a sign. */
export const signMoney: readonly FigureRow<TokenPlace>[] = [
  {
    id: 'currency-sign',
    example: 'They raised [€2-3 million] last year.',
    counterexample: 'They raised the € question last year.',
    confidence,
    read({ tokens, index }) {
      const currency = currencySigns.get(tokens.lower(index));
      return currency === undefined ? undefined : readMoney(tokens, index, index + 1, currency);
    },
  },
];

/** Money whose first token is a minus sign or word. */
export const signedMoney: readonly FigureRow<TokenPlace>[] = [
  {
    id: 'currency-sign',
    example: 'The balance is [−£4bn] now.',
    counterexample: 'The minus of the year is plain.',
    confidence,
    read({ tokens, index }) {
      const currency = currencySigns.get(tokens.lower(index + 1));
      if (currency === undefined || !tokens.isSameLine(index + 1)) return undefined;
      const money = readMoney(tokens, index, index + 2, currency);
      return money?.value === undefined || money.low !== undefined ? undefined : { ...money, value: -money.value };
    },
  },
];

/** Money whose first token is a word, in the order in which they are tried. */
export const codeMoney: readonly FigureRow<TokenPlace>[] = [
  {
    id: 'currency-sign',
    example: 'They raised [HK$300] last year.',
    counterexample: 'They raised HK questions last year.',
    confidence,
    read: dollarsOfCountry,
  },
  {
    id: 'currency-sign',
    example: 'They raised [US $300] last year.',
    counterexample: 'They told the US 300 times.',
    confidence,
    read({ tokens, index }) {
      const lower = tokens.lower(index);
      const isDollar = lower === 'us' || lower === 'us.';
      return isDollar && tokens.lower(index + 1) === '$' && tokens.isSameLine(index + 1)
        ? readMoney(tokens, index, index + 2, 'USD')
        : undefined;
    },
  },
  {
    id: 'currency-sign',
    example: 'They raised [USD34.6 million] last year.',
    counterexample: 'They raised Usd 34 last year.',
    confidence,
    read: amountAfterCode,
  },
  {
    id: 'currency-sign',
    example: 'They raised [Rs. 500] last year.',
    counterexample: 'They wrote three Rs. In 500 years nobody did.',
    confidence,
    read({ tokens, index }) {
      const isRupee =
        tokens.lower(index) === 'rs' && tokens.lower(index + 1) === '.' && tokens.kind(index + 2) === TokenKind.Number;
      return isRupee ? readMoney(tokens, index, index + 2, 'INR') : undefined;
    },
  },
  {
    id: 'currency-sign',
    // What transliteration to ASCII makes of the yen sign.
    example: 'They raised [Y=880 billion] last year.',
    counterexample: 'They drew Y = 880 in the sand.',
    confidence,
    read({ tokens, index }) {
      const isYen = tokens.lower(index) === 'y' && tokens.lower(index + 1) === '=' && tokens.isCapitalised(index);
      return isYen && tokens.noSpaceBefore(index + 1) && tokens.noSpaceBefore(index + 2)
        ? readMoney(tokens, index, index + 2, 'JPY')
        : undefined;
    },
  },
];

/** `A$300`, `HK$300`. */
function dollarsOfCountry({ tokens, index }: TokenPlace): FigureReading | undefined {
  if (tokens.lower(index + 1) !== '$' || !tokens.noSpaceBefore(index + 1) || !tokens.isCapitalised(index))
    return undefined;
  const currency = dollarPrefixes.get(tokens.lower(index).replace('.', ''));
  return currency === undefined ? undefined : readMoney(tokens, index, index + 2, currency);
}

/** `USD 300`, `RM79`, `CAD $300`. */
function amountAfterCode({ tokens, index }: TokenPlace): FigureReading | undefined {
  const isNumber = tokens.kind(index + 1) === TokenKind.Number;
  if (!isNumber && !currencySigns.has(tokens.lower(index + 1))) return undefined;
  const currency = tokens.isSameLine(index + 1) ? currencyCodeAt(tokens, index) : undefined;
  if (currency === undefined) return undefined;
  const money = readMoney(tokens, index, isNumber ? index + 1 : index + 2, currency);
  const isOther = currencyHomographs.has(tokens.lower(index)) && !isSum(tokens, index + 1, money);
  return isOther ? undefined : money;
}

/** Amounts from it on are hardly ever the number of a meeting, a class or a part. */
const minSum = 1000;

/** Whether what follows a word that is seldom a currency is an amount of money: `R12 500`, `R2.5m`, `R168 a share`, no `R18`, no `COP 15`. */
function isSum(tokens: TokenReader, at: number, money: FigureReading | undefined): boolean {
  if (money?.value === undefined) return false;
  if (money.unit !== undefined) return true;
  const hasCents = /\.\d\d$/.test(tokens.lower(at)) && tokens.lower(at).length > '9.99'.length;
  return hasCents || (money.value >= minSum && yearValue(tokens, at) === undefined);
}

/**
 * Money whose currency stands before the number.
 * @param from index of the currency's first token
 * @param at index of the number
 */
function readMoney(tokens: TokenReader, from: number, at: number, currency: string): FigureReading | undefined {
  const inner = currency === 'USD' ? innerPrefix(tokens, at) : undefined;
  if (inner !== undefined) return readMoney(tokens, from, at + 1, inner);
  if (tokens.kind(at) !== TokenKind.Number && !isNumberWord(tokens.lower(at))) return undefined;
  const first = pointGroups(tokens, at, currency) ?? readNumeral(tokens, at, true);
  if (!first) return undefined;
  const range = readMoneyRange(tokens, from, first);
  const end = range?.next ?? first.next;
  const owner = currency === 'USD' ? dollarOwner(tokens, end) : undefined;
  const next = owner?.next ?? end;
  const rate = rateNoun(tokens, next);
  return {
    from,
    next,
    kind: 'money',
    value: range?.low ?? valueInChange(tokens, from, first),
    low: range?.low,
    high: range?.high,
    currency: owner?.currency ?? currency,
    unit: rate === undefined ? undefined : `per ${rate}`,
    modifier: modifierBefore(tokens, from),
  };
}

/** `€2.500`, `€1.234.567`: three digits after a point are a group of thousands; a price by litre has mills, a scale is told. */
function pointGroups(tokens: TokenReader, at: number, currency: string): Numeral | undefined {
  let digits = tokens.lower(at);
  if (currency !== 'EUR' || !/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return undefined;
  const plain = readNumeral(tokens, at, true);
  let next = at + 1;
  if (plain?.next !== next || plain.scale > 1) return undefined;
  while (tokens.lower(next) === '.' && tokens.noSpaceBefore(next + 1) && /^\d{3}$/.test(tokens.lower(next + 1))) {
    digits += tokens.lower(next + 1);
    next += 2;
  }
  const rate = rateNoun(tokens, next);
  if (rate !== undefined && timeUnit(rate) === undefined && !ratesByPerson.has(rate)) return undefined;
  return { next, value: Number(digits.replace('.', '')), worded: false, scale: 1, fraction: false };
}

const ratesByPerson: ReadonlySet<string> = new Set(['head', 'person']);

/** The currency of `$US113`, `$A20`, at the letters. */
function innerPrefix(tokens: TokenReader, at: number): string | undefined {
  const isPrefix = tokens.isCapitalised(at) && tokens.kind(at + 1) === TokenKind.Number && tokens.noSpaceBefore(at + 1);
  return isPrefix ? dollarPrefixes.get(tokens.lower(at)) : undefined;
}

/** The currency of `$5 Australian`, of which the adjective is no part, and `$20 US`, of which the code is. */
function dollarOwner(tokens: TokenReader, index: number): { currency: string; next: number } | undefined {
  const lower = tokens.lower(index);
  const currency = tokens.isCapitalised(index) ? currencyAfterDollars.get(lower) : undefined;
  if (currency === undefined) return undefined;
  return { currency, next: lower === 'us' || isoCodes.has(lower) ? index + 1 : index };
}

/** The bounds of `$3bn-$4bn`, `$3–4 billion`, `between $3 and $4`; `from $3 to $4` is a change. */
function readMoneyRange(
  tokens: TokenReader,
  from: number,
  first: Numeral,
): { low: number; high: number; next: number } | undefined {
  const { next } = first;
  const joint = tokens.lower(next);
  const before = tokens.lower(from - 1);
  const isHyphen = tokens.isInfixHyphen(next);
  const isTo = joint === 'to' && before !== 'from' && !isChange(tokens, from);
  const isBetween = (joint === 'and' || joint === 'or') && before === 'between';
  if (!isHyphen && !isTo && !isBetween) return undefined;
  const { at, hasSign } = secondAmount(tokens, next + 1);
  if (tokens.kind(at) !== TokenKind.Number || (isBetween && !hasSign)) return undefined;
  const second = readNumeral(tokens, at, true);
  if (!second || yearValue(tokens, at) !== undefined) return undefined;
  const isLarger = second.value > first.value && (isHyphen || second.scale > 1);
  if (!hasSign && !isLarger) return undefined;
  const low = lowerBound(first, second);
  // $999 to $100 million: the sign before the second makes each an amount of its own scale.
  return { low: hasSign && low >= second.value ? first.value : low, high: second.value, next: second.next };
}

/** `from $10 to $15 billion`: the first amount of a change in the scale of the second. */
function valueInChange(tokens: TokenReader, from: number, first: Numeral): number {
  if (tokens.lower(from - 1) !== 'from' || tokens.lower(first.next) !== 'to') return first.value;
  const { at, hasSign } = secondAmount(tokens, first.next + 1);
  const second = hasSign && tokens.kind(at) === TokenKind.Number ? readNumeral(tokens, at, true) : undefined;
  const value = second ? lowerBound(first, second) : first.value;
  return second && value < second.value ? value : first.value;
}

/** Index of the number in `$4`, `US$4`, `4`, and whether a sign stands before it. */
function secondAmount(tokens: TokenReader, index: number): { at: number; hasSign: boolean } {
  const isPrefixed = dollarPrefixes.has(tokens.lower(index)) && tokens.lower(index + 1) === '$';
  const sign = isPrefixed ? index + 1 : index;
  return currencySigns.has(tokens.lower(sign)) ? { at: sign + 1, hasSign: true } : { at: sign, hasSign: false };
}
