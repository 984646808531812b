import assert from 'node:assert/strict';
import { TextDocument, type Range } from 'vscode-languageserver-textdocument';
import { TestClient, at } from '../server/client';
import type { Attack, Trial } from './attack';
import { hostileText } from './hostileText';
import { storyFiles } from './story';

const files = storyFiles(3);
const uris = Object.keys(files);
const [uri] = uris;
const editsOfSequence = 8;
/** Sequences that are carried out side by side, as each waits. */
const together = 4;
/** Ms after which an edit counts as over, and some more. */
const idleMs = 600;

/** Answers that a reader sees, without numbers of versions. */
async function told(client: TestClient, texts: Readonly<Record<string, string>>): Promise<unknown> {
  const answers: unknown[] = [];
  for (const each of uris) {
    // Claims wait for all that is drawn; marks alone are given before it is there, where that takes long.
    answers.push(await client.request('crossread/claims', { uri: each }));
    const { version: _, ...marks } = await client.request<Record<string, unknown>>('crossread/marks', { uri: each });
    answers.push(marks);
  }
  const place = { textDocument: { uri: uris[1] }, position: at(texts[uris[1]], 'bridge number') };
  answers.push(await client.request('textDocument/hover', place));
  answers.push(await client.request('crossread/articles', {}), await client.request('crossread/entities', {}));
  return answers;
}

async function clientWith(texts: Readonly<Record<string, string>>): Promise<TestClient> {
  const client = new TestClient();
  await client.start();
  await client.index(texts);
  for (const each of uris) await client.open(each, texts[each]);
  return client;
}

export const attackEdits: Attack = {
  name: 'edits',
  what: 'sequences of edits: after each the server tells what one tells that read the texts anew',
  seconds: 35,
  least: 24,
  run: async (trial) => {
    for (let round = 0; trial.goesOn(round); round += together) {
      const count = Math.min(together, trial.rounds(Infinity) - round);
      const sequences = Array.from({ length: count }, () => newSequence(trial));
      await Promise.all(
        sequences.map((sequence, index) => trial.tryLater(`sequence ${round + index}`, () => carryOut(sequence))),
      );
    }
  },
};

/** A change of the text, and whether what is drawn is asked for behind it. */
interface Edit {
  readonly change: { readonly range: Range; readonly text: string };
  readonly isDrawn: boolean;
}

/** Edits with the text that they lead to. */
interface EditSequence {
  readonly edits: readonly Edit[];
  readonly text: string;
}

function newSequence(trial: Trial): EditSequence {
  let document = TextDocument.create(uri, 'plaintext', 1, files[uri]);
  const edits = Array.from({ length: editsOfSequence }, (_, index): Edit => {
    const text = document.getText();
    const [start, end] = [trial.below(text.length), trial.below(text.length)].sort((a, b) => a - b);
    const to = Math.min(end, start + trial.pick([0, 0, 1, 3, 50, 400]));
    const words = trial.pick([() => '', () => hostileText(trial, 4), () => text.slice(start, to + 30)])();
    const change = { range: { start: document.positionAt(start), end: document.positionAt(to) }, text: words };
    document = TextDocument.update(document, [change], index + 2);
    return { change, isDrawn: trial.below(3) === 0 };
  });
  return { edits, text: document.getText() };
}

async function carryOut({ edits, text }: EditSequence): Promise<void> {
  const client = await clientWith(files);
  for (const [index, { change, isDrawn }] of edits.entries()) {
    const textDocument = { uri, version: index + 2 };
    await client.notify('textDocument/didChange', { textDocument, contentChanges: [change] });
    if (isDrawn) await client.request('crossread/marks', { uri });
  }
  // While the reader types, what is drawn is that of before where the new is not worked out.
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  const texts = { ...files, [uri]: text };
  const fresh = await clientWith(texts);
  assert.deepEqual(await told(client, texts), await told(fresh, texts));
  client.dispose();
  fresh.dispose();
}
