import type { MatrixCell, MatrixRow } from '../../protocol/matrix';
import { leadingColumns } from './model';

type MatrixPassage = MatrixCell['passages'][number];

/** Two passages to be shown side by side, by their ids. */
export interface Compared {
  readonly a: string;
  readonly b: string;
}

interface Pair {
  readonly own: MatrixPassage;
  readonly other: MatrixPassage;
  readonly likeness: number;
}

/** Shorter words are articles, prepositions and the like: they align what is not alike. */
const minLetters = 4;

/**
 * What is compared with a cell: the marked passage, its whole cell where that is in the same row, or else the next
 * article that carries the claim, in other words if any does. Of two cells the passages that have most words in common.
 * @param column of the cell; of the claim itself, the first article that carries it
 */
export function comparedPassages({ cells }: MatrixRow, column: number, marked?: string): Compared | undefined {
  const place =
    column >= leadingColumns ? column - leadingColumns : cells.findIndex(({ passages }) => passages.length > 0);
  const own = cells.at(place)?.passages ?? [];
  if (place < 0 || own.length === 0) return undefined;
  if (marked !== undefined && !own.some(({ id }) => id === marked)) {
    const cell = cells.find(({ passages }) => passages.some(({ id }) => id === marked));
    const pair = cell && bestAligned(own, cell.passages);
    return pair ? idsOf(pair) : { a: own[0].id, b: marked };
  }
  const pairs = [...cells.slice(place + 1), ...cells.slice(0, place)].flatMap(
    ({ passages }) => bestAligned(own, passages) ?? [],
  );
  // Equal words have no difference to show.
  const pair = pairs.find(({ own: { text }, other }) => text !== other.text) ?? pairs.at(0);
  return pair && idsOf(pair);
}

function idsOf({ own, other }: Pair): Compared {
  return { a: own.id, b: other.id };
}

/** Of two cells the passages that have most words in common; of equal pairs the first. */
function bestAligned(ours: readonly MatrixPassage[], theirs: readonly MatrixPassage[]): Pair | undefined {
  let best: Pair | undefined;
  const words = theirs.map(({ text }) => wordsOf(text));
  for (const own of ours) {
    const ownWords = wordsOf(own.text);
    theirs.forEach((other, index) => {
      const likeness = likenessOf(ownWords, words[index]);
      if (!best || likeness > best.likeness) best = { own, other, likeness };
    });
  }
  return best;
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= minLetters || /\p{N}/u.test(word)));
}

/** Words in common as a share of all that either has (Jaccard 1901). */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common / Math.max(1, one.size + other.size - common);
}
