import { compareStrings } from '../../text/order';
import { VersionedCache } from '../versionedCache';
import { needsCompaction } from './compaction';
import { heldArticle } from './held';
import { uint32Pool, uint8Pool } from './numberPool';
import { Postings } from './postings';
import { SharedWeights } from './sharedWeights';
import { ascending, type SparseFactor } from './sparseFactor';
import { topicSimilarity, type TopicTerms } from './topicTerms';

/** An article in the index. */
export interface TopicArticle {
  readonly uri: string;
  /** Number in the postings. */
  readonly number: number;
  /** Where its terms stand in the pools, and how many they are. */
  readonly firstTerm: number;
  readonly termCount: number;
}

/**
 * Articles compared with one: the event it belongs to, if the folder holds more. News events have seldom more that are
 * worth comparing; chosen, not fitted.
 */
const maxNeighbours = 15;
/**
 * A folder of so many articles is compared whole: one that was put together by hand is on one story. Chosen on the ECB+
 * topics opened as folders.
 */
const smallFolder = 48;
/** Similarity of a neighbour at least. Chosen low, to drop articles that share a few names by chance; not fitted. */
const minNeighbourSimilarity = 0.06;

// The bounds below keep the cost of an article apart from the size of the folder; chosen on made corpora, not fitted.

/** A term in more articles than this says nothing about what one is about. */
const maxPostings = 300;
/** Commoner terms than this are looked up only where too few rarer ones point anywhere. */
const maxRarePostings = 60;
/** So many rare terms that stand in more than one article are enough to leave the common ones aside. */
const minTellingTerms = 12;
/** Terms under which an article is found: its weightiest, and others of the same weight. */
const maxPostedTerms = 64;
/** So many times the wanted neighbours are looked at more closely. */
const nearestFactor = 2;
/** Articles whose weights in the folder are kept until something changes. */
const maxFolderWeights = 1500;
/**
 * Counters of articles by term. A prime, since ids are hashes and all even ones should not share half of the counters.
 */
const counterCount = 1_048_573;
/** Articles that are read again between two questions, at most, where answers of before are kept. Chosen, not fitted. */
export const maxReread = 8;
/** Keeps the logarithm of a folder no larger than an event from being a division by zero. */
const minScale = 1e-6;

/**
 * What articles are about, by their names and rare words. What it tells depends on the articles held and not on the
 * order in which they came.
 */
export class TopicIndex {
  private byUri = new Map<string, TopicArticle>();
  /** Articles by number; those that were removed leave their place empty until all is built anew. */
  private articles: (TopicArticle | undefined)[] = [];
  private ids = uint32Pool();
  private weights = uint8Pool();
  private postings = new Postings();
  private dead = 0;
  private changes = 0;
  private builds = 0;
  /** In how many articles a term stands; terms that share a counter are counted together. */
  private readonly documentFrequency = new Uint32Array(counterCount);
  private readonly folderWeights = new VersionedCache<TopicArticle, Float32Array>(this, maxFolderWeights);

  private readonly shared = new SharedWeights();

  /** Grows with every change. */
  get version(): number {
    return this.changes;
  }

  /** Grows when articles are numbered anew; until then a number stands for one reading of an article. */
  get numbering(): number {
    return this.builds;
  }

  put(uri: string, terms: TopicTerms): void {
    this.remove(uri);
    if (needsCompaction(this.dead, this.byUri.size)) this.rebuild();
    this.add(uri, terms);
    if (this.postings.isMergeDue) this.mergePostings();
    this.changes++;
  }

  remove(uri: string): void {
    const article = this.byUri.get(uri);
    if (!article) return;
    this.byUri.delete(uri);
    this.articles[article.number] = undefined;
    for (const id of this.terms(article).ids) this.documentFrequency[id % counterCount]--;
    this.dead++;
    this.changes++;
  }

  /** To be called when no more articles are coming for now: gives back what is held for growth. */
  trim(): void {
    this.mergePostings();
    this.ids.trim();
    this.weights.trim();
  }

  private mergePostings(): void {
    this.postings.merge(this.dead > 0 ? (number) => this.articles[number] !== undefined : undefined);
  }

  private add(uri: string, { ids, weights }: TopicTerms): void {
    const number = this.articles.length;
    const article: TopicArticle = { uri, number, firstTerm: this.ids.add(ids), termCount: ids.length };
    this.weights.add(weights);
    this.byUri.set(uri, article);
    this.articles.push(article);
    const minPosted = weightOfRank(weights, maxPostedTerms);
    ids.forEach((id, index) => {
      if (weights[index] >= minPosted) this.postings.add(id, number);
      this.documentFrequency[id % counterCount]++;
    });
  }

  /** Builds all anew from what is live. */
  private rebuild(): void {
    const live = [...this.byUri.values()].map((article) => {
      const { ids, weights } = this.terms(article);
      return { uri: article.uri, terms: { ids: ids.slice(), weights: weights.slice() } };
    });
    this.byUri = new Map();
    this.articles = [];
    this.ids = uint32Pool();
    this.weights = uint8Pool();
    this.postings = new Postings();
    this.documentFrequency.fill(0);
    this.dead = 0;
    this.builds++;
    for (const { uri, terms } of live) this.add(uri, terms);
  }

  /** An article that is held, or `undefined`. */
  article(uri: string): TopicArticle | undefined {
    return this.byUri.get(uri);
  }

