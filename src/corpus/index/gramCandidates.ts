import { compareStrings } from '../../text/order';
import type { IndexedArticle, SentenceIndex } from './sentenceIndex';
import { wordGramsOf } from './wordGrams';

// The bounds below keep the cost of a sentence apart from the size of the folder. They were chosen on made corpora with
// planted reuse: 99.5 % of it and more is found with ten candidates a sentence (bench `parallels`); not fitted.

/** A gram that stands in more sentences is a formula: it points nowhere. */
export const maxPostings = 200;
/** A gram in more sentences than this is looked at only where too few rarer ones point anywhere. */
const maxRarePostings = 48;
/** So many rare grams that stand in more than one sentence are enough to leave the common ones aside. */
const minTellingGrams = 3;
/**
 * A shared gram in no more sentences is reason to compare; of commoner ones, half of a sentence must be shared: a copy.
 */
const maxPostingsOfRarest = 24;
/** Sentences that one is compared with: those whose shared grams are rarest; beyond them only copies. */
const maxCandidates = 12;
const maxCopies = 64;

/** A sentence that may be a parallel. */
export interface Candidate {
  readonly article: IndexedArticle;
  /** Index among its article's sentences. */
  readonly sentence: number;
  /** How many grams it shares. */
  shared: number;
  /** How many sentences hold the rarest of them. */
  rarest: number;
  /** Weight of all of them together; a gram weighs the less the more sentences hold it. */
  weight: number;
}

/**
 * Sentences of other articles that share a rare gram with one, or half of its grams; those that share most by weight
 * are kept.
 * @param stems the sentence's stems
 */
export function candidatesFor(index: SentenceIndex, article: IndexedArticle, stems: Uint16Array): Candidate[] {
  const grams = wordGramsOf(stems);
  const found = gatherCandidates(index, article, grams);
  const isCopy = ({ shared }: Candidate): boolean => shared * 2 >= grams.size;
  const candidates = found.filter((candidate) => candidate.rarest <= maxPostingsOfRarest || isCopy(candidate));
  if (candidates.length <= maxCandidates) return candidates;
  return candidates
    .sort(byWeight)
    .filter((candidate, rank) => rank < maxCandidates || (rank < maxCopies && isCopy(candidate)));
}

function byWeight(a: Candidate, b: Candidate): number {
  return b.weight - a.weight || compareStrings(a.article.uri, b.article.uri) || a.sentence - b.sentence;
}

// Places by number of a sentence, kept from call to call: what a call noted it takes back.
let places = new Uint32Array(0);

/** The sentences of other articles that hold one of some grams, common ones only where too few rare ones are shared. */
function gatherCandidates(index: SentenceIndex, article: IndexedArticle, grams: ReadonlySet<number>): Candidate[] {
  if (places.length < index.numbersUsed) places = new Uint32Array(2 * index.numbersUsed);
  const found: Candidate[] = [];
  const common: number[] = [];
  let telling = 0;
  for (const gram of grams) {
    const sentences = index.sentencesWith(gram, maxRarePostings);
    if (!sentences) {
      common.push(gram);
      continue;
    }
    if (sentences.length > 1) telling++;
    countSentences(index, article, sentences, found);
  }
  // Where rare grams point somewhere, common ones only lead astray.
  if (telling < minTellingGrams)
    for (const gram of common) countSentences(index, article, index.sentencesWith(gram, maxPostings) ?? [], found);
  for (const candidate of found) places[candidate.article.firstSentence + candidate.sentence] = 0;
  return found;
}

/** Counts a gram for the sentences of other articles that hold it. */
function countSentences(
  index: SentenceIndex,
  article: IndexedArticle,
  sentences: readonly number[],
  found: Candidate[],
): void {
  const weight = 1 / Math.log2(1 + sentences.length);
  const { firstSentence, sentenceCount } = article;
  for (const number of sentences) {
    if (number >= firstSentence && number < firstSentence + sentenceCount) continue;
    const place = places[number];
    if (place > 0) {
      const candidate = found[place - 1];
      candidate.shared++;
      candidate.rarest = Math.min(candidate.rarest, sentences.length);
      candidate.weight += weight;
      continue;
    }
    const holder = index.articleOf(number);
    const sentence = number - holder.firstSentence;
    places[number] = found.push({ article: holder, sentence, shared: 1, rarest: sentences.length, weight });
  }
}
