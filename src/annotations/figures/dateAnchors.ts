import { civilDate, parseIsoDate } from '../../text/calendar';
import { hours } from '../dates/intervals';
import { opensSentence, yearsTold } from '../dates/narratives';
import type { Anchor, DateReading } from '../dates/reading';
import type { TokenReader } from '../../text/tokenReader';

/**
 * Tokens, about three sentences, for which `the next day` counts from the day that was named last, and the year of a
 * date that opens its sentence stands against lone years behind it: `planned for 1976`.
 */
const maxDistance = 60;
/** A year this far before the article is told of as the past; news of the year before last still counts from today. */
const minYearsPast = 3;
/**
 * A text that tells of so many years is a narrative of the past from the second on, while at least this share of those
 * named so far is past; one of many years is it even of recent ones. By hand.
 */
const minNarrativeYears = 4;
const manyYears = 15;
const minPastShare = 0.7;
/** An article without a date: every year that `yearValue` reads, up to 2199, is past to it. */
const yearOfUndated = 2200;

/** Where the hour of an ISO date-time begins, that with which a morning does, and the same in minutes. */
const timeAt = 'yyyy-mm-ddT'.length;
const morningFrom = '06:00';
const minutesToMorning = 6 * 60;

/**
 * Where the relative dates of an article count from, while it is read. A narrative of the past counts `in May`
 * from the year that it named last, news from its own date.
 */
export class DateAnchors {
  private anchor: Anchor;
  private lastDayAt = 0;
  /** The time of day that was read last. */
  private clock: DateReading | undefined;
  private pastYears = 0;
  private years = 0;
  /** The year of the last date that opened its sentence, and the index of the token after it. */
  private opening = { year: 0, at: -Infinity };
  /** What `yearsTold` says, once it was asked. */
  private told: number | undefined;

  /**
   * @param tokens those of the whole article
   * @param reference day number that relative dates count from
   */
  constructor(
    private readonly tokens: TokenReader,
    private readonly reference: number | undefined,
  ) {
    this.anchor = reference === undefined ? {} : { reference };
  }

  /** The anchor of a date at token `index`; tokens are asked for in order. */
  at(index: number): Anchor {
    if (this.anchor.lastDay !== undefined && index - this.lastDayAt > maxDistance) {
      const { lastDay: _, lastPastDay: __, ...rest } = this.anchor;
      this.anchor = rest;
    }
    return this.anchor;
  }

  /** Takes note of a date that was read. @returns it, its hours as the time of day before it tells them */
  note(reading: DateReading): DateReading {
    const placed = this.withClock(reading);
    if (reading.rule === 'clock') this.clock = reading;
    this.noteDate(placed);
    return placed;
  }

  /** `ten past three on Sunday morning`: a morning with an hour before its usual ones begins at midnight. */
  private withClock(reading: DateReading): DateReading {
    const { clock } = this;
    const isBeside = clock !== undefined && reading.from - clock.next <= 1;
    if (!isBeside || clock.value === undefined || reading.interval?.[0].slice(timeAt) !== morningFrom) return reading;
    const day = clock.value < minutesToMorning ? parseIsoDate(reading.interval[0]) : undefined;
    return day === undefined ? reading : { ...reading, interval: hours(day, 0, 12) };
  }

  private noteDate({ kind, interval, rule, next, from }: DateReading): void {
    if (!interval) return;
    const start = parseIsoDate(interval[0]);
    const end = parseIsoDate(interval[1]);
    if ((kind === 'date' || kind === 'time') && start !== undefined && end !== undefined && end - start <= 1) {
      const isPast = this.reference === undefined || start <= this.reference;
      this.anchor = { ...this.anchor, lastDay: start, ...(isPast ? { lastPastDay: start } : {}) };
      this.lastDayAt = next;
    }
    if (rule === 'full-date' || rule === 'year' || rule === 'month-year')
      this.noteYear(Number(interval[0].slice(0, 4)), { rule, from, next });
  }

  private noteYear(year: number, { rule, from, next }: Pick<DateReading, 'rule' | 'from' | 'next'>): void {
    const { reference } = this;
    const { lastDay, lastPastDay } = this.anchor;
    const now = reference === undefined ? yearOfUndated : civilDate(reference).year;
    this.years++;
    if (year < now - minYearsPast) this.pastYears++;
    if (opensSentence(this.tokens, from)) this.opening = { year, at: next };
    const isLone = rule === 'year';
    const isWithin = isLone && from - this.opening.at <= maxDistance;
    // Undated texts count on from a month with its year.
    const countsFromYear = (reference === undefined && !isLone) || this.isNarrative();
    this.anchor = {
      ...(reference === undefined ? {} : { reference }),
      ...(lastDay === undefined ? {} : { lastDay }),
      ...(lastPastDay === undefined ? {} : { lastPastDay }),
      ...(countsFromYear ? { narrativeYear: isWithin ? this.opening.year : year } : {}),
    };
  }

  /** Whether the article is known to tell of the past by the years that it named so far. */
  private isNarrative(): boolean {
    if (this.years < 2) return false;
    this.told ??= yearsTold(this.tokens);
    return this.told >= manyYears || (this.told >= minNarrativeYears && this.pastYears >= this.years * minPastShare);
  }
}
