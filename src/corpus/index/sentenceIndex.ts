import { firstIndexWhere } from '../../text/search';
import { RecentCache } from '../../text/recentCache';
import { needsCompaction } from './compaction';
import { stemCountsOf, type StemCounts } from './eventWeights';
import { heldArticle } from './held';
import { uint16Pool, uint32Pool } from './numberPool';
import type { Passage } from './parallel';
import { Postings } from './postings';
import type { SentenceRecords } from './sentenceRecords';
import { wordGramsOf } from './wordGrams';

/** An article in the index: its sentences are numbered from `firstSentence` on. */
export interface IndexedArticle {
  readonly uri: string;
  readonly firstSentence: number;
  readonly sentenceCount: number;
  /** Flat triples as in `SentenceRecords`; most articles hold few. */
  readonly quoted: Uint32Array | undefined;
  isLive: boolean;
}

/** Where a whole quotation stands among the stems of a sentence; `to` is exclusive. */
export interface QuotedStems {
  readonly from: number;
  readonly to: number;
}

/** Articles of which it is kept how many sentences hold each stem, two kilobytes each. Chosen, not fitted. */
const maxCounted = 2048;

/** What is kept of all sentences, numbered from 0 on over all articles. */
class SentencePools {
  /** Of each sentence, the number of its article. */
  readonly owners = uint32Pool();
  /** Of each sentence, where its stems begin; they end where the next one's begin. */
  readonly starts = uint32Pool();
  /** Of each sentence, start and end in its text. */
  readonly spans = uint32Pool();
  /** Of each sentence, the hash of its words; see `SentenceRecords`. */
  readonly hashes = uint32Pool();
  readonly stems = uint16Pool();

  trim(): void {
    for (const pool of [this.owners, this.starts, this.spans, this.hashes, this.stems]) pool.trim();
  }
}

/**
 * The sentences of all articles as stems, found by the word grams that they hold. What it tells depends on the
 * articles held and not on the order in which they came, so that an update equals a rebuild.
 */
export class SentenceIndex {
  private byUri = new Map<string, IndexedArticle>();
  /** Articles by number; those that were removed stay until all is built anew. */
  private articles: IndexedArticle[] = [];
  private pools = new SentencePools();
  private postings = new Postings();
  private readonly stemCounts = new RecentCache<IndexedArticle, StemCounts>(maxCounted);
  private dead = 0;
  private builds = 0;

  /** Grows when sentences are numbered anew; until then a number stands for one sentence, which never changes. */
  get numbering(): number {
    return this.builds;
  }

  /** Numbers of sentences are smaller. */
  get numbersUsed(): number {
    return this.pools.owners.size;
  }

  put(uri: string, records: SentenceRecords): void {
    this.remove(uri);
    if (needsCompaction(this.dead, this.byUri.size)) this.rebuild();
    this.add(uri, records);
    if (this.postings.isMergeDue) this.mergePostings();
  }

  remove(uri: string): void {
    const article = this.byUri.get(uri);
    if (!article) return;
    article.isLive = false;
    this.dead++;
    this.byUri.delete(uri);
  }

  /** To be called when no more articles are coming for now: gives back what is held for growth. */
  trim(): void {
    this.mergePostings();
    this.pools.trim();
  }

  private mergePostings(): void {
    this.postings.merge(this.dead > 0 ? (sentence) => this.articleOf(sentence).isLive : undefined);
  }

  private add(uri: string, { stems, offsets, quoted, spans, hashes }: SentenceRecords): void {
    const { pools } = this;
    const firstStem = pools.stems.add(stems);
    const firstSentence = pools.starts.add(offsets.map((offset) => firstStem + offset));
    // One number more than there are sentences: where the last one ends.
    pools.owners.add(new Uint32Array(offsets.length).fill(this.articles.length));
    pools.spans.add(spans);
    pools.spans.add([0, 0]);
    pools.hashes.add(hashes);
    pools.hashes.add([0]);
    const article: IndexedArticle = {
      uri,
      firstSentence,
      sentenceCount: offsets.length - 1,
      quoted: quoted.length > 0 ? quoted.slice() : undefined,
      isLive: true,
    };
    this.byUri.set(uri, article);
    this.articles.push(article);
    for (let i = 0; i < article.sentenceCount; i++)
      for (const gram of wordGramsOf(this.stemsOf(article, i))) this.postings.add(gram, firstSentence + i);
  }

