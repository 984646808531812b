import { RequestType, type FileParams } from './message';

export const markKinds = [
  'quotation',
  'figure',
  'verbatim',
  'near',
  'paraphrase',
  'differs',
  'differsLong',
  'boilerplate',
  'name',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** Kinds of signs in the gutter, the strongest first. */
export const gutterKinds = ['differs', 'verbatim', 'near', 'paraphrase'] as const;
export type GutterKind = (typeof gutterKinds)[number];

/** What a line says at its end of what differs in it. */
export interface LineHint {
  /** From zero. */
  readonly line: number;
  readonly text: string;
  /** All that differs in the line, whole, the strongest first. */
  readonly whole: readonly string[];
}

/** Marks of a document version; stretches as flat [line, character, line, character] quadruples. */
export interface MarksResult {
  readonly version: number;
  readonly article: boolean;
  readonly marks: Readonly<Record<MarkKind, readonly number[]>>;
  /** Sentences that have a parallel, as stretches: where next and previous parallel lead. */
  readonly passages: readonly number[];
  /** Lines, from zero, that have each sign in the gutter; a line has one. */
  readonly gutter: Readonly<Record<GutterKind, readonly number[]>>;
  readonly hints: readonly LineHint[];
}

/** Editor → server: marks of one document. */
export const marksRequest = new RequestType<FileParams, MarksResult, void>('crossread/marks');
