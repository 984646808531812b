import type { Figure } from '../../annotations/figures/figure';
import { overlappingIn } from '../findings/overlapping';
import { compareStrings } from '../../text/order';
import type { Claim } from '../findings/claims/claims';
import { isWithin } from '../findings/timeline/statements';
import { isTold, type BriefPlace, type BriefSources } from './briefSources';
import { isOfSpeaking, tellsWhoSpeaks } from './quotedPlaces';

/** Something that the articles date. */
export interface BriefTime {
  /** Half-open, ISO dates or date-times; of those up to a day long, the one that most of the articles tell of. */
  readonly interval: readonly [string, string];
  /** The words that are dated. */
  readonly place: BriefPlace;
  /** Where articles say so themselves, one place an article. */
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
  const distinct = new Map(dated.map(({ interval }) => [interval.join('/'), interval]));
  const [narrowest, ...wider] = [...distinct.values()].sort((one, other) => lengthOf(one) - lengthOf(other));
  if (dated.length === 0) return undefined;
  const tellingOf = (time: readonly [string, string]): typeof dated =>
    dated.filter((each) => isWithin(each.interval, time));
  // An hour that one article gives is not told by those that give its day; a month that one gives hides no day.
  const longest = Math.max(dayMs, lengthOf(narrowest));
  let [interval, telling] = [narrowest, tellingOf(narrowest)];
  for (const time of wider.filter((each) => lengthOf(each) <= longest)) {
    const others = tellingOf(time);
    if (others.length > telling.length) [interval, telling] = [time, others];
  }
  const own = telling.find(({ place }) => place.uri === labelPassage.uri && place.start === labelPassage.start);
  const exact = telling.find((each) => each.interval.join('/') === interval.join('/'));
  return { interval, place: (own ?? exact ?? telling[0]).place, places: telling.map(({ place }) => place) };
}

/** The narrowest time that a place gives, where it is no longer than a month. */
function dateIn({ corpus }: BriefSources, place: BriefPlace, sentence: number): readonly [string, string] | undefined {
  const annotated = corpus.get(place.uri);
  if (!annotated || !isTold(annotated, sentence) || tellsWhoSpeaks(annotated.quotations, place)) return undefined;
  const text = annotated.article.shown;
  const published = corpus.dateOf(place.uri)?.date;
  return overlappingIn(corpus.figuresOf(place.uri), place)
    .filter((figure) => !isOfSpeaking(annotated.quotations, figure))
    .flatMap(intervalOf)
    .filter(
      ({ interval: [from], figure }) => /\d{4}/.test(text.slice(figure.start, figure.end)) || isNear(from, published),
    )
    .map(({ interval }) => interval)
    .sort((one, other) => lengthOf(one) - lengthOf(other))
    .at(0);
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
