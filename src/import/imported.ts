import type { SourceData } from '../formats/sourceData';

/** One article out of a file of another kind. */
export interface ImportedDocument {
  readonly source: SourceData;
  /** Body as Markdown, with its headline where the file has one; no front matter. */
  readonly markdown: string;
}

/** What a file holds and its Markdown does not, each with how many. */
export type LeftKind =
  | 'images'
  | 'attachments'
  | 'comments'
  | 'notes'
  | 'pageHeads'
  | 'pagesWithoutText'
  | 'rowsWithoutText'
  | 'unreadableArticles'
  | 'cutTexts'
  | 'chaptersWithoutText'
  | 'pagesBeyond'
  | 'documentsBeyond'
  | 'coverNotes';

export interface Left {
  readonly kind: LeftKind;
  readonly count: number;
}

/** Why nothing can be taken from a file. */
export type Refusal =
  | 'empty'
  | 'unknownKind'
  | 'encrypted'
  | 'encryptedOffice'
  | 'oldWord'
  | 'scanned'
  | 'nested'
  | 'unpacksTooLarge'
  | 'tooManyParts'
  | 'tooManyElements'
  | 'broken'
  | 'noText'
  | 'linksOnly'
  | 'noRecords'
  | 'passages'
  | 'tooLarge'
  | 'tookTooLong';

/** Columns or members of records by their meaning, where a reader has chosen them. */
export interface ColumnChoice {
  readonly text?: string;
  readonly title?: string;
}

/** Columns of which none is named as the text is; the reader chooses. */
export interface AskColumns {
  /** Names in their order; a column without a name is called by its number from 1. */
  readonly columns: readonly string[];
  /** The beginning of the first filled cell of each column. */
  readonly samples: readonly string[];
}

export type Imported =
  | { readonly documents: readonly ImportedDocument[]; readonly left: readonly Left[] }
  | { readonly refused: Refusal }
  | { readonly ask: AskColumns };

/** Ends the reading of a file for a reason that is told. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** Why an error ended the reading of a file. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  // Readers of trees overflow the stack where a file is nested deeper than any page.
  return error instanceof RangeError ? 'nested' : 'broken';
}

/** Reads one article among several of a file: what cannot be read is given back as refused, and ends none of the others. */
export function tryArticle<Result>(read: () => Result): Result | Refused {
  try {
    return read();
  } catch (error) {
    return new Refused(refusalOf(error));
  }
}

/** As `tryArticle`, for what is read step by step. */
export async function tryArticleLater<Result>(read: () => Promise<Result>): Promise<Result | Refused> {
  try {
    return await read();
  } catch (error) {
    return new Refused(refusalOf(error));
  }
}

/** What is left, without what is not there. */
export function leftOf(counts: Readonly<Partial<Record<LeftKind, number>>>): Left[] {
  return (Object.entries(counts) as [LeftKind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind, count }));
}
