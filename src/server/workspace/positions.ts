import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import type { Article } from '../../article/article';
import type { DocumentFacts } from '../../formats/fileDocument';
import { isInText, linePlaceOf, offsetInFile, offsetInText, placeOfLine, spanInFile } from '../../formats/offsetMap';
import type { Span } from '../../text/span';

// Lines and characters count in the file, offsets in the text that was read from it.

const documents = new WeakMap<Article, TextDocument>();

/** Lines of an article that is its file, unit for unit; computed once per reading of it. */
function linesOf(article: Article): TextDocument {
  let document = documents.get(article);
  if (!document) documents.set(article, (document = TextDocument.create('', 'plaintext', 0, article.text)));
  return document;
}

export function rangeOf(article: Article, span: Span): Range {
  const { map } = article.facts;
  if (map) {
    const { start, end } = spanInFile(map, span);
    return { start: linePlaceOf(map, start), end: linePlaceOf(map, end) };
  }
  const lines = linesOf(article);
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export function offsetAt(article: Article, position: Position): number {
  const { map } = article.facts;
  return map ? offsetInText(map, placeOfLine(map, position)) : linesOf(article).offsetAt(position);
}

/** Where an article begins in its file. @param facts of the article */
export function startOf({ map }: DocumentFacts = {}): Position {
  return map ? linePlaceOf(map, offsetInFile(map, 0)) : { line: 0, character: 0 };
}

/** Whether an article's text was read from where a position stands; what a file says of itself is none of it. */
export function holdsPosition({ facts: { map } }: Article, position: Position): boolean {
  return !map || isInText(map, placeOfLine(map, position));
}
