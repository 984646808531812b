import type { EventParams } from './claims';
import type { CellKind } from './matrixCells';
import { RequestType } from './message';

export interface MatrixCell {
  readonly kind: CellKind;
  /** Passages of the article that say it, by ids that `locate` knows. */
  /** Its own value or words, where these differ from others. */
  readonly said?: string;
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
  readonly articles: readonly {
    readonly uri: string;
    readonly tag: string;
    readonly title: string;
    readonly family: number;
  }[];
  readonly rows: readonly MatrixRow[];
  readonly needsArticle?: boolean;
}

/** Editor → server: the coverage matrix of an event. */
export const matrixRequest = new RequestType<EventParams, Matrix, void>('crossread/matrix');

export interface MatrixTextParams extends EventParams {
  /** Rows wanted, in order; all when left out. */
  readonly rows?: readonly string[];
  readonly format: 'markdown' | 'csv';
}

/** Editor → server: the coverage matrix as text. */
export const matrixTextRequest = new RequestType<MatrixTextParams, string, void>('crossread/matrixText');
