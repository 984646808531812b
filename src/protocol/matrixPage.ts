import type { Matrix } from './matrix';
import type { CellKind } from './matrixCells';

/** All words of the matrix page: it has none of its own. Placeholders are {0}, {1} … */
export interface MatrixWords {
  /** How an article carries a claim, whole as it is read out, and short as it stands in a cell. */
  readonly cells: Readonly<Record<CellKind, string>>;
  readonly shown: Readonly<Record<CellKind, string>>;
  readonly claim: string;
  readonly articles: string;
  readonly sources: string;
  readonly entity: string;
  readonly kind: string;
  readonly all: string;
  readonly disputed: string;
  readonly copyMarkdown: string;
  readonly copyCsv: string;
  readonly asText: string;
  readonly rows: string;
  readonly help: string;
  readonly marked: string;
  readonly nothing: string;
  readonly needsArticle: string;
  readonly title: string;
  readonly family: string;
}

/** Editor → page. */
export interface MatrixPageContent {
  readonly type: 'matrix';
  readonly matrix: Matrix;
  readonly words: MatrixWords;
}

export type MatrixTextFormat = 'markdown' | 'csv';

/** Page → editor. They are checked like any input: the page shows article text. */
export type MatrixPageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'open' | 'note'; readonly id: string }
  | { readonly type: 'compare'; readonly a: string; readonly b: string }
  | { readonly type: 'copy' | 'text'; readonly rows: readonly string[]; readonly format: MatrixTextFormat };

/** Longest id that the page may send; those of passages are a place and a URI. */
const maxIdLength = 4096;

export function isMatrixPageMessage(message: unknown): message is MatrixPageMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { type, id, a, b, rows, format } = message as Record<string, unknown>;
  const isId = (value: unknown): boolean => typeof value === 'string' && value.length <= maxIdLength;
  switch (type) {
    case 'ready':
      return true;
    case 'open':
    case 'note':
      return isId(id);
    case 'compare':
      return isId(a) && isId(b);
    case 'copy':
    case 'text':
      return Array.isArray(rows) && rows.every(isId) && (format === 'markdown' || format === 'csv');
    default:
      return false;
  }
}
