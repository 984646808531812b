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
  /** editor → server: what the reader wants inserted and reported. */
  options: 'crossread/options',
  /** editor → server: stops reading files that are not read yet, or goes on. */
  pause: 'crossread/pause',
  /** editor → server: the decision files of all folders; answers the folders whose file is none. */
  decisions: 'crossread/decisions',
  /** editor → server: a new decision; answers the file to write. */
  decide: 'crossread/decide',
  /** editor → server: takes the last decision back; answers the file to write, null when there is none. */
  undo: 'crossread/undo',
  /** editor → server: claims of the event that an article is about. */
  claims: 'crossread/claims',
  /** editor → server: rows of the Speakers view. */
  speakers: 'crossread/speakers',
  /** editor → server: quotations of one speaker by article. */
  quotations: 'crossread/quotations',
  /** editor → server: what stands at a position, by the ids of the views. */
  at: 'crossread/at',
  /** editor → server: the coverage matrix of an event. */
  matrix: 'crossread/matrix',
  /** editor → server: the same as text. */
  matrixText: 'crossread/matrixText',
  /** editor → server: lines of two articles that say the same, in the order of both. */
  aligned: 'crossread/aligned',
  /** editor → server: articles that one may have been copied from, or the other way round, with the evidence. */
  origins: 'crossread/origins',
  /** editor → server: other names that stand together under an entity. */
  forms: 'crossread/forms',
} as const;

export interface InitializationOptions {
  /** Translations of the server's texts, by their English. */
  readonly l10n?: Record<string, string> | undefined;
  /** The editor's language. */
  readonly language?: string;
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
  /** Reading was stopped by the reader. */
  readonly paused: boolean;
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
  readonly quotations: number;
}

export interface EntitiesParams {
  /** Letters that a name or alias must have. */
  readonly filter?: string;
}

/** The most mentioned entities of each kind, and how many there are. */
export interface EntitiesResult {
  readonly rows: readonly EntityRow[];
  readonly totals: Readonly<Record<EntityKind, number>>;
}

export interface MentionsParams {
  readonly id: string;
  /** The article of which mentions are wanted; without it, the articles alone. */
  readonly uri?: string;
}

export interface MentionGroup {
  readonly uri: string;
  readonly title: string;
  readonly count: number;
  readonly mentions: readonly {
    readonly range: Range;
    readonly before: string;
    readonly text: string;
    readonly after: string;
  }[];
}

export interface ParallelsParams {
  readonly uri: string;
  readonly position: Position;
}

export interface ParallelRow {
  /** Ids of the passage and of the one that it is parallel to. */
  readonly id: string;
  readonly from: string;
  readonly uri: string;
  readonly title: string;
  readonly range: Range;
  readonly text: string;
  readonly kind: 'verbatim' | 'near' | 'paraphrase';
  readonly score: number;
}

export interface LocateParams {
  readonly id: unknown;
  /** Id of the passage that one comes from: what both have in common is lit. */
  readonly from?: unknown;
}

export interface Located {
  readonly uri: string;
  readonly title: string;
  readonly range: Range;
  /** The words in common with where one comes from. */
  readonly highlights: readonly Range[];
  /** The words of the passage. */
  readonly text: string;
}

export interface Options {
  /** A lens above the headline. */
  readonly lens: boolean;
  /** Who speaks, before each quotation. */
  readonly speakerHints: boolean;
  /** Conflicts and drift as problems. */
  readonly problems: boolean;
}

export interface PauseParams {
  readonly paused: boolean;
}

/** A folder by what the URIs of its files begin with, and the text of its decisions file, if it has one. */
export interface DecisionFile {
  readonly folder: string;
  readonly text: string;
}

export interface DecisionsParams {
  readonly files: readonly DecisionFile[];
}

