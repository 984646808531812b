import {
  dayParts,
  decadeWords,
  futureWords,
  monthAbbreviations,
  months,
  seasons,
  weekdays,
} from '../../lexicon/en/calendar';
import { civilDate, dayNumber, daysInMonth, isCivil, isoDate, pad, parseIsoDate, weekdayOf } from '../../text/calendar';
import { TokenKind } from '../../text/tokens';
import { digitsValue, isNumberWord, ordinalValue, readNumeral } from '../figures/numerals';
import { type TokenReader } from '../../text/tokenReader';
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
export function yearValue(tokens: TokenReader, index: number): number | undefined {
  if (tokens.kind(index) !== TokenKind.Number) return undefined;
  const raw = tokens.lower(index);
  if (raw.length !== 4 || raw.includes('.')) return undefined;
  const value = Number(raw);
  return value >= 1000 && value <= 2199 ? value : undefined;
}

/** Whether the sentence around token `i` speaks of what is to come. */
function speaksOfFuture(tokens: TokenReader, index: number): boolean {
  for (let k = index - 1; k >= 0 && index - k < 25; k--) {
    const lower = tokens.lower(k);
    if (lower === '.' || lower === '!' || lower === '?') break;
    if (futureWords.has(lower)) return true;
  }
  for (let k = index + 1; k < tokens.count && k - index < 15; k++) {
    const lower = tokens.lower(k);
    if (lower === '.' || lower === ',') break;
    if (lower === 'will' || lower === "'ll") return true;
  }
  return false;
}

/** Reads a date, time or set that starts at token `i`. */
export function readDate(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const kind = tokens.kind(index);
  if (kind === TokenKind.Number) return readNumericDate(tokens, index, anchor);
  if (kind !== TokenKind.Word) return undefined;
  const lower = tokens.lower(index);
  switch (lower) {
    case 'today':
    case 'tonight':
    case 'yesterday':
    case 'tomorrow':
      return dayWord(tokens, index, anchor);
    case 'noon':
    case 'midday':
    case 'midnight':
      return { from: index, next: index + 1, kind: 'time', rule: 'time-word' };
    case 'early':
    case 'late':
    case 'mid':
    case 'earlier':
    case 'later':
      return modified(tokens, index, anchor);
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
      return deictic(tokens, index, anchor);
    case 'the':
      return theDate(tokens, index, anchor);
    case 'every':
    case 'each': {
      const unit = timeUnit(tokens.lower(index + 1));
      if (unit || (weekdays.has(tokens.lower(index + 1)) && tokens.isCapitalised(index + 1)))
        return { from: index, next: index + 2, kind: 'set', ...(unit ? { value: 1, unit } : {}), rule: 'set' };
      return undefined;
    }
    default:
      break;
  }
  const month = months.get(lower);
  if (month !== undefined && (tokens.isCapitalised(index) || tokens.kind(index + 1) === TokenKind.Number)) {
    const read = monthDate(tokens, index, month, anchor);
    if (read) return read;
  }
  const weekday = weekdays.get(lower);
  if (
    weekday !== undefined &&
    tokens.isCapitalised(index) &&
    (lower.length > 3 ||
      tokens.lower(index + 1) === ',' ||
      tokens.lower(index + 1) === '.' ||
      months.has(tokens.lower(index + 1)))
  )
    return weekdayDate(tokens, index, weekday, anchor);
  if (seasons.get(lower) !== undefined) return season(tokens, index, anchor);
  if (decadeWords.get(lower) !== undefined && !tokens.isInfixHyphen(index - 1)) {
    const decade = decadeWords.get(lower) ?? 0;
    return {
      from: index,
      next: index + 1,
      kind: 'date',
      interval: [`${decade}-01-01`, `${decade + 10}-01-01`],
      rule: 'decade',
    };
  }
  // `fifth of May`, `20th century`
  const ordinal = ordinalValue(lower);
  if (ordinal !== undefined) return ordinalDate(tokens, index, index + 1, ordinal, anchor);
  return undefined;
}

