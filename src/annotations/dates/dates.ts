import {
  civilDate,
  dayNumber,
  daysInMonth,
  isCivil,
  isoDate,
  months,
  pad,
  parseIsoDate,
  weekdayOf,
  weekdays,
} from '../../text/calendar';
import { TokenKind } from '../../text/tokens';
import { digitsValue, isNumberWord, ordinalValue, readNumeral, type TokenReader } from '../figures/numerals';
import { timeUnit } from '../figures/units';

/** A date, time, duration or set as read; the interval is half-open ISO, missing where the text leaves it open. */
export interface DateReading {
  /** Word index of its first token; may lie before the token asked for. */
  readonly from: number;
  readonly next: number;
  readonly kind: 'date' | 'time' | 'duration' | 'set';
  readonly interval?: readonly [string, string];
  readonly value?: number;
  readonly unit?: string;
  readonly modifier?: string;
  readonly rule: string;
}

/** Where relative expressions count from. */
export interface Anchor {
  /** Day number of publication, if known. */
  readonly reference?: number;
  /** Year of the last full date in running text, for narratives of the past. */
  readonly narrativeYear?: number;
  /** Day number of the last dated day, while it is near enough for `the next day`. */
  readonly lastDay?: number;
}

const parts: Record<string, [number, number]> = {
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 24],
  noon: [12, 13],
  overnight: [0, 6],
  dawn: [4, 8],
  midday: [12, 13],
  lunchtime: [12, 14],
};
const seasons: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const decadeWords: Record<string, number> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
  noughties: 0,
};
const future = new Set(
  "will shall due scheduled expected plans plan planned upcoming set coming tomorrow would 'll to".split(' '),
);

const shortMonths = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

const own = <V>(table: Record<string, V>, key: string): V | undefined =>
  Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;

export function days(from: number, to: number): readonly [string, string] {
  return [isoDate(from), isoDate(to)];
}

function yearSpan(year: number): readonly [string, string] {
  return [`${pad(year, 4)}-01-01`, `${pad(year + 1, 4)}-01-01`];
}

function monthSpan(year: number, month: number): readonly [string, string] {
  return days(dayNumber(year, month, 1), dayNumber(year, month + 1, 1));
}

/** Four plain digits in the range that news means as years. */
export function yearValue(t: TokenReader, i: number): number | undefined {
  if (t.kind(i) !== TokenKind.Number) return undefined;
  const raw = t.lower(i);
  if (raw.length !== 4 || raw.includes('.')) return undefined;
  const value = Number(raw);
  return value >= 1000 && value <= 2199 ? value : undefined;
}

/** Whether the sentence around token `i` speaks of what is to come. */
function speaksOfFuture(t: TokenReader, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 25; k--) {
    const lower = t.lower(k);
    if (lower === '.' || lower === '!' || lower === '?') break;
    if (lower !== 'to' && lower !== 'plan' && future.has(lower)) return true;
  }
  for (let k = i + 1; k < t.count && k - i < 15; k++) {
    const lower = t.lower(k);
    if (lower === '.' || lower === ',') break;
    if (lower === 'will' || lower === "'ll") return true;
  }
  return false;
}

/** Reads a date, time or set that starts at token `i`. */
export function readDate(t: TokenReader, i: number, anchor: Anchor): DateReading | undefined {
  const kind = t.kind(i);
  if (kind === TokenKind.Number) return readNumericDate(t, i, anchor);
  if (kind !== TokenKind.Word) return undefined;
  const lower = t.lower(i);
  switch (lower) {
    case 'today':
    case 'tonight':
    case 'yesterday':
    case 'tomorrow':
      return dayWord(t, i, anchor);
    case 'noon':
    case 'midday':
    case 'midnight':
      return { from: i, next: i + 1, kind: 'time', rule: 'time-word' };
    case 'early':
    case 'late':
    case 'mid':
    case 'earlier':
    case 'later':
      return modified(t, i, anchor);
    case 'last':
    case 'this':
    case 'next':
    case 'past':
    case 'previous':
    case 'coming':
    case 'current':
    case 'recent':
    case 'following':
    case 'same':
      return deictic(t, i, anchor);
    case 'the':
      return theDate(t, i, anchor);
    case 'every':
    case 'each': {
      const unit = timeUnit(t.lower(i + 1));
      if (unit || (weekdays.has(t.lower(i + 1)) && t.isCapitalised(i + 1)))
        return { from: i, next: i + 2, kind: 'set', ...(unit ? { value: 1, unit } : {}), rule: 'set' };
      return undefined;
    }
    default:
      break;
  }
  const month = months.get(lower);
  if (month !== undefined && (t.isCapitalised(i) || t.kind(i + 1) === TokenKind.Number)) {
    const read = monthDate(t, i, month, anchor);
    if (read) return read;
  }
  const weekday = weekdays.get(lower);
  if (
    weekday !== undefined &&
    t.isCapitalised(i) &&
    (lower.length > 3 || t.lower(i + 1) === ',' || t.lower(i + 1) === '.' || months.has(t.lower(i + 1)))
  )
    return weekdayDate(t, i, weekday, anchor);
  if (own(seasons, lower) !== undefined) return season(t, i, anchor);
  if (own(decadeWords, lower) !== undefined && !t.isInfixHyphen(i - 1)) {
    const decade = 1900 + decadeWords[lower];
    return {
      from: i,
      next: i + 1,
      kind: 'date',
      interval: [`${decade}-01-01`, `${decade + 10}-01-01`],
      rule: 'decade',
    };
  }
  // `fifth of May`, `20th century`
  const ordinal = ordinalValue(lower);
  if (ordinal !== undefined) return ordinalDate(t, i, i + 1, ordinal, anchor);
  return undefined;
}

