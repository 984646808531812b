import type { Range } from 'vscode-languageserver-types';
import { RequestType } from './message';
import type { SentPosition, SentRange } from './place';

/** A passage of a list, by an id that `locate` knows. */
export interface PassageRow {
  /** Made by the server and understood by it alone. */
  readonly id: string;
  readonly uri: string;
  /** What its article is called. */
  readonly tag: string;
  readonly range: Range;
  /** The sentence. */
  readonly text: string;
  /** It from the clause that matters, where that begins later. */
  readonly telling?: string;
}

export interface PlaceParams {
  readonly uri: string;
  readonly position: SentPosition;
}

export interface ParallelRow extends PassageRow {
  /** Id of the passage that it is parallel to, and where that stands. */
  readonly from: string;
  readonly origin: Range;
  /** URI of the article in which that stands. */
  readonly article: string;
  /** Its link and how sure that is; none where a claim joins the two by way of others. */
  readonly kind?: 'verbatim' | 'near' | 'paraphrase';
  readonly score?: number;
  /** How it words what is said at the position, in the hover's words: `differs`. */
  readonly form: string;
  /** Its place where wordings are compared: what differs comes before what is the same. */
  readonly order: number;
}

/** Editor → server: parallels of the sentence at a position. */
export const parallelsRequest = new RequestType<PlaceParams, ParallelRow[], void>('crossread/parallels');

export interface LocateParams {
  /** Checked by the server: commands take ids from links, so that it may be anything. */
  readonly id: unknown;
  /** Id of the passage that one comes from: what both have in common is highlighted. */
  readonly from?: unknown;
}

export interface Located {
  readonly uri: string;
  /** What its article is called. */
  readonly tag: string;
  readonly range: Range;
  /** The words in common with where one comes from. */
  readonly highlights: readonly Range[];
  /** The words of the passage. */
  readonly text: string;
}

/** Editor → server: where an id of a row or link leads; null for what is not there (any more). */
export const locateRequest = new RequestType<LocateParams, Located | null, void>('crossread/locate');

export interface HighlightsParams {
  /** The passage that one came to. */
  readonly uri: string;
  readonly range: SentRange;
  /** Where one came from. */
  readonly from: PlaceParams;
}

/** Editor → server: what the passage that one came to has in common with the sentence that one came from. */
export const highlightsRequest = new RequestType<HighlightsParams, Range[], void>('crossread/highlights');

/** Editor → server: the sentence at a position of a document; null where none stands. */
export const sentenceRequest = new RequestType<PlaceParams, Range | null, void>('crossread/sentence');

/** What the views show of a place: ids of a claim, an entity and a speaker. */
export interface AtResult {
  /** URI of the article: its file's, with a fragment where that holds several. */
  readonly article?: string;
  readonly claim?: string;
  readonly entity?: string;
  readonly speaker?: string;
}

/** Editor → server: what stands at a position, by the ids of the views. */
export const atRequest = new RequestType<PlaceParams, AtResult, void>('crossread/at');

/** URIs of two articles, or of documents of the editor. */
export interface AlignedParams {
  readonly uri: string;
  readonly other: string;
}

/** What two articles have in common, and how it differs. */
export interface Aligned {
  /** Lines that say the same, in the order of both, as flat [line, line] pairs. */
  readonly lines: readonly number[];
  /** Words of either that the other has otherwise or not at all, as flat [line, character, line, character] quadruples. */
  readonly differing: readonly [ours: readonly number[], theirs: readonly number[]];
}

/** Editor → server: what two articles have in common, to be read side by side. */
export const alignedRequest = new RequestType<AlignedParams, Aligned, void>('crossread/aligned');
