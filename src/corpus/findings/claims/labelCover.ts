import { rarityOf, rarityScale } from '../../index/eventWeights';
import type { WordVectors } from '../../index/vectors/wordVectors';
import { isAliasStem, isNumberStem } from '../../index/stems';
import { citeForms, sayForms } from '../../../lexicon/en/clauseWords';
import { mediaNouns, placesOfSpeech } from '../../../lexicon/en/reportedClauses';
import type { Label } from './label';
import type { LinkedSentence } from './linkedParts';
import type { WordRange } from '../clauses/sentenceWords';

/** A content word of a label. */
export interface LabelWord {
  /** Its first place among the words of its sentence. */
  readonly index: number;
  readonly id: number;
  /** Bits within the articles that are compared; see `CoverMeter`. */
  readonly weight: number;
  /** Whether it is a name. */
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** See `SentenceWords.isPlain`. */
  readonly isPlain: boolean;
  /** Row among the vectors, -1 without one. */
  readonly row: number;
}

/** The content words of a label, each once. */
export interface LabelWords {
  readonly words: readonly LabelWord[];
  /** Bits of the words as they are. */
  readonly bits: number;
}

/** Words of an article that are searched for what a label says. */
export interface SearchedWords {
  readonly ids: ReadonlySet<number>;
  readonly rows: readonly number[];
  /** Whether a number is among them. */
  readonly hasNumber: boolean;
  /** All words of the article's linked sentences: a name that stands there need not stand in every sentence. */
  readonly ofArticle: ReadonlySet<number>;
}

/** How much of a label some words hold, 0 to 1: of all its words, and of those that are no names or posts. */
export interface Cover {
  readonly all: number;
  readonly plain: number;
}

// The bounds below were chosen by reading claims of five ECB+ development topics, the seeds and the labelled news (train and
// development parts) with an eye on what of the labelled claims is still found.

/** What a name, a post or a cue counts beside other words: they alone are no statement. */
const nameFactor = 0.75;
const attributionFactor = 0.1;
/** What a name counts that stands elsewhere in the article: `she` is Hanna Reyl. */
const elsewhereShare = 0.5;
/** Bits of plain words beside a cue, at least, where a clause says more than who speaks: `told reporters in a statement`. */
const minPlainBitsBesideCue = 16;
/** Words of one meaning count by their cosine, from this one (nothing) to 1; those that are not related not at all. As for links. */
const unrelatedCosine = 0.2;

/** Whether a word tells where or by whom something was reported: `a statement`, `a news agency quoted`. */
function tellsOfReport(lower: string): boolean {
  return placesOfSpeech.has(lower) || mediaNouns.has(lower) || citeForms.has(lower);
}

/**
 * Tells how much of what a label says stands in other sentences: its content words, those nearly of one meaning by their
 * nearness, each weighed by how few of the compared sentences hold it.
 */
export class CoverMeter {
  private readonly counts = new Map<number, number>();
  private readonly scale: number;
  private readonly idsOfArticle = new Map<number, Set<number>>();
  private readonly rows = new Map<string, number>();
  private readonly words = new WeakMap<LinkedSentence, (LabelWord | undefined)[]>();
  /** What was read of labels, and in which sentence. */
  private readonly labels = new WeakMap<
    Label,
    { readonly sentence: LinkedSentence; readonly words: LabelWords | undefined }
  >();

  /** @param sentences all that are compared, each once */
  constructor(
    sentences: ReadonlySet<LinkedSentence>,
    private readonly vectors: WordVectors | undefined,
  ) {
    for (const { words, article } of sentences) {
      const ids = this.idsOfArticle.get(article) ?? new Set<number>();
      this.idsOfArticle.set(article, ids);
      for (const id of new Set(words.id)) {
        this.counts.set(id, 1 + (this.counts.get(id) ?? 0));
        ids.add(id);
      }
    }
    this.scale = rarityScale(sentences.size);
  }

  /** Reads a label; undefined where it says no more than who speaks, `the harbour's master, Hanna Reyl, said`. */
  wordsOf(sentence: LinkedSentence, label: Label): LabelWords | undefined {
    let known = this.labels.get(label);
    if (known?.sentence !== sentence) {
      known = { sentence, words: this.wordsBeside(sentence, label, sentence.speech.tellsSpeaker) };
      this.labels.set(label, known);
    }
    return known.words;
  }

  /** Reads a part, which may tell what a speaker is: `said Hanna Reyl, | the harbour's master`; undefined where it has a cue and no more. */
  wordsOfPart(sentence: LinkedSentence, range: WordRange): LabelWords | undefined {
    return this.wordsBeside(sentence, range, sentence.words.isAttribution);
  }