function dayWord(t: TokenReader, i: number, anchor: Anchor): DateReading {
  const lower = t.lower(i);
  const offset = lower === 'yesterday' ? -1 : lower === 'tomorrow' ? 1 : 0;
  const part = own(parts, t.lower(i + 1));
  if (anchor.reference === undefined)
    return {
      from: i,
      next: part ? i + 2 : i + 1,
      kind: part || lower === 'tonight' ? 'time' : 'date',
      rule: 'day-word',
    };
  const day = anchor.reference + offset;
  if (lower === 'tonight')
    return { from: i, next: i + 1, kind: 'time', interval: hours(day, 18, 24), rule: 'day-word' };
  if (part) return { from: i, next: i + 2, kind: 'time', interval: hours(day, part[0], part[1]), rule: 'day-word' };
  return { from: i, next: i + 1, kind: 'date', interval: days(day, day + 1), rule: 'day-word' };
}

export function hours(day: number, from: number, to: number): readonly [string, string] {
  const at = (hour: number): string => (hour >= 24 ? `${isoDate(day + 1)}T00:00` : `${isoDate(day)}T${pad(hour)}:00`);
  return [at(from), at(to)];
}

/** `June 20, 2024`, `June 17-19`, `June 2024`, `in June`. */
function monthDate(t: TokenReader, i: number, month: number, anchor: Anchor): DateReading | undefined {
  let k = i + 1;
  if (shortMonths.has(t.lower(i)) && t.lower(k) === '.' && t.noSpaceBefore(k)) k++;
  const dayToken = t.kind(k) === TokenKind.Number && t.isSameLine(k) ? t.lower(k) : '';
  if (dayToken !== '' && dayToken.length <= 2 && !dayToken.includes('.')) {
    const day = Number(dayToken);
    if (day >= 1 && day <= 31) {
      k++;
      if (/^(st|nd|rd|th)$/.test(t.lower(k)) && t.noSpaceBefore(k)) k++;
      let last = day;
      const joined =
        (t.isInfixHyphen(k) || t.lower(k) === 'and' || t.lower(k) === 'to') &&
        t.kind(k + 1) === TokenKind.Number &&
        t.lower(k + 1).length <= 2;
      if (joined && t.isInfixHyphen(k)) {
        last = Number(t.lower(k + 1));
        k += 2;
      }
      let year: number | undefined;
      const comma = t.lower(k) === ',' ? k + 1 : k;
      if (yearValue(t, comma) !== undefined && t.isSameLine(comma) && yearValue(t, comma)! > 1400) {
        year = yearValue(t, comma);
        k = comma + 1;
      }
      return dayOfMonth(t, i, k, year, month, day, Math.max(day, last), anchor);
    }
  }
  const ordinal = ordinalValue(t.lower(k));
  if (ordinal !== undefined && ordinal <= 31 && t.isSameLine(k) && ordinal > 3)
    return dayOfMonth(t, i, k + 1, undefined, month, ordinal, ordinal, anchor);
  const comma = t.lower(k) === ',' || t.lower(k) === 'of' ? k + 1 : k;
  const year = yearValue(t, comma);
  if (year !== undefined && year > 1400 && t.isSameLine(comma)) {
    return { from: i, next: comma + 1, kind: 'date', interval: monthSpan(year, month), rule: 'month-year' };
  }
  if (!t.isCapitalised(i)) return undefined;
  // May, March, Mar, Jan …: a month only where a preposition or determiner expects one.
  const before = t.lower(i - 1);
  const ambiguous = /^(may|march|august|jan|mar|dec|sun|april|june)$/.test(t.lower(i));
  if (
    ambiguous &&
    !/^(in|since|by|until|till|from|to|of|last|next|this|and|during|before|after|early|late|mid|-|every|through|between)$/.test(
      before,
    )
  )
    return undefined;
  if (t.lower(i).length <= 3 && t.lower(i) !== 'may') return undefined;
  const resolved = nearestMonth(t, i, month, anchor);
  return {
    from: i,
    next: k,
    kind: 'date',
    ...(resolved === undefined ? {} : { interval: monthSpan(resolved, month) }),
    rule: 'month',
  };
}

function nearestMonth(t: TokenReader, i: number, month: number, anchor: Anchor): number | undefined {
  if (anchor.narrativeYear !== undefined) return anchor.narrativeYear;
  if (anchor.reference === undefined) return undefined;
  const { year, month: current } = civilDate(anchor.reference);
  if (speaksOfFuture(t, i)) return month >= current ? year : year + 1;
  return month <= current ? year : year - 1;
}

