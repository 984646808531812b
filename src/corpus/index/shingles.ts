import { quotationsIn, type IndexedArticle, type SentenceIndex } from './sentenceIndex';

/**
 * Words of a shingle (Broder 1997): eight in a row are seldom equal by chance. Chosen by reading what pairs of articles
 * have in common; not fitted.
 */
export const shingleLength = 8;

/** The start of a hash, and a multiplier near 2^32 divided by the golden ratio (Knuth 1973). */
const hashSeed = 0x1b873593;
const hashMultiplier = 0x9e3779b1;

/** A shingle of a sentence. */
export interface Shingle {
  readonly hash: number;
  /** Index of its first word among the stems of the sentence. */
  readonly at: number;
  /** Whether a word of it stands within the marks of a quotation. */
  readonly isQuoted: boolean;
}

/** The shingles of a sentence in the order of its words; none for sentences that are not linked, as boilerplate. */
export function shinglesOf(index: SentenceIndex, article: IndexedArticle, sentence: number): Shingle[] {
  const stems = index.stemsOf(article, sentence);
  const shingles: Shingle[] = [];
  if (stems.length < shingleLength) return shingles;
  const quotations = quotationsIn(article, sentence);
  // The first quotation that does not end before the shingle; quotations stand in the order in which they begin.
  let next = 0;
  for (let at = 0; at + shingleLength <= stems.length; at++) {
    let hash = hashSeed;
    for (let i = at; i < at + shingleLength; i++) {
      hash = Math.imul(hash ^ stems[i], hashMultiplier);
      hash ^= hash >>> 15;
    }
    while (next < quotations.length && quotations[next].to <= at) next++;
    const isQuoted = next < quotations.length && quotations[next].from < at + shingleLength;
    shingles.push({ hash: hash >>> 0, at, isQuoted });
  }
  return shingles;
}

/** How many shingles an article has outside quotations. */
export function countShingles(index: SentenceIndex, uri: string): number {
  const article = index.article(uri);
  let count = 0;
  for (let i = 0; article && i < article.sentenceCount; i++)
    for (const { isQuoted } of shinglesOf(index, article, i)) if (!isQuoted) count++;
  return count;
}