  /** @param tellsSpeaker 1 for a word that is not counted among what is said */
  private wordsBeside(
    sentence: LinkedSentence,
    { subject, ...range }: Label,
    tellsSpeaker: Uint8Array,
  ): LabelWords | undefined {
    const { words, lower } = sentence;
    const found = new Map<number, LabelWord>();
    let bits = 0;
    let plainBits = 0;
    let placeBits = 0;
    let hasCue = false;
    for (const { from, to } of subject ? [subject, range] : [range])
      for (let i = from; i < to; i++) {
        const isPlain = words.isPlain[i] === 1 && tellsSpeaker[i] === 0;
        if (isPlain) plainBits += words.bits[i];
        if (isPlain && tellsOfReport(lower[i])) placeBits += words.bits[i];
        if (tellsSpeaker[i] === 1 || sayForms.has(lower[i]) || citeForms.has(lower[i])) hasCue = true;
        if (words.bits[i] === 0 || found.has(words.id[i])) continue;
        bits += words.bits[i];
        found.set(words.id[i], this.wordAt(sentence, i));
      }
    if (plainBits === 0 || (hasCue && plainBits - placeBits < minPlainBitsBesideCue)) return undefined;
    return { words: [...found.values()], bits };
  }

  /** A word of a sentence, which many labels and searches ask for. */
  private wordAt(sentence: LinkedSentence, index: number): LabelWord {
    let words = this.words.get(sentence);
    if (!words) this.words.set(sentence, (words = new Array<LabelWord | undefined>(sentence.words.count)));
    return (words[index] ??= this.labelWord(sentence, index));
  }

  private labelWord({ words }: LinkedSentence, index: number): LabelWord {
    const id = words.id[index];
    const isName = words.isName[index] === 1;
    const isPlain = words.isPlain[index] === 1;
    const isNumber = isNumberStem(words.stems[index]);
    const factor = words.isAttribution[index] === 1 ? attributionFactor : isPlain || isNumber ? 1 : nameFactor;
    const rarity = rarityOf(this.counts.get(id) ?? 1, this.scale);
    const row = isName ? -1 : this.rowOf(words.stems[index]);
    return { index, id, weight: words.bits[index] * rarity * factor, isName, isNumber, isPlain, row };
  }

  private rowOf(stem: string): number {
    if (!this.vectors || isNumberStem(stem) || isAliasStem(stem)) return -1;
    let row = this.rows.get(stem);
    if (row === undefined) this.rows.set(stem, (row = this.vectors.rowOf(stem)));
    return row;
  }

  /** Whether a word is one that has a meaning of its own, whatever its capital: `the Borough Council`. */
  isPlainWord({ words }: LinkedSentence, index: number): boolean {
    return this.rowOf(words.stems[index]) >= 0;
  }

  /** Gathers stretches of one article to be searched; the first gives the article. */
  searched(stretches: readonly (WordRange & { readonly sentence: LinkedSentence })[]): SearchedWords {
    const ids = new Set<number>();
    const rows = new Set<number>();
    let hasNumber = false;
    for (const { sentence, from, to } of stretches) {
      const { words } = sentence;
      for (let i = from; i < to; i++) {
        if (words.bits[i] === 0) continue;
        const { id, isNumber, row } = this.wordAt(sentence, i);
        ids.add(id);
        if (isNumber) hasNumber = true;
        if (row >= 0) rows.add(row);
      }
    }
    const ofArticle = this.idsOfArticle.get(stretches.at(0)?.sentence.article ?? -1) ?? ids;
    return { ids, rows: [...rows], hasNumber, ofArticle };
  }

  /** How much of a label some words hold. */
  coverOf({ words }: LabelWords, searched: SearchedWords): Cover {
    const [all, held, plain, heldPlain] = [0, 1, 2, 3];
    const sums = [0, 0, 0, 0];
    for (const word of words) {
      const share = this.shareOf(word, searched);
      sums[all] += word.weight;
      sums[held] += share * word.weight;
      if (!word.isPlain) continue;
      sums[plain] += word.weight;
      sums[heldPlain] += share * word.weight;
    }
    return {
      all: sums[all] === 0 ? 0 : sums[held] / sums[all],
      plain: sums[plain] === 0 ? 0 : sums[heldPlain] / sums[plain],
    };
  }

  /** How near in meaning a word of a sentence, by its index, is to any of some words, 0 to 1. */
  nearnessOf(sentence: LinkedSentence, index: number, searched: SearchedWords): number {
    return this.shareOf(this.wordAt(sentence, index), searched);
  }

  /** How far a word stands among others, or one of nearly its meaning. */
  private shareOf({ id, isName, row }: LabelWord, { ids, rows, ofArticle }: SearchedWords): number {
    if (ids.has(id)) return 1;
    if (isName && ofArticle.has(id)) return elsewhereShare;
    if (row < 0 || !this.vectors) return 0;
    let nearest = 0;
    for (const other of rows) nearest = Math.max(nearest, this.vectors.relatedCosine(row, other));
    return nearest === 0 ? 0 : (nearest - unrelatedCosine) / (1 - unrelatedCosine);
  }
}
