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

interface Sequence {
  readonly index: number[];
  readonly lower: string[];
  readonly stem: string[];
}

function sequence(article: Article, span: Span): Sequence {
  const { tokens: words } = article;
  const out: Sequence = { index: [], lower: [], stem: [] };
  for (const i of wordIndicesIn(words, span)) {
    out.index.push(i);
    out.lower.push(words.lower[i].replace(/\.$/, ''));
    out.stem.push(lexemeOf(words.lower[i]).stem);
  }
  return out;
}

/**
 * Compares two wordings word by word along a longest common subsequence of their stems.
 * @param ours a span of `article`, @param theirs a span of `other`; both at most a few sentences
 */
export function compareWording(article: Article, ours: Span, other: Article, theirs: Span): Wording {
  const a = sequence(article, ours);
  const b = sequence(other, theirs);
  const n = Math.min(a.stem.length, 400);
  const m = Math.min(b.stem.length, 400);
  const width = m + 1;
  const length = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      length[i * width + j] =
        a.stem[i] === b.stem[j]
          ? length[(i + 1) * width + j + 1] + 1
          : Math.max(length[(i + 1) * width + j], length[i * width + j + 1]);
    }
  }
  const words: WordChange[] = [];
  const missing: Span[] = [];
  let drift = false;
  let spelling = false;
  let i = 0;
  let j = 0;
  const theirSpan = (k: number): Span => ({ start: other.tokens.start[b.index[k]], end: other.tokens.end[b.index[k]] });
  const ourSpan = (k: number): Span => ({
    start: article.tokens.start[a.index[k]],
    end: article.tokens.end[a.index[k]],
  });
  while (i < n || j < m) {
    if (i < n && j < m && a.stem[i] === b.stem[j] && length[i * width + j] === length[(i + 1) * width + j + 1] + 1) {
      const equal = a.lower[i] === b.lower[j];
      if (!equal) spelling = true;
      words.push({ span: theirSpan(j), change: equal ? 'same' : 'spelling' });
      i++;
      j++;
    } else if (j < m && (i >= n || length[i * width + j + 1] >= length[(i + 1) * width + j])) {
      drift = true;
      words.push({ span: theirSpan(j), change: 'changed' });
      j++;
    } else {
      drift = true;
      missing.push(ourSpan(i));
      i++;
    }
  }
  return { words, missing, verdict: drift ? 'drift' : spelling ? 'spelling' : 'same' };
}
