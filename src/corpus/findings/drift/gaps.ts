import { addToList } from '../../../text/multimap';
import type { WordPair } from './alignment';
import type { SpokenWord } from './speeches';

/** Sentences of two speeches that say the same: their words, in order, and the pairs between them. */
export interface AlignedPart {
  readonly a: readonly SpokenWord[];
  readonly b: readonly SpokenWord[];
  /** Indices into `a` and `b`. */
  readonly pairs: readonly WordPair[];
}

/** Words between two pairs of an aligned part, or before the first or after the last, that have no partner. */
export interface Gap {
  readonly a: readonly SpokenWord[];
  readonly b: readonly SpokenWord[];
  readonly place: 'head' | 'inside' | 'tail';
  /** Index in the part's words where the gap begins. */
  readonly from: WordPair;
}

/** A sentence of which less is aligned says something else. Chosen in reading, not fitted. */
const minAlignedShare = 1 / 3;
const minAlignedWords = 2;

/**
 * The parts of two speeches that say the same: sentences joined by pairs. A sentence that the other lacks belongs to none,
 * since who quotes need not quote all.
 */
export function alignedParts(
  a: readonly SpokenWord[],
  b: readonly SpokenWord[],
  pairs: readonly WordPair[],
): AlignedPart[] {
  const ours = alignedSentences(
    a,
    pairs.map((pair) => pair.a),
  );
  const theirs = alignedSentences(
    b,
    pairs.map((pair) => pair.b),
  );
  const kept = pairs.filter((pair) => ours.has(a[pair.a].sentence) && theirs.has(b[pair.b].sentence));
  const parts: WordPair[][] = [];
  for (const pair of kept) {
    const last = parts.at(-1)?.at(-1);
    const isSame = last && (a[last.a].sentence === a[pair.a].sentence || b[last.b].sentence === b[pair.b].sentence);
    if (isSame) parts[parts.length - 1].push(pair);
    else parts.push([pair]);
  }
  const [ourWords, theirWords] = [indicesBySentence(a), indicesBySentence(b)];
  return parts.map((part) => partOf(a, b, part, [ourWords, theirWords]));
}

/** Indices of the words of each sentence of a speech: a speech of many parts is not gone through for each. */
type BySentence = ReadonlyMap<number, readonly number[]>;

function indicesBySentence(words: readonly SpokenWord[]): BySentence {
  const indices = new Map<number, number[]>();
  for (const [index, { sentence }] of words.entries()) addToList(indices, sentence, index);
  return indices;
}

/** @param words of the sentences of either speech */
function partOf(
  a: readonly SpokenWord[],
  b: readonly SpokenWord[],
  pairs: readonly WordPair[],
  [ourWords, theirWords]: readonly [BySentence, BySentence],
): AlignedPart {
  const ours = indicesIn(
    pairs.map((pair) => a[pair.a].sentence),
    ourWords,
  );
  const theirs = indicesIn(
    pairs.map((pair) => b[pair.b].sentence),
    theirWords,
  );
  const [ourPlace, theirPlace] = [ours, theirs].map((indices) => new Map(indices.map((index, at) => [index, at])));
  return {
    a: ours.map((index) => a[index]),
    b: theirs.map((index) => b[index]),
    pairs: pairs.map((pair) => ({ a: ourPlace.get(pair.a) ?? 0, b: theirPlace.get(pair.b) ?? 0 })),
  };
}

/** The words of some sentences, in their order. */
function indicesIn(sentences: readonly number[], words: BySentence): number[] {
  const each = [...new Set(sentences)].flatMap((sentence) => words.get(sentence) ?? []);
  return each.sort((one, other) => one - other);
}

/** Sentences of which enough words are aligned. */
function alignedSentences(words: readonly SpokenWord[], aligned: readonly number[]): Set<number> {
  const [all, paired] = [countsBySentence(words), countsBySentence(aligned.map((index) => words[index]))];
  return new Set(
    [...paired]
      .filter(([sentence, count]) => count >= minAlignedWords && count >= minAlignedShare * (all.get(sentence) ?? 0))
      .map(([sentence]) => sentence),
  );
}

function countsBySentence(words: readonly SpokenWord[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { sentence } of words) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return counts;
}

/** Where the words of a part have no partner, in order. */
export function gapsOf({ a, b, pairs }: AlignedPart): Gap[] {
  const gaps: Gap[] = [];
  let from: WordPair = { a: 0, b: 0 };
  for (const [index, pair] of [...pairs, { a: a.length, b: b.length }].entries()) {
    const place = index === 0 ? 'head' : index === pairs.length ? 'tail' : 'inside';
    if (pair.a > from.a || pair.b > from.b)
      gaps.push({ a: a.slice(from.a, pair.a), b: b.slice(from.b, pair.b), place, from });
    from = { a: pair.a + 1, b: pair.b + 1 };
  }
  return gaps;
}
