import type { ReadResult } from '../../protocol/files';
import { readNotArticle, type NotArticleRule } from '../../text/notArticle';
import type { ArticleReaders, FileText, ReadArticles } from './articleReaders';

/** Where files are read beside the server. */
export interface ReadElsewhere {
  /** How many batches may be read at a time. */
  readonly count: number;
  /**
   * @param files what the client read of each URI, in order
   * @returns what each came to, in the same order; undefined for what stays to be done here
   */
  read(uris: readonly string[], files: ReadResult): Promise<(ReadArticles | undefined)[]>;
}

/** @param isReadHere files that the server must read itself */
export function readElsewhere(readers: ArticleReaders, isReadHere: (uri: string) => boolean): ReadElsewhere {
  return {
    get count() {
      return readers.count;
    },
    async read(uris, files) {
      const texts = new Map<string, FileText>();
      for (const [index, uri] of uris.entries()) {
        const file = files.at(index);
        if (file && 'text' in file && !isReadHere(uri) && !notArticleOf(uri, file.text))
          texts.set(uri, { uri, text: file.text });
      }
      if (texts.size === 0) return [];
      const read = await readers.read([...texts.values()]);
      const byUri = new Map([...texts.keys()].map((uri, index) => [uri, read.at(index)]));
      return uris.map((uri) => byUri.get(uri));
    },
  };
}

/** Why a text is not read as an article, by the name of its file and its form. */
export function notArticleOf(uri: string, text: string): NotArticleRule | undefined {
  return readNotArticle(uri.slice(uri.lastIndexOf('/') + 1), text);
}
