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

interface Named {
  out(kind: string): unknown;
}
interface Compromise {
  people(): Named;
  places(): Named;
  organizations(): Named;
}
interface Wink {
  readDoc(text: string): { entities(): Named };
}
interface Recognizers {
  readonly Culture: { readonly English: string };
  recognizeNumber(text: string, culture: string): unknown[];
  recognizeCurrency(text: string, culture: string): unknown[];
  recognizePercentage(text: string, culture: string): unknown[];
  recognizeDateTime(text: string, culture: string, options: number, reference: Date): unknown[];
}

/** Date from which relative dates count, on both sides. */
const reference = '2024-06-20';

/** What Crossread does of what a peer does, from the characters on. */
const own = {
  'figures and dates': (text: string) => findFigures(readArticle(text), reference),
  names: (text: string) => findNames(readArticle(text), tagger),
};

interface Peer {
  readonly name: string;
  readonly does: keyof typeof own;
  /** Of so many texts both sides are timed. */
  readonly texts: number;
  /** @param load `require` of the peers' package. @returns what the peer does with a text */
  make(load: NodeJS.Require): (text: string) => unknown;
}

const annotators: readonly Peer[] = [
  {
    name: 'chrono-node (dates alone)',
    does: 'figures and dates',
    texts: 100,
    make: (load) => {
      const chrono = load('chrono-node') as { parse(text: string, reference: Date): unknown[] };
      return (text) => chrono.parse(text, new Date(reference));
    },
  },
  {
    name: 'wink-nlp (numbers, sums, dates)',
    does: 'figures and dates',
    texts: 100,
    make: (load) => {
      const wink = load('wink-nlp') as (model: unknown, pipe: string[]) => Wink;
      const nlp = wink(load('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
      return (text) => nlp.readDoc(text).entities().out('array');
    },
  },
  {
    name: 'Recognizers-Text',
    does: 'figures and dates',
    texts: 10,
    make: (load) => {
      const recognizers = load('@microsoft/recognizers-text-suite') as Recognizers;
      const { English } = recognizers.Culture;
      return (text) => [
        recognizers.recognizeNumber(text, English),
        recognizers.recognizePercentage(text, English),
        recognizers.recognizeCurrency(text, English),
        recognizers.recognizeDateTime(text, English, 0, new Date(reference)),
      ];
    },
  },
  {
    name: 'compromise (names)',
    does: 'names',
    texts: 100,
    make: (load) => {
      const nlp = load('compromise') as (text: string) => Compromise;
      return (text) => {
        const doc = nlp(text);
        return [doc.people(), doc.places(), doc.organizations()].map((names) => names.out('array'));
      };
    },
  },
];

/** Either side runs so often at least, and for so long: until its code is compiled. The best run counts. */
const warmRuns = 3;
const warmMs = 6000;

function warmTime(work: () => void): number {
  const first = time(work, 1);
  return Math.min(first, time(work, Math.max(warmRuns - 1, Math.ceil(warmMs / first))));
}

/** The same work on both sides, reading counted, warm; processor time. */
export function benchAnnotators(texts: readonly string[]): void {
  const load = peers();
  if (!load) return;
  console.log('\nPeers on the same texts, reading them counted on both sides');
  row(['library', 'texts', 'Crossread', 'the peer', 'MB/s', '× Crossread']);
  for (const peer of annotators) {
    const some = texts.slice(0, peer.texts);
    const work = peer.make(load);
    const ours = warmTime(() => some.forEach(own[peer.does]));
    const theirs = warmTime(() => some.forEach(work));
    row([
      peer.name,
      some.length,
      `${ours.toFixed(1)} ms`,
      `${theirs.toFixed(1)} ms`,
      (characters(some) / 1e3 / theirs).toFixed(2),
      (theirs / ours).toFixed(1),
    ]);
  }
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
  // The largest runs once: the code of both sides is compiled by then.
  for (const [count, runs] of [
    [75, warmRuns],
    [300, warmRuns],
    [1200, 1],
  ]) {
    const texts = make(count);
    const read = texts.map((text) => annotate(text, 'plain', tagger));
    for (const annotated of read) void [annotated.quotations, annotated.named];
    const own = time(() => {
      const corpus = new Corpus(tagger, undefined, shippedVectors);
      read.forEach((annotated, i) => corpus.put(`a${i}`, annotated));
      texts.forEach((_, i) => corpus.nearOf(`a${i}`));
    }, runs);
    const files = read.map(({ article: { text, tokens: words } }, i) => {
      const mapping = Array.from({ length: words.count }, (_, k) => new Region(0, words.start[k], 0, words.end[k]));
      return new TokenizedFile(new File(`a${i}`, text), [...words.lower], mapping);
    });
    const dolos = time(() => {
      const index = new FingerprintIndex(5, 4);
      index.addFiles(files);
      for (const pair of index.allPairs()) if (pair.similarity > 0) pair.buildFragments();
    }, runs);
    row([
      count,
      `${(characters(texts) / 1e6).toFixed(2)} MB`,
      `${own.toFixed(0)} ms`,
      `${dolos.toFixed(0)} ms`,
      (dolos / own).toFixed(1),
    ]);
  }
}
