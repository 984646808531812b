import { alignStems } from '../../index/stemAlignment';
import type { Part } from './linkedParts';
import type { SentenceWords, WordRange } from '../clauses/sentenceWords';

/**
 * A part of so many words and more that stands whole in the other is near it, however much longer that is. Chosen, not
 * fitted.
 */
const minContained = 4;

/** Words of a sentence. */
type StatedWords = WordRange & Pick<Part, 'sentence'>;

/**
 * How the words of a part stand to those of another: marks, case, spelling, articles (`a`, `the`) and who speaks aside.
 */
export function wordsForm(part: StatedWords, other: StatedWords): 'same' | 'near' | 'other words' {
  const [written, otherWritten] = [part, other].map(({ sentence: { words }, ...range }) =>
    stated(words, words.written, range),
  );
  if (written.length === otherWritten.length && written.every((word, index) => word === otherWritten[index]))
    return 'same';
  const [stems, otherStems] = [part, other].map(({ sentence: { words }, ...range }) =>
    Uint16Array.from(stated(words, words.shortId, range)),
  );
  const { isNear, areEqual, tiles } = alignStems(stems, otherStems);
  const aligned = tiles.reduce((sum, { length }) => sum + length, 0);
  return isNear || areEqual || (aligned >= minContained && aligned >= Math.min(stems.length, otherStems.length))
    ? 'near'
    : 'other words';
}

/** What some words of a sentence are compared by, without those that are beside the statement; all where all are. */
function stated({ isAside }: SentenceWords, keys: ArrayLike<number>, { from, to }: WordRange): number[] {
  const indices = Array.from({ length: to - from }, (_, index) => from + index);
  const own = indices.filter((index) => isAside[index] === 0);
  return (own.length > 0 ? own : indices).map((index) => keys[index]);
}