/** What the reader decides, by the ids that views and hovers hold. */
export type Intent =
  | { readonly type: 'merge'; readonly id: string; readonly into: string }
  | { readonly type: 'split'; readonly id: string; readonly form?: EntityForm; readonly uri?: string }
  | { readonly type: 'rename'; readonly id: string; readonly name: string; readonly kind?: EntityKind }
  | { readonly type: 'ignore'; readonly id: string }
  | { readonly type: 'notComparable'; readonly a: string; readonly b: string }
  | { readonly type: 'boilerplate'; readonly uri: string; readonly range: Range; readonly is: boolean };

export interface EntityForm {
  readonly name: string;
  readonly kind: EntityKind;
}

/** The file as it is to be written, and in words what was decided or taken back; or why nothing was. */
export type DecideResult =
  { readonly folder: string; readonly text: string; readonly label: string } | { readonly refused: string };

/** A passage of a list, by an id that `locate` knows. */
export interface PassageRow {
  readonly id: string;
  readonly uri: string;
  readonly title: string;
  readonly range: Range;
  readonly text: string;
}

export interface ClaimRow {
  readonly id: string;
  readonly label: string;
  readonly articles: number;
  /** About so many of them are independent. */
  readonly sources: number;
  readonly passages: readonly PassageRow[];
}

/** Something on which articles differ. */
export interface DisputeRow {
  readonly id: string;
  readonly label: string;
  readonly kind: 'conflict' | 'touching' | 'drift';
  readonly reason: string;
  readonly passages: readonly PassageRow[];
}

/** The claims of an event as one article stands to them. */
export interface ClaimsResult {
  /** The article, if one is asked for. */
  readonly uri?: string;
  readonly title?: string;
  /** Articles on the event. */
  readonly of: number;
  /** Carried by the article and others; without an article, all. */
  readonly shared: readonly ClaimRow[];
  readonly missing: readonly ClaimRow[];
  readonly onlyHere: readonly PassageRow[];
  readonly disputed: readonly DisputeRow[];
  /** Too many articles to compare without one to start from. */
  readonly needsArticle?: boolean;
}

export interface SpeakerRow {
  /** Id of the entity; empty for speakers that are not named. */
  readonly id: string;
  readonly name: string;
  readonly kind?: EntityKind;
  readonly role?: string;
  readonly quotations: number;
}

export interface QuotationGroup {
  readonly uri: string;
  readonly title: string;
  readonly quotations: readonly { readonly range: Range; readonly text: string; readonly speaker: string }[];
}

/** What the views show of a place: ids of a claim, an entity and a speaker. */
export interface AtResult {
  readonly claim?: string;
  readonly entity?: string;
  readonly speaker?: string;
}

export const cellKinds = ['same', 'near', 'paraphrase', 'drift', 'conflict', 'absent'] as const;
export type CellKind = (typeof cellKinds)[number];

export interface MatrixCell {
  readonly kind: CellKind;
  /** Passages of the article that say it, by ids that `locate` knows. */
  readonly passages: readonly { readonly id: string; readonly text: string }[];
}

export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly articles: number;
  readonly sources: number;
  readonly disputed: boolean;
  /** Names in it, as they are shown. */
  readonly entities: readonly string[];
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly articles: readonly { readonly uri: string; readonly title: string; readonly family: number }[];
  readonly rows: readonly MatrixRow[];
  readonly needsArticle?: boolean;
}

export interface MatrixTextParams {
  readonly uri?: string;
  /** Rows wanted, in order; all when left out. */
  readonly rows?: readonly string[];
  readonly format: 'markdown' | 'csv';
}

export interface AlignedParams {
  readonly uri: string;
  readonly other: string;
}

export interface OriginRow {
  readonly uri: string;
  readonly title: string;
  readonly date?: string;
  readonly evidence: readonly string[];
  /** It alone gives an earlier date than all others of the family. */
  readonly earliest: boolean;
  /** Longest stretch in common, there and here. */
  readonly id: string;
  readonly from: string;
}
