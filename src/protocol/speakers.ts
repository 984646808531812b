import type { Range } from 'vscode-languageserver-types';
import type { EntityKind } from './entities';
import { RequestType, type NoParams } from './message';

export interface SpeakerRow {
  /** Id of the entity; empty for speakers that are not named. */
  readonly id: string;
  readonly name: string;
  readonly kind?: EntityKind;
  readonly role?: string;
  readonly quotations: number;
}

/** Editor → server: rows of the Speakers view. */
export const speakersRequest = new RequestType<NoParams, SpeakerRow[], void>('crossread/speakers');

export interface QuotationRow {
  readonly range: Range;
  readonly text: string;
  readonly speaker: string;
}

export interface QuotationGroup {
  readonly uri: string;
  readonly tag: string;
  readonly quotations: readonly QuotationRow[];
}

/** Editor → server: quotations of one speaker by article. */
export const quotationsRequest = new RequestType<{ readonly id: string }, QuotationGroup[], void>(
  'crossread/quotations',
);