function dayOfMonth(
  t: TokenReader,
  from: number,
  next: number,
  year: number | undefined,
  month: number,
  day: number,
  last: number,
  anchor: Anchor,
): DateReading | undefined {
  let resolved = year;
  if (resolved === undefined) {
    if (anchor.narrativeYear !== undefined) resolved = anchor.narrativeYear;
    else if (anchor.reference !== undefined) {
      // The year that brings the day nearest to publication
      const reference = civilDate(anchor.reference).year;
      let best = Infinity;
      for (const candidate of [reference - 1, reference, reference + 1]) {
        if (!isCivil(candidate, month, Math.min(day, 28))) continue;
        const distance = Math.abs(dayNumber(candidate, month, day) - anchor.reference);
        if (distance < best) {
          best = distance;
          resolved = candidate;
        }
      }
    }
  }
  if (resolved !== undefined && day > daysInMonth(resolved, month)) return undefined;
  const end = resolved === undefined ? 0 : Math.min(last, daysInMonth(resolved, month));
  return withPart(t, {
    from,
    next,
    kind: 'date',
    ...(resolved === undefined
      ? {}
      : { interval: days(dayNumber(resolved, month, day), dayNumber(resolved, month, end) + 1) }),
    rule: year === undefined ? 'day-month' : 'full-date',
  });
}

/** `Wednesday night`: a part of the day straight after a dated day. */
function withPart(t: TokenReader, reading: DateReading): DateReading {
  const part = own(parts, t.lower(reading.next));
  if (!part || !t.isSameLine(reading.next)) return reading;
  const start = reading.interval?.[0];
  const day = start === undefined ? undefined : parseIsoDate(start);
  return {
    ...reading,
    next: reading.next + 1,
    kind: 'time',
    ...(day === undefined ? {} : { interval: hours(day, part[0], part[1]) }),
  };
}

function weekdayDate(t: TokenReader, i: number, weekday: number, anchor: Anchor): DateReading {
  let k = i + 1;
  if (
    t.lower(k) === '.' &&
    t.noSpaceBefore(k) &&
    t.lower(i).length <= 5 &&
    !/^(monday|friday|sunday)$/.test(t.lower(i))
  )
    k++;
  // `Thursday, June 20, 2024`, `Thursday 20 June`
  const dated = t.lower(k) === ',' ? k + 1 : k;
  const month = months.get(t.lower(dated));
  let full: DateReading | undefined;
  if (month !== undefined && t.isSameLine(dated)) full = monthDate(t, dated, month, anchor);
  else if (t.kind(dated) === TokenKind.Number && t.isSameLine(dated)) full = readNumericDate(t, dated, anchor);
  else if (t.lower(dated) === 'the' && t.kind(dated + 1) === TokenKind.Number)
    full = readNumericDate(t, dated + 1, anchor);
  if (full && (full.rule === 'day-month' || full.rule === 'full-date')) return { ...full, from: i };
  if (anchor.reference === undefined) return withPart(t, { from: i, next: k, kind: 'date', rule: 'weekday' });
  const today = weekdayOf(anchor.reference);
  let offset = weekday - today;
  if (speaksOfFuture(t, i)) {
    if (offset < 0) offset += 7;
  } else if (offset > 0) offset -= 7;
  const day = anchor.reference + offset;
  return withPart(t, { from: i, next: k, kind: 'date', interval: days(day, day + 1), rule: 'weekday' });
}

/** `early Thursday`, `late June`, `mid-2023`, `earlier this week`. */
function modified(t: TokenReader, i: number, anchor: Anchor): DateReading | undefined {
  const lower = t.lower(i);
  let k = i + 1;
  if (t.isInfixHyphen(k)) k++;
  if (t.lower(k) === 'in' || t.lower(k) === 'on') k++;
  if (lower === 'earlier' || lower === 'later') {
    if (!/^(this|that|last|today|on|in|the)$/.test(t.lower(i + 1))) return undefined;
  }
  const inner = t.kind(k) === TokenKind.Number ? decadeOrYear(t, k) : readDate(t, k, anchor);
  if (!inner || inner.from !== k || inner.kind === 'duration' || inner.kind === 'set') return undefined;
  const shift = lower === 'early' || lower === 'earlier' ? 0 : lower === 'late' || lower === 'later' ? 2 : 1;
  if (lower === 'earlier' || lower === 'later') return { ...inner, from: i };
  const interval = inner.interval && third(inner.interval, shift, inner.rule);
  return {
    ...inner,
    from: i,
    kind: inner.rule === 'weekday' ? 'time' : inner.kind,
    ...(interval ? { interval } : {}),
    modifier: lower,
  };
}

/** Early, middle or late part of a day (by the clock), else a third of the interval. */
function third(interval: readonly [string, string], part: number, rule: string): readonly [string, string] {
  const from = parseIsoDate(interval[0]);
  const to = parseIsoDate(interval[1]);
  if (from === undefined || to === undefined || interval[0].includes('T')) return interval;
  if (to - from === 1 && (rule === 'weekday' || rule === 'day-word' || rule === 'day-month' || rule === 'full-date')) {
    return part === 0 ? hours(from, 0, 9) : part === 2 ? hours(from, 17, 24) : hours(from, 10, 15);
  }
  const length = (to - from) / 3;
  return days(Math.round(from + length * part), Math.round(from + length * (part + 1)));
}

