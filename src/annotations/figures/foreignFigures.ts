import { currencySigns } from '../../lexicon/en/currencies';
import { foreignCurrencies, foreignPercents, foreignScales, percentPrepositions } from '../../lexicon/foreignNumbers';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { yearValue } from '../dates/years';
import type { FigureReading, FigureRow } from './figureRow';
import { digitsValue } from './numberWords';
import { roundToDecimal } from './numeral';
import { readUnit } from './units';

/** A number of a language with decimal commas, read before it is known what it measures. */
export interface ForeignNumber {
  readonly tokens: TokenReader;
  /** Index of the sign or currency before it, of the number where there is none. */
  readonly from: number;
  /** Index of the token after the number and its scale words. */
  readonly next: number;
  readonly value: number;
  /** Currency whose sign stands before it. */
  readonly currency?: string | undefined;
}

/** Figures of texts with decimal commas; without a unit that is known a number stays a number. */
export const foreignFigures: readonly FigureRow<ForeignNumber>[] = [
  {
    id: 'currency-sign',
    example: 'Der Eintritt in den Park ist nicht teuer, und das Los kostet [€ 1,29] für alle.',
    counterexample: 'Der Eintritt in den Park ist nicht teuer, und das Los kostet 1,29 für alle.',
    confidence: 0.95,
    read({ from, next, value, currency }) {
      return currency === undefined ? undefined : { from, next, kind: 'money', value, currency };
    },
  },
  {
    id: 'unit',
    example: 'Die Preise sind im März um [3,5 Prozent] gestiegen, und das ist nicht alles.',
    counterexample: 'Die Preise sind im März um 3,5 gestiegen, und das ist nicht alles.',
    confidence: 0.95,
    read: percentOf,
  },
  {
    id: 'currency-word',
    example: 'Die Arbeiten an der Brücke kosten [2.500 Euro], und das ist nicht alles.',
    counterexample: 'Die Arbeiten an der Brücke kosten 2.500 Tage, und das ist nicht alles.',
    confidence: 0.95,
    read: moneyOf,
  },
  {
    id: 'bare',
    example: 'Die Zahl der Häuser ist [1.250.000], und das ist nicht alles.',
    counterexample: 'Die Zahl der Häuser ist 1,250, und das ist seit 2019 nicht alles.',
    confidence: 0.8,
    read({ tokens, from, next, value }) {
      const isYear = next === from + 1 && yearValue(tokens, from) !== undefined;
      return isYear ? undefined : { from, next, kind: 'number', value };
    },
  },
];

function percentOf({ tokens, from, next, value }: ForeignNumber): FigureReading | undefined {
  if (!tokens.isSameLine(next) && !tokens.noSpaceBefore(next)) return undefined;
  const lower = tokens.lower(next);
  const isTwoWords = percentPrepositions.has(lower) && /^(?:cent|cento|ciento)$/.test(tokens.lower(next + 1));
  if (!isTwoWords && lower !== '%' && !foreignPercents.has(lower)) return undefined;
  return { from, next: isTwoWords ? next + 2 : next + 1, kind: 'percent', value, unit: 'percent' };
}

function moneyOf({ tokens, from, next, value }: ForeignNumber): FigureReading | undefined {
  // millions d'euros, millones de euros
  const lower = tokens.lower(next).replace(/^d'/, '');
  const at = lower === 'de' || lower === 'di' ? next + 1 : next;
  const currency =
    foreignCurrencies.get(at === next ? lower : tokens.lower(at)) ??
    (tokens.kind(at) === TokenKind.Mark ? currencyOfSign(tokens, at) : undefined);
  return currency === undefined ? undefined : { from, next: at + 1, kind: 'money', value, currency };
}

function currencyOfSign(tokens: TokenReader, at: number): string | undefined {
  const unit = readUnit(tokens, at, true, false);
  return unit?.kind === 'money' ? unit.unit : currencySigns.get(tokens.lower(at));
}

/** What a number in digits comes to, and the index after it; no value where one cannot tell how it is meant. */
interface ForeignDigits {
  readonly next: number;
  readonly value?: number;
}

/** Reads the number at token `index` with its scale words: `3,5 Millionen`. @param from index of a sign before it */
export function readForeignNumber(
  tokens: TokenReader,
  index: number,
  from: number,
): ForeignNumber | { readonly next: number } {
  const { next, value } = readForeignDigits(tokens, index);
  if (value === undefined) return { next };
  const mark = tokens.lower(from);
  const factor = tokens.isSameLine(next) ? foreignScales.get(tokens.lower(next)) : undefined;
  const isNegative = from < index && !currencySigns.has(mark);
  const scaled = roundToDecimal(value * (factor ?? 1) * (isNegative ? -1 : 1));
  // Mrd.
  const isStopped = factor !== undefined && tokens.lower(next + 1) === '.' && tokens.lower(next).length === 3;
  const end = factor === undefined ? next : isStopped ? next + 2 : next + 1;
  return { tokens, from, next: end, value: scaled, currency: from < index ? currencySigns.get(mark) : undefined };
}

function readForeignDigits(tokens: TokenReader, index: number): ForeignDigits {
  const raw = tokens.lower(index);
  const written = tokens.text.slice(tokens.tokens.start[index], tokens.tokens.end[index]);
  // 1,250 may be a group or a decimal; 3.5 may be a day, a time or a decimal.
  if (written.includes(',')) return { next: index + 1 };
  const isGrouped = /^[1-9]\d{0,2}\.\d{3}$/.test(raw);
  if (raw.includes('.') && !isGrouped) return { next: index + 1 };
  let value = digitsValue(raw.replace('.', ''));
  let next = index + 1;
  while (isGrouped && isGroupAt(tokens, next)) {
    value = value * 1000 + digitsValue(tokens.lower(next + 1));
    next += 2;
  }
  // 1 250 000
  while (!isGrouped && isSpacedGroupAt(tokens, next, raw)) value = value * 1000 + digitsValue(tokens.lower(next++));
  // 10:30
  if (isPartAt(tokens, next, ':')) return { next: next + 2 };
  if (!isPartAt(tokens, next, ',')) return isOrdinal(tokens, next) ? { next } : { next, value };
  const decimals = tokens.lower(next + 1);
  next += 2;
  // 3,4,5
  if (isPartAt(tokens, next, ',')) return { next: next + 2 };
  if (!/^\d+$/.test(decimals)) return { next };
  return { next, value: value + Number(`0.${decimals}`) };
}

/** Whether a mark and digits follow without a blank. */
function isPartAt(tokens: TokenReader, index: number, mark: string): boolean {
  return (
    tokens.lower(index) === mark &&
    tokens.noSpaceBefore(index) &&
    tokens.noSpaceBefore(index + 1) &&
    tokens.kind(index + 1) === TokenKind.Number
  );
}

function isGroupAt(tokens: TokenReader, index: number): boolean {
  return isPartAt(tokens, index, '.') && /^\d{3}$/.test(tokens.lower(index + 1));
}

/** Whether three digits follow a number of up to three after one blank. */
function isSpacedGroupAt(tokens: TokenReader, index: number, first: string): boolean {
  const isGroup = tokens.kind(index) === TokenKind.Number && /^\d{3}$/.test(tokens.lower(index));
  return isGroup && first.length <= 3 && tokens.isSameLine(index) && !tokens.noSpaceBefore(index);
}

/** `am 14. März`: a full stop in the line makes a number an ordinal. */
function isOrdinal(tokens: TokenReader, next: number): boolean {
  return tokens.lower(next) === '.' && tokens.noSpaceBefore(next) && tokens.isSameLine(next + 1);
}
