/**
 * Time, memory and growth at 1×, 4× and 16× work, each beside a raw scan of the same text. The gates
 * are growth and ratios; milliseconds are information. Exit status 1 when a gate fails.
 *
 * usage: npm run bench [-- annotate|corpus] [--peers]
 */
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { annotate, type Annotated } from '../../src/annotations/annotate';
import { findFigures } from '../../src/annotations/figures';
import { readModel } from '../../src/annotations/names/model';
import { resolveEntities } from '../../src/annotations/names/entities';
import { findNames } from '../../src/annotations/names/names';
import { Tagger } from '../../src/annotations/names/tagger';
import { findQuotations } from '../../src/annotations/quotations';
import { readArticle, type Article } from '../../src/article/article';
import { Corpus } from '../../src/corpus/corpus';
import { makeArticle } from './articles';

const tagger = new Tagger(readModel(fs.readFileSync(path.resolve('src/annotations/names/model.bin'))));
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const failures: string[] = [];

/** Best of several runs, in milliseconds. */
function time(work: () => void, runs = 3): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

let sink = 0;
function rawScan(texts: readonly string[]): void {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  sink ^= sum;
}

const make = (count: number): string[] => Array.from({ length: count }, (_, i) => makeArticle(i));
const characters = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

function row(cells: (string | number)[]): void {
  console.log('  ' + cells.map((cell, i) => (i === 0 ? String(cell).padEnd(34) : String(cell).padStart(13))).join(''));
}

/** Growth of time from 1× to 16× work must stay linear: at most half as much again as the work. */
function gate(name: string, at: number[], sizes: number[], most = 1.5): void {
  const growth = at[at.length - 1] / at[0] / (sizes[sizes.length - 1] / sizes[0]);
  if (growth > most && at[at.length - 1] > 50) failures.push(`${name}: time grew ${growth.toFixed(2)} times faster than the work`);
}

function benchAnnotate(): void {
  console.log('\nOne article at a time (each stage on many articles)');
  row(['stage', '1×', '4×', '16×', 'MB/s', '× raw scan']);
  const sets = [250, 1000, 4000].map(make);
  const sizes = sets.map(characters);
  const stages: [string, (texts: string[], read: Article[], annotated: Annotated[]) => void][] = [
    ['raw scan', (texts) => rawScan(texts)],
    ['read (words, blocks, sentences)', (texts) => texts.forEach((text) => readArticle(text))],
    ['quotations', (_, read) => read.forEach((article) => findQuotations(article))],
    ['figures and dates', (_, read) => read.forEach((article) => findFigures(article))],
    ['names and entities', (_, read) => read.forEach((article) => resolveEntities(article, findNames(article, tagger)))],
    ['everything', (texts) => texts.forEach((text) => annotate(text, 'plain', tagger))],
  ];
  const reads = sets.map((texts) => texts.map((text) => readArticle(text)));
  let raw = 1;
  for (const [name, work] of stages) {
    const times = sets.map((texts, i) => time(() => work(texts, reads[i], []), i === 2 ? 2 : 3));
    if (name === 'raw scan') raw = times[2];
    row([name, ...times.map((ms) => `${ms.toFixed(1)} ms`), (sizes[2] / 1e3 / times[2]).toFixed(1), (times[2] / raw).toFixed(0)]);
    if (name !== 'raw scan') gate(name, times, sizes);
  }
  console.log('\nOne long article');
  row(['stage', '1×', '4×', '16×']);
  const long = [25, 100, 400].map((count) => make(count).join('\n'));
  const times = long.map((text) => time(() => annotate(text, 'plain', tagger), 2));
  row(['everything', ...times.map((ms) => `${ms.toFixed(1)} ms`)]);
  gate('one long article', times, long.map((text) => text.length));
}

