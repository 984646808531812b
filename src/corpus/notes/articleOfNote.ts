import { isInText, offsetInText } from '../../formats/offsetMap';
import type { Span } from '../../text/span';
import type { Corpus } from '../corpus';

/** A stretch of an article's text. */
export interface ArticleSpan {
  /** URI or path of the article. */
  readonly uri: string;
  readonly span: Span;
}

/** The article, and the stretch of its text, that was read from a stretch of a file; undefined for what is in none. */
export function articleSpanOf(corpus: Corpus, file: string, { start, end }: Span): ArticleSpan | undefined {
  for (const uri of corpus.documentsOf(file)) {
    const map = corpus.metadata(uri)?.facts?.map;
    if (isInText(map, start)) return { uri, span: { start: offsetInText(map, start), end: offsetInText(map, end) } };
  }
  return undefined;
}
