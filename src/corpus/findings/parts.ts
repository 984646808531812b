import type { Article } from '../../article/article';
import { partOpeners } from '../../lexicon/en/clauseWords';
import { isDigit } from '../../text/characters';
import { TokenKind, tokenAt } from '../../text/tokens';
import { bitsBetween, type SentenceWords } from './sentenceWords';

/** Words of a sentence that stand together, by index; `to` is exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

// The bounds below were chosen on the labelled news (train and development parts) and the five sample articles.

/** Words on either side of a word that opens a clause; fewer are a phrase: `Reyl and Vilner`. */
const minWordsBeside = 4;
/** Bits of a clause that may be a statement of its own; less is joined to its neighbour: `he said on Friday`. */
const minClauseBits = 24;
/** Bits of a clause that a link has to align to speak of it, and their share of its bits. */
export const minAlignedBits = 8;
export const minAlignedShare = 0.5;
/** Neighbouring clauses are one part where the links that speak of either are alike so far (Jaccard 1901). */
const minAlike = 0.6;

/** Marks that separate clauses. A hyphen does between spaces alone: `well-known`. */
const separators = new Set([...',;:()–—“”"«»']);

/**
 * Cuts a sentence at marks and before words that open a clause, and joins what says too little to a neighbour.
 * @example `on his first visit since 2017 , | he was met by the mayor`
 */
export function clausesOf(article: Article, words: SentenceWords): WordRange[] {
  const clauses: WordRange[] = [];
  let from = 0;
  for (let i = 1; i <= words.count; i++) {
    if (i < words.count && !isCut(article, words, from, i)) continue;
    addClause(clauses, words, { from, to: i });
    from = i;
  }
  return clauses;
}

/** Whether a clause begins at a word. @param from where the clause before it begins */
function isCut({ tokens, text }: Article, words: SentenceWords, from: number, index: number): boolean {
  for (let i = tokenAt(tokens, words.end[index - 1]); i < tokens.count; i++) {
    const start = tokens.start[i];
    if (start >= words.start[index]) {
      return (
        partOpeners.has(tokens.lower[i]) && index - from >= minWordsBeside && words.count - index >= minWordsBeside
      );
    }
    if (tokens.kind[i] !== TokenKind.Mark) continue;
    if (separators.has(text[start]) && !isInNumber(text, start)) return true;
    if (text[start] === '-' && /\s/.test(text[start - 1] ?? '') && /\s/.test(text[start + 1] ?? '')) return true;
  }
  return false;
}

/** Whether a mark stands between two digits: `10:40`, `1,250`. */
function isInNumber(text: string, offset: number): boolean {
  return isDigit(text.charCodeAt(offset - 1)) && isDigit(text.charCodeAt(offset + 1));
}

/** Adds a clause, or joins it to the one before where either is too thin to be a statement. */
function addClause(clauses: WordRange[], words: SentenceWords, clause: WordRange): void {
  const last = clauses.at(-1);
  if (last && (isThin(words, last) || isThin(words, clause)))
    clauses[clauses.length - 1] = { from: last.from, to: clause.to };
  else clauses.push(clause);
}

/** Names and figures alone are no statement. */
function isThin(words: SentenceWords, { from, to }: WordRange): boolean {
  for (let i = from; i < to; i++) if (words.isPlain[i] === 1) return bitsBetween(words, from, to) < minClauseBits;
  return true;
}

/**
 * Joins neighbouring clauses of which the same links speak.
 * @param clauses the words of a sentence in order
 * @param aligned for each link of the sentence the indices of the words that it aligns
 * @returns parts that tile the words
 */
export function partsOf(
  words: SentenceWords,
  clauses: readonly WordRange[],
  aligned: readonly ArrayLike<number>[],
): WordRange[] {
  const speaks = clauses.map(() => new Uint8Array(aligned.length));
  const clauseOfWord = new Uint16Array(words.count);
  clauses.forEach(({ from, to }, index) => clauseOfWord.fill(index, from, to));
  const totals = clauses.map(({ from, to }) => bitsBetween(words, from, to));
  const bits = new Float64Array(clauses.length);
  aligned.forEach((indices, link) => {
    bits.fill(0);
    for (let i = 0; i < indices.length; i++) bits[clauseOfWord[indices[i]]] += words.bits[indices[i]];
    for (let k = 0; k < clauses.length; k++)
      if (bits[k] >= minAlignedBits && bits[k] >= minAlignedShare * totals[k]) speaks[k][link] = 1;
  });
  const parts: WordRange[] = [];
  let spoken = new Uint8Array(0);
  clauses.forEach((clause, index) => {
    const last = parts.at(-1);
    if (last && areAlike(spoken, speaks[index])) {
      parts[parts.length - 1] = { from: last.from, to: clause.to };
      for (let i = 0; i < spoken.length; i++) spoken[i] |= speaks[index][i];
    } else {
      parts.push(clause);
      spoken = speaks[index].slice();
    }
  });
  return parts;
}

/** Whether two sets of links are alike, none and none included. */
function areAlike(one: Uint8Array, other: Uint8Array): boolean {
  let common = 0;
  let all = 0;
  for (let i = 0; i < one.length; i++) {
    common += one[i] & other[i];
    all += one[i] | other[i];
  }
  return all === 0 || common >= minAlike * all;
}

/** Marks that belong to the word after them. */
const openingMarks = '"“‘([«';

/**
 * Where the text of a part begins: at the marks that open its first word.
 * @param from index of its first word, not the sentence's first
 */
export function startOfPart({ text }: Pick<Article, 'text'>, words: SentenceWords, from: number): number {
  let start = words.start[from];
  while (start > words.end[from - 1] && openingMarks.includes(text[start - 1])) start--;
  return start;
}
