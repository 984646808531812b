import type { Article } from '../../../article/article';
import { posts } from '../../../lexicon/en/differences';
import { addToList } from '../../../text/multimap';
import type { Span } from '../../../text/span';
import { hashOf } from '../../index/lexemes';
import { normalisedTokensOf, type NormalisedToken } from '../../index/normalisedTokens';
import type { ParallelKind } from '../../index/parallel';
import { alignStems } from '../../index/stemAlignment';
import { foldSpelling, isNumberStem } from '../../index/stems';
import { isNegator } from '../polarity';
import { isAnyDenial, wordPolarities } from './wordPolarity';

/** Words of a sentence that stand together, by index; `to` is exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The words of a sentence as they are compared, in order, as parallel arrays: one word a row. */
export interface SentenceWords {
  readonly count: number;
  /** UTF-16 code units in the article's text. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** See `Lexeme.stem`. */
  readonly stems: readonly string[];
  /** See `Lexeme.id` and `Lexeme.shortId`. */
  readonly id: Uint32Array;
  readonly shortId: Uint16Array;
  /** Hash of the word as it is written, but for case and spelling. */
  readonly written: Uint32Array;
  /** Bits of information; a stop word has none. */
  readonly bits: Float32Array;
  /** 1 for a content word that is no name, no post before one and no number, and says more than who speaks. */
  readonly isPlain: Uint8Array;
  /** 1 for a name or part of one; 0 for what opens a sentence, where a capital tells nothing. */
  readonly isName: Uint8Array;
  /** 1 for what tells who speaks. */
  readonly isAttribution: Uint8Array;
  /** 1 for `a`, `an` and `the`, and for what tells who speaks: with or without, a statement has the same words. */
  readonly isAside: Uint8Array;
  /** 1 for a word that negates. */
  readonly isNegator: Uint8Array;
  /** The word as it is written, in lower case. */
  readonly lower: readonly string[];
  /** How the words before each turn it; see `wordPolarities`. */
  readonly polarity: Uint8Array;
  /** How many of the words deny in any way; see `isAnyDenial`. */
  readonly denials: number;
}

/**
 * Reads the words of a span: countries and their people as one word, numbers as digits; see `normalisedTokensOf`.
 * @param isAttribution see `attributionTokens`
 */
export function sentenceWordsOf(article: Article, span: Span, isAttribution: Uint8Array): SentenceWords {
  const { tokens } = article;
  const normalised = normalisedTokensOf(article, span);
  const count = normalised.length;
  const lower = normalised.map(({ first }) => tokens.lower[first]);
  const words = {
    count,
    lower,
    polarity: polaritiesOf(article, normalised),
    denials: lower.filter((word) => isAnyDenial(word)).length,
    stems: normalised.map(({ lexeme }) => lexeme.stem),
    start: new Uint32Array(count),
    end: new Uint32Array(count),
    id: new Uint32Array(count),
    shortId: new Uint16Array(count),
    written: new Uint32Array(count),
    bits: new Float32Array(count),
    isPlain: new Uint8Array(count),
    isName: new Uint8Array(count),
    isAttribution: new Uint8Array(count),
    isAside: new Uint8Array(count),
    isNegator: new Uint8Array(count),
  };
  let isCapital = false;
  normalised.forEach(({ lexeme, first, last, isCapitalised }, index) => {
    words.start[index] = tokens.start[first];
    words.end[index] = tokens.end[last];
    words.id[index] = lexeme.id;
    words.shortId[index] = lexeme.shortId;
    words.written[index] = hashOf(
      tokens.lower
        .slice(first, last + 1)
        .map(foldSpelling)
        .join(' '),
    );
    words.bits[index] = lexeme.stopWord ? 0 : lexeme.informationContent;
    // `Jong-un`: what a hyphen joins to a name is a part of it.
    const isNamePart =
      index > 0 &&
      isCapital &&
      words.start[index] === words.end[index - 1] + 1 &&
      article.text[words.end[index - 1]] === '-';
    isCapital = isCapitalised || isNamePart;
    const isName = isCapital || isNumberStem(lexeme.stem);
    words.isPlain[index] = lexeme.stopWord || isName || isAttribution[first] === 1 ? 0 : 1;
    words.isName[index] = isCapital && index > 0 ? 1 : 0;
    words.isAttribution[index] = isAttribution[first];
    words.isAside[index] = isArticle(tokens.lower[first]) ? 1 : isAttribution[first];
    words.isNegator[index] = isNegator(tokens.lower[first]) ? 1 : 0;
  });
  for (let i = 0; i + 1 < count; i++)
    if (words.isPlain[i] === 1 && isNamedNext(normalised, i) && posts.has(tokens.lower[normalised[i].first]))
      words.isPlain[i] = 0;
  return words;
}

