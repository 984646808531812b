import { documentOf } from '../../src/cli/document';
import { Corpus } from '../../src/corpus/corpus';
import { makeArticle } from '../generator/corpus';
import { shippedVectors } from '../fixtures/vectors';
import { cpuTime, failures, gate, row, tagger } from './measure';

/** Characters of articles that stay annotated, as the command line keeps them. */
const keptCharacters = 12_000_000;
/** What all findings of a folder may take beside reading it; asked is 1. Every article of the generator has many links. */
const maxRatio = 6;
/** Formulas of the generator stand in more articles the more there are, and are common to each two of them. */
const maxGrowth = 2;

/**
 * All that the command line works out of a folder beside reading and annotating it: links, claims, differences, drifts,
 * absences, families. Processor time, since both stand in one ratio.
 */
export function benchFindings(counts: readonly number[] = [400, 1600]): void {
  console.log('\nFindings: all that is told of a folder, beside reading, annotating and indexing it; processor time');
  row(['articles', 'text', 'reading', 'findings', 'ratio']);
  const readings: number[] = [];
  const times: number[] = [];
  // What is compiled and read once is no part of either.
  measureFolder(50, 2);
  for (const count of counts) {
    const { size, reading, findings } = measureFolder(count);
    readings.push(reading);
    times.push(findings);
    row([
      count,
      `${(size / 1e6).toFixed(1)} MB`,
      `${reading.toFixed(0)} ms`,
      `${findings.toFixed(0)} ms`,
      (findings / reading).toFixed(2),
    ]);
  }
  gate('findings', times, readings, maxGrowth);
  const ratio = Math.min(...times.map((time, index) => time / readings[index]));
  if (ratio > maxRatio)
    failures.push(`findings take ${ratio.toFixed(1)} times as long as reading, ${maxRatio} at most`);
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
  documentOf(corpus, [], 0.75);
  return { size: texts.reduce((sum, text) => sum + text.length, 0), reading, findings: cpuTime() - started };
}
