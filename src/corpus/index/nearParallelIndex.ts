import type { Annotated } from '../../annotations/annotate';
import { candidatesFor } from './gramCandidates';
import { NearParallel } from './nearParallel';
import { inReadingOrder, type Parallel } from './parallel';
import { quotationsIn, type IndexedArticle, type QuotedStems, type SentenceIndex } from './sentenceIndex';
import { alignStems, isCovered, mayBeNear, type StemAlignment } from './stemAlignment';
import type { Tile } from './stringTiling';
import { RecentCache } from '../../text/recentCache';
import { finish, type Steps } from '../steps';

/** Pairs of sentences of which it is kept whether they are linked: those of an event. Chosen, not fitted. */
const minPairs = 20_000;
/** Numbers of sentences stay below this. */
const maxSentences = 2 ** 26;

/** A sentence by its index in its article. */
export interface SentencePlace {
  readonly article: IndexedArticle;
  readonly sentence: number;
}

/** Sentences that are compared with one beside those that share rare word grams with it. */
export type FurtherPlaces = (article: IndexedArticle, sentence: number) => readonly SentencePlace[];

/** Finds verbatim and near parallels. Articles are read again only for the words in common of the links found. */
export class NearParallelIndex {
  /** By the numbers of two sentences, the link between them. */
  private links = new RecentCache<number, { readonly link: Parallel | undefined }>(minPairs);
  private numbering = 0;

  /** @param getArticle reads an article that is held */
  constructor(
    private readonly sentences: SentenceIndex,
    private readonly getArticle: (uri: string) => Annotated | undefined,
    private readonly further: FurtherPlaces = () => [],
  ) {}

  /** Parallels of one article's sentences, in the order of its text, best first within a sentence. */
  parallelsOf(uri: string): Parallel[] {
    return finish(this.steps(uri));
  }

  /** The same, a sentence by a step. */
  *steps(uri: string): Steps<Parallel[]> {
    const article = this.sentences.article(uri);
    const parallels: Parallel[] = [];
    for (let i = 0; article?.isLive && i < article.sentenceCount; i++) {
      for (const parallel of this.parallelsOfSentence(article, i)) parallels.push(parallel);
      yield;
    }
    return parallels;
  }

  private parallelsOfSentence(article: IndexedArticle, sentence: number): Parallel[] {
    if (this.numbering !== this.sentences.numbering) {
      this.numbering = this.sentences.numbering;
      this.links = new RecentCache(minPairs);
    }
    const stems = this.sentences.stemsOf(article, sentence);
    if (stems.length === 0) return [];
    const parallels: Parallel[] = [];
    for (const candidate of this.candidatesOf(article, sentence, stems)) {
      const number = article.firstSentence + sentence;
      const otherNumber = candidate.article.firstSentence + candidate.sentence;
      if (!this.mayBeLinked(article, sentence, stems, candidate)) continue;
      const { link } = this.links.get(number * maxSentences + otherNumber, () => ({
        link: this.linkBetween(article, sentence, stems, candidate),
      }));
      if (link) parallels.push(link);
    }
    return parallels.sort(inReadingOrder);
  }

  private candidatesOf(article: IndexedArticle, sentence: number, stems: Uint16Array): readonly SentencePlace[] {
    const found = candidatesFor(this.sentences, article, stems);
    const further = this.further(article, sentence);
    if (further.length === 0) return found;
    const numberOf = ({ article: { firstSentence }, sentence: index }: SentencePlace): number => firstSentence + index;
    const known = new Set(found.map(numberOf));
    return [...found, ...further.filter((place) => !known.has(numberOf(place)))];
  }

  /** Whether two sentences are worth aligning: most candidates share a formula and little else. */
  private mayBeLinked(
    article: IndexedArticle,
    sentence: number,
    stems: Uint16Array,
    candidate: SentencePlace,
  ): boolean {
    return (
      mayBeNear(stems, this.sentences.stemsOf(candidate.article, candidate.sentence)) ||
      quotationsIn(article, sentence).length > 0 ||
      quotationsIn(candidate.article, candidate.sentence).length > 0
    );
  }

  private linkBetween(
    article: IndexedArticle,
    sentence: number,
    stems: Uint16Array,
    candidate: SentencePlace,
  ): Parallel | undefined {
    const others = this.sentences.stemsOf(candidate.article, candidate.sentence);
    const quotations = {
      ours: quotationsIn(article, sentence),
      theirs: quotationsIn(candidate.article, candidate.sentence),
    };
    const alignment = alignStems(stems, others);
    return alignment.isNear || isAnyCovered(quotations, alignment.tiles)
      ? this.parallel(article, sentence, candidate, alignment)
      : undefined;
  }

  private parallel(
    article: IndexedArticle,
    sentence: number,
    candidate: SentencePlace,
    { areEqual, tiles, run, score }: StemAlignment,
  ): Parallel {
    const { sentences } = this;
    const isVerbatim =
      areEqual && sentences.hashOf(article, sentence) === sentences.hashOf(candidate.article, candidate.sentence);
    return new NearParallel(
      {
        a: sentences.passage(article, sentence),
        b: sentences.passage(candidate.article, candidate.sentence),
        kind: isVerbatim ? 'verbatim' : 'near',
        score: isVerbatim ? 1 : score,
        run,
        tiles,
      },
      this.getArticle,
    );
  }

  /** Sentences of an article with the same words as one of them, that one excepted, by index. */
  repeatsOf(uri: string, sentence: number): number[] {
    const article = this.sentences.article(uri);
    if (!article || this.sentences.stemsOf(article, sentence).length === 0) return [];
    const hash = this.sentences.hashOf(article, sentence);
    const repeats: number[] = [];
    for (let i = 0; i < article.sentenceCount; i++)
      if (i !== sentence && this.sentences.hashOf(article, i) === hash) repeats.push(i);
    return repeats;
  }

  /** Sentences of an article that it has said before in the same words, by index. */
  saidBefore(uri: string): ReadonlySet<number> {
    const repeats = new Set<number>();
    const article = this.sentences.article(uri);
    if (!article) return repeats;
    const hashes = new Set<number>();
    for (let i = 0; i < article.sentenceCount; i++) {
      const hash = this.sentences.hashOf(article, i);
      if (hashes.has(hash) && this.sentences.stemsOf(article, i).length > 0) repeats.add(i);
      hashes.add(hash);
    }
    return repeats;
  }
}

/** Whether a whole quotation of either sentence stands in the other, word by word. */
function isAnyCovered(
  { ours, theirs }: { readonly ours: readonly QuotedStems[]; readonly theirs: readonly QuotedStems[] },
  tiles: readonly Tile[],
): boolean {
  return (
    ours.some((quotation) => isCovered(quotation, tiles, 'a')) ||
    theirs.some((quotation) => isCovered(quotation, tiles, 'b'))
  );
}