function dayWord(tokens: TokenReader, index: number, anchor: Anchor): DateReading {
  const lower = tokens.lower(index);
  const offset = lower === 'yesterday' ? -1 : lower === 'tomorrow' ? 1 : 0;
  const part = dayParts.get(tokens.lower(index + 1));
  if (anchor.reference === undefined)
    return {
      from: index,
      next: part ? index + 2 : index + 1,
      kind: part || lower === 'tonight' ? 'time' : 'date',
      rule: 'day-word',
    };
  const day = anchor.reference + offset;
  if (lower === 'tonight')
    return { from: index, next: index + 1, kind: 'time', interval: hours(day, 18, 24), rule: 'day-word' };
  if (part)
    return { from: index, next: index + 2, kind: 'time', interval: hours(day, part[0], part[1]), rule: 'day-word' };
  return { from: index, next: index + 1, kind: 'date', interval: days(day, day + 1), rule: 'day-word' };
}

export function hours(day: number, from: number, to: number): readonly [string, string] {
  const at = (hour: number): string => (hour >= 24 ? `${isoDate(day + 1)}T00:00` : `${isoDate(day)}T${pad(hour)}:00`);
  return [at(from), at(to)];
}

/** `June 20, 2024`, `June 17-19`, `June 2024`, `in June`. */
function monthDate(tokens: TokenReader, index: number, month: number, anchor: Anchor): DateReading | undefined {
  let k = index + 1;
  if (monthAbbreviations.has(tokens.lower(index)) && tokens.lower(k) === '.' && tokens.noSpaceBefore(k)) k++;
  const dayToken = tokens.kind(k) === TokenKind.Number && tokens.isSameLine(k) ? tokens.lower(k) : '';
  if (dayToken !== '' && dayToken.length <= 2 && !dayToken.includes('.')) {
    const day = Number(dayToken);
    if (day >= 1 && day <= 31) {
      k++;
      if (/^(st|nd|rd|th)$/.test(tokens.lower(k)) && tokens.noSpaceBefore(k)) k++;
      let last = day;
      const joined =
        (tokens.isInfixHyphen(k) || tokens.lower(k) === 'and' || tokens.lower(k) === 'to') &&
        tokens.kind(k + 1) === TokenKind.Number &&
        tokens.lower(k + 1).length <= 2;
      if (joined && tokens.isInfixHyphen(k)) {
        last = Number(tokens.lower(k + 1));
        k += 2;
      }
      let year: number | undefined;
      const comma = tokens.lower(k) === ',' ? k + 1 : k;
      if (yearValue(tokens, comma) !== undefined && tokens.isSameLine(comma) && yearValue(tokens, comma)! > 1400) {
        year = yearValue(tokens, comma);
        k = comma + 1;
      }
      return dayOfMonth(tokens, index, k, year, month, day, Math.max(day, last), anchor);
    }
  }
  const ordinal = ordinalValue(tokens.lower(k));
  if (ordinal !== undefined && ordinal <= 31 && tokens.isSameLine(k) && ordinal > 3)
    return dayOfMonth(tokens, index, k + 1, undefined, month, ordinal, ordinal, anchor);
  const comma = tokens.lower(k) === ',' || tokens.lower(k) === 'of' ? k + 1 : k;
  const year = yearValue(tokens, comma);
  if (year !== undefined && year > 1400 && tokens.isSameLine(comma)) {
    return { from: index, next: comma + 1, kind: 'date', interval: monthSpan(year, month), rule: 'month-year' };
  }
  if (!tokens.isCapitalised(index)) return undefined;
  // May, March, Mar, Jan …: a month only where a preposition or determiner expects one.
  const before = tokens.lower(index - 1);
  const ambiguous = /^(may|march|august|jan|mar|dec|sun|april|june)$/.test(tokens.lower(index));
  if (
    ambiguous &&
    !/^(in|since|by|until|till|from|to|of|last|next|this|and|during|before|after|early|late|mid|-|every|through|between)$/.test(
      before,
    )
  )
    return undefined;
  if (tokens.lower(index).length <= 3 && tokens.lower(index) !== 'may') return undefined;
  const resolved = nearestMonth(tokens, index, month, anchor);
  return {
    from: index,
    next: k,
    kind: 'date',
    ...(resolved === undefined ? {} : { interval: monthSpan(resolved, month) }),
    rule: 'month',
  };
}

function nearestMonth(tokens: TokenReader, index: number, month: number, anchor: Anchor): number | undefined {
  if (anchor.narrativeYear !== undefined) return anchor.narrativeYear;
  if (anchor.reference === undefined) return undefined;
  const { year, month: current } = civilDate(anchor.reference);
  if (speaksOfFuture(tokens, index)) return month >= current ? year : year + 1;
  return month <= current ? year : year - 1;
}

