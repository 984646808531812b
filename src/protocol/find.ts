import type { EventParams } from './claims';
import { RequestType } from './message';

export const foundKinds = ['claim', 'quotation', 'entity', 'note', 'sentence'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Something that a search may find. */
export interface FoundRow {
  readonly kind: FoundKind;
  /** Of a passage, an entity or a note, as the requests about them take it. */
  readonly id: string;
  /** The words found. */
  readonly words: string;
  /** Who and where. */
  readonly about: string;
}

export interface FindParams extends EventParams {
  /** Words to look for; without any, everything but sentences. */
  readonly query?: string;
}

/** Editor → server: claims, quotations and sentences of an event, entities of the folder, and notes that have some words. */
export const findRequest = new RequestType<FindParams, FoundRow[], void>('crossread/find');
