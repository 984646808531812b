import { LRUCache } from 'lru-cache';
import type { ArticleInEvent } from './eventContexts';
import type { SentenceProfiles } from './sentenceProfiles';
import { differingKeys, type SparseFactor } from './sparseFactor';
import type { TopicArticle } from './topicIndex';

/** An event that weighs more stems otherwise than this is another one. Chosen, not fitted: a keystroke changes two. */
const maxDiffering = 64;

interface Known<Value> {
  readonly first: ArticleInEvent;
  readonly second: ArticleInEvent;
  readonly value: Value;
}

/**
 * What is worked out for two articles from their sentences and how the events around them weigh words. It is kept while
 * neither article changes and no stem that either holds is weighed otherwise: a keystroke in one article of an event
 * changes how a word or two are weighed in it, and leaves most pairs of other articles as they were.
 */
export class WeighedPairs<Value extends object> {
  private readonly known: LRUCache<string, Known<Value>>;
  private readonly differing = new WeakMap<
    SparseFactor,
    { readonly now: SparseFactor; readonly stems: ReadonlySet<number> | undefined }
  >();
  private readonly stems = new WeakMap<SentenceProfiles, ReadonlySet<number>>();

  /**
   * @param maxSize of all values that are kept
   * @param sizeOf a value, 0 and more
   */
  constructor(
    private readonly profilesOf: (article: TopicArticle) => SentenceProfiles,
    maxSize: number,
    sizeOf: (value: Value) => number,
  ) {
    this.known = new LRUCache({ maxSize, sizeCalculation: ({ value }) => 1 + sizeOf(value) });
  }

  /** @param work the value as the articles are now */
  get(first: ArticleInEvent, second: ArticleInEvent, work: () => Value): Value {
    const key = `${first.topic.uri}\n${second.topic.uri}`;
    const before = this.known.get(key);
    if (before?.first.context === first.context && before.second.context === second.context) return before.value;
    const value = before && this.holds(before, first, second) ? before.value : work();
    this.known.set(key, { first, second, value });
    return value;
  }

  private holds(known: Known<Value>, first: ArticleInEvent, second: ArticleInEvent): boolean {
    return (
      known.first.topic === first.topic &&
      known.second.topic === second.topic &&
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
