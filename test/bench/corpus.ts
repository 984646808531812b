import { annotate } from '../../src/annotations/annotate';
import { Corpus } from '../../src/corpus/corpus';
import { indexRecordOf } from '../../src/corpus/index/indexRecord';
import type { Parallel } from '../../src/corpus/index/parallel';
import { makeArticle, reuses, type Made } from '../generator/corpus';
import { cpuTime, failures, gate, memory, p99, rawScan, row, tagger } from './measure';
import { shippedVectors } from '../fixtures/vectors';

const uriOf = (number: number): string => `a${number}`;
const overlap = (x: { start: number; end: number }, y: { start: number; end: number }): boolean =>
  x.start < y.end && y.start < x.end;

interface Built {
  readonly corpus: Corpus;
  /** Milliseconds of processor time for digests and indexes, of articles already annotated. */
  readonly build: number;
  readonly bytes: number;
}

function build(count: number): Built {
  // Tables and caches of words are not the index.
  for (let i = 0; i < 500; i++) indexRecordOf(annotate(makeArticle(i, 2).text, 'plain', tagger));
  const before = memory();
  const corpus = new Corpus(tagger, undefined, shippedVectors);
  let took = 0;
  for (let i = 0; i < count; i++) {
    const annotated = annotate(makeArticle(i).text, 'plain', tagger);
    void [annotated.quotations, annotated.named];
    const started = cpuTime();
    corpus.putRecord(uriOf(i), indexRecordOf(annotated));
    took += cpuTime() - started;
  }
  corpus.compact();
  memory();
  return { corpus, build: took, bytes: memory() - before };
}

/** Cost of the index, of a change and of a question at three sizes. */
export function benchCorpus(counts: readonly number[] = [625, 2500, 10_000]): void {
  console.log(
    '\nCorpus: articles taken in after they are annotated; one changed; one asked for its near links, and for all',
  );
  row([
    'articles',
    'text',
    'build',
    'MB/s',
    '× raw scan',
    'index/text',
    'change p99',
    'near p99',
    'all p99',
    'links built',
  ]);
  const builds: number[] = [];
  const sizes: number[] = [];
  const asked: number[] = [];
  for (const count of counts) {
    const { corpus, build: took, bytes } = build(count);
    let size = 0;
    const texts: string[] = [];
    for (let i = 0; i < count; i++) {
      const { text } = makeArticle(i);
      size += text.length;
      if (i < 2000) texts.push(text);
    }
    const raw = (rawScan(texts) * size) / texts.reduce((sum, text) => sum + text.length, 0);
    const change: number[] = [];
    const near: number[] = [];
    const all: number[] = [];
    for (let k = 0; k < 200; k++) {
      const uri = uriOf(Math.floor((k * count) / 200));
      const annotated = corpus.get(uri)!;
      void [annotated.quotations, annotated.named];
      let started = performance.now();
      corpus.put(uri, annotated);
      change.push(performance.now() - started);
      started = performance.now();
      corpus.nearOf(uri);
      near.push(performance.now() - started);
      started = performance.now();
      corpus.parallelsOf(uri);
      all.push(performance.now() - started);
    }
    const sample = Math.min(count, 2000);
    const started = performance.now();
    for (let i = 0; i < sample; i++) corpus.nearOf(uriOf(i));
    const links = ((performance.now() - started) * count) / sample;
    builds.push(took);
    sizes.push(size);
    asked.push(p99(change) + p99(near));
    row([
      count,
      `${(size / 1e6).toFixed(1)} MB`,
      `${took.toFixed(0)} ms`,
      (size / 1e3 / took).toFixed(1),
      (took / raw).toFixed(0),
      ((bytes - size) / size).toFixed(2),
      `${p99(change).toFixed(2)} ms`,
      `${p99(near).toFixed(2)} ms`,
      `${p99(all).toFixed(2)} ms`,
      `${(size / 1e3 / links).toFixed(1)} MB/s`,
    ]);
  }
  gate('corpus build', builds, sizes, 2);
  // A change costs its article, whatever the size of the corpus; small times are noise.
  if (asked[2] > Math.max(10, asked[0] * 3))
    failures.push(
      `change of one article: ${asked[0].toFixed(2)} ms among ${counts[0]}, ${asked[2].toFixed(2)} ms among ${counts[2]}`,
    );
}

/** Kinds of reuse whose words are mostly kept; of what editors wrote anew the share is told, not held. */
const kept = new Set<string>(reuses);

/** Share of planted reuse that is linked, by kind; fails below the least. */
export function benchPlanted(count = 2500, least = 0.995): void {
  console.log(`\nPlanted reuse among ${count} articles`);
  row(['kind', 'planted', 'linked', 'recall %']);
  const corpus = new Corpus(tagger, undefined, shippedVectors);
  const made: Made[] = Array.from({ length: count }, (_, i) => makeArticle(i));
  made.forEach(({ text }, i) => corpus.putRecord(uriOf(i), indexRecordOf(annotate(text, 'plain', tagger))));
  const found = new Map<string, { planted: number; linked: number }>();
  let links: { number: number; parallels: readonly Parallel[] } | undefined;
  let across = 0;
  let all = 0;
  made.forEach(({ plants, event }, number) => {
    // What was written anew is linked by its meaning, which is worked out only when it is asked for.
    if (links?.number !== number)
      links = {
        number,
        parallels: plants.every(({ kind }) => kept.has(kind))
          ? corpus.nearOf(uriOf(number))
          : corpus.parallelsOf(uriOf(number)),
      };
    for (const { b } of links.parallels) {
      all++;
      if (made[Number(b.uri.slice(1))].event !== event) across++;
    }
    for (const { kind, from, source, start, end } of plants) {
      const counts = found.get(kind) ?? { planted: 0, linked: 0 };
      counts.planted++;
      if (links.parallels.some(({ a, b }) => b.uri === uriOf(from) && overlap(a, { start, end }) && overlap(b, source)))
        counts.linked++;
      found.set(kind, counts);
    }
  });
  for (const [kind, { planted, linked }] of [...found].sort()) {
    row([kind, planted, linked, ((100 * linked) / planted).toFixed(2)]);
    if (kept.has(kind) && linked < least * planted) failures.push(`planted ${kind}: ${linked} of ${planted} linked`);
  }
  row(['links between different events', all, across, ((100 * across) / Math.max(1, all)).toFixed(2)]);
}
