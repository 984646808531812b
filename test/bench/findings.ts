import { documentOf } from '../../src/cli/document';
import { keptCharacters } from '../../src/cli/readArticles';
import { Corpus } from '../../src/corpus/corpus';
import type { Steps } from '../../src/corpus/steps';
import { makeArticle } from '../generator/corpus';
import { shippedVectors } from '../fixtures/vectors';
import { cpuTime, failures, gate, memory, row, tagger } from './measure';

/** Links below this are not shown: the default of the setting. */
const minScore = 0.75;
/** What all findings of a folder may take beside reading it; asked is 1. Every article of the generator has many links. */
const maxRatio = 6;
/** Processor time against characters: what is compiled meanwhile makes small folders slower, not large ones. */
const maxGrowth = 1.5;
/**
 * How many more steps an article may take in a folder of four times as many. Formulas of the generator stand in more articles
 * the more there are, so that an article is compared with more others for a link or two: 103 steps at 200 articles, 143 at
 * 800, of which those of links and claims do not grow. Steps are the same on every machine, however much else runs on it.
 */
const maxStepGrowth = 1.5;
/**
 * Bytes that an article may add to what is held when all is told: links, scores, and what is kept beside annotations.
 * Between 100 and 300 articles 396 kB each; 483 kB while what was found between two articles held both.
 */
const maxBytes = 440_000;

/**
 * All that the command line works out of a folder beside reading and annotating it: links, claims, differences, drifts,
 * absences, families. Processor time, since both stand in one ratio.
 */
export function benchFindings(
  counts: readonly number[] = [100, 400, 1600],
  counted: readonly number[] = [200, 800],
): void {
  console.log('\nFindings: all that is told of a folder, beside reading, annotating and indexing it; processor time');
  row(['articles', 'text', 'reading', 'findings', 'ratio']);
  const readings: number[] = [];
  const sizes: number[] = [];
  const times: number[] = [];
  // What is compiled and read once is no part of either.
  measureFolder(50, 2);
  for (const count of counts) {
    const { size, reading, findings } = measureFolder(count);
    readings.push(reading);
    sizes.push(size);
    times.push(findings);
    row([
      count,
      `${(size / 1e6).toFixed(1)} MB`,
      `${reading.toFixed(0)} ms`,
      `${findings.toFixed(0)} ms`,
      (findings / reading).toFixed(2),
    ]);
  }
  gate('findings', times, sizes, maxGrowth);
  const ratio = Math.min(...times.map((time, index) => time / readings[index]));
  if (ratio > maxRatio)
    failures.push(`findings take ${ratio.toFixed(1)} times as long as reading, ${maxRatio} at most`);
  const [fewer, more] = counted.map((count) => stepsOf(count) / count);
  console.log(
    `  steps an article of ${counted.join(', ')} articles: ${[fewer, more].map((each) => each.toFixed(1)).join(', ')}`,
  );
  if (more > maxStepGrowth * fewer)
    failures.push(`findings: steps an article grew from ${fewer.toFixed(1)} to ${more.toFixed(1)}`);
  gateMemory(100, 300);
}

/** What an article adds to what is held: between two folders, so that tables that any folder takes do not count. */
function gateMemory(few: number, many: number): void {
  const added = (heldBytes(many) - heldBytes(few)) / (many - few);
  console.log(`  memory: an article adds ${(added / 1000).toFixed(0)} kB to what is held`);
  if (added > maxBytes)
    failures.push(`findings: an article adds ${(added / 1000).toFixed(0)} kB, ${maxBytes / 1000} kB at most`);
}

/** Bytes that a folder takes when everything was told of it. */
function heldBytes(count: number): number {
  const before = memory();
  const corpus = new Corpus(tagger, keptCharacters, shippedVectors);
  for (let number = 0; number < count; number++) corpus.read(`a${number}.txt`, makeArticle(number).text);
  documentOf(corpus, [], minScore);
  const held = memory() - before;
  // Until here it is in use.
  return corpus.size === count ? held : Infinity;
}

/** In how many steps links, claims, differences and families of a folder are worked out. */
function stepsOf(count: number): number {
  const corpus = new Corpus(tagger, keptCharacters, shippedVectors);
  for (let number = 0; number < count; number++) corpus.read(`a${number}.txt`, makeArticle(number).text);
  const { stepwise } = corpus;
  const uris = corpus.uris();
  const work: Steps<unknown>[] = [
    ...uris.map((uri) => stepwise.links(uri)),
    stepwise.claims(minScore, uris),
    stepwise.disputes(minScore, uris),
    stepwise.families(uris),
  ];
  let steps = 0;
  for (const each of work) while (each.next().done !== true) steps++;
  return steps;
}

/** @returns milliseconds of processor time, and characters */
function measureFolder(count: number, seed?: number): { size: number; reading: number; findings: number } {
  const texts = Array.from({ length: count }, (_, number) => makeArticle(number, seed).text);
  const corpus = new Corpus(tagger, keptCharacters, shippedVectors);
  let started = cpuTime();
  texts.forEach((text, number) => {
    const uri = `a${number}.txt`;
    corpus.read(uri, text);
    const annotated = corpus.get(uri);
    void [annotated?.quotations, annotated?.figures, annotated?.named];
  });
  const reading = cpuTime() - started;
  started = cpuTime();
  documentOf(corpus, [], minScore);
  return { size: texts.reduce((sum, text) => sum + text.length, 0), reading, findings: cpuTime() - started };
}
