import { informationContentOf } from '../../lexicon/en/stemInformationContent';
import { stopWords } from '../../lexicon/en/stopWords';
import { RecentCache, roomOfWord } from '../../text/recentCache';
import { isAliasStem, isNumberStem, stemOf } from './stems';

/** What comparison needs to know of a word, worked out once for each word form. */
export interface Lexeme {
  readonly stem: string;
  /** Hash of the stem, 32 bits. */
  readonly id: number;
  /** Hash of the stem in 14 bits, with two flags that `isStopWord` and `isSpecific` read: 16 bits. */
  readonly shortId: number;
  readonly stopWord: boolean;
  /** Bits of information in meeting the stem in a sentence. */
  readonly informationContent: number;
}

const enum Flag {
  StopWord = 1,
  Specific = 2,
}
/** The bits of a short id that hash the stem; the others are the flags. */
const hashBits = 0xfffc;

/**
 * Stems of so many bits and more (one sentence in a thousand) are names and words of one story rather than of the
 * language. Chosen when near links were told from formulas that are filled in anew, on made corpora; not fitted.
 */
const minSpecificContent = 10;

// Countries and great bodies are named in every other sentence of a story, and numbers differ too much to be counted.
// Set by hand between the common words (5.5 bits) and the rarest (12); not fitted.
const aliasInformationContent = 6;
const numberInformationContent = 9;

/** Word forms whose lexeme is kept at least: twice as many are more than the vocabulary of ten thousand news articles. */
const minLexemes = 40_000;
const lexemes = new RecentCache<string, Lexeme>(minLexemes, roomOfWord);

/** @param lower a word in lower case, as `Tokens` holds it, or an identifier of a lexicon (`~us`) */
export function lexemeOf(lower: string): Lexeme {
  return lexemes.get(lower, readLexeme);
}

/** Bits of information in meeting a stem in a sentence. */
export function informationContentOfStem(stem: string): number {
  if (isAliasStem(stem)) return aliasInformationContent;
  return isNumberStem(stem) ? numberInformationContent : informationContentOf(stem);
}

function readLexeme(lower: string): Lexeme {
  const stem = stemOf(lower);
  const id = hashOf(stem);
  const stopWord = stopWords.has(lower);
  const isNumber = isNumberStem(stem);
  const informationContent = informationContentOfStem(stem);
  const flag =
    stopWord || stopWords.has(stem)
      ? Flag.StopWord
      : isNumber || informationContent >= minSpecificContent
        ? Flag.Specific
        : 0;
  return { stem, id, shortId: ((id ^ (id >>> 16)) & hashBits) | flag, stopWord, informationContent };
}

/** FNV-1a (Fowler, Noll, Vo 1991), unsigned 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** @param shortId see `Lexeme.shortId` */
export function isStopWord(shortId: number): boolean {
  return (shortId & Flag.StopWord) !== 0;
}

/** Whether a stem is a number, a name or a rare word: what differs where a formula is filled in anew. */
export function isSpecific(shortId: number): boolean {
  return (shortId & Flag.Specific) !== 0;
}
