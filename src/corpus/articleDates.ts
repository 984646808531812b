import type { Annotated } from '../annotations/annotate';
import type { Figure } from '../annotations/figures/figure';
import { nearestDay, type DayOfYear, type Publication } from '../article/publication';
import { isoDate, parseIsoDate } from '../text/calendar';
import { findFigures } from '../annotations/figures/figures';
import type { Articles } from './articles';
import type { Links } from './links';
import { VersionedCache } from './versionedCache';

/** Publication date of an article as far as the folder knows it. */
export interface ArticleDate {
  /** ISO date. */
  readonly date: string;
  /** `event`: the one date on which the dated articles linked to it agree, or the day of its dateline in their year. */
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

  constructor(
    private readonly articles: Articles,
    private readonly links: Links,
  ) {
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
    if (dates.size === 0) return undefined;
    const dayOfYear = this.articles.get(uri)?.article.dayOfYear;
    if (dayOfYear) return dateWithYear(dayOfYear, dates);
    const [date] = dates;
    return dates.size === 1 ? { date, from: 'event' } : undefined;
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

/** The day of a dateline that has no year, by the dates of the articles on its event; none where these tell two years. */
function dateWithYear(dayOfYear: DayOfYear, dates: ReadonlySet<string>): ArticleDate | undefined {
  const days = new Set([...dates].flatMap((date) => nearestDay(dayOfYear, parseIsoDate(date) ?? NaN) ?? []));
  const [day] = days;
  return days.size === 1 ? { date: isoDate(day), from: 'event' } : undefined;
}
