import type { IndexRecord } from '../../corpus/index/indexRecord';

/** A file that is to be read. */
export interface FileText {
  readonly uri: string;
  readonly text: string;
}

/** What reading a file came to: the records of its articles, or why there are none. */
export type ReadArticles =
  | { readonly records: readonly IndexRecord[] }
  | {
      /** What is logged. */
      readonly failure: string;
      /** Whether it took more steps than its size allows. */
      readonly tooSlow: boolean;
    };

/** Reads files at the same time as the server does other work. */
export interface ArticleReaders {
  /** How many batches they read at a time; none where they have failed too often. */
  readonly count: number;
  /** @returns what each file came to, in order. Rejects where a reader ends before it has answered. */
  read(files: readonly FileText[]): Promise<readonly ReadArticles[]>;
}
