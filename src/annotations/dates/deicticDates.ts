import { dayParts } from '../../lexicon/en/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { readNumeral } from '../figures/numerals';
import { timeUnit } from '../figures/units';
import { hours, oneDay, oneYear, unitAround } from './intervals';
import { fromReference, type Anchor, type DateReading, type DateRow } from './reading';
import { speaksOfPast } from './pastTense';
import { stepAt } from './steps';

/** `last year`, `this morning`, `the next day`, `recent weeks`, `the past three years`. */
export const deicticRows: readonly DateRow[] = [
  {
    id: 'next-day',
    example: 'The storm hit on Monday. Schools closed the [next day].',
    counterexample: 'The storm hit on Monday. Schools closed next day.',
    opensWith: ['next', 'following', 'same', 'previous'],
    read: readNextDay,
  },
  {
    id: 'day-part',
    example: 'Ferries stopped [this morning].',
    counterexample: 'Ferries stopped every morning.',
    opensWith: ['this'],
    read: readPartOfToday,
  },
  {
    id: 'day-part',
    example: 'Ferries stopped [last night].',
    counterexample: 'Ferries stopped at night.',
    opensWith: ['last'],
    read: readLastNight,
  },
  {
    id: 'past',
    example: 'Rents have doubled over the [past decade].',
    counterexample: 'Rents have doubled for half past a decade.',
    opensWith: ['past'],
    read: readPastUnit,
  },
  {
    id: 'deictic',
    example: 'Rents doubled [last year].',
    counterexample: 'Rents doubled at the last minute.',
    opensWith: ['last', 'this', 'next', 'coming', 'current'],
    read: readUnit,
  },
  {
    id: 'deictic',
    example: 'Rents doubled in the [previous year] there.',
    counterexample: 'Rents doubled under the previous mayor there.',
    opensWith: ['previous', 'following'],
    read: readUnitBeside,
  },
  {
    id: 'deictic',
    example: 'Rents doubled [that year] there.',
    counterexample: 'Rents doubled, so that years later none came.',
    opensWith: ['that'],
    read: readThatUnit,
  },
  {
    id: 'vague',
    example: 'Rents have doubled in [recent years].',
    counterexample: 'Rents have doubled in recent times.',
    opensWith: ['recent', 'past', 'coming', 'previous', 'following'],
    read: readUnits,
  },
  {
    id: 'duration',
    example: 'Rents have doubled in the last [three years].',
    counterexample: 'Rents have doubled in the last three towns.',
    opensWith: ['past', 'last', 'next', 'coming', 'previous', 'following'],
    read: readCountedUnits,
  },
];

/** `the next day`, `the following morning`: counted from the day just named. */
function readNextDay(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const before = tokens.lower(index - 1);
  // that same day
  if (before !== 'the' && !(before === 'that' && tokens.lower(index) === 'same')) return undefined;
  const following = tokens.lower(index + 1);
  const part = dayParts.get(following);
  const lastDay = dayToldBefore(tokens, index, anchor);
  if (following !== 'day' && (!part || lastDay === undefined)) return undefined;
  const day = lastDay === undefined ? undefined : lastDay + stepAt(tokens, index);
  return {
    from: index,
    next: index + 2,
    kind: part ? 'time' : 'date',
    interval: day === undefined ? undefined : part ? hours(day, ...part) : oneDay(day),
    rule: 'next-day',
  };
}

/** The day named last before a token, of days up to publication where its sentence tells of the past. */
function dayToldBefore(
  tokens: TokenReader,
  index: number,
  { reference, lastDay, lastPastDay }: Anchor,
): number | undefined {
  const isAhead = lastDay !== undefined && reference !== undefined && lastDay > reference;
  return isAhead && speaksOfPast(tokens, index) ? lastPastDay : lastDay;
}

function readPartOfToday(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const part = dayParts.get(tokens.lower(index + 1));
  if (!part) return undefined;
  return {
    from: index,
    next: index + 2,
    kind: 'time',
    interval: fromReference(anchor, (reference) => hours(reference, ...part)),
    rule: 'day-part',
  };
}

