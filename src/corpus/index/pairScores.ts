import { LRUCache } from 'lru-cache';
import type { ArticleInEvent } from './eventContexts';
import type { SentenceProfiles } from './sentenceProfiles';
import { differingKeys, type SparseFactor } from './sparseFactor';
import type { TopicArticle } from './topicIndex';

/** Two sentences, by their indices in their articles, and the chance that a reader links them. */
export interface ScoredPair {
  readonly sentence: number;
  readonly otherSentence: number;
  readonly score: number;
}

/** Pairs that are kept, some ten bytes each: those of a few thousand articles. Not fitted. */
const maxPairs = 500_000;
/** An event that weighs more stems otherwise than this is another one. Chosen, not fitted: a keystroke changes two. */
const maxDiffering = 64;

/** How far two articles are about one thing, in the event of either. */
type Similarities = readonly [first: number, second: number];

interface KnownPairs {
  readonly first: ArticleInEvent;
  readonly second: ArticleInEvent;
  readonly similarities: Similarities;
  /** By what is asked for. */
  readonly byKind: Map<string, readonly ScoredPair[]>;
}

/**
 * Scored pairs of sentences of two articles. They are kept while neither article changes, the articles are as far about
 * one thing, and no stem that either holds is weighed otherwise: a keystroke in one article of an event changes how a
 * word or two are weighed in it, and leaves most pairs of other articles as they were.
 */
export class PairScores {
  private readonly known = new LRUCache<string, KnownPairs>({
    maxSize: maxPairs,
    sizeCalculation: ({ byKind }) => 1 + [...byKind.values()].reduce((sum, pairs) => sum + pairs.length, 0),
  });
  private readonly differing = new WeakMap<
    SparseFactor,
    { readonly now: SparseFactor; readonly stems: ReadonlySet<number> | undefined }
  >();
  private readonly stems = new WeakMap<SentenceProfiles, ReadonlySet<number>>();

  constructor(private readonly profilesOf: (article: TopicArticle) => SentenceProfiles) {}

  /**
   * @param kind which pairs are asked for
   * @param work the pairs of two articles, by how far they are about one thing
   */
  get(
    kind: string,
    first: ArticleInEvent,
    second: ArticleInEvent,
    similaritiesOf: () => Similarities,
    work: (similarities: Similarities) => readonly ScoredPair[],
  ): readonly ScoredPair[] {
    const key = `${first.topic.uri}\n${second.topic.uri}`;
    const before = this.known.get(key);
    const known = this.update(before, first, second, similaritiesOf);
    let pairs = known.byKind.get(kind);
    if (pairs && known === before) return pairs;
    if (!pairs) known.byKind.set(kind, (pairs = work(known.similarities)));
    // Set anew, since it may have become larger.
    this.known.set(key, { ...known });
    return pairs;
  }

  /** What is known of two articles as they are now: what was known before, as far as it still holds. */
  private update(
    before: KnownPairs | undefined,
    first: ArticleInEvent,
    second: ArticleInEvent,
    similaritiesOf: () => Similarities,
  ): KnownPairs {
    const isSame = before?.first.topic === first.topic && before.second.topic === second.topic;
    if (isSame && before.first.context === first.context && before.second.context === second.context) return before;
    const similarities = similaritiesOf();
    const byKind =
      isSame && this.holds(before, first, second, similarities)
        ? before.byKind
        : new Map<string, readonly ScoredPair[]>();
    return { first, second, similarities, byKind };
  }

  private holds(known: KnownPairs, first: ArticleInEvent, second: ArticleInEvent, similarities: Similarities): boolean {
    return (
      known.similarities[0] === similarities[0] &&
      known.similarities[1] === similarities[1] &&
      this.areWeighedAlike(known.first.context.weight, first.context.weight, [first, second]) &&
      this.areWeighedAlike(known.second.context.weight, second.context.weight, [first, second])
    );
  }

  /** Whether two events weigh all stems of some articles alike. */
  private areWeighedAlike(before: SparseFactor, now: SparseFactor, articles: readonly ArticleInEvent[]): boolean {
    if (before === now) return true;
    let known = this.differing.get(before);
    if (known?.now !== now)
      this.differing.set(before, (known = { now, stems: differingKeys(before, now, maxDiffering) }));
    const { stems } = known;
    return stems !== undefined && articles.every(({ topic }) => areApart(stems, this.stemsOf(topic)));
  }

  private stemsOf(article: TopicArticle): ReadonlySet<number> {
    const profiles = this.profilesOf(article);
    let stems = this.stems.get(profiles);
    if (!stems) this.stems.set(profiles, (stems = new Set(profiles.flatMap((profile) => profile?.shortIds ?? []))));
    return stems;
  }
}

function areApart(few: ReadonlySet<number>, many: ReadonlySet<number>): boolean {
  for (const each of few) if (many.has(each)) return false;
  return true;
}
