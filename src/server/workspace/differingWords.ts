import type { Article } from '../../article/article';
import type { DifferenceSide } from '../../corpus/findings/differences/difference';
import type { Dispute, DisputeSide } from '../../corpus/findings/differences/disputes';
import type { Drift } from '../../corpus/findings/drift';
import { compareWording } from '../../corpus/findings/wording';
import { joinedSpans, overlaps, type Span } from '../../text/span';
import { wordSpans } from '../wording/runs';
import type { ArticleView, ArticleViews } from './articleView';
import type { Events } from './events';

/** What a place of an article says otherwise than others, and the words in which it does. */
export interface DifferenceHere {
  readonly dispute: Dispute;
  /** The side that the article takes, and where. */
  readonly side: DisputeSide;
  readonly place: DifferenceSide;
  /** How the quotation at the place stands to those of others; none where no quotation changed. */
  readonly drifts: readonly Drift[];
  /** The words that differ; of words that were lost here the ones before and after the gap. In the order of the text. */
  readonly words: readonly Span[];
}

/** What is asked of the folder. */
interface Sources {
  readonly articles: ArticleViews;
  readonly events: Events;
}

/** Where an article says something otherwise than others on its event, in the order of its text. */
export function differencesHere({ articles, events }: Sources, view: ArticleView): DifferenceHere[] {
  const drifts = events.driftsOf(view.uri);
  return events
    .disputesIn(view.uri)
    .flatMap((dispute) =>
      dispute.sides.flatMap((side) =>
        side.passages
          .filter(({ uri }) => uri === view.uri)
          .map((place): DifferenceHere => {
            const own = dispute.kind === 'drift' ? drifts.filter((drift) => isBetween(drift, place, dispute)) : [];
            const words =
              dispute.kind === 'drift'
                ? own.flatMap((drift) => changedWords(view.article, articles.get(drift.b.uri)?.article, drift))
                : placeWords(view.article, place);
            return { dispute, side, place, drifts: own, words: joinedSpans(words) };
          }),
      ),
    )
    .sort((one, other) => one.place.start - other.place.start);
}

/** Whether a drift of the article is the one, or one of those, that a dispute tells of at a place. */
function isBetween({ ours, b, theirs }: Drift, place: DifferenceSide, { sides }: Dispute): boolean {
  if (ours.start !== place.start || ours.end !== place.end) return false;
  return sides.some(({ passages }) => passages.some((other) => other.uri === b.uri && overlaps(other, theirs)));
}

/** The words of a place; of an empty one, where words were lost, those around it. */
function placeWords(article: Article, place: Span): Span[] {
  return place.end > place.start ? [{ start: place.start, end: place.end }] : aroundGap(article, place.start);
}

/** The word before an offset and the one after it, in the same sentence. */
function aroundGap(article: Article, offset: number): Span[] {
  const sentence = article.sentences.find(({ start, end }) => start <= offset && offset <= end);
  const words = sentence ? wordSpans(article, sentence) : [];
  const next = words.findIndex(({ end }) => end > offset);
  const at = next < 0 ? words.length : next;
  return words.slice(Math.max(0, at - 1), at + 1);
}

/** Words of our quotation that the other has otherwise or not at all; where it has more, those around the gap. */
function changedWords(article: Article, other: Article | undefined, { ours, theirs, missing, kind }: Drift): Span[] {
  if (!other || (kind !== 'cut' && kind !== 'dropped' && kind !== 'changed')) return [];
  if (missing.length > 0) return [...missing];
  const wording = compareWording(other, theirs, article, ours);
  // Seen from the other side: of its words some have no counterpart in ours.
  const kept = wording.words.filter(({ change }) => change !== 'changed').map(({ span }) => span);
  const lost = new Set(wording.missing.map(({ start }) => start));
  const around: Span[] = [];
  let index = 0;
  let isInGap = false;
  for (const word of wordSpans(other, theirs)) {
    if (lost.has(word.start)) {
      if (!isInGap && index > 0) around.push(kept[index - 1]);
      isInGap = true;
      continue;
    }
    const counterpart = kept.at(index);
    if (isInGap && counterpart) around.push(counterpart);
    isInGap = false;
    index++;
  }
  return around;
}

/** The words of a quotation that another has otherwise; none where it is not the words that differ. */
export function wordsChanged({ articles, events }: Sources, at: DifferenceSide, other: DifferenceSide): Span[] {
  const view = articles.get(at.uri);
  const drift = events
    .driftsOf(at.uri)
    .find(({ b, ours, theirs }) => b.uri === other.uri && isSameSpan(ours, at) && isSameSpan(theirs, other));
  return view && drift ? changedWords(view.article, articles.get(other.uri)?.article, drift) : [];
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
