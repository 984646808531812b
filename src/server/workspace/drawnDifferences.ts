import { addToList } from '../../text/multimap';
import { overlaps, type Span } from '../../text/span';
import type { ArticleView } from './articleView';

/** What is drawn of one difference. */
export interface DrawnDifference {
  /** The sentence that it is told of, in the article. */
  readonly sentence: Span;
  /** Stretches of words that have the mark of what differs. */
  readonly words: readonly Span[];
  /** What the end of the line says of it. */
  readonly told: string;
  /** Of several in a line the one with the least is told. */
  readonly rank: number;
}

const nothing: ReadonlyMap<string, readonly DrawnDifference[]> = new Map();

/**
 * Differences to be drawn in open articles. They take all articles of the event to work out: right after a keystroke
 * sentences that did not change keep those that they had.
 */
export class DrawnDifferences {
  /** What was last drawn, by article and by the words of the sentence. */
  private readonly drawn = new Map<string, ReadonlyMap<string, readonly DrawnDifference[]>>();

  /** @param isSettled whether what links the article is worked out, or nobody types */
  constructor(private readonly isSettled: (uri: string) => boolean) {}

  /** @param work works them out */
  of(view: ArticleView, work: () => readonly DrawnDifference[]): readonly DrawnDifference[] {
    const { uri, article } = view;
    const before = this.isSettled(uri) ? undefined : (this.drawn.get(uri) ?? nothing);
    if (!before) {
      const differences = work();
      const bySentence = new Map<string, DrawnDifference[]>();
      for (const difference of differences) {
        const { start, end } = difference.sentence;
        addToList(bySentence, article.text.slice(start, end), difference);
      }
      this.drawn.set(uri, bySentence);
      return differences;
    }
    return article.sentences.flatMap(({ start, end }) =>
      (before.get(article.text.slice(start, end)) ?? []).map((difference) => moved(difference, { start, end })),
    );
  }

  /** The article is open no longer. */
  forget(uri: string): void {
    this.drawn.delete(uri);
  }
}

/** The same in a sentence of the same words. */
function moved(difference: DrawnDifference, sentence: Span): DrawnDifference {
  const shift = sentence.start - difference.sentence.start;
  const words = difference.words
    .filter((span) => overlaps(span, difference.sentence))
    .map(({ start, end }) => ({ start: start + shift, end: Math.min(end + shift, sentence.end) }));
  return { ...difference, sentence, words };
}
