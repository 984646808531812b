import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { wordOf } from '../fixtures/hostileShapes';
import { TestClient } from '../server/client';
import type { Attack, Trial } from './attack';

/** Short articles, so that a hundred thousand edits are read in minutes. */
const uri = 'file:///n/one.txt';
const text = 'Bridge of Kinn is closed\n\nThe mayor closed the old bridge on Monday.\n';
const files = {
  [uri]: text,
  'file:///n/two.txt': 'Old bridge shut\n\nThe mayor of Kinn shut the old bridge on Monday, Hanna Reyl said.\n',
};
const manyEdits = 100_000;
const fewEdits = 3000;
/**
 * Sentences of each edit, and new words of each: what is asked for now and then brings 160 new words and twelve new names,
 * so that tables of words are full, and begun anew, several times in a long attack.
 */
const newSentences = 4;
const newWords = 40;
/** Times that memory is looked at; in a long attack tables that are full at one of them are begun anew at another. */
const manyLooks = 40;
const fewLooks = 12;
/** Edits after which what all articles say together is asked for, and what is drawn: those between are hardly read. */
const askedEvery = 20;
/** Ms after which the server has done what it does while nobody types. */
const idleMs = 700;
/**
 * MB that tables of words, stems and names may take together: three of 18, 30 for the stems of a folder and 40 for its
 * names, as test/corpus/wordCaches.test.ts holds them, tenths of the last two. They fill while somebody types, are begun
 * anew when they are full, and fill again.
 */
const maxCached = 124;
/** MB that a bounded attack comes to at most: it ends before they are full. */
const maxCachedSoon = 60;
/** MB by which the second half of a long attack may stand above the first: what is full by chance when it is looked at. */
const maxRise = 15;

export const attackMemory: Attack = {
  name: 'memory',
  what: 'edits that bring ever new words, names and figures: memory stays within what caches may take (--long: 100,000)',
  run: (trial) => trial.tryLater('edits', () => type(trial)),
};

/** Types in an article, and looks at the memory at equal times. */
async function type(trial: Trial): Promise<void> {
  const { isLong } = trial.options;
  const edits = trial.rounds(isLong ? manyEdits : fewEdits);
  const looks = isLong ? manyLooks : fewLooks;
  const client = new TestClient();
  await client.start();
  await client.index(files);
  await client.open(uri, files[uri]);
  const measured: number[] = [];
  for (let edit = 0; edit <= edits; edit++) {
    const added = Array.from({ length: newSentences }, (_, index) => sentence(newSentences * edit + index));
    await client.change(uri, `${text}${added.join(' ')}\n`);
    if (edit % askedEvery === 0)
      for (const method of ['crossread/claims', 'crossread/marks', 'crossread/entities'])
        await client.request(method, { uri });
    if (edit % Math.ceil(edits / looks) === 0 || edit === edits) measured.push(await heldMegabytes());
  }
  client.dispose();
  trial.cases += edits;
  const told = `${measured.map((megabytes) => megabytes.toFixed(1)).join(', ')} MB in the course of ${edits} edits`;
  console.log(`           ${told}`);
  const first = measured[0];
  const half = Math.max(...measured.slice(1, looks / 2 + 1));
  const last = Math.max(...measured.slice(looks / 2 + 1));
  if (last - first > (isLong ? maxCached : maxCachedSoon) || (isLong && last - half > maxRise)) throw new Error(told);
}

/** Words, names and figures that no sentence had before. */
function sentence(number: number): string {
  const name = (word: string): string => word[0].toUpperCase() + word.slice(1);
  const words = Array.from({ length: newWords }, (_, index) => wordOf(newWords * number + index));
  const [first, last, town, ...others] = words;
  return `${name(first)} ${name(last)} told ${number} people of ${name(town)} that the ${name(town)} Agency of ${others.join(' ')} was closed.`;
}

async function heldMegabytes(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}
