import fs from 'node:fs';
import path from 'node:path';
import { readModel } from '../../src/annotations/names/model';
import { Tagger } from '../../src/annotations/names/tagger';
import { makeArticle } from '../generator/corpus';

export const tagger = new Tagger(readModel(fs.readFileSync(path.resolve('src/annotations/names/model.bin'))));

/** What grew faster than its work, in words; empty when all gates hold. */
export const failures: string[] = [];

/** Processor time of this process so far, in milliseconds: other programs on the machine do not lengthen it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

/** Processor time of the best of several runs, in milliseconds: the first ones are compiled meanwhile. */
export function time(work: () => void, runs = 3): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const started = cpuTime();
    work();
    best = Math.min(best, cpuTime() - started);
  }
  return best;
}

/** Keeps the raw scan from being optimised away. */
export let sink = 0;

/** Time to look at every character once: what absolute times are compared with. */
export function rawScan(texts: readonly string[]): number {
  return time(() => {
    let sum = 0;
    for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    sink ^= sum;
  });
}

export const make = (count: number): string[] => Array.from({ length: count }, (_, i) => makeArticle(i).text);
export const characters = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** The plain texts of a folder and those below it. */
export function textsIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}

export function row(cells: readonly (string | number)[]): void {
  console.log('  ' + cells.map((cell, i) => (i === 0 ? String(cell).padEnd(34) : String(cell).padStart(13))).join(''));
}

/** Growth of time over growth of work must stay near one. @param most what is let pass */
export function gate(name: string, times: readonly number[], sizes: readonly number[], most = 1.5): void {
  const last = times.length - 1;
  const growth = times[last] / times[0] / (sizes[last] / sizes[0]);
  if (growth > most && times[last] > 50)
    failures.push(`${name}: time grew ${growth.toFixed(2)} times faster than the work`);
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** The value that all but one in a hundred stay below. */
export function p99(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)];
}

/** Bytes held by the heap and by typed arrays after a collection. */
export function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
