import type { Annotated } from '../annotations/annotate';
import type { Figure } from '../annotations/figures/figure';
import { nearestDay, nearestWeekday, type DayOfYear, type Publication } from '../article/publication';
import { civilDate, dayNumber, isoDate, parseIsoDate } from '../text/calendar';
import { firstIndexWhere } from '../text/search';
import { findFigures } from '../annotations/figures/figures';
import type { Articles } from './articles';
import type { Links } from './links';
import { VersionedCache } from './versionedCache';

/** Publication date of an article as far as the folder knows it. */
export interface ArticleDate {
  /** ISO date. */
  readonly date: string;
  /**
   * `event`: the one date on which the dated articles linked to it agree, or the day that it tells itself without a year
   * or the weekday alone, nearest to them; where it is linked to none, the day in the one year in which articles of the
   * folder are dated near it.
   */
  readonly from: Publication['from'] | 'event';
}

/** Articles whose dates by event are kept until something changes; a date takes some bytes. */
const maxDates = 100_000;

/** When articles were published, and what their figures are, relative dates counted from there. */
export class ArticleDates {
  /** Of articles that are dated by their event, the figures read with that date. */
  private readonly figuresByDate = new WeakMap<Annotated, { date: string | undefined; figures: readonly Figure[] }>();

  /** Dates by event: every comparison asks for them, and each takes the links of an article. */
  private readonly byEvent: VersionedCache<string, { readonly date: ArticleDate | undefined }>;

  /** The days of publication in the folder, as day numbers in order, each once. */
  private readonly days: VersionedCache<'all', readonly number[]>;

  constructor(
    private readonly articles: Articles,
    private readonly links: Links,
  ) {
    this.days = new VersionedCache(articles, 1);
    this.byEvent = new VersionedCache(articles, maxDates);
  }

  dateOf(uri: string): ArticleDate | undefined {
    return (
      this.articles.metadata(uri)?.published ?? this.byEvent.get(uri, () => ({ date: this.dateByEvent(uri) })).date
    );
  }

  private dateByEvent(uri: string): ArticleDate | undefined {
    const dates = new Set<string>();
    for (const { b } of this.links.nearOf(uri)) {
      const published = this.articles.metadata(b.uri)?.published;
      if (published) dates.add(published.date);
    }
    const { dayOfYear, weekday } = this.articles.get(uri)?.article ?? {};
    if (dates.size === 0) return dayOfYear && this.dayInFolder(dayOfYear);
    if (dayOfYear) return dayByDates(dates, (date) => nearestDay(dayOfYear, date));
    if (weekday !== undefined) return dayByDates(dates, (date) => nearestWeekday(weekday, date));
    const [date] = dates;
    return dates.size === 1 ? { date, from: 'event' } : undefined;
  }

  /** A day in the one year in which articles of the folder are dated near it. */
  private dayInFolder(dayOfYear: DayOfYear): ArticleDate | undefined {
    const days = this.days.get('all', () => this.daysOfFolder());
    const near = new Set<number>();
    for (const year of new Set(days.map((day) => civilDate(day).year))) {
      const from = firstIndexWhere(
        0,
        days.length,
        (index) => days[index] >= dayNumber(year, dayOfYear.month, dayOfYear.day),
      );
      for (const day of days.slice(Math.max(0, from - 1), from + 1)) {
        const found = nearestDay(dayOfYear, day);
        if (found !== undefined) near.add(found);
      }
    }
    const [day] = near;
    return near.size === 1 ? { date: isoDate(day), from: 'event' } : undefined;
  }

  private daysOfFolder(): number[] {
    const days = new Set<number>();
    for (const uri of this.articles.uris()) {
      const day = parseIsoDate(this.articles.metadata(uri)?.published?.date ?? '');
      if (day !== undefined) days.add(day);
    }
    return [...days].sort((one, other) => one - other);
  }

  /** Figures of an article, relative dates counted from the date that the folder knows for it. */
  figuresOf(uri: string): readonly Figure[] {
    const annotated = this.articles.get(uri);
    if (!annotated) return [];
    const date = this.dateOf(uri)?.date;
    if (date === annotated.article.published?.date) return annotated.figures;
    const known = this.figuresByDate.get(annotated);
    if (known?.date === date) return known?.figures ?? [];
    const figures = findFigures(annotated.article, date);
    this.figuresByDate.set(annotated, { date, figures });
    return figures;
  }
}

/** What an article tells of its day, by the dates of the articles on its event; none where these tell two days. */
function dayByDates(
  dates: ReadonlySet<string>,
  dayNear: (date: number) => number | undefined,
): ArticleDate | undefined {
  const days = new Set([...dates].flatMap((date) => dayNear(parseIsoDate(date) ?? NaN) ?? []));
  const [day] = days;
  return days.size === 1 ? { date: isoDate(day), from: 'event' } : undefined;
}
