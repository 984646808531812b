import type { Comparison } from '../../corpus/findings/comparisons';
import { isConflict } from '../../corpus/findings/figureValues';
import type { Drift } from '../../corpus/findings/drift';
import type { Family } from '../../corpus/findings/families';
import type { Corpus } from '../../corpus/corpus';
import type { Parallel } from '../../corpus/index/parallel';
import { addToList } from '../../text/multimap';
import { overlaps, type Span } from '../../text/span';
import type { ArticleView, ArticleViews } from './articleView';
import type { Events } from './events';
import type { PositionContext, SentenceAt } from './positionContext';

/** Articles that are named before “Show all”: a hover shows about ten lines. */
export const maxLines = 8;
/** Conflicts in sentences that are not linked. */
const maxElsewhere = 2;

/** Another article that carries a passage. */
export interface OtherCarrier {
  readonly view: ArticleView;
  /** The best of its parallels. */
  readonly parallel: Parallel;
  readonly drift: Drift | undefined;
  readonly conflict: Comparison | undefined;
}

/** What is known of a sentence beside the other articles that carry it. */
export interface PassageFindings {
  readonly view: ArticleView;
  readonly sentence: SentenceAt;
  /** The marked part of a quotation under the cursor: it alone is compared. */
  readonly focus: Span | undefined;
  /** Parallels of the sentence, best first; at least one. */
  readonly parallels: readonly Parallel[];
  /** Articles that carry it, its own among them, and all articles. */
  readonly carriers: number;
  readonly articles: number;
  readonly families: readonly Family[];
  /** The first of the others, in the order of their best parallels. */
  readonly others: readonly OtherCarrier[];
  /** Dates of one event that stand in sentences not linked otherwise. */
  readonly elsewhere: readonly { readonly view: ArticleView; readonly comparison: Comparison }[];
  /** Sentences of the article that say the same word for word. */
  readonly repeats: readonly Span[];
}

export interface PassageSources {
  readonly corpus: Corpus;
  readonly articles: ArticleViews;
  readonly events: Events;
}

/** @returns undefined for a sentence that stands in no other article */
export function passageFindings(
  { corpus, articles, events }: PassageSources,
  { view, sentence, parallels, quotation, offset }: PositionContext,
): PassageFindings | undefined {
  if (!sentence || parallels.length === 0) return undefined;
  const byArticle = new Map<string, Parallel[]>();
  for (const parallel of parallels) addToList(byArticle, parallel.b.uri, parallel);
  const carriers = [view.uri, ...byArticle.keys()];
  // Where nothing is quoted nothing drifts, and without a figure none conflicts: then other articles need not be read.
  const drifts = view.quotations.some((each) => overlaps(each, sentence))
    ? events.driftsOf(view.uri).filter(({ a }) => a.sentence === sentence.index)
    : [];
  const conflicts = view.figures.some((figure) => overlaps(figure, sentence))
    ? events.comparisonsOf(view.uri).filter(({ a, verdict }) => a.sentence === sentence.index && isConflict(verdict))
    : [];
  const others = [...byArticle].slice(0, maxLines).flatMap(([uri, [parallel]]): OtherCarrier[] => {
    const other = articles.get(uri);
    if (!other) return [];
    const drift = drifts.find(({ b }) => b.uri === uri && b.sentence === parallel.b.sentence);
    return [{ view: other, parallel, drift, conflict: conflicts.find(({ b }) => b.uri === uri) }];
  });
  return {
    view,
    sentence,
    focus: quotation?.quotation.marks.find((mark) => mark.start <= offset && offset <= mark.end),
    parallels,
    carriers: carriers.length,
    articles: corpus.size,
    families: events.familiesOf(carriers),
    others,
    elsewhere: conflicts
      .filter(({ b }) => !byArticle.has(b.uri))
      .slice(0, maxElsewhere)
      .flatMap((comparison) => {
        const other = articles.get(comparison.b.uri);
        return other ? [{ view: other, comparison }] : [];
      }),
    repeats: corpus.repeatsOf(view.uri, sentence.index).map((index) => view.article.sentences[index]),
  };
}
