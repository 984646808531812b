import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientState } from './clientState';
import type { PlacedNotes } from './workspace/placedNotes';
import type { Prefetcher } from './workspace/prefetcher';
import type { Preparation } from './workspace/preparation';
import type { Slices } from './workspace/slices';
import type { Workspace } from './workspace/workspace';

/** What a feature is made from when it registers itself; each takes what it needs. */
export interface ServerContext {
  readonly connection: Connection;
  /** What the client can do and what the reader wants. */
  readonly client: ClientState;
  /** Documents as the client sends them. */
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly prepare: Preparation;
  readonly prefetcher: Prefetcher;
  readonly slices: Slices;
  readonly notes: PlacedNotes;
}

/** What answers are made from. */
export type Sources = Pick<Workspace, 'corpus' | 'articles' | 'events'>;
