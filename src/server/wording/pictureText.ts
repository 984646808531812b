import type { ArticleDate } from '../../corpus/articleDates';
import { compareStrings } from '../../text/order';
import { translate } from './translate';
import { dayMonthText } from './valueText';

/** `5 of 6 articles, about 4 sources`. */
export function countsText(articles: number, of: number, sources: number): string {
  return sources === 1
    ? translate('{0} of {1} articles, one source', articles, of)
    : translate('{0} of {1} articles, about {2} sources', articles, of, sources);
}

/** When an article was published, as it is told beside its tag. @param year that need not be said */
export function publishedText(date: ArticleDate | undefined, year?: string): string {
  if (!date) return translate('no date of its own');
  const day = dayMonthText(date.date, year);
  return date.from === 'event' ? translate('{0}, by others', day) : day;
}

/** The year that most of some dates have, which need not be said with each. @param dates ISO */
export function commonYear(dates: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
  return [...counts]
    .sort(([one, count], [other, otherCount]) => otherCount - count || compareStrings(one, other))
    .at(0)?.[0];
}
