import { beForms } from '../../lexicon/en/auxiliaries';
import { afterComparative } from '../../lexicon/en/dateContexts';
import { fullWeekdays } from '../../lexicon/en/calendar';
import { parseIsoDate, weekdayOf } from '../../text/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { beforeDawn } from './dayOfMonth';
import { oneDay, oneYear, partOf, unitAround, type Interval, type Part } from './intervals';
import { speaksOfPast } from './pastTense';
import { readDecadeOrYear } from './periods';
import { fromReference, type Anchor, type DateReading, type DateRow, type ReadDate } from './reading';

/** `early Thursday`, `late June`, `mid-2023`, `the end of the 1990s`. @param readWhole reads the date after them */
export function partRows(readWhole: ReadDate): readonly DateRow[] {
  return [
    {
      id: 'weekday',
      example: 'The tower fell [early Wednesday].',
      counterexample: 'The tower fell early, as Wednesbury slept.',
      opensWith: ['early', 'mid', 'late'],
      read: (tokens, index, anchor) => {
        // The trains were late on Monday.
        if (beForms.has(tokens.lower(index - 1)) && tokens.lower(index - 2) !== 'it') return undefined;
        const whole = readAfter(tokens, afterPreposition(tokens, index + 1), anchor, readWhole);
        return whole && narrowed(whole, tokens.lower(index) as Part, index);
      },
    },
    {
      id: 'weekday',
      example: 'The tower fell [before dawn on Wednesday].',
      counterexample: 'The tower fell before dawn, and on a weekday.',
      opensWith: ['before'],
      read: (tokens, index, anchor) => {
        if (tokens.lower(index + 1) !== 'dawn') return undefined;
        const whole = readAfter(tokens, afterPreposition(tokens, index + 2), anchor, readWhole);
        const isDay = whole?.rule === 'weekday' || whole?.rule === 'day-word' || whole?.rule === 'day-month';
        return isDay ? { ...beforeDawn(whole), from: index } : undefined;
      },
    },
    {
      id: 'decade',
      example: 'The tower stood until [the end of the 1990s].',
      counterexample: 'The tower stood at the end of the pier.',
      opensWith: ['the'],
      read: (tokens, index, anchor) => {
        const part = edges.get(tokens.lower(index + 1));
        if (part === undefined || tokens.lower(index + 2) !== 'of') return undefined;
        const isDefinite = tokens.lower(index + 3) === 'the';
        const unit = tokens.lower(index + 4);
        if (
          isDefinite &&
          unitsWithEdges.has(unit) &&
          tokens.lower(index + 5) !== 'of' &&
          tokens.kind(index + 5) !== TokenKind.Number
        )
          return edgeOfUnit(index, part, unit, anchor);
        const at = isDefinite ? index + 4 : index + 3;
        const whole = readAfter(tokens, at, anchor, readWhole);
        return whole?.kind === 'date' ? narrowed(whole, part, index) : undefined;
      },
    },
    weekdayOfMonthRow(readWhole),
    edgeDayRow,
    bareEdgeRow(readWhole),
  ];
}

/** `the first Sunday of October`, `the last Friday in May 2019`. @param readWhole reads the month */
function weekdayOfMonthRow(readWhole: ReadDate): DateRow {
  return {
    id: 'weekday',
    example: 'The tower is open on the [first Sunday of October].',
    counterexample: 'The tower is open on the first day of the fair.',
    opensWith: [...ordinalsOfWeekdays.keys()],
    read: (tokens, index, anchor) => {
      const weekday = fullWeekdays.get(tokens.lower(index + 1));
      const joint = tokens.lower(index + 2);
      if (weekday === undefined || (joint !== 'of' && joint !== 'in')) return undefined;
      const month = readWhole(tokens, index + 3, anchor);
      if (month?.rule !== 'month' && month?.rule !== 'month-year') return undefined;
      const place = ordinalsOfWeekdays.get(tokens.lower(index)) ?? 0;
      const interval = month.interval && weekdayIn(month.interval, weekday, place);
      return { from: index, next: month.next, kind: 'date', interval, rule: 'weekday' };
    },
  };
}

/** Which of the days of a month with one name: 0 is the first, -1 the last. */
const ordinalsOfWeekdays: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
  ['last', -1],
]);

function weekdayIn([from, to]: Interval, weekday: number, place: number): Interval | undefined {
  const [first, end] = [parseIsoDate(from), parseIsoDate(to)];
  if (first === undefined || end === undefined) return undefined;
  if (place < 0) return oneDay(end - 1 - ((weekdayOf(end - 1) - weekday + 7) % 7));
  return oneDay(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * place);
}

