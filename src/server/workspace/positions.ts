import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import type { Article } from '../../article/article';
import type { Span } from '../../text/span';

const documents = new WeakMap<Article, TextDocument>();

/** Lines of an article; computed once per reading of it. */
function linesOf(article: Article): TextDocument {
  let document = documents.get(article);
  if (!document) documents.set(article, (document = TextDocument.create('', 'plaintext', 0, article.text)));
  return document;
}

export function rangeOf(article: Article, span: Span): Range {
  const lines = linesOf(article);
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export function offsetAt(article: Article, position: Position): number {
  return linesOf(article).offsetAt(position);
}
