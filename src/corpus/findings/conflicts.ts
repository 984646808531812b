import type { Annotated } from '../../annotations/annotate';
import type { Figure } from '../../annotations/figures/figures';
import type { Span } from '../../text/span';
import { bearerOf, onceOnly, type Fact } from './facts';
import type { Parallel } from '../index/parallel';

/** A figure of an article, by the article's URI. */
export interface FigurePlace extends Span {
  readonly uri: string;
  /** Index among the article's sentences. */
  readonly sentence: number;
  readonly figure: Figure;
}

/**
 * What two articles give for the same fact. `same`: the same value; `compatible`: one is rounder or
 * wider than the other; `touching`: days or hours that meet without overlapping; `later`: amounts that
 * differ in articles of different days, so that the event may have moved on; `conflict`: values
 * that cannot both be right.
 */
export type Verdict = 'same' | 'compatible' | 'touching' | 'later' | 'conflict';

/** Whether both cannot be right, or only just. */
export function isConflict(verdict: Verdict): boolean {
  return verdict === 'conflict' || verdict === 'touching';
}

export interface Comparison {
  readonly a: FigurePlace;
  readonly b: FigurePlace;
  readonly verdict: Verdict;
}

/** What comparing needs to know of the articles. */
export interface FactSources {
  get(uri: string): Annotated | undefined;
  factsOf(uri: string): readonly Fact[];
  /** Id of the entity of the folder that a local one belongs to. */
  entityId(uri: string, local: number): string | undefined;
  /** ISO date of an article, as far as it is known. */
  dateOf(uri: string): string | undefined;
}

const amounts = new Set<Figure['kind']>(['money', 'percent', 'count', 'measure']);
const day = 86_400_000;
const year = 365 * day;
/** Score from which two sentences are one but for a few words. */
const surelyNear = 0.95;
/** Accounts of one event are dated some days apart at most; further apart they are two events. */
const maxDaysApart = 3;

/**
 * Compares the figures of an article with those of others, where the facts are surely the same: in
 * linked sentences, an amount of the same thing in the same event or between the same words, a date of
 * the same event; anywhere, the age of one person and the date of an event that happens once to somebody.
 * @param parallels of the article, verbatim or surely alike, @param beside the articles on its event
 */
export function comparisonsOf(
  uri: string,
  parallels: readonly Parallel[],
  beside: readonly string[],
  sources: FactSources,
): Comparison[] {
  const own = sources.factsOf(uri);
  const out: Comparison[] = [];
  if (own.length === 0) return out;
  const seen = new Set<string>();
  const add = (a: Fact, other: string, b: Fact, verdict: Verdict): void => {
    const key = `${a.figure.start} ${b.figure.start} ${other}`;
    if (seen.has(key)) return;
    seen.add(key);
    out.push({ a: placeOf(uri, a), b: placeOf(other, b), verdict });
  };
  const textOf = (other: string, { figure }: Fact): string =>
    sources.get(other)!.article.text.slice(figure.start, figure.end).toLowerCase();
  // By name: articles may disagree on whether a town or its government acts.
  const nameOf = (of: string, local: number): string | undefined => sources.entityId(of, local)?.replace(/^[^:]*:/, '');
  const sameSubject = (a: Fact, other: string, b: Fact): boolean =>
    a.subject === undefined || b.subject === undefined || nameOf(uri, a.subject) === nameOf(other, b.subject);
  for (const parallel of parallels) {
    const ours = own.filter(({ sentence }) => sentence === parallel.a.sentence);
    if (ours.length === 0) continue;
    const theirs = sources.factsOf(parallel.b.uri).filter(({ sentence }) => sentence === parallel.b.sentence);
    for (const a of ours) {
      const rivals = theirs.filter((b) => isComparable(a.figure, b.figure));
      const equal = rivals.find((b) => compareValues(a.figure, b.figure) === 'same');
      if (equal) {
        add(a, parallel.b.uri, equal, 'same');
        continue;
      }
      for (const b of rivals) {
        // Theirs is the counterpart of another figure of ours.
        if (
          ours.some((c) => c !== a && isComparable(c.figure, b.figure) && compareValues(c.figure, b.figure) === 'same')
        )
          continue;
        // Copied with its sentence, `on Tuesday` means the day it meant there.
        if (isDated(a.figure) && textOf(uri, a) === textOf(parallel.b.uri, b)) continue;
        // Amounts of other years or days are other amounts.
        if (!isDated(a.figure) && datesApart(ours, theirs)) continue;
        if (
          !isSameFact(
            a,
            b,
            ours.length > 1 || theirs.length > 1,
            parallel.kind !== 'paraphrase' && parallel.score >= surelyNear,
            sameSubject(a, parallel.b.uri, b),
          )
        )
          continue;
        add(
          a,
          parallel.b.uri,
          b,
          inTime(compareValues(a.figure, b.figure), a, sources.dateOf(uri), sources.dateOf(parallel.b.uri)),
        );
      }
    }
  }
  for (const other of beside) {
    if (other === uri) continue;
    for (const a of own)
      for (const b of sources.factsOf(other)) {
        const verdict = acrossText(uri, a, other, b, sources);
        if (verdict) add(a, other, b, verdict);
      }
  }
  return out.sort(
    (x, y) => x.a.start - y.a.start || (x.b.uri < y.b.uri ? -1 : x.b.uri > y.b.uri ? 1 : x.b.start - y.b.start),
  );
}

