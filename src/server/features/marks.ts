import type { Annotated } from '../../annotations/annotate';
import { isSpoken } from '../../annotations/quotations/quotations';
import type { Span } from '../../text/span';
import type { MarkKind, MarksResult } from '../../protocol/marks';
import { rangeOf } from '../workspace/positions';
import type { Session } from '../workspace/session';

/** Figures less sure than this are no marks: `one of the …`. */
const minConfidence = 0.7;

/** What is drawn in a document, as flat quadruples of line and character. */
export function marksOf(session: Session, uri: string, annotated: Annotated, version: number): MarksResult {
  const { article, quotations, named } = annotated;
  const marks: Record<MarkKind, number[]> = {
    quotation: [],
    figure: [],
    verbatim: [],
    near: [],
    paraphrase: [],
    boilerplate: [],
    name: [],
  };
  const add = (kind: MarkKind, span: Span): void => {
    const { start, end } = rangeOf(article, span);
    marks[kind].push(start.line, start.character, end.line, end.character);
  };
  for (const quotation of quotations) {
    if (!isSpoken(quotation)) continue;
    for (const mark of quotation.marks) add('quotation', mark);
  }
  for (const figure of session.corpus.figuresOf(uri)) if (figure.confidence >= minConfidence) add('figure', figure);
  // A sentence shows the strongest of its links.
  let last = -1;
  for (const parallel of session.parallelsSoon(uri)) {
    if (parallel.a.sentence === last) continue;
    last = parallel.a.sentence;
    add(parallel.kind, parallel.a);
  }
  for (const block of article.blocks) {
    if (block.kind !== 'boilerplate') continue;
    const text = article.text.slice(block.start, block.end);
    const start = block.start + text.length - text.trimStart().length;
    add('boilerplate', { start, end: block.start + text.trimEnd().length });
  }
  for (const mention of named.mentions) if (mention.kind === 'name') add('name', mention);
  return { version, article: true, marks };
}

export const noMarks = (version: number): MarksResult => ({
  version,
  article: false,
  marks: { quotation: [], figure: [], verbatim: [], near: [], paraphrase: [], boilerplate: [], name: [] },
});
