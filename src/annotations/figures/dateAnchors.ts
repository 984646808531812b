import { civilDate, parseIsoDate } from '../../text/calendar';
import type { Anchor, DateReading } from '../dates/reading';

/** Tokens, about three sentences, for which `the next day` counts from the day that was named last. */
const maxDayDistance = 60;
/** A year this far before the article is told of as the past; news of the year before last still counts from today. */
const minYearsPast = 3;
/** A text is a narrative of the past from the second year that it names, when at least this share of them is past. */
const minNarrativeYears = 2;
const minPastShare = 0.7;
/** An article without a date: every year that `yearValue` reads, up to 2199, is past to it. */
const yearOfUndated = 2200;

/**
 * Where the relative dates of an article count from, while it is read. A narrative of the past counts `in May`
 * from the year that it named last, news from its own date.
 */
export class DateAnchors {
  private anchor: Anchor;
  private lastDayAt = 0;
  private pastYears = 0;
  private years = 0;

  /** @param reference day number that relative dates count from */
  constructor(private readonly reference: number | undefined) {
    this.anchor = reference === undefined ? {} : { reference };
  }

  /** The anchor of a date at token `index`; tokens are asked for in order. */
  at(index: number): Anchor {
    if (this.anchor.lastDay !== undefined && index - this.lastDayAt > maxDayDistance) {
      const { lastDay: _, ...rest } = this.anchor;
      this.anchor = rest;
    }
    return this.anchor;
  }

  /** Takes note of a date that was read. */
  note({ kind, interval, rule, next }: DateReading): void {
    if (!interval) return;
    const start = parseIsoDate(interval[0]);
    const end = parseIsoDate(interval[1]);
    if ((kind === 'date' || kind === 'time') && start !== undefined && end !== undefined && end - start <= 1) {
      this.anchor = { ...this.anchor, lastDay: start };
      this.lastDayAt = next;
    }
    if (rule === 'full-date' || rule === 'year' || rule === 'month-year')
      this.noteYear(Number(interval[0].slice(0, 4)), rule !== 'year');
  }

  /** @param withMonth whether the year was named with a month, which undated texts count on from */
  private noteYear(year: number, withMonth: boolean): void {
    const { reference } = this;
    const { lastDay } = this.anchor;
    const now = reference === undefined ? yearOfUndated : civilDate(reference).year;
    this.years++;
    if (year < now - minYearsPast) this.pastYears++;
    const isNarrative = this.years >= minNarrativeYears && this.pastYears >= this.years * minPastShare;
    const countsFromYear = isNarrative || (reference === undefined && withMonth);
    this.anchor = {
      ...(reference === undefined ? {} : { reference }),
      ...(lastDay === undefined ? {} : { lastDay }),
      ...(countsFromYear ? { narrativeYear: year } : {}),
    };
  }
}