function polaritiesOf({ text, tokens }: Article, normalised: readonly NormalisedToken[]): Uint8Array {
  return wordPolarities(
    normalised.map(({ lexeme, first }, index) => ({
      lower: tokens.lower[first],
      isContent: !lexeme.stopWord && !isNumberStem(lexeme.stem),
      isJoined: index > 0 && isSpace(text, tokens.end[normalised[index - 1].last], tokens.start[first]),
    })),
  );
}

function isSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 32) return false;
  return true;
}

/** Whether the next word is a name: `the port’s [master], Hanna Reyl`. */
function isNamedNext(normalised: readonly NormalisedToken[], index: number): boolean {
  return normalised[index + 1].isCapitalised;
}

function isArticle(lower: string): boolean {
  return lower === 'a' || lower === 'an' || lower === 'the';
}

/** Bits of the words from index `from` up to `to`. */
export function bitsBetween({ bits }: SentenceWords, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += bits[i];
  return sum;
}

/** Words of two sentences that a link aligns, by index, in pairs: those of the first sentence and those of the second. */
export interface WordPairs {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Aligns the words of two sentences as the link between them does: runs of equal words, or content words in common. */
export function alignedWords(a: SentenceWords, b: SentenceWords, kind: ParallelKind): WordPairs {
  return kind === 'paraphrase' ? contentInCommon(a, b) : wordsInRuns(a, b);
}

function wordsInRuns(a: SentenceWords, b: SentenceWords): WordPairs {
  const pairs = { a: [] as number[], b: [] as number[] };
  for (const tile of alignStems(a.shortId, b.shortId).tiles) {
    for (let i = 0; i < tile.length; i++) {
      pairs.a.push(tile.a + i);
      pairs.b.push(tile.b + i);
    }
  }
  return pairs;
}

/** Content words with the same stem, each used once, in the order of the first sentence. */
function contentInCommon(a: SentenceWords, b: SentenceWords): WordPairs {
  const placesInB = placesOf(b);
  /** By the first place of a word, how many of its places are taken. */
  const taken = new Uint32Array(b.count);
  const pairs = { a: [] as number[], b: [] as number[] };
  for (let i = 0; i < a.count; i++) {
    const places = a.bits[i] === 0 ? undefined : placesInB.get(a.id[i]);
    const place = places?.[taken[places[0]]++];
    if (place === undefined) continue;
    pairs.a.push(i);
    pairs.b.push(place);
  }
  return pairs;
}

const placesByWords = new WeakMap<SentenceWords, ReadonlyMap<number, readonly number[]>>();

/** By id of a word, its places in a sentence, in order; read once, since a sentence is aligned with many others. */
function placesOf(words: SentenceWords): ReadonlyMap<number, readonly number[]> {
  let places = placesByWords.get(words);
  if (!places) {
    const read = new Map<number, number[]>();
    words.id.forEach((id, index) => {
      addToList(read, id, index);
    });
    placesByWords.set(words, (places = read));
  }
  return places;
}
