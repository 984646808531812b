import { LRUCache } from 'lru-cache';
import { finish, type Steps } from '../steps';
import type { ArticleInEvent } from './eventContexts';
import type { SentenceProfile, SentenceProfiles } from './sentenceProfiles';
import { differingKeys, type SparseFactor } from './sparseFactor';
import type { TopicArticle } from './topicIndex';

/** An event that weighs more stems otherwise than this is another one. Chosen, not fitted: a keystroke changes two. */
const maxDiffering = 64;

interface Known<Value> {
  readonly first: ArticleInEvent;
  readonly second: ArticleInEvent;
  /** See `SentenceNumbers`. */
  readonly numbers: readonly [Uint32Array, Uint32Array];
  readonly value: Value;
}

/** What was worked out for two articles before, and of which of their sentences it still holds. */
export interface Earlier<Value> {
  readonly value: Value;
  /**
   * By sentence of the first article as it is now, its index then, where it says the same and its stems are weighed
   * alike; else −1.
   */
  readonly first: Int32Array;
  /** The same of the second article. */
  readonly second: Int32Array;
}

/** Works a value out in steps. @param earlier the value before, where it holds in part */
type Work<Value> = (earlier: Earlier<Value> | undefined) => Steps<Value>;

/**
 * What is worked out for two articles from their sentences and how the events around them weigh words. It is kept while
 * neither article changes and no stem that either holds is weighed otherwise: a keystroke in one article of an event
 * changes how a word or two are weighed in it, and leaves most pairs of other articles as they were. Where it does not
 * hold as a whole, it may for most of the sentences.
 */
export class WeighedPairs<Value extends object> {
  private readonly known: LRUCache<string, Known<Value>>;
  private readonly differing = new WeakMap<
    SparseFactor,
    { readonly now: SparseFactor; readonly stems: ReadonlySet<number> | undefined }
  >();
  private readonly numbers = new SentenceNumbers();

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

  /** @param work the value as the articles are now, with the help of the one before where that holds in part */
  get(first: ArticleInEvent, second: ArticleInEvent, work: Work<Value>): Value {
    return this.heldValue(first, second) ?? finish(this.steps(first, second, work));
  }

  /** The same in steps. */
  *steps(first: ArticleInEvent, second: ArticleInEvent, work: Work<Value>): Steps<Value> {
    const held = this.heldValue(first, second);
    if (held) return held;
    const key = keyOf(first, second);
    const value = yield* this.valueSteps(this.known.get(key), first, second, work);
    const numbers = [first, second].map(({ topic }) => this.numbers.of(this.profilesOf(topic)));
    this.known.set(key, { first, second, numbers: [numbers[0], numbers[1]], value });
    return value;
  }

  /** The value where it was worked out in these very events. */
  private heldValue(first: ArticleInEvent, second: ArticleInEvent): Value | undefined {
    const before = this.known.get(keyOf(first, second));
    return before?.first.context === first.context && before.second.context === second.context
      ? before.value
      : undefined;
  }

  private *valueSteps(
    before: Known<Value> | undefined,
    first: ArticleInEvent,
    second: ArticleInEvent,
    work: Work<Value>,
  ): Steps<Value> {
    if (!before) return yield* work(undefined);
    const areSame = before.first.topic === first.topic && before.second.topic === second.topic;
    if (areSame && isWeighedAlike(before.first, first) && isWeighedAlike(before.second, second)) return before.value;
    const earlier = this.earlierOf(before, first, second);
    return areSame && earlier && !earlier.first.includes(-1) && !earlier.second.includes(-1)
      ? before.value
      : yield* work(earlier);
  }

  private earlierOf(
    { first: firstThen, second: secondThen, numbers, value }: Known<Value>,
    first: ArticleInEvent,
    second: ArticleInEvent,
  ): Earlier<Value> | undefined {
    const differing = [
      this.differingStems(firstThen.context.weight, first.context.weight),
      this.differingStems(secondThen.context.weight, second.context.weight),
    ];
    const stems = differing.filter((set) => set !== undefined);
    if (stems.length < differing.length) return undefined;
    return {
      value,
      first: this.kept(this.profilesOf(first.topic), numbers[0], stems),
      second: this.kept(this.profilesOf(second.topic), numbers[1], stems),
    };
  }

  /** The stems that two events weigh otherwise; undefined where they are too many. */
  private differingStems(before: SparseFactor, now: SparseFactor): ReadonlySet<number> | undefined {
    if (before === now) return none;
    let known = this.differing.get(before);
    if (known?.now !== now)
      this.differing.set(before, (known = { now, stems: differingKeys(before, now, maxDiffering) }));
    return known.stems;
  }

  /** By sentence its index among those before where nothing has changed of it, else −1; a sentence without profile is kept. */
  private kept(profiles: SentenceProfiles, before: Uint32Array, differing: readonly ReadonlySet<number>[]): Int32Array {
    const places = new Map<number, number>();
    before.forEach((number, index) => places.set(number, index));
    const numbers = this.numbers.of(profiles);
    const stems = differing.filter(({ size }) => size > 0);
    return Int32Array.from(profiles, (profile, index) => {
      if (!profile) return index;
      const place = numbers[index] === before[index] ? index : places.get(numbers[index]);
      if (place === undefined) return -1;
      return stems.some((set) => profile.shortIds.some((id) => set.has(id))) ? -1 : place;
    });
  }
}

function keyOf(first: ArticleInEvent, second: ArticleInEvent): string {
  return `${first.topic.uri}\n${second.topic.uri}`;
}

const none: ReadonlySet<number> = new Set();

function isWeighedAlike(before: ArticleInEvent, now: ArticleInEvent): boolean {
  return before.context.weight === now.context.weight;
}

/** Numbers of sentences by their profiles: equal numbers mean one profile. */
class SentenceNumbers {
  private readonly byProfile = new WeakMap<SentenceProfile, number>();
  private readonly byArticle = new WeakMap<SentenceProfiles, Uint32Array>();
  private last = 0;

  /** Of each sentence; 0 for one without profile. */
  of(profiles: SentenceProfiles): Uint32Array {
    let numbers = this.byArticle.get(profiles);
    if (!numbers) {
      numbers = Uint32Array.from(profiles, (profile) => (profile ? this.numberOf(profile) : 0));
      this.byArticle.set(profiles, numbers);
    }
    return numbers;
  }

  private numberOf(profile: SentenceProfile): number {
    let number = this.byProfile.get(profile);
    if (number === undefined) this.byProfile.set(profile, (number = ++this.last));
    return number;
  }
}
