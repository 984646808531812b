import type { Range } from 'vscode-languageserver-types';
import { RequestType, type NoParams } from './message';
import type { SentRange } from './place';

/** How far a reader is with what a note is on, in the order in which views list it. */
export const noteStatuses = ['to check', 'ask', 'checked', 'wrong'] as const;
export type NoteStatus = (typeof noteStatuses)[number];

/** Why the editor did not read a file: it is too large, a link, unreadable, or one of too many. */
export type NoteFileFault = 'large' | 'link' | 'unread' | 'many';

/** A file in a folder of notes. */
export type NoteFileContent = { readonly name: string } & (
  { readonly text: string } | { readonly fault: NoteFileFault }
);

/** Files of the notes of one folder. */
export interface NoteFolder {
  /** What URIs of its articles begin with; empty in windows without a folder. */
  readonly folder: string;
  readonly files: readonly NoteFileContent[];
  /** Names of files that are gone. */
  readonly deleted?: readonly string[];
}

export interface NoteFilesParams {
  readonly folders: readonly NoteFolder[];
  /** They are all folders of the window with all their files, not only those that have changed. */
  readonly whole: boolean;
}

/** Editor → server: files of notes as they lie on disk. */
export const noteFilesRequest = new RequestType<NoteFilesParams, null, void>('crossread/noteFiles');

/** A note or an answer. */
export interface NoteComment {
  /** Made by the server and understood by it alone. */
  readonly id: string;
  /** Markdown that anybody may have written. */
  readonly text: string;
  readonly creator?: string;
  /** ISO 8601. */
  readonly created?: string;
  readonly modified?: string;
}

/** A note with the answers to it, where its words stand now. */
export interface NoteRow {
  /** That of its first comment. */
  readonly id: string;
  readonly status: NoteStatus;
  /** `moved`: the words stand elsewhere than the note says; `lost`: they are not found. */
  readonly state: 'here' | 'moved' | 'lost';
  /** Why they are lost, in words. */
  readonly reason?: string;
  /** What stands where they stood. */
  readonly now?: string;
  /** The words that it is on, as they were. */
  readonly words: string;
  /** What the article is called; its path where it is gone. */
  readonly article: string;
  /** URI of the article. */
  readonly uri?: string;
  /** Document that the editor opens, and the place in it; without a place the note is on the document as a whole. */
  readonly file?: string;
  readonly range?: Range;
  readonly comments: readonly NoteComment[];
}

/** A file that is passed over: it is neither read nor written nor deleted. */
export interface UnreadNote {
  readonly folder: string;
  readonly name: string;
  readonly reason: string;
}

export interface NotesResult {
  /** By status, then in the order in which they were made. */
  readonly notes: readonly NoteRow[];
  readonly unread: readonly UnreadNote[];
}

/** Editor → server: all notes of the window. */
export const notesRequest = new RequestType<NoParams, NotesResult, void>('crossread/notes');

/** What the reader does with notes. */
export type NoteIntent =
  | {
      readonly type: 'add';
      /** Document of the editor. */
      readonly uri: string;
      readonly range: SentRange;
      readonly text: string;
      readonly status: NoteStatus;
      readonly creator?: string;
    }
  | { readonly type: 'reply'; readonly id: string; readonly text: string; readonly creator?: string }
  | { readonly type: 'edit'; readonly id: string; readonly text: string }
  | { readonly type: 'status'; readonly id: string; readonly status: NoteStatus; readonly creator?: string }
  | { readonly type: 'delete'; readonly id: string }
  /** A file or folder was renamed, by its URIs. */
  | { readonly type: 'move'; readonly from: string; readonly to: string };

/** What to write, each file only while it holds what the server knows of it. */
export interface NoteDraft {
  readonly folder: string;
  readonly writes: readonly { readonly name: string; readonly text: string; readonly was?: string }[];
  readonly deletes: readonly { readonly name: string; readonly was: string }[];
}

/** Editor → server: what is to be written for an intent, or why nothing is. Nothing changes before `noteFiles` tells of it. */
export const draftNoteRequest = new RequestType<NoteIntent, NoteDraft | { readonly refused: string }, void>(
  'crossread/draftNote',
);