/** `last year`, `this week`, `next month`, `last Thursday`, `past three years`, `recent years`. */
function deictic(t: TokenReader, i: number, anchor: Anchor, from = i): DateReading | undefined {
  const word = t.lower(i);
  const next = t.lower(i + 1);
  const step =
    word === 'last' || word === 'past' || word === 'previous'
      ? -1
      : word === 'next' || word === 'coming' || word === 'following'
        ? 1
        : 0;
  const weekday = weekdays.get(next);
  if (weekday !== undefined && t.isCapitalised(i + 1) && word !== 'same') {
    if (anchor.reference === undefined) return withPart(t, { from, next: i + 2, kind: 'date', rule: 'weekday' });
    const today = weekdayOf(anchor.reference);
    let offset = weekday - today;
    if (step < 0 && offset >= 0) offset -= 7;
    if (step > 0 && offset <= 0) offset += 7;
    return withPart(t, {
      from,
      next: i + 2,
      kind: 'date',
      interval: days(anchor.reference + offset, anchor.reference + offset + 1),
      rule: 'weekday',
    });
  }
  const month = months.get(next);
  if (month !== undefined && t.isCapitalised(i + 1) && word !== 'same') {
    if (anchor.reference === undefined) return { from, next: i + 2, kind: 'date', rule: 'month' };
    const { year, month: current } = civilDate(anchor.reference);
    const resolved =
      step < 0 ? (month < current ? year : year - 1) : step > 0 ? (month > current ? year : year + 1) : year;
    return { from, next: i + 2, kind: 'date', interval: monthSpan(resolved, month), rule: 'month' };
  }
  if (own(seasons, next) !== undefined && word !== 'same') {
    if (anchor.reference === undefined) return { from, next: i + 2, kind: 'date', rule: 'season' };
    const { year } = civilDate(anchor.reference);
    return {
      from,
      next: i + 2,
      kind: 'date',
      interval: seasonSpan(year + (step < 0 ? -1 : step > 0 ? 1 : 0), next),
      rule: 'season',
    };
  }
  // `the next day`, `the following morning`: counted from the day just named
  if (
    (word === 'next' || word === 'following' || word === 'same' || word === 'previous') &&
    (next === 'day' || own(parts, next)) &&
    t.lower(i - 1) === 'the'
  ) {
    const shift = word === 'same' ? 0 : word === 'previous' ? -1 : 1;
    const span = own(parts, next);
    const day = anchor.lastDay === undefined ? undefined : anchor.lastDay + shift;
    if (day === undefined && next !== 'day') return undefined;
    return {
      from,
      next: i + 2,
      kind: span ? 'time' : 'date',
      ...(day === undefined ? {} : { interval: span ? hours(day, span[0], span[1]) : days(day, day + 1) }),
      rule: 'next-day',
    };
  }
  const part = own(parts, next);
  if (part && word === 'this') {
    return {
      from,
      next: i + 2,
      kind: 'time',
      ...(anchor.reference === undefined ? {} : { interval: hours(anchor.reference, part[0], part[1]) }),
      rule: 'day-part',
    };
  }
  if (next === 'night' && word === 'last') {
    return {
      from,
      next: i + 2,
      kind: 'time',
      ...(anchor.reference === undefined ? {} : { interval: hours(anchor.reference - 1, 18, 24) }),
      rule: 'day-part',
    };
  }
  const unit = timeUnit(next);
  if (
    unit &&
    !next.endsWith('s') &&
    word !== 'same' &&
    word !== 'following' &&
    word !== 'previous' &&
    word !== 'recent'
  ) {
    if (
      unit === 'second' ||
      unit === 'minute' ||
      unit === 'hour' ||
      unit === 'night' ||
      (unit === 'season' && word === 'this')
    )
      return undefined;
    if (word === 'past') return { from: i, next: i + 2, kind: 'duration', value: 1, unit, rule: 'past' };
    const interval = anchor.reference === undefined ? undefined : unitSpan(anchor.reference, unit, step);
    return { from, next: i + 2, kind: 'date', ...(interval ? { interval } : {}), rule: 'deictic' };
  }
  if (unit && next.endsWith('s') && /^(recent|past|coming|last|next|previous|following)$/.test(word)) {
    if (word === 'last' || word === 'next') return undefined;
    return { from: i, next: i + 2, kind: 'date', modifier: 'approx', rule: 'vague' };
  }
  // `the past three years`, `the last 24 hours`
  if (/^(past|last|next|coming|previous|following)$/.test(word)) {
    const numeral = readNumeral(t, i + 1);
    const several = /^(several|few|couple)$/.test(next);
    const at = numeral ? numeral.next : several ? i + 2 : -1;
    const counted = at > 0 ? timeUnit(t.lower(t.lower(at) === 'of' ? at + 1 : at)) : undefined;
    if (counted)
      return {
        from: i + 1,
        next: (t.lower(at) === 'of' ? at + 1 : at) + 1,
        kind: 'duration',
        ...(numeral ? { value: numeral.value } : {}),
        unit: counted,
        rule: 'duration',
      };
  }
  return undefined;
}

function seasonSpan(year: number, season: string): readonly [string, string] {
  const first = seasons[season];
  return days(dayNumber(year, first, 1), dayNumber(year, first + 3, 1));
}

