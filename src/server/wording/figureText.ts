import { halfDayUnit, minutesOfHalfDay } from '../../annotations/dates/reading';
import type { Figure } from '../../annotations/figures/figure';
import { invariableUnits, irregularSingulars } from '../../lexicon/en/units';
import { translate } from './translate';
import { clockText, currencyText, intervalText, numberText } from './valueText';

/** A figure in words: `3.5 billion US dollars`, `Thursday 20 June 2024`; empty when nothing is known of it. */
export function normalForm(figure: Figure): string {
  const amount = amountText(figure);
  switch (figure.kind) {
    case 'money':
      return moneyText(figure, amount);
    case 'percent':
      return figure.unit === 'percent' ? `${amount} %` : `${amount} ${plural(figure.unit ?? '', figure.value)}`;
    case 'date':
    case 'time':
      return dateText(figure);
    case 'ordinal':
      return joined(ordinalText(figure.value, amount), figure.head);
    case 'score':
      return `${figure.low}–${figure.high}`;
    case 'age':
      return `${amount} ${plural(figure.unit ?? 'year', figure.value)} ${translate('old')}`;
    case 'duration':
    case 'measure':
    case 'count':
      return joined(amount, countedNoun(figure, figure.value));
    default:
      return amount;
  }
}

/** `2nd`, `11th`; how a number stands in a row. */
const ordinalTexts: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: '{0}st',
  two: '{0}nd',
  few: '{0}rd',
  other: '{0}th',
};
let ordinals: Intl.PluralRules | undefined;

function ordinalText(value: number | undefined, amount: string): string {
  ordinals ??= new Intl.PluralRules('en', { type: 'ordinal' });
  return translate(ordinalTexts[ordinals.select(value ?? 0)] ?? '{0}th', amount);
}

/** What a figure counts or is measured in, in the plural; empty for money, percentages and times. */
export function nounOf(figure: Figure): string {
  const { kind } = figure;
  const isCounted = kind === 'count' || kind === 'measure' || kind === 'duration' || kind === 'number';
  return isCounted ? countedNoun(figure, undefined) : '';
}

/** What is counted, in the plural; as the article has it where that has no -s behind a number: `five crew`, `two aircraft`. */
function countedNoun({ kind, unit, head, value: given }: Figure, value: number | undefined): string {
  const isWrittenSo = kind === 'count' && unit !== undefined && unit === head && given !== undefined && given !== 1;
  return isWrittenSo ? translate(unit) : plural(unit ?? head ?? '', value);
}

/** The parts that say something, with a blank between them. */
function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** Both bounds, the lower one, or the value. */
function amountText({ value, low, high }: Figure): string {
  if (low === undefined) return value === undefined ? '' : numberText(value);
  return high === undefined ? translate('{0} or more', numberText(low)) : `${numberText(low)}–${numberText(high)}`;
}

/** `80 US dollars per barrel`, `40 cent`. */
function moneyText({ currency, unit }: Figure, amount: string): string {
  return joined(amount, currency === undefined ? undefined : currencyText(currency), unit);
}

/** The interval, or the time of day of a clock time whose day is open: both where its half of the day is. */
function dateText({ interval, rule, value, unit }: Figure): string {
  if (interval) return intervalText(interval);
  if (rule !== 'clock' || value === undefined) return '';
  return unit === halfDayUnit
    ? translate('{0} or {1}', clockText(value), clockText(value + minutesOfHalfDay))
    : clockText(value);
}

const irregularPlurals = new Map([...irregularSingulars].map(([many, one]) => [one, many]));

/** The plural of a unit unless there is one of it: the first word of `miles per hour` alone changes. */
function plural(unit: string, value: number | undefined): string {
  if (unit === '' || value === 1) return translate(unit);
  const [first, ...rest] = unit.split(' ');
  return translate([pluralNoun(first), ...rest].join(' '));
}

/** What is counted and measured most; other nouns stay as the article has them. */
const commonNouns = [
  ...['people', 'person', 'years', 'year', 'months', 'month', 'weeks', 'week', 'days', 'day', 'hours', 'hour'],
  ...['minutes', 'minute', 'seconds', 'second', 'metres', 'metre', 'kilometres', 'kilometre', 'miles', 'mile'],
  ...['feet', 'foot', 'kilograms', 'kilogram', 'tonnes', 'tonne', 'litres', 'litre', 'percentage points'],
  ...['percentage point', 'times', 'votes', 'seats', 'passengers', 'children', 'women', 'men', 'articles'],
];

/** Texts of this file that are looked up in a table, for the check of translations. */
export const figureTexts: readonly string[] = [...Object.values(ordinalTexts), ...commonNouns];

function pluralNoun(noun: string): string {
  if (invariableUnits.has(noun)) return noun;
  const irregular = irregularPlurals.get(noun);
  if (irregular !== undefined) return irregular;
  if (/[sxz]$|[cs]h$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