  /** The terms of an article that is held, as views that a change of the index leaves behind. */
  termsOf(uri: string): TopicTerms {
    return this.terms(heldArticle(this.byUri.get(uri), uri));
  }

  terms({ firstTerm, termCount }: TopicArticle): TopicTerms {
    return { ids: this.ids.run(firstTerm, termCount), weights: this.weights.run(firstTerm, termCount) };
  }

  /** In how many articles a term stands, or one that shares its counter. @param id see `Lexeme.id` */
  articlesWithTerm(id: number): number {
    return this.documentFrequency[id % counterCount];
  }

  /** How many articles the folder has. */
  get size(): number {
    return this.byUri.size;
  }

  /** Whether the folder is so small that all its articles are compared with each other. */
  get isComparedWhole(): boolean {
    return this.byUri.size <= smallFolder;
  }

  private get wantedNeighbours(): number {
    return this.isComparedWhole ? smallFolder : maxNeighbours;
  }

  /**
   * An article's terms, each weighed by how little it is used beyond what one event explains: in a folder on one
   * campaign the candidates’ names tell no event from another.
   */
  termsInFolder(article: TopicArticle): TopicTerms {
    const { ids, weights } = this.terms(article);
    return { ids, weights: this.folderWeights.get(article, () => this.weighInFolder(ids, weights)) };
  }

  private weighInFolder(ids: ArrayLike<number>, weights: ArrayLike<number>): Float32Array {
    const event = this.wantedNeighbours + 1;
    const scale = Math.max(Math.log(this.byUri.size / event), minScale);
    return Float32Array.from(weights, (weight, index) => {
      const frequency = this.articlesWithTerm(ids[index]);
      return frequency <= event ? weight : (weight * Math.max(0, Math.log(this.byUri.size / frequency))) / scale;
    });
  }

  /**
   * Counters of terms that one of two readings of an article has and the other has not, where these count otherwise in the
   * folder for it: those of more articles than an event explains. @param counters takes them
   */
  addReweighed(before: TopicTerms, now: TopicTerms, counters: Set<number>): void {
    const [idsBefore, idsNow] = [new Set(before.ids), new Set(now.ids)];
    const event = this.wantedNeighbours + 1;
    const add = (id: number): void => {
      // It was one more or less, or some more where several articles were read again.
      if (this.documentFrequency[id % counterCount] + maxReread > event) counters.add(id % counterCount);
    };
    for (const id of idsBefore) if (!idsNow.has(id)) add(id);
    for (const id of idsNow) if (!idsBefore.has(id)) add(id);
  }

  /** Whether an article that is held has a term of some counters. */
  hasCounter(uri: string, counters: ReadonlySet<number>): boolean {
    return this.termsOf(uri).ids.some((id) => counters.has(id % counterCount));
  }

  /**
   * How far two articles are about one thing, 0 to 1; 0 where one is not held.
   * @param factorOf what the weight of a term is multiplied with
   */
  similarity(uri: string, otherUri: string, factorOf?: SparseFactor): number {
    const article = this.byUri.get(uri);
    const other = this.byUri.get(otherUri);
    if (!article || !other) return 0;
    return topicSimilarity(this.termsInFolder(article), this.termsInFolder(other), factorOf && ascending(factorOf));
  }

  /** The articles nearest to one, nearest first; ties by URI. */
  neighbours(article: TopicArticle): TopicArticle[] {
    const wanted = this.wantedNeighbours;
    const own = this.termsInFolder(article);
    return this.sharingMost(article, wanted * nearestFactor)
      .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || compareStrings(one.uri, other.uri))
      .slice(0, wanted * nearestFactor)
      .map(([other]) => ({ other, similarity: topicSimilarity(own, this.termsInFolder(other)) }))
      .filter(({ similarity }) => similarity >= minNeighbourSimilarity)
      .sort((one, next) => next.similarity - one.similarity || compareStrings(one.other.uri, next.other.uri))
      .slice(0, wanted)
      .map(({ other }) => other);
  }

  /**
   * Other articles that hold one of an article's posted terms, with the weight of those that they share, in no particular
   * order: so many of the greatest weight, and those of equal weight with the last.
   */
  private sharingMost(article: TopicArticle, count: number): [TopicArticle, number][] {
    const { shared } = this;
    const { ids, weights } = this.terms(article);
    const common: number[] = [];
    let telling = 0;
    for (let i = 0; i < ids.length; i++) {
      const matches = this.articlesWith(ids[i], maxRarePostings);
      if (!matches) {
        common.push(i);
        continue;
      }
      shared.add(matches, weights[i]);
      if (matches.length > 1) telling++;
    }
    if (telling < minTellingTerms)
      for (const index of common) shared.add(this.articlesWith(ids[index], maxPostings) ?? [], weights[index]);
    return shared.takeHeaviest(count, article.number).flatMap(([number, weight]) => {
      const other = this.articles[number];
      return other ? [[other, weight]] : [];
    });
  }

  /** The numbers of the articles posted under a term, in no particular order; `undefined` where there are more than `max`. */
  private articlesWith(id: number, max: number): number[] | undefined {
    const matches: number[] = [];
    const areTooMany = this.postings.some(
      id,
      (number) => this.articles[number] !== undefined && matches.push(number) > max,
    );
    return areTooMany ? undefined : matches;
  }
}

/** The weight that no more than so many of an article’s terms exceed. */
function weightOfRank(weights: TopicTerms['weights'], rank: number): number {
  return weights.length <= rank ? 0 : weights.slice().sort()[weights.length - 1 - rank];
}
