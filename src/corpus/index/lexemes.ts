import { informationContentOf } from '../../lexicon/en/stemInformationContent';
import { stopWords } from '../../lexicon/en/stopWords';
import { stemOf } from './stems';

/** What comparison needs to know of a word, worked out once for each word form. */
export interface Lexeme {
  readonly stem: string;
  /** The stem as a number that is the same everywhere. */
  readonly id: number;
  /** The same in 16 bits, with what `isStopWord` and `isSpecific` read. */
  readonly shortId: number;
  readonly stopWord: boolean;
  /** Bits of surprise at meeting it in a sentence. */
  readonly informationContent: number;
}

const enum Flag {
  StopWord = 1,
  Specific = 2,
}
/** Stems from here on are names, numbers and words of one story rather than of the language. */
const specificFrom = 10;

/** Countries and great bodies are named in every other sentence, numbers differ too much for a table. */
const tabulatedInformationContent = 6;
const numberInformationContent = 9;

// Two generations: what is asked for moves to the young one, and when that is full the old one is let go.
let young = new Map<string, Lexeme>();
let old = new Map<string, Lexeme>();
const maxYoung = 40_000;

/** @param lower a word in lower case, as `Words` holds it */
export function lexemeOf(lower: string): Lexeme {
  const known = young.get(lower);
  if (known) return known;
  let lexeme = old.get(lower);
  if (!lexeme) {
    const stem = stemOf(lower);
    const id = hashOf(stem);
    const stopWord = stopWords.has(lower);
    const digits = stem >= '0' && stem < ':';
    const informationContent = stem.startsWith('~')
      ? tabulatedInformationContent
      : digits
        ? numberInformationContent
        : informationContentOf(stem);
    const flags =
      stopWord || stopWords.has(stem)
        ? Flag.StopWord
        : digits || informationContent >= specificFrom
          ? Flag.Specific
          : 0;
    lexeme = { stem, id, shortId: ((id ^ (id >>> 16)) & 0xfffc) | flags, stopWord, informationContent };
  }
  if (young.size >= maxYoung) {
    old = young;
    young = new Map();
  }
  young.set(lower, lexeme);
  return lexeme;
}

/** FNV-1a (Fowler, Noll, Vo 1991), unsigned. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** @param short see `Lexeme.short` */
export function isStopWord(short: number): boolean {
  return (short & Flag.StopWord) !== 0;
}

/** Whether a stem is a number, a name or a rare word: what differs where a formula is filled in anew. */
export function isSpecific(short: number): boolean {
  return (short & Flag.Specific) !== 0;
}