  /** Builds all anew from what is live. */
  private rebuild(): void {
    const live = [...this.byUri.keys()].map((uri) => {
      const { stems, offsets, quoted, spans, hashes } = this.recordsOf(uri);
      const copied = { stems: stems.slice(), offsets, quoted, spans: spans.slice(), hashes: hashes.slice() };
      return [uri, copied] as const;
    });
    this.byUri = new Map();
    this.articles = [];
    this.pools = new SentencePools();
    this.postings = new Postings();
    this.dead = 0;
    this.builds++;
    for (const [uri, records] of live) this.add(uri, records);
  }

  /** An article that is held, or `undefined`. */
  article(uri: string): IndexedArticle | undefined {
    return this.byUri.get(uri);
  }

  /** The records of an article that is held, as views that a change of the index leaves behind. */
  recordsOf(uri: string): SentenceRecords {
    const { firstSentence, sentenceCount, quoted } = heldArticle(this.byUri.get(uri), uri);
    const { starts, stems, spans, hashes } = this.pools;
    const firstStem = starts.at(firstSentence);
    const offsets = starts.run(firstSentence, sentenceCount + 1).map((start) => start - firstStem);
    return {
      stems: stems.run(firstStem, offsets[sentenceCount]),
      offsets,
      quoted: quoted ?? new Uint32Array(0),
      spans: spans.run(2 * firstSentence, 2 * sentenceCount),
      hashes: hashes.run(firstSentence, sentenceCount),
    };
  }

  /** In how many sentences of an article that is held its stems stand; asked for by every article near it. */
  stemCountsOf(uri: string): StemCounts {
    return this.stemCounts.get(heldArticle(this.byUri.get(uri), uri), () => stemCountsOf(this.recordsOf(uri)));
  }

  /** The article that a sentence belongs to, by the sentence's number; it may have been removed. */
  articleOf(sentenceNumber: number): IndexedArticle {
    return this.articles[this.pools.owners.at(sentenceNumber)];
  }

  /** Short ids of the stems of a sentence, by its index in its article; none for sentences that are not linked. */
  stemsOf({ firstSentence }: IndexedArticle, sentence: number): Uint16Array {
    const { starts, stems } = this.pools;
    const start = starts.at(firstSentence + sentence);
    return stems.run(start, starts.at(firstSentence + sentence + 1) - start);
  }

  /** Hash of the words of a sentence as they are written but for case. */
  hashOf({ firstSentence }: IndexedArticle, sentence: number): number {
    return this.pools.hashes.at(firstSentence + sentence);
  }

  passage({ uri, firstSentence }: IndexedArticle, sentence: number): Passage {
    const { spans } = this.pools;
    const at = 2 * (firstSentence + sentence);
    return { uri, sentence, start: spans.at(at), end: spans.at(at + 1) };
  }

  /**
   * The numbers of the sentences that hold a gram, in no particular order.
   * @param gram see `wordGramsOf`
   * @returns `undefined` where there are more than `max`
   */
  sentencesWith(gram: number, max: number): number[] | undefined {
    const sentences: number[] = [];
    const areAllLive = this.dead === 0;
    const areTooMany = this.postings.some(
      gram,
      (sentence) => (areAllLive || this.articleOf(sentence).isLive) && sentences.push(sentence) > max,
    );
    return areTooMany ? undefined : sentences;
  }
}

/** The whole quotations of a sentence. */
export function quotationsIn({ quoted }: IndexedArticle, sentence: number): QuotedStems[] {
  const quotations: QuotedStems[] = [];
  if (!quoted) return quotations;
  const count = quoted.length / 3;
  const first = firstIndexWhere(0, count, (index) => quoted[3 * index] >= sentence);
  for (let i = first; i < count && quoted[3 * i] === sentence; i++)
    quotations.push({ from: quoted[3 * i + 1], to: quoted[3 * i + 2] });
  return quotations;
}
