import { isSpoken } from '../../annotations/quotations/quotations';
import { marksRequest, type MarkKind, type MarksResult } from '../../protocol/marks';
import type { Parallel } from '../../corpus/index/parallel';
import type { Span } from '../../text/span';
import type { ServerContext } from '../context';
import type { ArticleView } from '../workspace/articleView';
import { trimmedSpan } from '../workspace/trimmedSpan';

/** Figures less sure than this are no marks: the *one* of `one of the clearest signs` has 0.4. */
const minConfidence = 0.7;

/** What is drawn in a document. */
export function registerMarks({ connection, prefetcher, workspace, documents }: ServerContext): void {
  connection.onRequest(marksRequest, ({ uri }) => {
    prefetcher.noteActivity();
    const views = workspace.articles.inDocument(uri);
    const version = workspace.documents.versionOf(uri) ?? documents.get(uri)?.version ?? 0;
    const marks = noMarks();
    for (const view of views) addMarks(marks, view, workspace.drawn.of(view));
    return { version, article: views.length > 0, marks };
  });
}

/** Marks of an article, each kind as flat [line, character, line, character] quadruples. @param parallels in the order of the text, the strongest of a sentence first */
export function marksOf(view: ArticleView, parallels: readonly Parallel[]): MarksResult['marks'] {
  const marks = noMarks();
  addMarks(marks, view, parallels);
  return marks;
}

function addMarks(marks: Record<MarkKind, number[]>, view: ArticleView, parallels: readonly Parallel[]): void {
  const add = (kind: MarkKind, span: Span): void => {
    const { start, end } = view.rangeOf(span);
    marks[kind].push(start.line, start.character, end.line, end.character);
  };
  for (const quotation of view.quotations)
    if (isSpoken(quotation)) for (const mark of quotation.marks) add('quotation', mark);
  for (const figure of view.figures) if (figure.confidence >= minConfidence) add('figure', figure);
  // A sentence shows the strongest of its links.
  let lastSentence: number | undefined;
  for (const { a, kind } of parallels) {
    if (a.sentence !== lastSentence) add(kind, a);
    lastSentence = a.sentence;
  }
  for (const block of view.article.blocks)
    if (block.kind === 'boilerplate') add('boilerplate', trimmedSpan(view.article.text, block));
  for (const mention of view.mentions) if (mention.kind === 'name') add('name', mention);
}

function noMarks(): Record<MarkKind, number[]> {
  return { quotation: [], figure: [], verbatim: [], near: [], paraphrase: [], boilerplate: [], name: [] };
}
