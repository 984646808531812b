import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { wordIndicesIn } from '../../text/tokens';
import { lexemeOf } from '../index/lexemes';

/** A word of the other wording and how it stands to ours. */
export interface WordChange {
  /** Span in the other article. */
  readonly span: Span;
  readonly change: 'same' | 'spelling' | 'changed';
}

export interface Wording {
  readonly words: readonly WordChange[];
  /** Words of ours that the other lacks. */
  readonly missing: readonly Span[];
  /** `same`: equal words; `spelling`: spelling, case or inflection only; `drift`: other words. */
  readonly verdict: 'same' | 'spelling' | 'drift';
}

/** Words compared on either side; the table of their subsequences takes the square. */
const maxWords = 400;

interface Word {
  readonly span: Span;
  readonly lower: string;
  readonly stem: string;
}

function wordsOf({ tokens }: Article, span: Span): Word[] {
  return wordIndicesIn(tokens, span)
    .slice(0, maxWords)
    .map((index) => ({
      span: { start: tokens.start[index], end: tokens.end[index] },
      lower: tokens.lower[index].replace(/\.$/, ''),
      stem: lexemeOf(tokens.lower[index]).stem,
    }));
}

/**
 * Compares two wordings word by word along a longest common subsequence of their stems (Wagner and
 * Fischer 1974), of which words of ours are skipped as late as possible.
 * @param ours a span of `article`, @param theirs a span of `other`; both at most a few sentences
 */
export function compareWording(article: Article, ours: Span, other: Article, theirs: Span): Wording {
  const ourWords = wordsOf(article, ours);
  const theirWords = wordsOf(other, theirs);
  const lengths = subsequenceLengths(ourWords, theirWords);
  const width = theirWords.length + 1;
  const words: WordChange[] = [];
  const missing: Span[] = [];
  let ourIndex = 0;
  let theirIndex = 0;
  while (ourIndex < ourWords.length || theirIndex < theirWords.length) {
    const ourWord = ourWords.at(ourIndex);
    const theirWord = theirWords.at(theirIndex);
    const withoutOurs = ourWord ? lengths[(ourIndex + 1) * width + theirIndex] : -1;
    const withoutTheirs = theirWord ? lengths[ourIndex * width + theirIndex + 1] : -1;
    if (ourWord && theirWord && ourWord.stem === theirWord.stem) {
      words.push({ span: theirWord.span, change: ourWord.lower === theirWord.lower ? 'same' : 'spelling' });
      ourIndex++;
      theirIndex++;
    } else if (theirWord && withoutTheirs >= withoutOurs) {
      words.push({ span: theirWord.span, change: 'changed' });
      theirIndex++;
    } else if (ourWord) {
      missing.push(ourWord.span);
      ourIndex++;
    }
  }
  const isDrift = missing.length > 0 || words.some(({ change }) => change === 'changed');
  const isSpelling = words.some(({ change }) => change === 'spelling');
  return { words, missing, verdict: isDrift ? 'drift' : isSpelling ? 'spelling' : 'same' };
}

/** Length of the longest common subsequence of stems from each pair of words on; rows are ours, one longer than the words. */
function subsequenceLengths(ours: readonly Word[], theirs: readonly Word[]): Uint16Array {
  const width = theirs.length + 1;
  const lengths = new Uint16Array((ours.length + 1) * width);
  for (let i = ours.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        ours[i].stem === theirs[j].stem
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  return lengths;
}