function readLastNight(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const night = tokens.lower(index + 1) === 'night' ? dayParts.get('night') : undefined;
  if (!night) return undefined;
  return {
    from: index,
    next: index + 2,
    kind: 'time',
    interval: fromReference(anchor, (reference) => hours(reference - 1, ...night)),
    rule: 'day-part',
  };
}

const unitsWithinDay: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'night']);

/** The one calendar unit of a day or more that a token names in the singular; nothing for `minutes` or `night`. */
function singleUnit(tokens: TokenReader, index: number): string | undefined {
  const lower = tokens.lower(index);
  const unit = lower.endsWith('s') ? undefined : timeUnit(lower);
  return unit !== undefined && unitsWithinDay.has(unit) ? undefined : unit;
}

/** `the past year`: a length that ends now, not the calendar year before. */
function readPastUnit(tokens: TokenReader, index: number): DateReading | undefined {
  const unit = singleUnit(tokens, index + 1);
  return unit === undefined
    ? undefined
    : { from: index, next: index + 2, kind: 'duration', value: 1, unit, rule: 'past' };
}

function readUnit(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const unit = singleUnit(tokens, index + 1);
  // `this season` is one of sport, without bounds in the calendar.
  if (unit === undefined || (unit === 'season' && tokens.lower(index) === 'this')) return undefined;
  // the last week of August, the last year of the war
  if (tokens.lower(index) === 'last' && tokens.lower(index + 2) === 'of') return undefined;
  return {
    from: index,
    next: index + 2,
    kind: 'date',
    interval: fromReference(anchor, (reference) => unitAround(reference, unit, stepAt(tokens, index))),
    rule: 'deictic',
  };
}

/** `the previous year`: the one beside that of which the text tells, which only a narrative names by its years. */
function readUnitBeside(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const unit = singleUnit(tokens, index + 1);
  if (unit === undefined || unit === 'day' || unit === 'season' || tokens.lower(index - 1) !== 'the') return undefined;
  const { narrativeYear } = anchor;
  const isTold = unit === 'year' && narrativeYear !== undefined;
  const interval = isTold ? oneYear(narrativeYear + stepAt(tokens, index)) : undefined;
  return { from: index, next: index + 2, kind: 'date', interval, rule: 'deictic' };
}

/** `that year`, `that morning`: the one of which the text tells. */
function readThatUnit(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const word = tokens.lower(index + 1);
  const part = dayParts.get(word);
  const unit = part ? undefined : singleUnit(tokens, index + 1);
  if (!part && (unit === undefined || unit === 'season' || unit === 'quarter')) return undefined;
  const { lastDay, narrativeYear } = anchor;
  const kind = part ? 'time' : 'date';
  const day =
    lastDay === undefined ? undefined : part ? hours(lastDay, ...part) : unit === 'day' ? oneDay(lastDay) : undefined;
  const interval = unit === 'year' && narrativeYear !== undefined ? oneYear(narrativeYear) : day;
  return { from: index, next: index + 2, kind, interval, rule: 'deictic' };
}

/** `recent weeks`: a time near publication without bounds. */
function readUnits(tokens: TokenReader, index: number): DateReading | undefined {
  const lower = tokens.lower(index + 1);
  if (!lower.endsWith('s') || timeUnit(lower) === undefined) return undefined;
  return { from: index, next: index + 2, kind: 'date', modifier: 'approx', rule: 'vague' };
}

const vagueCounts: ReadonlySet<string> = new Set(['several', 'few', 'couple']);

/** `the past three years`, `the last couple of weeks`: the reading is the duration alone. */
function readCountedUnits(tokens: TokenReader, index: number): DateReading | undefined {
  const numeral = readNumeral(tokens, index + 1);
  if (!numeral && !vagueCounts.has(tokens.lower(index + 1))) return undefined;
  const next = numeral ? numeral.next : index + 2;
  const at = tokens.lower(next) === 'of' ? next + 1 : next;
  const unit = timeUnit(tokens.lower(at));
  if (unit === undefined) return undefined;
  return { from: index + 1, next: at + 1, kind: 'duration', value: numeral?.value, unit, rule: 'duration' };
}
