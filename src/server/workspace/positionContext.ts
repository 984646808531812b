import type { Figure } from '../../annotations/figures/figure';
import type { Mention } from '../../annotations/names/entities';
import type { Quotation } from '../../annotations/quotations/quotations';
import type { Parallel } from '../../corpus/index/parallel';
import { firstEndingAfter, touches, type Span } from '../../text/span';
import type { ArticleView } from './articleView';
import type { EventAnswers } from './eventAnswers';

/** A sentence with its index in the article. */
export interface SentenceAt extends Span {
  readonly index: number;
}

/** What stands at an offset of an article. Where annotations lie in each other the narrowest counts. */
export interface PositionContext {
  readonly view: ArticleView;
  /** UTF-16 code units from the start of the article. */
  readonly offset: number;
  readonly mention?: Mention;
  readonly figure?: Figure;
  /** A quotation with its index in the article. */
  readonly quotation?: { readonly quotation: Quotation; readonly index: number };
  readonly sentence?: SentenceAt;
  /** Parallels of the sentence, best first. */
  readonly parallels: readonly Parallel[];
}

export function contextAt(
  view: ArticleView,
  events: Pick<EventAnswers, 'parallelsOf'>,
  offset: number,
): PositionContext {
  const mention = narrowest(view.mentions, offset);
  const figure = narrowest(view.figures, offset);
  const quotation = narrowest(view.quotations, offset);
  const sentence = sentenceAt(view, offset);
  return {
    view,
    offset,
    ...(mention ? { mention } : {}),
    ...(figure ? { figure } : {}),
    ...(quotation ? { quotation: { quotation, index: view.quotations.indexOf(quotation) } } : {}),
    ...(sentence ? { sentence } : {}),
    parallels: sentence ? events.parallelsOf(view.uri).filter(({ a }) => a.sentence === sentence.index) : [],
  };
}

/** The narrowest span that holds an offset, the caret at its end included; the first of equal ones. @param spans sorted by start */
export function narrowest<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const span of spans) {
    if (span.start > offset) break;
    if (touches(span, offset) && (!best || span.end - span.start < best.end - best.start)) best = span;
  }
  return best;
}

/** The sentence at an offset, the caret at its end included. */
export function sentenceAt({ article: { sentences } }: ArticleView, offset: number): SentenceAt | undefined {
  const next = firstEndingAfter(sentences, offset);
  // The caret after the last character still belongs to the sentence before it.
  for (const index of [next, next - 1]) {
    const sentence = sentences.at(index);
    if (index >= 0 && sentence && touches(sentence, offset)) return { start: sentence.start, end: sentence.end, index };
  }
  return undefined;
}
