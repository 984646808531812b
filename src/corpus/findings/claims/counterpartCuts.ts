import { finish, type Steps } from '../../steps';
import type { SentenceWords, WordPairs, WordRange } from '../clauses/sentenceWords';

/** A sentence as it may be cut. */
interface CutSentence {
  readonly words: Pick<SentenceWords, 'bits'>;
  readonly clauses: readonly WordRange[];
}

/** The words that a link aligns of two sentences, those by their numbers. */
interface LinkedWords extends WordPairs {
  readonly from: number;
  readonly to: number;
}

/** Bits that a clause and a part of another sentence have in common at least where the clause is cut off for it. */
const minMateBits = 20;

/**
 * Where sentences are cut because a link aligns neighbouring clauses of theirs with two parts of another sentence: what is
 * two statements there is not one here. @returns for each sentence the words with which such clauses begin
 */
export function counterpartCuts(
  sentences: readonly CutSentence[],
  links: readonly LinkedWords[],
  ranges: readonly (readonly WordRange[])[],
): Set<number>[] {
  return finish(counterpartSteps(sentences, links, ranges));
}

/** Links that are gone through between two steps. Chosen, not fitted. */
const linksPerStep = 64;

/** The same in steps. */
export function* counterpartSteps(
  sentences: readonly CutSentence[],
  links: readonly LinkedWords[],
  ranges: readonly (readonly WordRange[])[],
): Steps<Set<number>[]> {
  const clauseOf = sentences.map(({ clauses }) => indexByWord(clauses));
  const partOf = ranges.map(indexByWord);
  const cuts = sentences.map(() => new Set<number>());
  const add = (number: number, own: readonly number[], other: number, theirs: readonly number[]): void => {
    if (ranges[other].length < 2) return;
    const mates = matesOf(sentences[number].words, { a: own, b: theirs }, clauseOf[number], partOf[other]);
    for (const [clause, mate] of mates) {
      const before = mates.get(clause - 1);
      if (before !== undefined && before !== mate) cuts[number].add(sentences[number].clauses[clause].from);
    }
  };
  for (const [index, { from, to, a, b }] of links.entries()) {
    add(from, a, to, b);
    add(to, b, from, a);
    if (index % linksPerStep === 0) yield;
  }
  return cuts;
}

/** For each word the index of the range that holds it. @param ranges tile the words of a sentence */
function indexByWord(ranges: readonly WordRange[]): Uint32Array {
  const indices = new Uint32Array(ranges.at(-1)?.to ?? 0);
  ranges.forEach(({ from, to }, index) => indices.fill(index, from, to));
  return indices;
}

/** For each clause that is aligned with enough of a part of the other sentence the part that it has most in common with. */
function matesOf(
  { bits }: CutSentence['words'],
  { a, b }: WordPairs,
  clauseOf: Uint32Array,
  partOf: Uint32Array,
): Map<number, number> {
  const sums = new Map<number, Map<number, number>>();
  a.forEach((word, pair) => {
    const clause = clauseOf[word];
    let ofClause = sums.get(clause);
    if (!ofClause) sums.set(clause, (ofClause = new Map<number, number>()));
    const part = partOf[b[pair]];
    ofClause.set(part, (ofClause.get(part) ?? 0) + bits[word]);
  });
  const mates = new Map<number, number>();
  for (const [clause, ofClause] of sums) {
    const [mate, most] = [...ofClause].reduce((best, next) => (next[1] > best[1] ? next : best));
    if (most >= minMateBits) mates.set(clause, mate);
  }
  return mates;
}

/** Cuts ranges of words at more places. */
export function cutAt(ranges: readonly WordRange[], cuts: ReadonlySet<number>): WordRange[] {
  return ranges.flatMap(({ from, to }) => {
    const starts = [from, ...[...cuts].filter((cut) => cut > from && cut < to).sort((one, next) => one - next)];
    return starts.map((start, index) => ({ from: start, to: starts.at(index + 1) ?? to }));
  });
}