/** `the last day of the month`, `the first day of the year`: of the month or year of the day of writing, unless the past is told. */
const edgeDayRow: DateRow = {
  id: 'deictic',
  example: 'The tower must go by [the last day of the month].',
  counterexample: 'The tower was shut on the last day of the fair.',
  opensWith: ['the'],
  read: (tokens, index, anchor) => {
    const isLast = tokens.lower(index + 1) === 'last';
    const unit = tokens.lower(index + 5);
    const isEdge = (isLast || tokens.lower(index + 1) === 'first') && tokens.lower(index + 2) === 'day';
    if (!isEdge || tokens.lower(index + 3) !== 'of' || tokens.lower(index + 4) !== 'the') return undefined;
    if ((unit !== 'month' && unit !== 'year') || tokens.kind(index + 6) === TokenKind.Number) return undefined;
    const interval =
      anchor.narrativeYear === undefined && !speaksOfPast(tokens, index)
        ? fromReference(anchor, (reference) => dayAtEdge(unitAround(reference, unit, 0), isLast))
        : undefined;
    return { from: index, next: index + 6, kind: 'date', interval, rule: 'deictic' };
  },
};

/** The first or the last day of an interval. */
function dayAtEdge(interval: Interval | undefined, isLast: boolean): Interval | undefined {
  const day = parseIsoDate(interval?.[isLast ? 1 : 0] ?? '');
  return day === undefined ? undefined : oneDay(isLast ? day - 1 : day);
}

/** `end of June`, without its article. @param readWhole reads the date after it */
function bareEdgeRow(readWhole: ReadDate): DateRow {
  return {
    id: 'month',
    example: 'The tower must go by [end of June].',
    counterexample: 'The tower must go by end of service.',
    opensWith: [...edges.keys()],
    read: (tokens, index, anchor) => {
      const part = edges.get(tokens.lower(index));
      if (part === undefined || tokens.lower(index + 1) !== 'of' || tokens.lower(index - 1) === 'the') return undefined;
      const whole = readAfter(tokens, index + 2, anchor, readWhole);
      return whole?.rule === 'month' || whole?.rule === 'month-year' ? narrowed(whole, part, index) : undefined;
    },
  };
}

/** `earlier this week`, `later in June`: the date stays as it is. @param readWhole reads the date after them */
export function comparativeRows(readWhole: ReadDate): readonly DateRow[] {
  return [
    {
      id: 'deictic',
      example: 'The tower was inspected [earlier this month].',
      counterexample: 'The tower was inspected earlier every month.',
      opensWith: ['earlier', 'later'],
      read: (tokens, index, anchor) => {
        if (!afterComparative.has(tokens.lower(index + 1))) return undefined;
        const whole = readAfter(tokens, afterPreposition(tokens, index + 1), anchor, readWhole);
        return whole && { ...whole, from: index };
      },
    },
  ];
}

const edges: ReadonlyMap<string, Part> = new Map([
  ['start', 'early'],
  ['beginning', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
]);

/** Units of which news names the beginning and end without saying which: those around the day of writing. */
const unitsWithEdges: ReadonlySet<string> = new Set(['week', 'month', 'year', 'decade']);

/** `the end of the year`; in a narrative of the past that of which it tells, and no month or week of the day of writing. */
function edgeOfUnit(from: number, part: Part, unit: string, anchor: Anchor): DateReading {
  const { narrativeYear } = anchor;
  const told = narrativeYear !== undefined && unit === 'year' ? oneYear(narrativeYear) : undefined;
  const interval =
    narrativeYear === undefined ? fromReference(anchor, (reference) => unitAround(reference, unit, 0)) : told;
  return {
    from,
    next: from + 5,
    kind: 'date',
    interval: interval && partOf(interval, part),
    modifier: part,
    rule: 'deictic',
  };
}

/** Index of the token at which the date begins: `late in June`, `mid-June`. */
function afterPreposition(tokens: TokenReader, index: number): number {
  const next = tokens.isInfixHyphen(index) ? index + 1 : index;
  return tokens.lower(next) === 'in' || tokens.lower(next) === 'on' ? next + 1 : next;
}

/** A date or time of day at a token; four digits need no further sign that they are a year. */
function readAfter(tokens: TokenReader, index: number, anchor: Anchor, readWhole: ReadDate): DateReading | undefined {
  if (tokens.kind(index) === TokenKind.Number) return readDecadeOrYear(tokens, index);
  const reading = readWhole(tokens, index, anchor);
  return reading?.kind === 'date' || reading?.kind === 'time' ? reading : undefined;
}

/** A part of a day is a time where the day is a weekday; of other dates it stays a date. */
function narrowed(whole: DateReading, part: Part, from: number): DateReading {
  return {
    ...whole,
    from,
    kind: whole.rule === 'weekday' ? 'time' : whole.kind,
    interval: whole.interval && partOf(whole.interval, part),
    modifier: part,
  };
}
