import type { EventParams } from './claims';
import { RequestType } from './message';

export const foundKinds = ['claim', 'quotation', 'entity', 'note'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Something that a search may find. */
export interface FoundRow {
  readonly kind: FoundKind;
  /** Of a passage, an entity or a note, as the requests about them take it. */
  readonly id: string;
  /** What is searched: the words. */
  readonly words: string;
  /** Who and where. */
  readonly about: string;
}

/** Editor → server: claims and quotations of an event, entities of the folder, and notes. */
export const findRequest = new RequestType<EventParams, FoundRow[], void>('crossread/find');
