import type { Corpus } from '../corpus/corpus';
import type { Span } from '../text/span';

/** Text of an article that the corpus holds. @throws for a path that it does not hold */
export function articleText(corpus: Corpus, path: string): string {
  const annotated = corpus.get(path);
  if (!annotated) throw new Error(`${path} is no article of the document`);
  return annotated.article.text;
}

/** Texts of the files from which another text was read, by path. */
export type FileTexts = ReadonlyMap<string, string>;

/** The words of a span as they were read. @throws for a path that the corpus does not hold */
export function textIn(corpus: Corpus, path: string, { start, end }: Span): string {
  return articleText(corpus, path).slice(start, end);
}
