import type { Articles } from './articles';
import { inReadingOrder, type Parallel } from './index/parallel';
import { minParaphraseScore, ParaphraseIndex, type IsLinked } from './index/paraphraseIndex';
import { scoreWeights } from './index/scoreWeights';
import { minTerms } from './index/repeatedBoilerplate';
import { NearLinks } from './nearLinks';
import type { Steps } from './steps';
import { compareStrings } from '../text/order';
import type { VectorSource } from './index/vectors/vectorSource';
import { VersionedCache } from './versionedCache';

/**
 * Links that are kept until something changes, some hundred bytes each: those of a few thousand articles. A folder that is
 * read at once asks for them again and again. Chosen, not fitted.
 */
const maxLinks = 500_000;

/** An article has fewer sentences: an index of one and one of another make a number. */
const maxSentences = 2 ** 26;
/** Articles whose nearest are kept until something changes. Not fitted. */
const maxNeighbourhoods = 4096;

function countLinks(links: readonly Parallel[]): number {
  return links.length;
}

const noSentences: ReadonlySet<number> = new Set();

/** The parallels between articles, worked out when they are asked for. */
export class Links {
  private readonly paraphraseIndex: ParaphraseIndex;
  private readonly near: NearLinks;
  private readonly parallels: VersionedCache<string, readonly Parallel[]>;
  private readonly supported: VersionedCache<string, readonly Parallel[]>;
  private readonly unlike: VersionedCache<string, readonly Parallel[]>;
  private readonly neighbours: VersionedCache<string, ReadonlyMap<string, boolean>>;

  constructor(
    private readonly articles: Articles,
    vectors: VectorSource,
  ) {
    const get = (uri: string) => articles.get(uri);
    const firstOfText = (uri: string): string => articles.equalTexts.firstOf(uri);
    this.paraphraseIndex = new ParaphraseIndex(
      articles.topics,
      articles.sentences,
      get,
      vectors,
      scoreWeights,
      firstOfText,
    );
    this.near = new NearLinks(articles, maxLinks);
    this.parallels = new VersionedCache(articles, maxLinks, countLinks);
    this.supported = new VersionedCache(articles, maxLinks, countLinks);
    this.unlike = new VersionedCache(articles, maxLinks, countLinks);
    this.neighbours = new VersionedCache(articles, maxNeighbourhoods);
  }

  /** By sentence of an article, how likely it is at most that a paraphrase elsewhere says the same, however unlikely. */
  bestScoresOf(uri: string): ReadonlyMap<number, number> {
    return this.paraphraseIndex.bestScoresOf(uri);
  }

  /** Verbatim and near parallels of one article in the order of its text, best first within a sentence. */
  nearOf(uri: string): readonly Parallel[] {
    return this.near.of(uri).near;
  }

  /** Sentences of an article that stand in others which share nothing else with it, by index: what a site prints. */
  private boilerplateOf(uri: string): ReadonlySet<number> {
    return this.near.of(uri).boilerplate;
  }

  /** Parallels of every kind of one article in the order of its text, best first within a sentence. */
  parallelsOf(uri: string): readonly Parallel[] {
    return this.parallels.get(uri, () => this.parallelsAbove(uri, minParaphraseScore));
  }

  private parallelsAbove(uri: string, minScore: number): Parallel[] {
    const paraphrases = this.paraphraseIndex.paraphrasesOf(uri, this.isLinkedNear(uri), minScore);
    return [...this.nearOf(uri), ...paraphrases].sort(inReadingOrder);
  }

  /** Whether sentences of an article are verbatim or near parallels of others, or what stands everywhere. */
  private isLinkedNear(uri: string): IsLinked {
    const linked = new Map<string, Set<number>>();
    for (const { a, b } of this.nearOf(uri)) {
      const sentences = linked.get(b.uri);
      if (sentences) sentences.add(a.sentence * maxSentences + b.sentence);
      else linked.set(b.uri, new Set([a.sentence * maxSentences + b.sentence]));
    }
    // What is boilerplate word for word is no paraphrase either, where an article is long enough to tell.
    const isTold = this.articles.has(uri) && this.articles.topics.termsOf(uri).ids.length >= minTerms;
    const boilerplate = isTold ? this.boilerplateOf(uri) : noSentences;
    return (sentence, other, otherSentence) =>
      boilerplate.has(sentence) || (linked.get(other)?.has(sentence * maxSentences + otherSentence) ?? false);
  }