function unitSpan(reference: number, unit: string, step: number): readonly [string, string] | undefined {
  const { year, month } = civilDate(reference);
  switch (unit) {
    case 'day':
      return days(reference + step, reference + step + 1);
    case 'week': {
      const monday = reference - weekdayOf(reference) + 1 + 7 * step;
      return days(monday, monday + 7);
    }
    case 'weekend': {
      const saturday = reference - weekdayOf(reference) + 6 + 7 * step;
      return days(saturday, saturday + 2);
    }
    case 'month':
      return days(dayNumber(year, month + step, 1), dayNumber(year, month + step + 1, 1));
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * step;
      return days(dayNumber(year, first, 1), dayNumber(year, first + 3, 1));
    }
    case 'year':
      return yearSpan(year + step);
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * step;
      return [`${first}-01-01`, `${first + 10}-01-01`];
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100 + 100 * step;
      return [`${first}-01-01`, `${first + 100}-01-01`];
    }
    default:
      return undefined;
  }
}

/** `the 1990s`, `the 20th of May`, `the past week`, `the same day`, `the end of 2023`, `the day before yesterday`. */
function theDate(t: TokenReader, i: number, anchor: Anchor): DateReading | undefined {
  const next = t.lower(i + 1);
  if (/^(last|past|next|coming|previous|following|recent|current)$/.test(next)) {
    const inner = deictic(t, i + 1, anchor);
    return inner && inner.kind === 'date' && inner.rule !== 'vague' ? inner : inner;
  }
  if ((next === 'end' || next === 'start' || next === 'beginning' || next === 'middle') && t.lower(i + 2) === 'of') {
    const at = t.lower(i + 3) === 'the' ? i + 4 : i + 3;
    const inner = t.kind(at) === TokenKind.Number ? decadeOrYear(t, at) : readDate(t, at, anchor);
    if (inner && inner.from === at && inner.kind === 'date') {
      const interval =
        inner.interval && third(inner.interval, next === 'end' ? 2 : next === 'middle' ? 1 : 0, inner.rule);
      return {
        ...inner,
        from: i,
        ...(interval ? { interval } : {}),
        modifier: next === 'end' ? 'late' : next === 'middle' ? 'mid' : 'early',
      };
    }
  }
  return undefined;
}

function season(t: TokenReader, i: number, anchor: Anchor): DateReading | undefined {
  const at = t.lower(i + 1) === 'of' ? i + 2 : i + 1;
  const year = yearValue(t, at);
  if (year !== undefined && t.isSameLine(at))
    return { from: i, next: at + 1, kind: 'date', interval: seasonSpan(year, t.lower(i)), rule: 'season-year' };
  const before = t.lower(i - 1);
  const bounded =
    /^(in|since|this|last|next|during|by|until)$/.test(before) ||
    (before === 'the' && /^(in|of|during|since|through|until|for)$/.test(t.lower(i - 2)));
  if (bounded && (t.lower(i) !== 'fall' || before === 'the') && t.lower(i + 1) !== 'of' && !t.noSpaceBefore(i + 1)) {
    const resolved =
      anchor.narrativeYear ?? (anchor.reference === undefined ? undefined : civilDate(anchor.reference).year);
    return {
      from: i,
      next: i + 1,
      kind: 'date',
      ...(resolved === undefined ? {} : { interval: seasonSpan(resolved, t.lower(i)) }),
      rule: 'season',
    };
  }
  return undefined;
}

/** `1990s`, `1993`, `1993-95` at a Number token. */
function decadeOrYear(t: TokenReader, i: number): DateReading | undefined {
  const raw = t.lower(i);
  const suffix = t.lower(i + 1);
  const s =
    (suffix === 's' && t.noSpaceBefore(i + 1)) || (t.kind(i + 1) === TokenKind.Clitic && t.noSpaceBefore(i + 1));
  if (s && (raw.length === 4 || raw.length === 2) && raw.endsWith('0')) {
    const decade = raw.length === 4 ? Number(raw) : Number(raw) + (Number(raw) >= 30 ? 1900 : 2000);
    const length = raw.length === 4 && raw.endsWith('00') ? 100 : 10;
    return {
      from: i,
      next: i + 2,
      kind: 'date',
      interval: [`${pad(decade, 4)}-01-01`, `${pad(decade + length, 4)}-01-01`],
      rule: 'decade',
    };
  }
  const year = yearValue(t, i);
  if (year === undefined) return undefined;
  return { from: i, next: i + 1, kind: 'date', interval: yearSpan(year), rule: 'year' };
}

