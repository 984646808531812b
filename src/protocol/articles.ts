import type { Position } from 'vscode-languageserver-types';
import { RequestType, type FileParams, type NoParams } from './message';

export interface ArticleRow {
  readonly uri: string;
  /** What it is called everywhere else: outlet, or the telling part of the file's name. */
  readonly tag: string;
  readonly title: string;
  readonly words: number;
  /** What the file says of who published it. */
  readonly outlet?: string;
  /** Sentences with a parallel elsewhere; in large folders only among the details. */
  readonly passages?: number;
  /** Articles that share a passage with it. */
  readonly shares?: number;
  /** Things on which it stands on a side against others. */
  readonly differs?: number;
  /** The same for articles that draw on one origin. */
  readonly origin?: string;
  readonly date?: string;
  readonly dateFrom?: string;
  /** Where it begins, in a file that holds several. */
  readonly start?: Position;
}

/** Editor → server: rows of the Articles view. */
export const articlesRequest = new RequestType<NoParams, ArticleRow[], void>('crossread/articles');

/** What an article has and lacks beside the others on its event; lists are cut, counts are not. */
export interface ArticleDetails {
  readonly passages: number;
  readonly shares: number;
  /** Shared claims that were searched for in it and not found. */
  readonly notFound: readonly { readonly label: string; readonly articles: number }[];
  readonly notFoundCount: number;
  readonly onlyHere: readonly string[];
  readonly onlyHereCount: number;
  /** Tags of the articles that draw on the same origin, and why they are taken to, in plain text. */
  readonly family: readonly string[];
  readonly evidence: readonly string[];
  /** Tag of the one that gives the earliest date. */
  readonly earliest?: string;
}

/** Editor → server: details of one article of the Articles view; null when it is gone. */
export const articleDetailsRequest = new RequestType<FileParams, ArticleDetails | null, void>(
  'crossread/articleDetails',
);

export interface OriginRow {
  readonly uri: string;
  readonly tag: string;
  readonly title: string;
  readonly date?: string;
  readonly evidence: readonly string[];
  /** It alone gives an earlier date than all others of the family. */
  readonly earliest: boolean;
  /** Longest passage in common, there and here, by ids that `locate` knows. */
  readonly id: string;
  readonly from: string;
}

/** Editor → server: articles that one may have been copied from, or the other way round, with the evidence. */
export const originsRequest = new RequestType<FileParams, OriginRow[], void>('crossread/origins');
