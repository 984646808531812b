import { connectors } from '../lexicon/en/connectors';
import { functionWords } from '../lexicon/en/functionWords';
import { isDigit, isUpper } from './characters';
import { asciiEnd, capitalA, capitalZ } from './codeUnits';
import { TokenKind, type Tokens } from './tokens';

/** Whether a word is in capitals throughout: `NATO`, `G20`. A single capital says nothing: `A`. */
export function isAllCaps(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
}

/** Whether the letter at an offset is a capital. */
export function isCapitalised(text: string, offset = 0): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < asciiEnd) return unit >= capitalA && unit <= capitalZ;
  const letter = text[offset];
  return letter !== letter.toLowerCase();
}

/** More than this share of the words of a line in capitals: a line where capitals say nothing. Chosen by hand. */
const minAllCapsShare = 0.7;
/** A line of fewer words may be in capitals because it is a name: `UK GDP`. Chosen by hand. */
const minAllCapsWords = 3;

/** Whether most words of two letters and more are in capitals throughout, as in `FERRY SINKS OFF Kano`. */
export function isAllCapsLine(words: Iterable<{ readonly lower: string; readonly isAllCaps: boolean }>): boolean {
  let counted = 0;
  let allCaps = 0;
  for (const word of words) {
    if (word.lower.length < 2 || isDigit(word.lower.charCodeAt(0))) continue;
    counted++;
    if (word.isAllCaps) allCaps++;
  }
  return counted >= minAllCapsWords && allCaps > counted * minAllCapsShare;
}

/** What a word tells of whether its line is in title case. */
export const enum TitleEvidence {
  /** Numbers, marks, words of one or two letters, and words that titles may write either way: `of`, `the`, `von`. */
  None = 0,
  /** A word in lower case that a title would have capitalised. */
  Lower = 1,
  Capital = 2,
}

/** @param lower the word as tokens have it, see `Tokens.lower` */
export function titleEvidenceOf(written: string, lower: string): TitleEvidence {
  if (lower.length < 3 || isDigit(lower.charCodeAt(0))) return TitleEvidence.None;
  if (functionWords.has(lower.endsWith('.') ? lower.slice(0, -1) : lower)) return TitleEvidence.None;
  if (isUpper(written.charCodeAt(0))) return TitleEvidence.Capital;
  return connectors.has(lower) ? TitleEvidence.None : TitleEvidence.Lower;
}

/** With fewer capitals a line may be a sentence that names somebody: `Volta Ferry`. Chosen by hand. */
const minTitleCapitals = 3;
/** One word in lower case to ten capitals is forgiven: editors overlook some. Chosen by hand. */
const maxLowerPerCapital = 0.1;

/**
 * Whether the words of a line that could be in lower case are capitalised, as in `Ferry Sinks at Kano With 40
 * Aboard`.
 */
export function isTitleCase(
  words: Iterable<{ readonly titleEvidence: TitleEvidence }>,
  minCapitals = minTitleCapitals,
): boolean {
  let lower = 0;
  let capitals = 0;
  for (const { titleEvidence } of words) {
    if (titleEvidence === TitleEvidence.Capital) capitals++;
    else if (titleEvidence === TitleEvidence.Lower) lower++;
  }
  return capitals >= minCapitals && lower <= capitals * maxLowerPerCapital;
}

/** Whether the tokens from index `from` up to `to` are in title case; see `isTitleCase`. */
export function isTitleCaseBetween(text: string, tokens: Tokens, from: number, to: number): boolean {
  const words: { titleEvidence: TitleEvidence }[] = [];
  for (let i = from; i < to; i++)
    words.push({ titleEvidence: titleEvidenceOf(text.slice(tokens.start[i], tokens.end[i]), tokens.lower[i]) });
  return isTitleCase(words);
}

/** Titles capitalise words of this length whatever style they follow; shorter ones may be prepositions. */
const minLongWord = 4;

/**
 * How many of the words of four letters and more begin with a capital, among the tokens from index `from` up to `to`.
 * @param countsFirst the first word counts whatever its length, as in a title
 */
export function countLongWords(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  countsFirst = false,
): { words: number; capitals: number } {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const isLong = tokens.end[i] - tokens.start[i] >= minLongWord;
    if (!isLong && !(countsFirst && words === 0)) continue;
    words++;
    if (isUpper(text.charCodeAt(tokens.start[i]))) capitals++;
  }
  return { words, capitals };
}

/** The share of words of four letters and more that begin with a capital; 0 without such words. */
export function shareOfCapitals(text: string, tokens: Tokens, from: number, to: number): number {
  const { words, capitals } = countLongWords(text, tokens, from, to);
  return words === 0 ? 0 : capitals / words;
}

/** Whether all words of four letters and more, and the first, begin with a capital: `Gone With the Wind`. */
export function areLongWordsCapitalised(text: string, tokens: Tokens, from: number, to: number): boolean {
  const { words, capitals } = countLongWords(text, tokens, from, to, true);
  return words > 0 && capitals === words;
}

/** Each word with a capital: `arab league` as `Arab League`. */
export function inCapitals(words: string): string {
  return words.replace(/(^|[\s-])\p{Ll}/gu, (match) => match.toUpperCase());
}
