import { RequestType, type FileParams } from './message';

export const markKinds = ['quotation', 'figure', 'verbatim', 'near', 'paraphrase', 'boilerplate', 'name'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Marks of a document version, each kind as flat [line, character, line, character] quadruples. */
export interface MarksResult {
  readonly version: number;
  readonly article: boolean;
  readonly marks: Readonly<Record<MarkKind, readonly number[]>>;
}

/** Editor → server: marks of one document. */
export const marksRequest = new RequestType<FileParams, MarksResult, void>('crossread/marks');
