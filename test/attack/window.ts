/**
 * A window that is a process of its own: the editor's writer of decisions over the server's store, without an editor.
 * `window.js FOLDER NAME COUNT` decides so often, prints the name of each decision that is in force, goes on taking in
 * what others write until its input ends, and prints `end`.
 */
import * as vscode from 'vscode';
import { decideRequest, decisionsRequest, decisionWrittenRequest, restoreRequest } from '../../src/protocol/decisions';
import { DecisionFiles } from '../../src/editor/decisions';
import type { Client } from '../../src/editor/client';
import { DecisionStore } from '../../src/server/workspace/decisionStore';

const [folder, name, count] = process.argv.slice(2);
const store = new DecisionStore(() => undefined);
const { uri } = vscode.workspace.workspaceFolders?.[0] ?? { uri: vscode.Uri.file(folder) };
const prefix = `${uri.toString()}/`;

interface Params {
  readonly files: Parameters<DecisionStore['set']>[0];
  readonly folder: string;
  readonly token: number;
  readonly written: boolean;
  readonly isStored?: boolean;
  readonly name: string;
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

async function main(): Promise<void> {
  const storageUri = vscode.Uri.file(`${folder}-storage-${name}`);
  const context = { storageUri, globalStorageUri: storageUri } as unknown as vscode.ExtensionContext;
  const files = new DecisionFiles(context, client, (text) => {
    console.error(text);
  });
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

void main();
