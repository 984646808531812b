import type { Range } from 'vscode-languageserver-types';
import { RequestType } from './message';

export type EntityKind = 'person' | 'place' | 'organisation' | 'other';

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** The one that most articles give it, where they agree. */
  readonly mainRole?: string;
  readonly mentions: number;
  readonly articles: number;
  readonly quotations: number;
}

export interface EntitiesParams {
  /** Letters that a name or alias must have. */
  readonly filter?: string;
}

/** The most mentioned entities of each kind, and how many there are. */
export interface EntitiesResult {
  readonly rows: readonly EntityRow[];
  readonly totals: Readonly<Record<EntityKind, number>>;
  /** Articles of the folder. */
  readonly of: number;
}

/** Editor → server: rows of the Entities view. */
export const entitiesRequest = new RequestType<EntitiesParams, EntitiesResult, void>('crossread/entities');

export interface MentionsParams {
  readonly id: string;
  /** The article of which mentions are wanted; without it, the articles alone. */
  readonly uri?: string;
}

export interface MentionRow {
  readonly range: Range;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface MentionGroup {
  readonly uri: string;
  readonly tag: string;
  readonly count: number;
  readonly mentions: readonly MentionRow[];
}

/** Editor → server: mentions of one entity. */
export const mentionsRequest = new RequestType<MentionsParams, MentionGroup[], void>('crossread/mentions');

export interface EntityForm {
  readonly name: string;
  readonly kind: EntityKind;
}

/** Editor → server: other names that stand together under an entity. */
export const formsRequest = new RequestType<{ readonly id: string }, EntityForm[], void>('crossread/forms');