  /** Whether the parallels of an article are worked out already. */
  isWorkedOut(uri: string): boolean {
    return this.parallels.has(uri);
  }

  /** Works out in steps what the claims of an article are made from: its parallels, and what they may support. */
  *steps(uri: string): Steps {
    if (this.isWorkedOutForClaims(uri) || !this.articles.has(uri)) return;
    yield* this.near.steps(uri);
    yield* this.paraphraseIndex.steps(uri);
    this.parallelsOf(uri);
    yield;
    this.supportedOf(uri);
    yield;
  }

  isWorkedOutForClaims(uri: string): boolean {
    return this.parallels.has(uri) && this.supported.has(uri);
  }

  /** Every parallel once, `a` before `b` by URI. @param minScore of links, 0 for all that can be scored */
  allParallels(minScore = minParaphraseScore): Parallel[] {
    return this.articles
      .uris()
      .flatMap((uri) =>
        (minScore < minParaphraseScore ? this.parallelsAbove(uri, minScore) : this.parallelsOf(uri)).filter(
          ({ a, b, score }) => a.uri < b.uri && score >= minScore,
        ),
      );
  }

  /** Parallels between articles of a set, each once, `a` before `b` by URI. */
  parallelsAmong(uris: readonly string[]): Steps<Parallel[]> {
    return this.among(uris, (uri) => this.parallelsOf(uri));
  }

  /**
   * What is too unsure to be a parallel between articles of a set, but may be supported by those that are: sentences that
   * are alike in articles that hardly are. Each once, as in `parallelsAmong`.
   */
  supportedAmong(uris: readonly string[]): Steps<Parallel[]> {
    return this.among(uris, (uri) => this.supportedOf(uri));
  }

  private supportedOf(uri: string): readonly Parallel[] {
    return this.supported.get(uri, () => this.paraphraseIndex.supportedParaphrasesOf(uri, this.isLinkedNear(uri)));
  }

  /** Pairs of sentences that are no links, but may state one fact in differing figures, in the order of the text. */
  unlikePairsOf(uri: string): readonly Parallel[] {
    return this.unlike.get(uri, () =>
      this.paraphraseIndex.unlikePairsOf(uri, this.isLinkedNear(uri)).sort(inReadingOrder),
    );
  }

  /** Whether the folder is so small that it is compared whole; see `TopicIndex.isComparedWhole`. */
  get isSmallFolder(): boolean {
    return this.articles.topics.isComparedWhole;
  }

  /** The articles nearest to an article, each with whether the two may be on one event. */
  neighboursByEvent(uri: string): ReadonlyMap<string, boolean> {
    return this.neighbours.get(uri, () => this.paraphraseIndex.neighboursByEvent(uri));
  }

  /** An article by a step. */
  private *among(uris: readonly string[], parallelsOf: (uri: string) => readonly Parallel[]): Steps<Parallel[]> {
    const wanted = new Set(uris);
    const among: Parallel[] = [];
    for (const uri of uris) {
      for (const link of parallelsOf(uri)) if (link.a.uri < link.b.uri && wanted.has(link.b.uri)) among.push(link);
      yield;
    }
    return among;
  }

  /** Sentences of an article that it has word for word more than once, by index: a caption, the lede as standfirst. */
  repeatsOf(uri: string, sentence: number): number[] {
    return this.near.repeatsOf(uri, sentence);
  }

  /** Sentences of an article that it has said before in the same words, by index. */
  saidBefore(uri: string): ReadonlySet<number> {
    return this.near.saidBefore(uri);
  }

  /** An article and those that have a passage of at least this score in common with it, most in common first. */
  around(uri: string, minScore: number): string[] {
    const counts = new Map<string, number>();
    for (const { b, score } of this.parallelsOf(uri))
      if (score >= minScore) counts.set(b.uri, (counts.get(b.uri) ?? 0) + 1);
    const others = [...counts].sort((one, next) => next[1] - one[1] || compareStrings(one[0], next[0]));
    return [uri, ...others.map(([other]) => other)];
  }
}
