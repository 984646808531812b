/**
 * A window that is a process of its own: the editor's writers of decisions and notes over the server's stores, without an
 * editor. `window.js FOLDER NAME COUNT` decides so often, prints the name of each decision that is in force, goes on taking
 * in what others write until its input ends, and prints `end`. `window.js FOLDER NAME COUNT notes` gives one note so many
 * texts, and prints each that is written.
 */
import * as vscode from 'vscode';
import { decideRequest, decisionsRequest, decisionWrittenRequest, restoreRequest } from '../../src/protocol/decisions';
import { DecisionFiles } from '../../src/editor/decisions';
import type { Client } from '../../src/editor/client';
import { NoteFiles } from '../../src/editor/notes/noteFiles';
import { draftNoteRequest, noteFilesRequest, type NoteDraft } from '../../src/protocol/notes';
import { formatNote, newNote, withText } from '../../src/corpus/notes/writeNote';
import { DecisionStore } from '../../src/server/workspace/decisionStore';
import { NoteStore } from '../../src/server/workspace/noteStore';

const [folder, name, count, kind] = process.argv.slice(2);
const store = new DecisionStore(() => undefined);
const notes = new NoteStore();
const { uri } = vscode.workspace.workspaceFolders?.[0] ?? { uri: vscode.Uri.file(folder) };
const prefix = `${uri.toString()}/`;

interface Params {
  readonly files: Parameters<DecisionStore['set']>[0];
  readonly folder: string;
  readonly token: number;
  readonly written: boolean;
  readonly isStored?: boolean;
  readonly name: string;
  readonly text: string;
}

const noteFile = 'note.json';

/** The one note with another text. */
function draftNote(text: string): NoteDraft {
  const now = new Date().toISOString();
  const known = notes.file(prefix, noteFile);
  const raw = known
    ? withText(known.raw, text, now)
    : newNote(
        { path: 'a.txt', selectors: { exact: 'bridge', prefix: '', suffix: '' }, status: 'ask', text },
        { id: '1', now },
      );
  const was = known ? { was: known.text } : {};
  return { folder: prefix, writes: [{ name: noteFile, text: formatNote(raw), ...was }], deletes: [] };
}

/** Answers as the server does; a rename stands for any decision. */
function answer(method: string, params: Params): unknown {
  switch (method) {
    case decisionsRequest.method:
      return store.set(params.files);
    case decideRequest.method: {
      const draft = store.add(prefix, { type: 'ignore', entity: { name: params.name, kind: 'person' } });
      return typeof draft === 'object' ? { ...draft, label: params.name } : { refused: 'no draft' };
    }
    case decisionWrittenRequest.method:
      return store.settle(params.token, params.written, params.isStored);
    case restoreRequest.method: {
      const draft = store.restore(params.folder);
      return draft ? { ...draft, label: '' } : null;
    }
    case noteFilesRequest.method:
      notes.put(params as unknown as Parameters<NoteStore['put']>[0]);
      return null;
    case draftNoteRequest.method:
      return draftNote(params.text);
    default:
      return null;
  }
}

const client = {
  request: (type: { readonly method: string }, params: unknown) =>
    // As messages are: what comes is a copy, later.
    Promise.resolve(JSON.stringify(answer(type.method, JSON.parse(JSON.stringify(params)) as Params))).then(
      (text) => JSON.parse(text) as unknown,
    ),
} as unknown as Client;

const storageUri = vscode.Uri.file(`${folder}-storage-${name}`);
const context = { storageUri, globalStorageUri: storageUri } as unknown as vscode.ExtensionContext;
const log = (text: string): void => {
  console.error(text);
};

async function decide(): Promise<void> {
  const files = new DecisionFiles(context, client, log);
  await files.send();
  for (let index = 0; index < Number(count); index++) {
    const decided = `${name} ${index}`;
    if (await files.decide({ type: 'rename', id: '', name: decided })) console.log(decided);
  }
  console.log('done');
  process.stdin.on('end', () => {
    void files.send().then(() => {
      console.log('end');
      process.exit(0);
    });
  });
  process.stdin.resume();
}

async function writeNotes(): Promise<void> {
  const files = new NoteFiles(context, client, log);
  await files.send();
  for (let index = 0; index < Number(count); index++) {
    const text = `${name} ${index}`;
    if (await files.carryOut({ type: 'edit', id: '', text })) console.log(text);
  }
  console.log('done');
  process.exit(0);
}

void (kind === 'notes' ? writeNotes() : decide());
