import { RecentCache } from '../../text/recentCache';
import type { IndexedArticle, SentenceIndex } from './sentenceIndex';
import { shingleLength, shinglesOf, type Shingle } from './shingles';
import { gramLength, wordGramAt } from './wordGrams';

/**
 * A gram that stands in more sentences points nowhere. More than for links, since hundreds may print one report; of the
 * grams of a shingle the rarest is followed.
 */
const maxPostings = 1000;
/** A shingle in more articles weighs nothing: a formula, or a line that a site puts everywhere. Chosen, not fitted. */
const maxCarriers = 40;
/** A shingle in more articles than this counts the less the more have it. Chosen, not fitted. */
const maxTellingCarriers = 4;

/** Where words in a row begin: a sentence by its index in its article, and a word among the sentence's stems. */
export interface WordPlace {
  readonly sentence: number;
  readonly word: number;
}

/** What an article has in common with another word for word, outside quotations and boilerplate. */
export interface CopiedText {
  /** Shingles in common, each once. The same from either side. */
  readonly shingles: number;
  /** The same, where one that many articles have counts the less. */
  readonly weight: number;
  /** Words of the article that shingles in common cover. */
  readonly words: number;
  readonly longest: CopiedRun;
}

/** Words in a row that stand in two articles. */
export interface CopiedRun {
  readonly words: number;
  readonly here: WordPlace;
  readonly there: WordPlace;
}

/** The occurrence of a shingle in a sentence of an article. */
interface Occurrence {
  readonly article: IndexedArticle;
  readonly place: WordPlace;
}

/** Shingles of a sentence that follow each other, a word apart, here and in every article that has them. */
interface Stretch {
  readonly sentence: number;
  /** Where the first begins. */
  readonly word: number;
  readonly shingles: number;
  /** Where the first and the last of them stand. */
  readonly first: readonly Occurrence[];
  readonly last: readonly Occurrence[];
}

/** What so many sentences hold is looked up once for all articles, and not for each anew. Chosen, not fitted. */
const minCommon = 8;
/** Grams and shingles whose places are kept meanwhile. Not fitted. */
const keptCommon = 10_000;
/** Sentences whose shingles are kept meanwhile, some kilobytes each: those of the articles of a story. Not fitted. */
const keptSentences = 1000;

/**
 * Where the grams and shingles stand that many sentences hold, as far as they were looked up: a formula that is in each of
 * a thousand articles is looked for once. Holds while the index does not change.
 */
export class CommonPlaces {
  readonly sentencesByGram = new RecentCache<number, readonly number[]>(keptCommon);
  readonly occurrences = new RecentCache<number, readonly Occurrence[]>(keptCommon);
  /** By number of a sentence, its shingles by their hash; of equal ones the one that is quoted, if any. */
  readonly shingles = new RecentCache<number, ReadonlyMap<number, Shingle>>(keptSentences);
  private readonly next = new WeakMap<readonly Occurrence[], readonly Occurrence[]>();

  /**
   * Whether some shingle stands a word after another wherever that stands. Of what many articles have that is told once for
   * all of them: in hundreds of copies of one report whole sentences are counted, and not each of their shingles.
   */
  areOneWordOn(shingle: readonly Occurrence[], next: readonly Occurrence[]): boolean {
    if (this.next.get(shingle) === next) return true;
    const isOn =
      shingle.length === next.length &&
      shingle.every(({ article, place }, index) => {
        const other = next[index];
        return (
          article === other.article && place.sentence === other.place.sentence && place.word + 1 === other.place.word
        );
      });
    if (isOn) this.next.set(shingle, next);
    return isOn;
  }
}

/**
 * What an article has in common with every other that has words in common with it, by URI: by shingles (Broder 1997),
 * which the grams of the sentence index point to.
 */
export function copiedTextsOf(
  index: SentenceIndex,
  uri: string,
  common = new CommonPlaces(),
): ReadonlyMap<string, CopiedText> {
  const article = index.article(uri);
  if (!article) return new Map();
  const reading = new CopyReading(index, article, common);
  for (let i = 0; i < article.sentenceCount; i++) reading.readSentence(i);
  return reading.byUri;
}

/** Gathers what one article has in common with others, sentence by sentence. */
class CopyReading {
  readonly byUri = new Map<string, GrowingText>();
  private readonly seen = new Set<number>();
  private readonly sentencesByGram = new Map<number, readonly number[]>();

  constructor(
    private readonly index: SentenceIndex,
    private readonly article: IndexedArticle,
    private readonly common: CommonPlaces,
  ) {}

  readSentence(sentence: number): void {
    const stems = this.index.stemsOf(this.article, sentence);
    // Of most sentences no eight words in a row stand anywhere else, which a gram or two of each eight tell.
    if (!this.mayBeCopied(stems)) return;
    const shingles = shinglesOf(this.index, this.article, sentence);
    const sentencesByWord = Array.from(stems, (_, at) => this.sentencesWithGramAt(stems, at));
    let stretch: Stretch | undefined;
    for (const shingle of shingles) {
      // A line that stands twice in an article is common to two articles once.
      if (shingle.isQuoted || this.seen.has(shingle.hash)) continue;
      this.seen.add(shingle.hash);
      const candidates = fewestOf(sentencesByWord, shingle.at);
      if (!candidates || candidates.length < 2) continue;
      const occurrences =
        candidates.length < minCommon
          ? this.occurrencesOf(shingle, candidates)
          : this.common.occurrences.get(shingle.hash, () => this.occurrencesOf(shingle, candidates));
      const isNext = stretch !== undefined && shingle.at === stretch.word + stretch.shingles;
      if (stretch && isNext && this.common.areOneWordOn(stretch.last, occurrences))
        stretch = { ...stretch, shingles: stretch.shingles + 1, last: occurrences };
      else {
        this.addStretch(stretch);
        stretch = { sentence, word: shingle.at, shingles: 1, first: occurrences, last: occurrences };
      }
    }
    this.addStretch(stretch);
  }

