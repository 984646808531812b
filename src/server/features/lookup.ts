import type { Annotated } from '../../annotations/annotate';
import type { Figure } from '../../annotations/figures/figures';
import type { Mention } from '../../annotations/names/entities';
import type { Quotation } from '../../annotations/quotations/quotations';
import { firstEndingAfter, touches, type Span } from '../../text/span';
import type { Parallel } from '../../corpus/index/parallel';
import type { Session } from '../workspace/session';

/** What stands at an offset of an article, most specific first. */
export interface PositionContext {
  readonly annotated: Annotated;
  readonly offset: number;
  readonly mention?: Mention;
  readonly figure?: Figure;
  readonly quotation?: Quotation;
  /** Index of the quotation in the article. */
  readonly quotationIndex: number;
  readonly sentence: number;
  readonly parallels: readonly Parallel[];
}

function narrowest<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const span of spans) {
    if (span.start > offset) break;
    if (touches(span, offset) && (!best || span.end - span.start < best.end - best.start)) best = span;
  }
  return best;
}

export function contextAt(session: Session, uri: string, offset: number): PositionContext | undefined {
  const annotated = session.current(uri);
  if (!annotated) return undefined;
  const { article } = annotated;
  const mention = narrowest(annotated.named.mentions, offset);
  const figure = narrowest(session.corpus.figuresOf(uri), offset);
  const quotation = narrowest(annotated.quotations, offset);
  let sentence = firstEndingAfter(article.sentences, offset);
  // The caret after the last character still belongs to the sentence before it.
  if (sentence === article.sentences.length || article.sentences[sentence].start > offset) {
    sentence = sentence > 0 && article.sentences[sentence - 1].end === offset ? sentence - 1 : -1;
  }
  const parallels = sentence < 0 ? [] : session.parallelsOf(uri).filter((p) => p.a.sentence === sentence);
  return {
    annotated,
    offset,
    ...(mention ? { mention } : {}),
    ...(figure ? { figure } : {}),
    ...(quotation ? { quotation } : {}),
    quotationIndex: quotation ? annotated.quotations.indexOf(quotation) : -1,
    sentence,
    parallels,
  };
}
