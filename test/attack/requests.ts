import assert from 'node:assert/strict';
import { messageShapes } from '../../src/server/messageShapes';
import { TestClient, at } from '../server/client';
import type { Attack, Trial } from './attack';
import { hostileText } from './hostileText';
import { storyFiles } from './story';

/** Ms in which any request is answered or refused. */
const maxMs = 10_000;
const files = storyFiles(4);
const [uri, other] = Object.keys(files);
/** Requests after which what is known must still be known. */
const checkedEvery = 100;
/** Messages that empty what is known when they are well formed. */
const emptying: ReadonlySet<string> = new Set([
  'crossread/files',
  'crossread/filesChanged',
  'crossread/decisions',
  'crossread/decisionWritten',
  'crossread/noteFiles',
  'crossread/clearCache',
  'crossread/pause',
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
]);

let deep: unknown = [];
for (let i = 0; i < 2000; i++) deep = [deep];
const values: readonly unknown[] = [
  ...[
    null,
    undefined,
    true,
    -1,
    0.5,
    1e308,
    2 ** 53,
    '',
    uri,
    `${uri}#2`,
    `0-5:${uri}`,
    '%%%',
    'file:///%zz',
    '\ud800',
    '__proto__',
  ],
  ...['x'.repeat(1_000_000), [], {}, [null], [uri], [[uri]], deep, { length: 1e9 }, Array<string>(100_000).fill(uri)],
  ...[{ start: null }, { line: 1, character: 1 }, { line: -1, character: 1 }, { line: 1e9, character: 1e9 }],
  ...[
    { start: { line: 0, character: 0 }, end: { line: 0, character: 50 } },
    { start: { line: 5, character: 0 }, end: { line: 0, character: 0 } },
  ],
  ...[
    { uri },
    { uri: null },
    { toString: 1 },
    'merge',
    'rename',
    'notComparable',
    'add',
    'status',
    'csv',
    'markdown',
    'view',
  ],
];
const fields: readonly string[] = [
  'uri',
  'other',
  'id',
  'from',
  'a',
  'b',
  'query',
  'filter',
  'range',
  'position',
  'textDocument',
  'context',
  'type',
  'text',
  'status',
  'name',
  'kind',
  'files',
  'folders',
  'whole',
  'rows',
  'format',
  'limit',
  'token',
  'folder',
  'uris',
  'skipped',
  'changed',
  'deleted',
  'contentChanges',
  'is',
  'into',
  'form',
  'to',
  'isWholeFolder',
  'base',
  'help',
  '__proto__',
];

export const attackRequests: Attack = {
  name: 'requests',
  what: 'hostile messages of every method: answered or refused at once, all that is known stays',
  seconds: 30,
  least: 401,
  run: async (trial) => {
    const client = new TestClient();
    await client.start();
    await client.index(files);
    await client.open(uri, files[uri]);
    const known = async (): Promise<unknown[]> => [
      await client.request('crossread/articles', {}),
      await client.request('textDocument/hover', {
        textDocument: { uri: other },
        position: at(files[other], 'bridge number'),
      }),
      await client.request('crossread/entities', {}),
    ];
    const before = await known();
    assert.ok(before.every((each) => each !== null));
    const methods = [...messageShapes.keys()].filter((method) => !emptying.has(method));
    for (const method of messageShapes.keys())
      for (const value of values)
        if (!emptying.has(method) || messageShapes.get(method)?.(value) !== undefined)
          await ask(trial, client, method, value);
    for (let round = 0; trial.goesOn(round); round++) {
      await ask(trial, client, trial.pick(methods), hostileParams(trial));
      if (round % checkedEvery > 0) continue;
      await trial.tryLater('what is known', async () => {
        assert.deepEqual(await known(), before);
      });
    }
    client.dispose();
  },
};

function hostileParams(trial: Trial): unknown {
  const params: Record<string, unknown> = {
    uri,
    textDocument: { uri },
    position: { line: trial.below(6), character: trial.below(200) },
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 80 } },
    format: 'csv',
  };
  for (let i = 0; i <= trial.below(4); i++)
    params[trial.pick(fields)] = trial.below(4) > 0 ? trial.pick(values) : hostileText(trial, 5);
  return params;
}

/** Requests are answered or refused by name; notifications are taken or dropped. */
async function ask(trial: Trial, client: TestClient, method: string, params: unknown): Promise<void> {
  await trial.tryLater(`${method} ${String(JSON.stringify(params)).slice(0, 120)}`, async () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(() => {
        resolve('no answer');
      }, maxMs);
    });
    const answer = client.request(method, params).then(
      () => 'answered',
      (error: unknown) => String(error),
    );
    const result = await Promise.race([answer, late]);
    clearTimeout(timer);
    assert.match(result, /^answered$|malformed: |defines parameters by name|Unhandled method/);
  });
}
