import { LRUCache } from 'lru-cache';
import type { Articles, Reread } from './articles';
import { maxPostings } from './index/gramCandidates';
import { NearParallelIndex } from './index/nearParallelIndex';
import { normalisedTokensOf } from './index/normalisedTokens';
import type { Parallel } from './index/parallel';
import { repeatedBoilerplate, withoutBoilerplate, type Topics } from './index/repeatedBoilerplate';
import type { SentenceRecords } from './index/sentenceRecords';
import { sparseFactor, type SparseFactor } from './index/sparseFactor';
import { wordGramsOf } from './index/wordGrams';
import type { Steps } from './steps';

/** Verbatim and near parallels of an article, and its sentences that were left out of them as boilerplate. */
export interface NearLinksOfArticle {
  /** In the order of the text, best first within a sentence. */
  readonly near: readonly Parallel[];
  /** Sentences that stand in articles which share nothing else, by index: what a site prints. */
  readonly boilerplate: ReadonlySet<number>;
}

interface Kept extends NearLinksOfArticle {
  /** Articles that were looked at: those that it is linked to and those whose topics were asked for. */
  readonly beside: ReadonlySet<string>;
}

/**
 * Verbatim and near parallels, each article's kept until one that was looked at for them is read again, or one that has
 * word grams in common with its sentences changes in these: a keystroke in one article of a large folder leaves those of
 * nearly all others as they were. When articles come or go, all are let go.
 */
export class NearLinks {
  private readonly index: NearParallelIndex;
  private readonly kept: LRUCache<string, Kept>;
  private version = -1;

  /** @param maxLinks how many links are kept */
  constructor(
    private readonly articles: Articles,
    maxLinks: number,
  ) {
    this.index = new NearParallelIndex(
      articles.sentences,
      (uri) => articles.get(uri),
      (article, sentence) => articles.clusters.sentencesWith(article, sentence),
    );
    this.kept = new LRUCache({ maxSize: maxLinks, sizeCalculation: ({ near }) => Math.min(maxLinks, 1 + near.length) });
  }

  of(uri: string): NearLinksOfArticle {
    this.dropStale();
    let kept = this.kept.get(uri);
    if (!kept) this.kept.set(uri, (kept = this.linksAmong(uri, this.index.parallelsOf(uri))));
    return kept;
  }

  /** Works them out in steps. */
  *steps(uri: string): Steps {
    this.dropStale();
    yield;
    if (this.kept.has(uri)) return;
    const { version } = this.articles;
    const found = yield* this.index.steps(uri);
    // What was found in two states is let go.
    if (version === this.articles.version) this.kept.set(uri, this.linksAmong(uri, found));
    yield;
  }

  /** See `NearParallelIndex.repeatsOf`. */
  repeatsOf(uri: string, sentence: number): number[] {
    return this.index.repeatsOf(uri, sentence);
  }

  /** See `NearParallelIndex.saidBefore`. */
  saidBefore(uri: string): ReadonlySet<number> {
    return this.index.saidBefore(uri);
  }

  /** @param found all parallels of an article */
  private linksAmong(uri: string, found: readonly Parallel[]): Kept {
    const beside = new Set([uri, ...found.map(({ b }) => b.uri), ...this.articles.clusters.partnersOf(uri)]);
    const topics = this.topicsBeside(uri, beside);
    const boilerplate = repeatedBoilerplate(found, topics);
    return { near: withoutBoilerplate(found, topics, boilerplate), boilerplate, beside };
  }

  private dropStale(): void {
    const { version } = this.articles;
    if (this.version === version) return;
    const rereads = this.articles.rereadsSince(this.version);
    this.version = version;
    if (this.kept.size === 0) return;
    if (!rereads) {
      this.kept.clear();
      return;
    }
    const changed = new Set(rereads.map(({ uri }) => uri));
    const holders = this.holdersOf(rereads);
    const weighedOtherwise = this.weighedOtherwise(rereads);
    for (const [uri, { beside }] of this.kept.entries())
      if (holders.has(uri) || [...beside].some((each) => changed.has(each) || weighedOtherwise(each)))
        this.kept.delete(uri);
  }

