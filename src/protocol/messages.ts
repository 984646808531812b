import type { Position, Range } from 'vscode-languageserver-types';

/** Messages between server and editor beside the language server protocol. URIs are strings. */

export const Method = {
  /** editor → server: the article files of the window, replacing what was known. */
  files: 'crossread/files',
  /** editor → server: files that changed or went. */
  filesChanged: 'crossread/filesChanged',
  /** server → editor: reads files in a batch. */
  read: 'crossread/read',
  /** server → editor: state after a change. */
  status: 'crossread/status',
  /** editor → server: marks of one document. */
  marks: 'crossread/marks',
  /** editor → server: rows of the Articles view. */
  articles: 'crossread/articles',
  /** editor → server: details of one article of that view; null when it is gone. */
  articleDetails: 'crossread/articleDetails',
  /** editor → server: rows of the Entities view. */
  entities: 'crossread/entities',
  /** editor → server: mentions of one entity. */
  mentions: 'crossread/mentions',
  /** editor → server: parallels of the sentence at a position. */
  parallels: 'crossread/parallels',
  /** editor → server: where an id of a link leads; null for what is not there (any more). */
  locate: 'crossread/locate',
} as const;

export interface InitializationOptions {
  /** Translations of the server's texts, by their English. */
  readonly l10n?: Record<string, string> | undefined;
  /** Folder in which the server may keep its index, as a path. */
  readonly storage?: string;
}

export interface FilesParams {
  readonly uris: readonly string[];
  /** Files that were left out, with the reason. */
  readonly skipped: readonly SkippedFile[];
  /** Paraphrases with a lower score are not shown. */
  readonly minScore?: number;
  /** The setting files.encoding: texts read under another are other texts. */
  readonly encoding?: string;
}

export interface SkippedFile {
  readonly uri: string;
  readonly reason: string;
}

export interface FilesChangedParams {
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}

export interface ReadParams {
  readonly uris: readonly string[];
}

/** Text of each file asked for, or why there is none. */
export type ReadResult = readonly ({ readonly text: string } | { readonly skipped: string })[];

export interface Status {
  /** Articles read and to be read. */
  readonly done: number;
  readonly total: number;
  readonly skipped: readonly SkippedFile[];
  /** Grows whenever answers may have changed. */
  readonly version: number;
}

export const markKinds = ['quotation', 'figure', 'verbatim', 'near', 'paraphrase', 'boilerplate', 'name'] as const;
export type MarkKind = (typeof markKinds)[number];

export interface MarksParams {
  readonly uri: string;
}

/** Marks of a document version, each kind as flat [line, character, line, character] quadruples. */
export interface MarksResult {
  readonly version: number;
  readonly article: boolean;
  readonly marks: Readonly<Record<MarkKind, readonly number[]>>;
}

export interface ArticleRow {
  readonly uri: string;
  readonly title: string;
  readonly words: number;
  /** Sentences with a parallel elsewhere; in large folders only among the details. */
  readonly passages?: number;
  /** Articles that share a passage with it. */
  readonly shares?: number;
  readonly date?: string;
  readonly dateFrom?: string;
}

/** What an article has and lacks beside the others on its event; lists are cut, counts are not. */
export interface ArticleDetails {
  readonly passages: number;
  readonly shares: number;
  readonly leavesOut: readonly { readonly label: string; readonly articles: number }[];
  readonly leavesOutCount: number;
  readonly onlyHere: readonly string[];
  readonly onlyHereCount: number;
  /** Titles of the articles that draw on the same origin, and why they are taken to, in plain text. */
  readonly family: readonly string[];
  readonly evidence: readonly string[];
  /** Title of the one that gives the earliest date. */
  readonly earliest?: string;
}

export type EntityKind = 'person' | 'place' | 'organisation' | 'other';

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: number;
  readonly articles: number;
}

export interface MentionGroup {
  readonly uri: string;
  readonly title: string;
  readonly mentions: readonly { readonly range: Range; readonly before: string; readonly text: string; readonly after: string }[];
}

export interface ParallelsParams {
  readonly uri: string;
  readonly position: Position;
}

export interface ParallelRow {
  readonly uri: string;
  readonly title: string;
  readonly range: Range;
  readonly text: string;
  readonly kind: 'verbatim' | 'near' | 'paraphrase';
  readonly score: number;
}

export interface Located {
  readonly uri: string;
  readonly range: Range;
}
