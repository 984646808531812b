import type { Annotated } from '../../annotations/annotate';
import type { Figure } from '../../annotations/figures/figure';
import { overlaps } from '../../text/span';
import { compareStrings } from '../../text/order';
import type { Claim } from '../findings/claims';
import { isTold, tellsWhoSpeaks, type BriefPlace, type BriefSources } from './briefSources';

/** Something that the articles date. */
export interface BriefTime {
  /** Half-open, ISO dates or date-times; the narrowest that one of the articles gives. */
  readonly interval: readonly [string, string];
  /** The words that are dated. */
  readonly place: BriefPlace;
  /** Where articles say so, one place an article. */
  readonly places: readonly BriefPlace[];
}

/** What is told of a longer time is no event. */
const maxDays = 31;
/** A day or month without a year so far from publication may be of another year: `by the end of April`. Chosen, not fitted. */
const maxDaysWithoutYear = 183;
const dayMs = 86_400_000;

/** What claims and what stands in one article alone date, in the order of time. */
export function timesOf(sources: BriefSources): BriefTime[] {
  const shared = sources.claims.claims.flatMap((claim) => timeOfClaim(sources, claim) ?? []);
  const alone = sources.event.flatMap((uri) =>
    (sources.coverageOf(uri)?.onlyHere ?? []).flatMap(({ start, end, sentence }): BriefTime[] => {
      const place = { uri, start, end };
      const interval = dateIn(sources, place, sentence);
      return interval ? [{ interval, place, places: [place] }] : [];
    }),
  );
  return [...shared, ...alone].sort(
    (one, other) =>
      compareStrings(one.interval[0], other.interval[0]) ||
      compareStrings(one.interval[1], other.interval[1]) ||
      other.places.length - one.places.length,
  );
}

function timeOfClaim(sources: BriefSources, { passages, labelPassage }: Claim): BriefTime | undefined {
  const byArticle = new Map<string, { place: BriefPlace; interval: readonly [string, string] }>();
  for (const { uri, sentence, start, end } of passages) {
    if (byArticle.has(uri)) continue;
    const place = { uri, start, end };
    const interval = dateIn(sources, place, sentence);
    if (interval) byArticle.set(uri, { place, interval });
  }
  const dated = [...byArticle.values()];
  const [narrowest] = [...dated].sort((one, other) => lengthOf(one.interval) - lengthOf(other.interval));
  if (dated.length === 0) return undefined;
  const { interval } = narrowest;
  const agreeing = dated.filter((each) => each.interval[0] < interval[1] && interval[0] < each.interval[1]);
  const own = agreeing.find(({ place }) => place.uri === labelPassage.uri && place.start === labelPassage.start);
  return { interval, place: (own ?? narrowest).place, places: agreeing.map(({ place }) => place) };
}

/** The narrowest time that a place gives, where it is no longer than a month. */
function dateIn({ corpus }: BriefSources, place: BriefPlace, sentence: number): readonly [string, string] | undefined {
  const annotated = corpus.get(place.uri);
  if (!annotated || !isTold(annotated, sentence) || tellsWhoSpeaks(annotated, place)) return undefined;
  const text = annotated.article.shown;
  const published = corpus.dateOf(place.uri)?.date;
  return corpus
    .figuresOf(place.uri)
    .filter((figure) => overlaps(figure, place) && !isOfSpeaking(annotated, figure))
    .flatMap(intervalOf)
    .filter(
      ({ interval: [from], figure }) => /\d{4}/.test(text.slice(figure.start, figure.end)) || isNear(from, published),
    )
    .map(({ interval }) => interval)
    .sort((one, other) => lengthOf(one) - lengthOf(other))
    .at(0);
}

/** Whether a date stands in the marks of a quotation, or tells when somebody spoke: `he said on Wednesday`. */
function isOfSpeaking({ quotations }: Annotated, figure: Figure): boolean {
  return quotations.some(
    ({ start, end, content, marks }) =>
      marks.some((mark) => overlaps(mark, figure)) ||
      (start <= figure.start && figure.end <= end && !content.some((each) => overlaps(each, figure))),
  );
}

function isNear(from: string, published: string | undefined): boolean {
  return published !== undefined && Math.abs(Date.parse(from) - Date.parse(published)) <= maxDaysWithoutYear * dayMs;
}

interface Dated {
  readonly figure: Figure;
  readonly interval: readonly [string, string];
}

function intervalOf(figure: Figure): Dated[] {
  const { kind, interval } = figure;
  const isDated = interval !== undefined && (kind === 'date' || kind === 'time');
  return isDated && lengthOf(interval) <= maxDays * dayMs ? [{ figure, interval }] : [];
}

function lengthOf([from, to]: readonly [string, string]): number {
  return Date.parse(to) - Date.parse(from);
}
