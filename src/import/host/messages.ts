import type { AskColumns, ColumnChoice } from '../imported';

/** What the worker that holds the parsers is asked for: one file at a time. */
export interface ImportRequest {
  readonly id: number;
  /** Of the file, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choice?: ColumnChoice;
  /** ISO day of the import. */
  readonly day: string;
  /** Texts of the reader's language, as the editor holds them. */
  readonly l10n?: Readonly<Record<string, string>>;
  readonly language?: string;
}

/** A file to write. */
export interface NamedText {
  /** Without ending; safe on every system. */
  readonly stem: string;
  readonly text: string;
}

/** What became of a file. Sentences are in the reader's language. */
export type ImportAnswer =
  | {
      /** Several articles of one file are written into a folder of this name. */
      readonly folder?: string;
      readonly files: readonly NamedText[];
      /** What was left, as parts of a sentence: `3 pictures`. */
      readonly left: readonly string[];
    }
  | { readonly refused: string }
  | { readonly ask: AskColumns };

export interface ImportReply {
  readonly id: number;
  readonly answer: ImportAnswer;
}

export type { AskColumns, ColumnChoice };