function dayOfMonth(
  tokens: TokenReader,
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
  return withPart(tokens, {
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
function withPart(tokens: TokenReader, reading: DateReading): DateReading {
  const part = dayParts.get(tokens.lower(reading.next));
  if (!part || !tokens.isSameLine(reading.next)) return reading;
  const start = reading.interval?.[0];
  const day = start === undefined ? undefined : parseIsoDate(start);
  return {
    ...reading,
    next: reading.next + 1,
    kind: 'time',
    ...(day === undefined ? {} : { interval: hours(day, part[0], part[1]) }),
  };
}

function weekdayDate(tokens: TokenReader, index: number, weekday: number, anchor: Anchor): DateReading {
  let k = index + 1;
  if (
    tokens.lower(k) === '.' &&
    tokens.noSpaceBefore(k) &&
    tokens.lower(index).length <= 5 &&
    !/^(monday|friday|sunday)$/.test(tokens.lower(index))
  )
    k++;
  // `Thursday, June 20, 2024`, `Thursday 20 June`
  const dated = tokens.lower(k) === ',' ? k + 1 : k;
  const month = months.get(tokens.lower(dated));
  let full: DateReading | undefined;
  if (month !== undefined && tokens.isSameLine(dated)) full = monthDate(tokens, dated, month, anchor);
  else if (tokens.kind(dated) === TokenKind.Number && tokens.isSameLine(dated))
    full = readNumericDate(tokens, dated, anchor);
  else if (tokens.lower(dated) === 'the' && tokens.kind(dated + 1) === TokenKind.Number)
    full = readNumericDate(tokens, dated + 1, anchor);
  if (full && (full.rule === 'day-month' || full.rule === 'full-date')) return { ...full, from: index };
  if (anchor.reference === undefined) return withPart(tokens, { from: index, next: k, kind: 'date', rule: 'weekday' });
  const today = weekdayOf(anchor.reference);
  let offset = weekday - today;
  if (speaksOfFuture(tokens, index)) {
    if (offset < 0) offset += 7;
  } else if (offset > 0) offset -= 7;
  const day = anchor.reference + offset;
  return withPart(tokens, { from: index, next: k, kind: 'date', interval: days(day, day + 1), rule: 'weekday' });
}

/** `early Thursday`, `late June`, `mid-2023`, `earlier this week`. */
function modified(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const lower = tokens.lower(index);
  let k = index + 1;
  if (tokens.isInfixHyphen(k)) k++;
  if (tokens.lower(k) === 'in' || tokens.lower(k) === 'on') k++;
  if (lower === 'earlier' || lower === 'later') {
    if (!/^(this|that|last|today|on|in|the)$/.test(tokens.lower(index + 1))) return undefined;
  }
  const inner = tokens.kind(k) === TokenKind.Number ? decadeOrYear(tokens, k) : readDate(tokens, k, anchor);
  if (!inner || inner.from !== k || inner.kind === 'duration' || inner.kind === 'set') return undefined;
  const shift = lower === 'early' || lower === 'earlier' ? 0 : lower === 'late' || lower === 'later' ? 2 : 1;
  if (lower === 'earlier' || lower === 'later') return { ...inner, from: index };
  const interval = inner.interval && third(inner.interval, shift, inner.rule);
  return {
    ...inner,
    from: index,
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
function deictic(tokens: TokenReader, index: number, anchor: Anchor, from = index): DateReading | undefined {
  const word = tokens.lower(index);
  const next = tokens.lower(index + 1);
  const step =
    word === 'last' || word === 'past' || word === 'previous'
      ? -1
      : word === 'next' || word === 'coming' || word === 'following'
        ? 1
        : 0;
  const weekday = weekdays.get(next);
  if (weekday !== undefined && tokens.isCapitalised(index + 1) && word !== 'same') {
    if (anchor.reference === undefined)
      return withPart(tokens, { from, next: index + 2, kind: 'date', rule: 'weekday' });
    const today = weekdayOf(anchor.reference);
    let offset = weekday - today;
    if (step < 0 && offset >= 0) offset -= 7;
    if (step > 0 && offset <= 0) offset += 7;
    return withPart(tokens, {
      from,
      next: index + 2,
      kind: 'date',
      interval: days(anchor.reference + offset, anchor.reference + offset + 1),
      rule: 'weekday',
    });
  }
  const month = months.get(next);
  if (month !== undefined && tokens.isCapitalised(index + 1) && word !== 'same') {
    if (anchor.reference === undefined) return { from, next: index + 2, kind: 'date', rule: 'month' };
    const { year, month: current } = civilDate(anchor.reference);
    const resolved =
      step < 0 ? (month < current ? year : year - 1) : step > 0 ? (month > current ? year : year + 1) : year;
    return { from, next: index + 2, kind: 'date', interval: monthSpan(resolved, month), rule: 'month' };
  }
  if (seasons.get(next) !== undefined && word !== 'same') {
    if (anchor.reference === undefined) return { from, next: index + 2, kind: 'date', rule: 'season' };
    const { year } = civilDate(anchor.reference);
    return {
      from,
      next: index + 2,
      kind: 'date',
      interval: seasonSpan(year + (step < 0 ? -1 : step > 0 ? 1 : 0), next),
      rule: 'season',
    };
  }
  // `the next day`, `the following morning`: counted from the day just named
  if (
    (word === 'next' || word === 'following' || word === 'same' || word === 'previous') &&
    (next === 'day' || dayParts.get(next)) &&
    tokens.lower(index - 1) === 'the'
  ) {
    const shift = word === 'same' ? 0 : word === 'previous' ? -1 : 1;
    const span = dayParts.get(next);
    const day = anchor.lastDay === undefined ? undefined : anchor.lastDay + shift;
    if (day === undefined && next !== 'day') return undefined;
    return {
      from,
      next: index + 2,
      kind: span ? 'time' : 'date',
      ...(day === undefined ? {} : { interval: span ? hours(day, span[0], span[1]) : days(day, day + 1) }),
      rule: 'next-day',
    };
  }
  const part = dayParts.get(next);
  if (part && word === 'this') {
    return {
      from,
      next: index + 2,
      kind: 'time',
      ...(anchor.reference === undefined ? {} : { interval: hours(anchor.reference, part[0], part[1]) }),
      rule: 'day-part',
    };
  }
  if (next === 'night' && word === 'last') {
    return {
      from,
      next: index + 2,
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
    if (word === 'past') return { from: index, next: index + 2, kind: 'duration', value: 1, unit, rule: 'past' };
    const interval = anchor.reference === undefined ? undefined : unitSpan(anchor.reference, unit, step);
    return { from, next: index + 2, kind: 'date', ...(interval ? { interval } : {}), rule: 'deictic' };
  }
  if (unit && next.endsWith('s') && /^(recent|past|coming|last|next|previous|following)$/.test(word)) {
    if (word === 'last' || word === 'next') return undefined;
    return { from: index, next: index + 2, kind: 'date', modifier: 'approx', rule: 'vague' };
  }
  // `the past three years`, `the last 24 hours`
  if (/^(past|last|next|coming|previous|following)$/.test(word)) {
    const numeral = readNumeral(tokens, index + 1);
    const several = /^(several|few|couple)$/.test(next);
    const at = numeral ? numeral.next : several ? index + 2 : -1;
    const counted = at > 0 ? timeUnit(tokens.lower(tokens.lower(at) === 'of' ? at + 1 : at)) : undefined;
    if (counted)
      return {
        from: index + 1,
        next: (tokens.lower(at) === 'of' ? at + 1 : at) + 1,
        kind: 'duration',
        ...(numeral ? { value: numeral.value } : {}),
        unit: counted,
        rule: 'duration',
      };
  }
  return undefined;
}

function seasonSpan(year: number, season: string): readonly [string, string] {
  const first = seasons.get(season) ?? 1;
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
function theDate(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const next = tokens.lower(index + 1);
  if (/^(last|past|next|coming|previous|following|recent|current)$/.test(next)) {
    const inner = deictic(tokens, index + 1, anchor);
    return inner && inner.kind === 'date' && inner.rule !== 'vague' ? inner : inner;
  }
  if (
    (next === 'end' || next === 'start' || next === 'beginning' || next === 'middle') &&
    tokens.lower(index + 2) === 'of'
  ) {
    const at = tokens.lower(index + 3) === 'the' ? index + 4 : index + 3;
    const inner = tokens.kind(at) === TokenKind.Number ? decadeOrYear(tokens, at) : readDate(tokens, at, anchor);
    if (inner && inner.from === at && inner.kind === 'date') {
      const interval =
        inner.interval && third(inner.interval, next === 'end' ? 2 : next === 'middle' ? 1 : 0, inner.rule);
      return {
        ...inner,
        from: index,
        ...(interval ? { interval } : {}),
        modifier: next === 'end' ? 'late' : next === 'middle' ? 'mid' : 'early',
      };
    }
  }
  return undefined;
}

function season(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const at = tokens.lower(index + 1) === 'of' ? index + 2 : index + 1;
  const year = yearValue(tokens, at);
  if (year !== undefined && tokens.isSameLine(at))
    return {
      from: index,
      next: at + 1,
      kind: 'date',
      interval: seasonSpan(year, tokens.lower(index)),
      rule: 'season-year',
    };
  const before = tokens.lower(index - 1);
  const bounded =
    /^(in|since|this|last|next|during|by|until)$/.test(before) ||
    (before === 'the' && /^(in|of|during|since|through|until|for)$/.test(tokens.lower(index - 2)));
  if (
    bounded &&
    (tokens.lower(index) !== 'fall' || before === 'the') &&
    tokens.lower(index + 1) !== 'of' &&
    !tokens.noSpaceBefore(index + 1)
  ) {
    const resolved =
      anchor.narrativeYear ?? (anchor.reference === undefined ? undefined : civilDate(anchor.reference).year);
    return {
      from: index,
      next: index + 1,
      kind: 'date',
      ...(resolved === undefined ? {} : { interval: seasonSpan(resolved, tokens.lower(index)) }),
      rule: 'season',
    };
  }
  return undefined;
}

/** `1990s`, `1993`, `1993-95` at a Number token. */
function decadeOrYear(tokens: TokenReader, index: number): DateReading | undefined {
  const raw = tokens.lower(index);
  const suffix = tokens.lower(index + 1);
  const s =
    (suffix === 's' && tokens.noSpaceBefore(index + 1)) ||
    (tokens.kind(index + 1) === TokenKind.Clitic && tokens.noSpaceBefore(index + 1));
  if (s && (raw.length === 4 || raw.length === 2) && raw.endsWith('0')) {
    const decade = raw.length === 4 ? Number(raw) : Number(raw) + (Number(raw) >= 30 ? 1900 : 2000);
    const length = raw.length === 4 && raw.endsWith('00') ? 100 : 10;
    return {
      from: index,
      next: index + 2,
      kind: 'date',
      interval: [`${pad(decade, 4)}-01-01`, `${pad(decade + length, 4)}-01-01`],
      rule: 'decade',
    };
  }
  const year = yearValue(tokens, index);
  if (year === undefined) return undefined;
  return { from: index, next: index + 1, kind: 'date', interval: yearSpan(year), rule: 'year' };
}

/** `20th century`, `fifth of May`, `first half of 2023`, `third quarter of 2023`. */
function ordinalDate(
  tokens: TokenReader,
  index: number,
  next: number,
  ordinal: number,
  anchor: Anchor,
): DateReading | undefined {
  if (tokens.lower(next) === 'century' || (tokens.isInfixHyphen(next) && tokens.lower(next + 1) === 'century')) {
    const first = (ordinal - 1) * 100;
    if (ordinal < 5 || ordinal > 25) return undefined;
    return {
      from: index,
      next: tokens.isInfixHyphen(next) ? next + 2 : next + 1,
      kind: 'date',
      interval: [`${pad(first, 4)}-01-01`, `${pad(first + 100, 4)}-01-01`],
      rule: 'century',
    };
  }
  const of =
    tokens.lower(next) === 'of'
      ? next + 1
      : tokens.lower(next) === 'day' && tokens.lower(next + 1) === 'of'
        ? next + 2
        : next;
  const month = months.get(tokens.lower(of));
  if (month !== undefined && tokens.isCapitalised(of) && ordinal <= 31) {
    let k = of + 1;
    const at = tokens.lower(k) === ',' ? k + 1 : k;
    const year = yearValue(tokens, at);
    if (year !== undefined) k = at + 1;
    return dayOfMonth(tokens, index, k, year, month, ordinal, ordinal, anchor);
  }
  if (tokens.lower(next) === 'quarter' || tokens.lower(next) === 'half') {
    const at = tokens.lower(next + 1) === 'of' ? next + 2 : next + 1;
    const year = yearValue(tokens, at);
    const size = tokens.lower(next) === 'half' ? 6 : 3;
    if (year !== undefined && ordinal <= 12 / size) {
      return {
        from: index,
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
function readNumericDate(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const raw = tokens.lower(index);
  const value = digitsValue(raw);
  // 2024-06-20
  if (raw.length === 4 && tokens.isHyphenToken(index + 1) && tokens.noSpaceBefore(index + 1)) {
    const iso = parseIsoDate(tokens.text.slice(tokens.tokens.start[index], tokens.tokens.start[index] + 10));
    if (
      iso !== undefined &&
      tokens.kind(index + 2) === TokenKind.Number &&
      tokens.kind(index + 4) === TokenKind.Number
    ) {
      return { from: index, next: index + 5, kind: 'date', interval: days(iso, iso + 1), rule: 'iso' };
    }
  }
  const time = readClock(tokens, index);
  if (time) return time;
  const plain = /^\d{1,2}$/.test(raw);
  if (plain && value >= 1 && value <= 31) {
    let k = index + 1;
    let last = value;
    const suffix = /^(st|nd|rd|th)$/.test(tokens.lower(k)) && tokens.noSpaceBefore(k);
    if (suffix) k++;
    if (
      (tokens.isInfixHyphen(k) || ((tokens.lower(k) === 'and' || tokens.lower(k) === 'to') && tokens.isSameLine(k))) &&
      tokens.kind(k + 1) === TokenKind.Number &&
      months.has(tokens.lower(k + 2)) &&
      tokens.lower(k + 1).length <= 2
    ) {
      last = Number(tokens.lower(k + 1));
      k += 2;
    }
    const of = tokens.lower(k) === 'of' ? k + 1 : k;
    const month = months.get(tokens.lower(of));
    if (month !== undefined && tokens.isCapitalised(of) && (tokens.isSameLine(of) || tokens.isInfixHyphen(of))) {
      k = of + 1;
      if (tokens.lower(k) === '.' && tokens.noSpaceBefore(k) && monthAbbreviations.has(tokens.lower(of))) k++;
      const at = tokens.lower(k) === ',' ? k + 1 : k;
      const year = yearValue(tokens, at);
      if (year !== undefined && year > 1400 && tokens.isSameLine(at)) k = at + 1;
      return dayOfMonth(
        tokens,
        index,
        k,
        year !== undefined && k === at + 1 ? year : undefined,
        month,
        value,
        Math.max(last, value),
        anchor,
      );
    }
    if (suffix) return ordinalDate(tokens, index, k, value, anchor);
    // 20/06/2024, 6/20/2024: read only where one order is possible
    if (
      tokens.lower(index + 1) === '/' &&
      tokens.lower(index + 3) === '/' &&
      tokens.noSpaceBefore(index + 1) &&
      tokens.noSpaceBefore(index + 2) &&
      yearValue(tokens, index + 4) !== undefined
    ) {
      const second = digitsValue(tokens.lower(index + 2));
      const year = yearValue(tokens, index + 4)!;
      const dayFirst = value > 12 && second <= 12;
      const monthFirst = second > 12 && value <= 12;
      const both = value === second;
      if ((dayFirst || monthFirst || both) && isCivil(year, monthFirst ? value : second, monthFirst ? second : value)) {
        const day = dayNumber(year, monthFirst ? value : second, monthFirst ? second : value);
        return { from: index, next: index + 5, kind: 'date', interval: days(day, day + 1), rule: 'slashes' };
      }
      return { from: index, next: index + 5, kind: 'date', rule: 'slashes' };
    }
  }
  if (
    (raw.length === 4 || raw.length === 2) &&
    ((tokens.lower(index + 1) === 's' && tokens.noSpaceBefore(index + 1)) ||
      (tokens.kind(index + 1) === TokenKind.Clitic && tokens.noSpaceBefore(index + 1) && raw.endsWith('0')))
  ) {
    const decade = decadeOrYear(tokens, index);
    if (decade?.rule === 'decade') return decade;
  }
  if (raw.length === 4) return readYear(tokens, index);
  return undefined;
}

const yearContext =
  /^(in|since|from|until|till|by|during|before|after|of|between|to|and|through|for|throughout|around|circa|early|late|mid|fiscal|year|back|than|the|\(|,|’|'|-|–)$/;

function readYear(tokens: TokenReader, index: number): DateReading | undefined {
  const year = yearValue(tokens, index);
  if (year === undefined || year < 1100) return undefined;
  const before = tokens.lower(index - 1);
  const after = tokens.lower(index + 1);
  // Amounts and labels: `2000 people`, `$1900`, `Boeing 1900`, `1500m`
  if (tokens.kind(index + 1) === TokenKind.Word && tokens.noSpaceBefore(index + 1)) return undefined;
  if (after === '%' || after === 'percent' || after === '/' || before === '/' || before === '$') return undefined;
  const counts =
    tokens.kind(index + 1) === TokenKind.Word &&
    tokens.isSameLine(index + 1) &&
    !tokens.isCapitalised(index + 1) &&
    /[^su]s$|^people$|^percent$|^per$|^miles$/.test(after) &&
    !/^(was|is|has|as|its|this|sees|elections?|games|olympics|talks|protests|floods|crisis|finals|awards|olympics|riots|attacks|budgets|results|figures)$/.test(
      after,
    );
  if (counts) return undefined;
  const likely = year >= 1700 && year <= 2100;
  if (!likely && !/^(in|since|from|until|by|during|of|between|to|and)$/.test(before)) return undefined;
  // 2023-24, 2019–2021, between 2019 and 2021
  if (tokens.isInfixHyphen(index + 1) && tokens.kind(index + 2) === TokenKind.Number) {
    const second = tokens.lower(index + 2);
    const end =
      second.length === 4 ? Number(second) : second.length === 2 ? Math.floor(year / 100) * 100 + Number(second) : NaN;
    if (end > year && end - year < 60)
      return {
        from: index,
        next: index + 3,
        kind: 'date',
        interval: [`${pad(year, 4)}-01-01`, `${pad(end + 1, 4)}-01-01`],
        rule: 'year-range',
      };
  }
  if (likely || yearContext.test(before))
    return { from: index, next: index + 1, kind: 'date', interval: yearSpan(year), rule: 'year' };
  return undefined;
}

/** `10:30`, `10.30am`, `5 p.m.`, `1800 GMT`, with the zone if one follows. */
function readClock(tokens: TokenReader, index: number): DateReading | undefined {
  const raw = tokens.lower(index);
  let k = index + 1;
  let hour: number;
  let minute = 0;
  if (
    /^\d{1,2}$/.test(raw) &&
    tokens.lower(k) === ':' &&
    tokens.noSpaceBefore(k) &&
    tokens.noSpaceBefore(k + 1) &&
    /^\d\d$/.test(tokens.lower(k + 1))
  ) {
    hour = Number(raw);
    minute = Number(tokens.lower(k + 1));
    k += 2;
    if (tokens.lower(k) === ':' && tokens.noSpaceBefore(k) && /^\d\d$/.test(tokens.lower(k + 1))) k += 2;
  } else if (/^\d{1,2}\.\d\d$/.test(raw)) {
    hour = Number(raw.split('.')[0]);
    minute = Number(raw.split('.')[1]);
    if (!meridiem(tokens, k)) return undefined;
  } else if (/^\d{1,2}$/.test(raw)) {
    hour = Number(raw);
    if (!meridiem(tokens, k) && !(tokens.lower(k) === "o'clock")) return undefined;
  } else if (
    /^\d{4}$/.test(raw) &&
    /^(gmt|utc|bst|cet|edt|est|ist|hrs|hours)$/.test(tokens.lower(k)) &&
    Number(raw) < 2400
  ) {
    hour = Number(raw.slice(0, 2));
    minute = Number(raw.slice(2));
  } else return undefined;
  if (hour > 24 || minute > 59) return undefined;
  const half = meridiem(tokens, k);
  if (half) {
    k += half.length;
    if (hour > 12) return undefined;
    hour = (hour % 12) + (half.pm ? 12 : 0);
  } else if (tokens.lower(k) === "o'clock") k++;
  if (
    /^(gmt|utc|bst|cet|cest|edt|est|ist|pst|pdt|et|pt|jst|aest)$/.test(tokens.lower(k)) &&
    (tokens.isAllCaps(k) || tokens.isCapitalised(k))
  )
    k++;
  return { from: index, next: k, kind: 'time', value: hour * 60 + minute, unit: 'minute of day', rule: 'clock' };
}

function meridiem(tokens: TokenReader, index: number): { pm: boolean; length: number } | undefined {
  const lower = tokens.lower(index);
  if (lower === 'am' || lower === 'am.' || lower === 'pm' || lower === 'pm.') {
    if ((lower === 'am' || lower === 'pm') && !(tokens.isSameLine(index) || tokens.noSpaceBefore(index)))
      return undefined;
    return { pm: lower[0] === 'p', length: 1 };
  }
  return undefined;
}

/** `two decades`, `two-day`, `a year`, `several weeks`, `three months ago`, with what they come to. */
export function readDuration(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const lower = tokens.lower(index);
  let value: number | undefined;
  let at: number;
  let hyphenated = false;
  let bare = false;
  if (
    lower === 'several' ||
    lower === 'few' ||
    lower === 'many' ||
    (lower === 'a' && tokens.lower(index + 1) === 'few')
  ) {
    at = lower === 'a' ? index + 2 : index + 1;
  } else if (lower === 'a' && tokens.lower(index + 1) === 'couple' && tokens.lower(index + 2) === 'of') {
    value = 2;
    at = index + 3;
  } else if (lower === 'half' && /^(a|an|-)$/.test(tokens.lower(index + 1)) && timeUnit(tokens.lower(index + 2))) {
    value = 0.5;
    at = index + 2;
  } else if (lower === 'a' || lower === 'an') {
    const numeral = readNumeral(tokens, index);
    if (numeral) {
      value = numeral.value;
      at = numeral.next;
    } else {
      at = index + 1;
      value = 1;
      bare = true;
      if (tokens.lower(at) === 'half' && (tokens.isInfixHyphen(at + 1) || timeUnit(tokens.lower(at + 1)))) {
        value = 0.5;
        at = tokens.isInfixHyphen(at + 1) ? at + 2 : at + 1;
        bare = false;
      }
    }
  } else {
    const numeral = readNumeral(tokens, index);
    if (!numeral) return undefined;
    value = numeral.low === undefined ? numeral.value : undefined;
    at = numeral.next;
    if (tokens.lower(at) === 'of' && numeral.low !== undefined) at++;
    // 10-12 days
    if (
      (tokens.isInfixHyphen(at) ||
        tokens.lower(at) === '–' ||
        tokens.lower(at) === 'to' ||
        tokens.lower(at) === 'or') &&
      (tokens.kind(at + 1) === TokenKind.Number || isNumberWord(tokens.lower(at + 1)))
    ) {
      const second = readNumeral(tokens, at + 1);
      const skip = second && tokens.isInfixHyphen(second.next) ? second.next + 1 : second?.next;
      if (
        second &&
        skip !== undefined &&
        timeUnit(tokens.lower(skip)) &&
        (tokens.isSameLine(skip) || tokens.noSpaceBefore(skip))
      ) {
        return {
          from: index,
          next: skip + 1,
          kind: 'duration',
          value: second.value,
          unit: timeUnit(tokens.lower(skip))!,
          modifier: 'range',
          rule: 'duration-range',
        };
      }
    }
    if (tokens.isInfixHyphen(at)) {
      at++;
      hyphenated = true;
    }
    if (/^(full|straight|consecutive|more|calendar|fiscal|whole|long|short|extra|additional)$/.test(tokens.lower(at)))
      at++;
    if (numeral.fraction && (tokens.lower(at) === 'a' || tokens.lower(at) === 'an')) at++;
  }
  if (tokens.kind(at) !== TokenKind.Word || !(tokens.isSameLine(at) || tokens.noSpaceBefore(at))) return undefined;
  const word = tokens.lower(at);
  const unit = timeUnit(word);
  if (!unit || unit === 'season') return undefined;
  if (
    (word === 'second' || word === 'quarter' || word === 'sec' || word === 'min') &&
    !hyphenated &&
    !(tokens.noSpaceBefore(at) && word !== 'quarter') &&
    (value !== 1 || bare)
  )
    return undefined;
  if (
    bare &&
    (word.endsWith('s') || /^(second|quarter|minute|night|season)$/.test(word) || tokens.isInfixHyphen(at + 1))
  )
    return undefined;
  let next = at + 1;
  // ages: 45-year-old, 45 years old, 45 years of age
  const beyond = tokens.isInfixHyphen(next) ? next + 1 : next;
  if (unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day') {
    if (/^olds?$/.test(tokens.lower(beyond))) return undefined;
    if (tokens.lower(next) === 'of' && tokens.lower(next + 1) === 'age') return undefined;
  }
  if (
    value !== undefined &&
    tokens.lower(next) === 'and' &&
    tokens.lower(next + 1) === 'a' &&
    tokens.lower(next + 2) === 'half'
  ) {
    value += 0.5;
    next += 3;
  }
  const after = tokens.lower(next);
  const from = lower === 'few' && tokens.lower(index - 1) === 'a' ? index - 1 : index;
  if (
    after === 'ago' ||
    after === 'earlier' ||
    (after === 'from' && tokens.lower(next + 1) === 'now') ||
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
      tokens.lower(index - 1),
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