function benchCorpus(): void {
  console.log('\nCorpus: index built, one article changed, one article asked');
  row(['articles', 'build', 'per article', '× raw scan', 'memory/text', 'change p99', 'parallels p99']);
  const counts = [625, 2500, 10_000];
  const builds: number[] = [];
  const sizes: number[] = [];
  const changes: number[] = [];
  for (const count of counts) {
    const texts = make(count);
    const annotated = texts.map((text) => annotate(text, 'plain', tagger));
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    const corpus = new Corpus(tagger);
    const started = performance.now();
    annotated.forEach((a, i) => corpus.put(`a${i}`, a));
    const build = performance.now() - started;
    globalThis.gc?.();
    const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    const change: number[] = [];
    const ask: number[] = [];
    for (let k = 0; k < 200; k++) {
      const i = Math.floor((k * count) / 200);
      let t = performance.now();
      corpus.put(`a${i}`, annotated[i]);
      change.push(performance.now() - t);
      t = performance.now();
      corpus.parallelsOf(`a${i}`);
      ask.push(performance.now() - t);
    }
    const p99 = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length * 0.99)];
    const raw = time(() => rawScan(texts));
    const size = characters(texts);
    builds.push(build);
    sizes.push(size);
    changes.push(p99(change) + p99(ask));
    row([count, `${build.toFixed(0)} ms`, `${((1000 * build) / count).toFixed(0)} µs`, (build / raw).toFixed(0), ((after - before) / size).toFixed(1), `${p99(change).toFixed(2)} ms`, `${p99(ask).toFixed(2)} ms`]);
  }
  gate('corpus build', builds, sizes, 2);
  // A change costs its article, whatever the size of the corpus; small times are noise.
  if (changes[2] > Math.max(5, changes[0] * 4)) failures.push(`change of one article: ${changes[0].toFixed(2)} ms among ${counts[0]}, ${changes[2].toFixed(2)} ms among ${counts[2]}`);
}

async function benchPeers(): Promise<void> {
  const folder = path.resolve('test/bench/peers');
  if (!fs.existsSync(path.join(folder, 'node_modules'))) {
    console.log('\nPeers: not installed (npm ci --prefix test/bench/peers)');
    return;
  }
  const require = createRequire(path.join(folder, 'package.json'));
  console.log('\nPeers on the same texts');
  row(['library', 'time', 'MB/s', '× Crossread']);
  const texts = make(200);
  const size = characters(texts);
  const articles = texts.map((text) => readArticle(text));
  const figures = time(() => articles.forEach((article) => findFigures(article, '2024-06-20')));
  const names = time(() => articles.forEach((article) => findNames(article, tagger)));
  row(['Crossread figures and dates', `${figures.toFixed(1)} ms`, (size / 1e3 / figures).toFixed(2), '1']);
  const chrono = require('chrono-node') as { parse(text: string, reference: Date): unknown[] };
  const chronoTime = time(() => texts.forEach((text) => chrono.parse(text, new Date('2024-06-20'))), 1);
  row(['chrono-node (dates alone)', `${chronoTime.toFixed(1)} ms`, (size / 1e3 / chronoTime).toFixed(2), (chronoTime / figures).toFixed(1)]);
  row(['Crossread names', `${names.toFixed(1)} ms`, (size / 1e3 / names).toFixed(2), '1']);
  const nlp = require('compromise') as (text: string) => { people(): { out(kind: string): unknown }; places(): { out(kind: string): unknown }; organizations(): { out(kind: string): unknown } };
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
  row(['compromise (names)', `${compromise.toFixed(1)} ms`, (size / 1e3 / compromise).toFixed(2), (compromise / names).toFixed(1)]);
}

async function main(): Promise<void> {
  if (!only || only === 'annotate') benchAnnotate();
  if (!only || only === 'corpus' || only === 'parallels') benchCorpus();
  if (process.argv.includes('--peers')) await benchPeers();
  console.log(failures.length > 0 ? `\n${failures.join('\n')}` : '\nGrowth is linear.');
  process.exitCode = failures.length > 0 || sink === 0.5 ? 1 : 0;
}

void main();
