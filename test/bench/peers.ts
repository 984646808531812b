import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { annotate } from '../../src/annotations/annotate';
import { findFigures } from '../../src/annotations/figures/figures';
import { findNames } from '../../src/annotations/names/names';
import { readArticle } from '../../src/article/article';
import { Corpus } from '../../src/corpus/corpus';
import { characters, make, row, tagger, time } from './measure';
import { shippedVectors } from '../fixtures/vectors';

const folder = path.resolve('test/bench/peers');

/** `require` of the peers' own package, or undefined where it is not installed. */
function peers(): NodeJS.Require | undefined {
  if (fs.existsSync(path.join(folder, 'node_modules'))) return createRequire(path.join(folder, 'package.json'));
  console.log('\nPeers: not installed (npm ci --prefix test/bench/peers)');
  return undefined;
}

interface Compromise {
  people(): { out(kind: string): unknown };
  places(): { out(kind: string): unknown };
  organizations(): { out(kind: string): unknown };
}

/** Runs until the code of either side is compiled; the best one counts. */
const warmRuns = 3;

/** The same work on both sides, from the characters on, warm; processor time. */
export function benchAnnotators(texts: readonly string[]): void {
  const require = peers();
  if (!require) return;
  console.log('\nPeers on the same texts, reading them counted on both sides');
  row(['library', 'time', 'MB/s', '× Crossread']);
  const size = characters(texts);
  const compare = (
    what: string,
    own: (text: string) => unknown,
    peer: string,
    theirs: (text: string) => unknown,
  ): void => {
    const ours = time(() => texts.forEach(own), warmRuns);
    const other = time(() => texts.forEach(theirs), warmRuns);
    for (const [name, ms] of [
      [`Crossread ${what}`, ours],
      [peer, other],
    ] as const)
      row([name, `${ms.toFixed(1)} ms`, (size / 1e3 / ms).toFixed(2), (ms / ours).toFixed(1)]);
  };
  const chrono = require('chrono-node') as { parse(text: string, reference: Date): unknown[] };
  compare(
    'figures and dates',
    (text) => findFigures(readArticle(text), '2024-06-20'),
    'chrono-node (dates alone)',
    (text) => chrono.parse(text, new Date('2024-06-20')),
  );
  const nlp = require('compromise') as (text: string) => Compromise;
  compare(
    'names',
    (text) => findNames(readArticle(text), tagger),
    'compromise (names)',
    (text) => {
      const doc = nlp(text);
      return [doc.people(), doc.places(), doc.organizations()].map((names) => names.out('array'));
    },
  );
}

interface Pair {
  readonly similarity: number;
  buildFragments(): unknown[];
}
interface Dolos {
  readonly FingerprintIndex: new (
    k: number,
    window: number,
  ) => { addFiles(files: unknown[]): unknown; allPairs(): Pair[] };
  readonly File: new (path: string, content: string) => unknown;
  readonly TokenizedFile: new (file: unknown, tokens: string[], mapping: unknown[]) => unknown;
  readonly Region: new (startRow: number, startCol: number, endRow: number, endCol: number) => unknown;
}

/**
 * All links among the same texts by the index of `@dodona/dolos-lib`, the fingerprinting library of
 * the field (its core package: the library itself adds parsers of programming languages). Both get
 * the words of the texts ready made; five words make a k-gram, four k-grams a window.
 */
export async function benchDolos(): Promise<void> {
  const require = peers();
  if (!require) return;
  console.log('\nBeside dolos: words given, index built, all links found');
  row(['articles', 'text', 'Crossread', 'dolos', '× Crossread']);
  const { FingerprintIndex, File, TokenizedFile, Region } = (await import(
    pathToFileURL(require.resolve('@dodona/dolos-core')).href
  )) as Dolos;
  for (const count of [75, 300, 1200]) {
    const texts = make(count);
    const read = texts.map((text) => annotate(text, 'plain', tagger));
    for (const annotated of read) void [annotated.quotations, annotated.named];
    const own = time(() => {
      const corpus = new Corpus(tagger, undefined, shippedVectors);
      read.forEach((annotated, i) => corpus.put(`a${i}`, annotated));
      texts.forEach((_, i) => corpus.nearOf(`a${i}`));
    }, 1);
    const files = read.map(({ article: { text, tokens: words } }, i) => {
      const mapping = Array.from({ length: words.count }, (_, k) => new Region(0, words.start[k], 0, words.end[k]));
      return new TokenizedFile(new File(`a${i}`, text), [...words.lower], mapping);
    });
    const dolos = time(() => {
      const index = new FingerprintIndex(5, 4);
      index.addFiles(files);
      for (const pair of index.allPairs()) if (pair.similarity > 0) pair.buildFragments();
    }, 1);
    row([
      count,
      `${(characters(texts) / 1e6).toFixed(2)} MB`,
      `${own.toFixed(0)} ms`,
      `${dolos.toFixed(0)} ms`,
      (dolos / own).toFixed(1),
    ]);
  }
}