  /** The articles that hold a word gram of the sentences in which some articles changed, before or now. */
  private holdersOf(rereads: readonly Reread[]): ReadonlySet<string> {
    const { sentences } = this.articles;
    const grams = new Set<number>();
    // What stands in more sentences than are looked at, whether or not these were counted, points nowhere.
    let most = maxPostings;
    for (const { uri, sentences: before } of rereads) {
      const now = sentences.recordsOf(uri);
      for (const gram of changedGrams(before, now)) grams.add(gram);
      most += before.hashes.length + now.hashes.length;
    }
    const holders = new Set<string>();
    for (const gram of grams)
      for (const number of sentences.sentencesWith(gram, most) ?? []) holders.add(sentences.articleOf(number).uri);
    return holders;
  }

  /** Tells of which articles a term counts otherwise in the folder than it did. */
  private weighedOtherwise(rereads: readonly Reread[]): (uri: string) => boolean {
    const { topics } = this.articles;
    const counters = new Set<number>();
    for (const { uri, terms } of rereads) topics.addReweighed(terms, topics.termsOf(uri), counters);
    if (counters.size === 0) return () => false;
    const known = new Map<string, boolean>();
    return (uri) => {
      let isReweighed = known.get(uri);
      if (isReweighed === undefined)
        known.set(uri, (isReweighed = this.articles.has(uri) && topics.hasCounter(uri, counters)));
      return isReweighed;
    };
  }

  /** What other articles are about, seen from one with a sentence left out. @param asked takes those that are asked about */
  private topicsBeside(uri: string, asked: Set<string>): Topics {
    const { articles } = this;
    const factors = new Map<number, SparseFactor>();
    const withoutWordsOf = (sentence: number): SparseFactor => {
      let factor = factors.get(sentence);
      if (!factor) {
        const { article } = articles.held(uri);
        const words = normalisedTokensOf(article, article.sentences[sentence]);
        const ids = Uint32Array.from(words, ({ lexeme }) => lexeme.id).sort();
        factors.set(sentence, (factor = sparseFactor(ids, new Float32Array(ids.length))));
      }
      return factor;
    };
    return {
      similarity: (sentence, one, other) => {
        asked.add(one).add(other);
        return articles.topics.similarity(one, other, withoutWordsOf(sentence));
      },
      size: (other) => articles.topics.termsOf(other).ids.length,
      sentenceCount: (other) => articles.sentences.article(other)?.sentenceCount ?? 0,
    };
  }
}

/** Word grams of the sentences that stand between those with which two readings begin and end alike. */
function changedGrams(before: SentenceRecords, now: SentenceRecords): Set<number> {
  const [keysBefore, keysNow] = [before, now].map(sentenceKeys);
  const shorter = Math.min(keysBefore.length, keysNow.length);
  let head = 0;
  while (head < shorter && keysBefore[head] === keysNow[head]) head++;
  let tail = 0;
  while (tail < shorter - head && keysBefore[keysBefore.length - 1 - tail] === keysNow[keysNow.length - 1 - tail])
    tail++;
  const grams = new Set<number>();
  for (const { stems, offsets, hashes } of [before, now])
    for (let i = head; i < hashes.length - tail; i++)
      for (const gram of wordGramsOf(stems.subarray(offsets[i], offsets[i + 1]))) grams.add(gram);
  return grams;
}

/** What is equal for sentences of which links are equal. */
function sentenceKeys({ stems, offsets, quoted, hashes }: SentenceRecords): string[] {
  const keys = Array.from(
    hashes,
    (hash, index) => `${hash} ${stems.subarray(offsets[index], offsets[index + 1]).join(' ')}`,
  );
  for (let i = 0; i < quoted.length; i += 3) keys[quoted[i]] += ` “${quoted[i + 1]} ${quoted[i + 2]}”`;
  return keys;
}