  /** Whether a shingle holds no gram that stands in this sentence alone. */
  private mayBeCopied(stems: Uint16Array): boolean {
    const lastGram = shingleLength - gramLength;
    let at = 0;
    while (at + shingleLength <= stems.length) {
      let gram = at + lastGram;
      while (gram >= at && (this.sentencesWithGramAt(stems, gram)?.length ?? Infinity) > 1) gram--;
      if (gram < at) return true;
      at = gram + 1;
    }
    return false;
  }

  private addStretch(stretch: Stretch | undefined): void {
    if (!stretch) return;
    const { sentence, word, shingles, first } = stretch;
    const weight = weightOf(first.length);
    for (const { article, place } of first)
      if (article !== this.article) this.textOf(article.uri).add({ sentence, word }, place, shingles, weight);
  }

  private textOf(uri: string): GrowingText {
    let text = this.byUri.get(uri);
    if (!text) this.byUri.set(uri, (text = new GrowingText()));
    return text;
  }

  /** The sentences that hold the gram at a word, or `undefined` where it points nowhere. */
  private sentencesWithGramAt(stems: Uint16Array, at: number): readonly number[] | undefined {
    const gram = wordGramAt(stems, at);
    if (gram === undefined) return undefined;
    let sentences = this.sentencesByGram.get(gram);
    if (!sentences) this.sentencesByGram.set(gram, (sentences = this.sentencesWith(gram)));
    return sentences.length === 0 ? undefined : sentences;
  }

  private sentencesWith(gram: number): readonly number[] {
    const common = this.common.sentencesByGram.peek(gram);
    if (common) return common;
    const sentences = this.index.sentencesWith(gram, maxPostings);
    if (sentences && sentences.length < minCommon) return sentences;
    return this.common.sentencesByGram.get(gram, () => sentences ?? []);
  }

  /**
   * Where articles have a shingle, each article once, at its first place. Nowhere if one of them has it within
   * quotation marks: what the others leave unmarked is a quotation too.
   */
  private occurrencesOf({ hash }: Shingle, candidates: readonly number[]): Occurrence[] {
    const byArticle = new Map<IndexedArticle, WordPlace>();
    for (const number of candidates) {
      const found = this.shinglesOfSentence(number).get(hash);
      if (!found) continue;
      if (found.isQuoted) return [];
      const article = this.index.articleOf(number);
      const sentence = number - article.firstSentence;
      const first = byArticle.get(article);
      if (!first || sentence < first.sentence) byArticle.set(article, { sentence, word: found.at });
    }
    return Array.from(byArticle, ([article, place]) => ({ article, place }));
  }

  private shinglesOfSentence(number: number): ReadonlyMap<number, Shingle> {
    return this.common.shingles.get(number, () => {
      const article = this.index.articleOf(number);
      const byHash = new Map<number, Shingle>();
      for (const shingle of shinglesOf(this.index, article, number - article.firstSentence))
        if (shingle.isQuoted || !byHash.has(shingle.hash)) byHash.set(shingle.hash, shingle);
      return byHash;
    });
  }
}

/** What a shingle counts that so many articles have. */
function weightOf(carriers: number): number {
  if (carriers <= maxTellingCarriers) return 1;
  return carriers <= maxCarriers ? maxTellingCarriers / carriers : 0;
}

/** Of the grams within a shingle, the sentences with the rarest one. */
function fewestOf(
  sentencesByWord: readonly (readonly number[] | undefined)[],
  at: number,
): readonly number[] | undefined {
  let fewest: readonly number[] | undefined;
  for (let i = at; i + gramLength <= at + shingleLength; i++) {
    const sentences = sentencesByWord[i];
    if (sentences && (!fewest || sentences.length < fewest.length)) fewest = sentences;
  }
  return fewest;
}

/** What is in common with one article, while shingles come in the order of the text. */
class GrowingText implements CopiedText {
  shingles = 0;
  weight = 0;
  words = 0;
  private run: CopiedRun | undefined;
  private best: CopiedRun | undefined;

  get longest(): CopiedRun {
    if (!this.best) throw new Error('nothing was added');
    return this.best;
  }

  /** @param shingles that follow each other in both, a word apart, each of the same weight */
  add(here: WordPlace, there: WordPlace, shingles: number, weight: number): void {
    this.shingles += shingles;
    for (let i = 0; i < shingles; i++) this.weight += weight;
    const { run } = this;
    const isSameSentence = run?.here.sentence === here.sentence;
    // How far the shingles go beyond the words that are covered already.
    const covered = run && isSameSentence ? run.here.word + run.words : here.word;
    const reached = here.word + shingleLength + shingles - 1;
    this.words += reached - Math.max(covered, here.word);
    const offset = run && isSameSentence ? here.word - run.here.word : 0;
    const continues =
      run !== undefined &&
      isSameSentence &&
      run.words === offset + shingleLength - 1 &&
      run.there.sentence === there.sentence &&
      run.there.word + offset === there.word;
    this.run = continues
      ? { ...run, words: run.words + shingles }
      : { words: shingleLength + shingles - 1, here, there };
    if (!this.best || this.run.words > this.best.words) this.best = this.run;
  }
}
