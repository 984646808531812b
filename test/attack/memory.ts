import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { wordOf } from '../fixtures/hostileShapes';
import { TestClient } from '../server/client';
import type { Attack, Trial } from './attack';
import { storyFiles } from './story';

const files = storyFiles(3);
const [uri] = Object.keys(files);
const manyEdits = 100_000;
/** Edits of a bounded attack: what code and caches take at first is more than what these bring. */
const fewEdits = 1500;
/** Edits after which what all articles say together is asked for, and what is drawn. */
const askedEvery = 20;
/** Ms after which the server has done what it does while nobody types. */
const idleMs = 700;
/** MB that caches of words, stems and names may take; they fill while somebody types, and are level afterwards. */
const maxCached = 60;

export const attackMemory: Attack = {
  name: 'memory',
  what: 'edits that bring ever new words, names and figures: memory stays within what caches may take (--long: 100,000)',
  run: (trial) => trial.tryLater('edits', () => type(trial)),
};

/** Types in an article, and looks at the memory after each quarter of the edits. */
async function type(trial: Trial): Promise<void> {
  const edits = trial.rounds(trial.options.isLong ? manyEdits : fewEdits);
  const client = new TestClient();
  await client.start();
  await client.index(files);
  await client.open(uri, files[uri]);
  const measured: number[] = [];
  for (let edit = 0; edit <= edits; edit++) {
    await client.change(uri, `${files[uri]}\n${sentence(edit)}\n`);
    if (edit % askedEvery === 0)
      for (const method of ['crossread/claims', 'crossread/marks', 'crossread/entities'])
        await client.request(method, { uri });
    if (edit % Math.ceil(edits / 4) === 0 || edit === edits) measured.push(await heldMegabytes());
  }
  client.dispose();
  trial.cases += edits;
  const told = `${measured.map((megabytes) => megabytes.toFixed(1)).join(', ')} MB by quarters of ${edits} edits`;
  console.log(`           ${told}`);
  const [first, , half] = measured;
  const last = measured[measured.length - 1];
  if (last - first > maxCached || (trial.options.isLong && last - half > maxCached / 4)) throw new Error(told);
}

/** Words, names and figures that no edit had before. */
function sentence(edit: number): string {
  const name = (word: string): string => word[0].toUpperCase() + word.slice(1);
  const [first, last, town] = [0, 1, 2].map((index) => wordOf(3 * edit + index));
  return `${name(first)} ${name(last)} told ${edit} people of ${town} that the ${name(town)} Agency was closed.`;
}

async function heldMegabytes(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}