function placeOf(uri: string, { figure, sentence }: Fact): FigurePlace {
  return { uri, sentence, start: figure.start, end: figure.end, figure };
}

/** Whether two figures measure the same: kind, unit and currency. */
function isComparable(a: Figure, b: Figure): boolean {
  if (isDated(a) && isDated(b)) return true;
  return (
    a.kind === b.kind && amounts.has(a.kind) && a.currency === b.currency && (a.kind === 'count' || a.unit === b.unit)
  );
}

function isDated({ kind, interval }: Figure): boolean {
  return (kind === 'date' || kind === 'time') && interval !== undefined;
}

/** @param crowded whether either sentence has several figures, so that place must tell which belong together @param near whether the sentences are one but for a few words */
function isSameFact(a: Fact, b: Fact, crowded: boolean, near: boolean, sameSubject: boolean): boolean {
  if (a.negated !== b.negated || a.scope !== b.scope || !sameSubject) return false;
  // What is planned or feared may be compared with itself, word for word.
  if (a.hedged !== b.hedged || (a.hedged && !near)) return false;
  if (apart(a, b)) return false;
  const before = a.before !== undefined && a.before === b.before;
  const after = a.after !== undefined && a.after === b.after;
  if (isDated(a.figure)) {
    if (!nearDays(a.figure, b.figure)) return false;
    return a.event !== undefined
      ? a.event === b.event
      : near && b.event === undefined && before && shared(a.context, b.context) >= 3;
  }
  if (a.figure.kind === 'count' && (a.head === undefined || a.head !== b.head)) return false;
  if (a.qualifiers !== b.qualifiers || a.event !== b.event) return false;
  if (a.event === undefined) return near && before && after && shared(a.context, b.context) >= 3;
  // One event among many of its kind: somebody or some place is named on both sides.
  if (!near && shared(a.allNames, b.allNames) === 0) return false;
  return shared(a.context, b.context) >= 2 && (!crowded || before || after || a.figure.kind === 'count');
}

/** Whether both sides are dated, and to other times. */
function datesApart(ours: readonly Fact[], theirs: readonly Fact[]): boolean {
  const dates = (facts: readonly Fact[]): Figure[] => facts.map(({ figure }) => figure).filter(isDated);
  const [a, b] = [dates(ours), dates(theirs)];
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => meet(timesOf(x), timesOf(y))));
}

/** Whether either side has names that the other lacks: another place, another partner. */
function apart(a: Fact, b: Fact): boolean {
  return [...a.names].some((name) => !b.allNames.has(name)) && [...b.names].some((name) => !a.allNames.has(name));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
}

/** Ages of one person, and dates of an event that happens once: the same fact wherever it stands. */
function acrossText(uri: string, a: Fact, other: string, b: Fact, sources: FactSources): Verdict | undefined {
  const { figure } = a;
  if (figure.kind === 'age' && b.figure.kind === 'age') {
    const ours = bearerOf(sources.get(uri)!, figure);
    const theirs = ours === undefined ? undefined : bearerOf(sources.get(other)!, b.figure);
    if (ours === undefined || theirs === undefined || sources.entityId(uri, ours) !== sources.entityId(other, theirs))
      return undefined;
    if (figure.value === undefined || b.figure.value === undefined) return undefined;
    const difference = Math.abs(figure.value - b.figure.value);
    if (difference === 0) return 'same';
    const dates = [sources.dateOf(uri), sources.dateOf(other)];
    if (dates[0] === undefined || dates[1] === undefined) return undefined;
    // People grow older from one article to the next, and a birthday may lie between them.
    return difference <= 1 + Math.abs(Date.parse(dates[0]) - Date.parse(dates[1])) / year ? 'compatible' : 'conflict';
  }
  if (!isDated(figure) || !isDated(b.figure) || a.event === undefined || a.event !== b.event || !onceOnly.has(a.event))
    return undefined;
  if (a.hedged || b.hedged || a.negated || b.negated || a.subject === undefined || b.subject === undefined)
    return undefined;
  if (sources.entityId(uri, a.subject) !== sources.entityId(other, b.subject)) return undefined;
  const named = new Set(b.others.map((local) => sources.entityId(other, local)));
  if (!a.others.some((local) => named.has(sources.entityId(uri, local)))) return undefined;
  if (!isShort(figure) || !isShort(b.figure) || !nearDays(figure, b.figure)) return undefined;
  return compareValues(figure, b.figure);
}