/** `20th century`, `fifth of May`, `first half of 2023`, `third quarter of 2023`. */
function ordinalDate(
  t: TokenReader,
  i: number,
  next: number,
  ordinal: number,
  anchor: Anchor,
): DateReading | undefined {
  if (t.lower(next) === 'century' || (t.isInfixHyphen(next) && t.lower(next + 1) === 'century')) {
    const first = (ordinal - 1) * 100;
    if (ordinal < 5 || ordinal > 25) return undefined;
    return {
      from: i,
      next: t.isInfixHyphen(next) ? next + 2 : next + 1,
      kind: 'date',
      interval: [`${pad(first, 4)}-01-01`, `${pad(first + 100, 4)}-01-01`],
      rule: 'century',
    };
  }
  const of =
    t.lower(next) === 'of' ? next + 1 : t.lower(next) === 'day' && t.lower(next + 1) === 'of' ? next + 2 : next;
  const month = months.get(t.lower(of));
  if (month !== undefined && t.isCapitalised(of) && ordinal <= 31) {
    let k = of + 1;
    const at = t.lower(k) === ',' ? k + 1 : k;
    const year = yearValue(t, at);
    if (year !== undefined) k = at + 1;
    return dayOfMonth(t, i, k, year, month, ordinal, ordinal, anchor);
  }
  if (t.lower(next) === 'quarter' || t.lower(next) === 'half') {
    const at = t.lower(next + 1) === 'of' ? next + 2 : next + 1;
    const year = yearValue(t, at);
    const size = t.lower(next) === 'half' ? 6 : 3;
    if (year !== undefined && ordinal <= 12 / size) {
      return {
        from: i,
        next: at + 1,
        kind: 'date',
        interval: days(dayNumber(year, (ordinal - 1) * size + 1, 1), dayNumber(year, ordinal * size + 1, 1)),
        rule: 'quarter',
      };
    }
  }
  return undefined;
}

/** Dates and times that start with digits. */
function readNumericDate(t: TokenReader, i: number, anchor: Anchor): DateReading | undefined {
  const raw = t.lower(i);
  const value = digitsValue(raw);
  // 2024-06-20
  if (raw.length === 4 && t.isHyphenToken(i + 1) && t.noSpaceBefore(i + 1)) {
    const iso = parseIsoDate(t.text.slice(t.tokens.start[i], t.tokens.start[i] + 10));
    if (iso !== undefined && t.kind(i + 2) === TokenKind.Number && t.kind(i + 4) === TokenKind.Number) {
      return { from: i, next: i + 5, kind: 'date', interval: days(iso, iso + 1), rule: 'iso' };
    }
  }
  const time = readClock(t, i);
  if (time) return time;
  const plain = /^\d{1,2}$/.test(raw);
  if (plain && value >= 1 && value <= 31) {
    let k = i + 1;
    let last = value;
    const suffix = /^(st|nd|rd|th)$/.test(t.lower(k)) && t.noSpaceBefore(k);
    if (suffix) k++;
    if (
      (t.isInfixHyphen(k) || ((t.lower(k) === 'and' || t.lower(k) === 'to') && t.isSameLine(k))) &&
      t.kind(k + 1) === TokenKind.Number &&
      months.has(t.lower(k + 2)) &&
      t.lower(k + 1).length <= 2
    ) {
      last = Number(t.lower(k + 1));
      k += 2;
    }
    const of = t.lower(k) === 'of' ? k + 1 : k;
    const month = months.get(t.lower(of));
    if (month !== undefined && t.isCapitalised(of) && (t.isSameLine(of) || t.isInfixHyphen(of))) {
      k = of + 1;
      if (t.lower(k) === '.' && t.noSpaceBefore(k) && shortMonths.has(t.lower(of))) k++;
      const at = t.lower(k) === ',' ? k + 1 : k;
      const year = yearValue(t, at);
      if (year !== undefined && year > 1400 && t.isSameLine(at)) k = at + 1;
      return dayOfMonth(
        t,
        i,
        k,
        year !== undefined && k === at + 1 ? year : undefined,
        month,
        value,
        Math.max(last, value),
        anchor,
      );
    }
    if (suffix) return ordinalDate(t, i, k, value, anchor);
    // 20/06/2024, 6/20/2024: read only where one order is possible
    if (
      t.lower(i + 1) === '/' &&
      t.lower(i + 3) === '/' &&
      t.noSpaceBefore(i + 1) &&
      t.noSpaceBefore(i + 2) &&
      yearValue(t, i + 4) !== undefined
    ) {
      const second = digitsValue(t.lower(i + 2));
      const year = yearValue(t, i + 4)!;
      const dayFirst = value > 12 && second <= 12;
      const monthFirst = second > 12 && value <= 12;
      const both = value === second;
      if ((dayFirst || monthFirst || both) && isCivil(year, monthFirst ? value : second, monthFirst ? second : value)) {
        const day = dayNumber(year, monthFirst ? value : second, monthFirst ? second : value);
        return { from: i, next: i + 5, kind: 'date', interval: days(day, day + 1), rule: 'slashes' };
      }
      return { from: i, next: i + 5, kind: 'date', rule: 'slashes' };
    }
  }
  if (
    (raw.length === 4 || raw.length === 2) &&
    ((t.lower(i + 1) === 's' && t.noSpaceBefore(i + 1)) ||
      (t.kind(i + 1) === TokenKind.Clitic && t.noSpaceBefore(i + 1) && raw.endsWith('0')))
  ) {
    const decade = decadeOrYear(t, i);
    if (decade?.rule === 'decade') return decade;
  }
  if (raw.length === 4) return readYear(t, i);
  return undefined;
}

