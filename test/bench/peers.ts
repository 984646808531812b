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

export function benchAnnotators(): void {
  const require = peers();
  if (!require) return;
  console.log('\nPeers on the same texts');
  row(['library', 'time', 'MB/s', '× Crossread']);
  const texts = make(100);
  const size = characters(texts);
  const articles = texts.map((text) => readArticle(text));
  const line = (name: string, ms: number, own: number): void =>
    row([name, `${ms.toFixed(1)} ms`, (size / 1e3 / ms).toFixed(2), (ms / own).toFixed(1)]);
  const figures = time(() => articles.forEach((article) => findFigures(article, '2024-06-20')));
  const names = time(() => articles.forEach((article) => findNames(article, tagger)));
  line('Crossread figures and dates', figures, figures);
  const chrono = require('chrono-node') as { parse(text: string, reference: Date): unknown[] };
  line(
    'chrono-node (dates alone)',
    time(() => texts.forEach((text) => chrono.parse(text, new Date('2024-06-20'))), 1),
    figures,
  );
  line('Crossread names', names, names);
  const nlp = require('compromise') as (text: string) => {
    people(): { out(kind: string): unknown };
    places(): { out(kind: string): unknown };
    organizations(): { out(kind: string): unknown };
  };
  const compromise = time(
    () =>
      texts.forEach((text) => {
        const doc = nlp(text);
        doc.people().out('array');
        doc.places().out('array');
        doc.organizations().out('array');
      }),
    1,
  );
  line('compromise (names)', compromise, names);
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