function isShort({ interval }: Figure): boolean {
  return interval !== undefined && Date.parse(interval[1]) - Date.parse(interval[0]) <= day;
}

/** Dates that may be two accounts of one event: a few days, or for whole years a few years, apart. */
function nearDays(a: Figure, b: Figure): boolean {
  const [from, to] = timesOf(a);
  const [otherFrom, otherTo] = timesOf(b);
  const gap = Math.max(0, otherFrom - to, from - otherTo);
  const size = Math.max(to - from, otherTo - otherFrom);
  return (
    gap <= maxDaysApart * Math.max(day, Math.min(to - from, otherTo - otherFrom)) &&
    size <= 2 * Math.max(day, Math.min(to - from, otherTo - otherFrom))
  );
}

function meet([from, to]: readonly [number, number], [otherFrom, otherTo]: readonly [number, number]): boolean {
  return from < otherTo && otherFrom < to;
}

function timesOf({ interval }: Figure): [number, number] {
  return [timeOf(interval![0]), timeOf(interval![1])];
}

function timeOf(iso: string): number {
  return Date.parse(iso.includes('T') ? `${iso}Z` : `${iso}T00:00Z`);
}

/** Tolls that differ in articles of different days are told apart: they rise, or are corrected. */
function inTime(
  verdict: Verdict,
  { figure, event }: Fact,
  ours: string | undefined,
  theirs: string | undefined,
): Verdict {
  return verdict === 'conflict' &&
    amounts.has(figure.kind) &&
    event !== undefined &&
    growing.has(event) &&
    ours !== undefined &&
    theirs !== undefined &&
    ours !== theirs
    ? 'later'
    : verdict;
}
const growing = new Set('die injure arrest rescue evacuate destroy damage rise fall raise vote'.split(' '));

/** How two comparable figures agree. */
export function compareValues(a: Figure, b: Figure): Verdict {
  if (isDated(a)) {
    const [from, to] = timesOf(a);
    const [otherFrom, otherTo] = timesOf(b);
    if (from === otherFrom && to === otherTo) return 'same';
    if (meet([from, to], [otherFrom, otherTo])) return 'compatible';
    if (to !== otherFrom && otherTo !== from) return 'conflict';
    return to - from > day || otherTo - otherFrom > day ? 'compatible' : 'touching';
  }
  if (a.value !== undefined && a.value === b.value && a.low === b.low && a.high === b.high) return 'same';
  const [low, high] = rangeOf(a);
  const [otherLow, otherHigh] = rangeOf(b);
  return low <= otherHigh && otherLow <= high ? 'compatible' : 'conflict';
}

/** The amounts that a figure may stand for: its modifier, and half a unit of its last written digit. */
function rangeOf({ value, low, high, modifier, kind }: Figure): [number, number] {
  let from = low ?? value ?? -Infinity;
  let to = high ?? (low === undefined ? (value ?? Infinity) : Infinity);
  if (value === undefined) return [from, to];
  const slack = looseness(value, kind);
  from -= slack;
  to += slack;
  switch (modifier) {
    case 'about':
    case 'approx':
      return [from - 0.1 * value, to + 0.1 * value];
    case 'nearly':
      return [from - 0.1 * value, to];
    case 'over':
    case 'at least':
      return [from, Infinity];
    case 'under':
    case 'at most':
    case 'up to':
      return [-Infinity, to];
    default:
      return [from, to];
  }
}

/** `3.5 billion` may be 3.48: half a unit of the last digit that is not zero; small counts are exact. */
function looseness(value: number, kind: Figure['kind']): number {
  const size = Math.abs(value);
  if (size === 0 || (kind === 'count' && size < 100)) return 0;
  let unit = 10 ** Math.floor(Math.log10(size));
  while (unit > 1e-6 && Math.abs(size / unit - Math.round(size / unit)) > 1e-9) unit /= 10;
  // Every digit written out is meant: 3,412
  return unit <= 1 && kind === 'count' ? 0 : unit / 2;
}
