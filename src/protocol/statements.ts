import type { EventParams } from './claims';
import { RequestType } from './message';
import type { SentRange } from './place';

/** Words of an article: a stretch of a document, or a passage by its id. An empty stretch stands for its sentence. */
export type CitationParams =
  | { readonly uri: string; readonly range: SentRange }
  /** Checked by the server: links carry it, so that it may be anything. */
  | { readonly id: unknown };

/** The words with who said them, where and when, in each form. */
export interface Citation {
  readonly text: string;
  readonly markdown: string;
  /** Cells with tabs between, as spreadsheets and word processors take them. */
  readonly row: string;
}

/** Editor → server: words with their source; null where no article is. */
export const citationRequest = new RequestType<CitationParams, Citation | null, void>('crossread/citation');

export interface StatementsParams extends EventParams {
  readonly format: 'markdown' | 'csv';
}

/** Editor → server: who said what in the articles of an event, as a table; null where there is none. */
export const statementsRequest = new RequestType<
  StatementsParams,
  { readonly text: string; readonly count: number } | null,
  void
>('crossread/statements');