const yearContext =
  /^(in|since|from|until|till|by|during|before|after|of|between|to|and|through|for|throughout|around|circa|early|late|mid|fiscal|year|back|than|the|\(|,|’|'|-|–)$/;

function readYear(t: TokenReader, i: number): DateReading | undefined {
  const year = yearValue(t, i);
  if (year === undefined || year < 1100) return undefined;
  const before = t.lower(i - 1);
  const after = t.lower(i + 1);
  // Amounts and labels: `2000 people`, `$1900`, `Boeing 1900`, `1500m`
  if (t.kind(i + 1) === TokenKind.Word && t.noSpaceBefore(i + 1)) return undefined;
  if (after === '%' || after === 'percent' || after === '/' || before === '/' || before === '$') return undefined;
  const counts =
    t.kind(i + 1) === TokenKind.Word &&
    t.isSameLine(i + 1) &&
    !t.isCapitalised(i + 1) &&
    /[^su]s$|^people$|^percent$|^per$|^miles$/.test(after) &&
    !/^(was|is|has|as|its|this|sees|elections?|games|olympics|talks|protests|floods|crisis|finals|awards|olympics|riots|attacks|budgets|results|figures)$/.test(
      after,
    );
  if (counts) return undefined;
  const likely = year >= 1700 && year <= 2100;
  if (!likely && !/^(in|since|from|until|by|during|of|between|to|and)$/.test(before)) return undefined;
  // 2023-24, 2019–2021, between 2019 and 2021
  if (t.isInfixHyphen(i + 1) && t.kind(i + 2) === TokenKind.Number) {
    const second = t.lower(i + 2);
    const end =
      second.length === 4 ? Number(second) : second.length === 2 ? Math.floor(year / 100) * 100 + Number(second) : NaN;
    if (end > year && end - year < 60)
      return {
        from: i,
        next: i + 3,
        kind: 'date',
        interval: [`${pad(year, 4)}-01-01`, `${pad(end + 1, 4)}-01-01`],
        rule: 'year-range',
      };
  }
  if (likely || yearContext.test(before))
    return { from: i, next: i + 1, kind: 'date', interval: yearSpan(year), rule: 'year' };
  return undefined;
}

/** `10:30`, `10.30am`, `5 p.m.`, `1800 GMT`, with the zone if one follows. */
function readClock(t: TokenReader, i: number): DateReading | undefined {
  const raw = t.lower(i);
  let k = i + 1;
  let hour: number;
  let minute = 0;
  if (
    /^\d{1,2}$/.test(raw) &&
    t.lower(k) === ':' &&
    t.noSpaceBefore(k) &&
    t.noSpaceBefore(k + 1) &&
    /^\d\d$/.test(t.lower(k + 1))
  ) {
    hour = Number(raw);
    minute = Number(t.lower(k + 1));
    k += 2;
    if (t.lower(k) === ':' && t.noSpaceBefore(k) && /^\d\d$/.test(t.lower(k + 1))) k += 2;
  } else if (/^\d{1,2}\.\d\d$/.test(raw)) {
    hour = Number(raw.split('.')[0]);
    minute = Number(raw.split('.')[1]);
    if (!meridiem(t, k)) return undefined;
  } else if (/^\d{1,2}$/.test(raw)) {
    hour = Number(raw);
    if (!meridiem(t, k) && !(t.lower(k) === "o'clock")) return undefined;
  } else if (
    /^\d{4}$/.test(raw) &&
    /^(gmt|utc|bst|cet|edt|est|ist|hrs|hours)$/.test(t.lower(k)) &&
    Number(raw) < 2400
  ) {
    hour = Number(raw.slice(0, 2));
    minute = Number(raw.slice(2));
  } else return undefined;
  if (hour > 24 || minute > 59) return undefined;
  const half = meridiem(t, k);
  if (half) {
    k += half.length;
    if (hour > 12) return undefined;
    hour = (hour % 12) + (half.pm ? 12 : 0);
  } else if (t.lower(k) === "o'clock") k++;
  if (
    /^(gmt|utc|bst|cet|cest|edt|est|ist|pst|pdt|et|pt|jst|aest)$/.test(t.lower(k)) &&
    (t.isAllCaps(k) || t.isCapitalised(k))
  )
    k++;
  return { from: i, next: k, kind: 'time', value: hour * 60 + minute, unit: 'minute of day', rule: 'clock' };
}

function meridiem(t: TokenReader, i: number): { pm: boolean; length: number } | undefined {
  const lower = t.lower(i);
  if (lower === 'am' || lower === 'am.' || lower === 'pm' || lower === 'pm.') {
    if ((lower === 'am' || lower === 'pm') && !(t.isSameLine(i) || t.noSpaceBefore(i))) return undefined;
    return { pm: lower[0] === 'p', length: 1 };
  }
  return undefined;
}

/** `two decades`, `two-day`, `a year`, `several weeks`, `three months ago`, with what they come to. */
export function readDuration(t: TokenReader, i: number, anchor: Anchor): DateReading | undefined {
  const lower = t.lower(i);
  let value: number | undefined;
  let at: number;
  let hyphenated = false;
  let bare = false;
  if (lower === 'several' || lower === 'few' || lower === 'many' || (lower === 'a' && t.lower(i + 1) === 'few')) {
    at = lower === 'a' ? i + 2 : i + 1;
  } else if (lower === 'a' && t.lower(i + 1) === 'couple' && t.lower(i + 2) === 'of') {
    value = 2;
    at = i + 3;
  } else if (lower === 'half' && /^(a|an|-)$/.test(t.lower(i + 1)) && timeUnit(t.lower(i + 2))) {
    value = 0.5;
    at = i + 2;
  } else if (lower === 'a' || lower === 'an') {
    const numeral = readNumeral(t, i);
    if (numeral) {
      value = numeral.value;
      at = numeral.next;
    } else {
      at = i + 1;
      value = 1;
      bare = true;
      if (t.lower(at) === 'half' && (t.isInfixHyphen(at + 1) || timeUnit(t.lower(at + 1)))) {
        value = 0.5;
        at = t.isInfixHyphen(at + 1) ? at + 2 : at + 1;
        bare = false;
      }
    }
  } else {
    const numeral = readNumeral(t, i);
    if (!numeral) return undefined;
    value = numeral.low === undefined ? numeral.value : undefined;
    at = numeral.next;
    if (t.lower(at) === 'of' && numeral.low !== undefined) at++;
    // 10-12 days
    if (
      (t.isInfixHyphen(at) || t.lower(at) === '–' || t.lower(at) === 'to' || t.lower(at) === 'or') &&
      (t.kind(at + 1) === TokenKind.Number || isNumberWord(t.lower(at + 1)))
    ) {
      const second = readNumeral(t, at + 1);
      const skip = second && t.isInfixHyphen(second.next) ? second.next + 1 : second?.next;
      if (second && skip !== undefined && timeUnit(t.lower(skip)) && (t.isSameLine(skip) || t.noSpaceBefore(skip))) {
        return {
          from: i,
          next: skip + 1,
          kind: 'duration',
          value: second.value,
          unit: timeUnit(t.lower(skip))!,
          modifier: 'range',
          rule: 'duration-range',
        };
      }
    }
    if (t.isInfixHyphen(at)) {
      at++;
      hyphenated = true;
    }
    if (/^(full|straight|consecutive|more|calendar|fiscal|whole|long|short|extra|additional)$/.test(t.lower(at))) at++;
    if (numeral.fraction && (t.lower(at) === 'a' || t.lower(at) === 'an')) at++;
  }
  if (t.kind(at) !== TokenKind.Word || !(t.isSameLine(at) || t.noSpaceBefore(at))) return undefined;
  const word = t.lower(at);
  const unit = timeUnit(word);
  if (!unit || unit === 'season') return undefined;
  if (
    (word === 'second' || word === 'quarter' || word === 'sec' || word === 'min') &&
    !hyphenated &&
    !(t.noSpaceBefore(at) && word !== 'quarter') &&
    (value !== 1 || bare)
  )
    return undefined;
  if (bare && (word.endsWith('s') || /^(second|quarter|minute|night|season)$/.test(word) || t.isInfixHyphen(at + 1)))
    return undefined;
  let next = at + 1;
  // ages: 45-year-old, 45 years old, 45 years of age
  const beyond = t.isInfixHyphen(next) ? next + 1 : next;
  if (unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day') {
    if (/^olds?$/.test(t.lower(beyond))) return undefined;
    if (t.lower(next) === 'of' && t.lower(next + 1) === 'age') return undefined;
  }
  if (value !== undefined && t.lower(next) === 'and' && t.lower(next + 1) === 'a' && t.lower(next + 2) === 'half') {
    value += 0.5;
    next += 3;
  }
  const after = t.lower(next);
  const from = lower === 'few' && t.lower(i - 1) === 'a' ? i - 1 : i;
  if (
    after === 'ago' ||
    after === 'earlier' ||
    (after === 'from' && t.lower(next + 1) === 'now') ||
    (after === 'later' && value !== undefined)
  ) {
    const end = after === 'from' ? next + 2 : next + 1;
    const sign = after === 'ago' || after === 'earlier' ? -1 : 1;
    const interval =
      value === undefined || anchor.reference === undefined || after === 'later' || after === 'earlier'
        ? undefined
        : agoSpan(anchor.reference, sign * value, unit);
    return { from, next: end, kind: 'date', ...(interval ? { interval } : {}), rule: 'ago' };
  }
  if (
    bare &&
    !/^(for|in|within|over|after|than|of|half|about|once|twice|least|during|nearly|almost|lasting|by)$/.test(
      t.lower(i - 1),
    )
  ) {
    if (after !== 'long') return undefined;
  }
  return {
    from,
    next,
    kind: 'duration',
    ...(value === undefined ? {} : { value }),
    unit,
    rule: hyphenated ? 'duration-hyphen' : 'duration',
  };
}

function agoSpan(reference: number, amount: number, unit: string): readonly [string, string] | undefined {
  const { year, month, day } = civilDate(reference);
  const whole = Math.round(amount);
  switch (unit) {
    case 'day':
    case 'night':
      return days(reference + whole, reference + whole + 1);
    case 'week': {
      const start = reference + whole * 7;
      return days(start - 3, start + 4);
    }
    case 'fortnight':
      return days(reference + whole * 14 - 3, reference + whole * 14 + 4);
    case 'month': {
      const target = dayNumber(year, month + whole, 1);
      const civil = civilDate(target);
      return monthSpan(civil.year, civil.month);
    }
    case 'year':
      return yearSpan(year + whole);
    case 'decade':
      return yearSpan(year + whole * 10);
    case 'hour':
    case 'minute':
    case 'second':
      return days(dayNumber(year, month, day) - (unit === 'hour' && amount < -12 ? 1 : 0), reference + 1);
    default:
      return undefined;
  }
}
