import { annotate } from '../../src/annotations/annotate';
import { findFigures } from '../../src/annotations/figures/figures';
import { resolveEntities } from '../../src/annotations/names/resolveEntities';
import { findNames } from '../../src/annotations/names/names';
import { findQuotations } from '../../src/annotations/quotations/quotations';
import { readArticle, type Article } from '../../src/article/article';
import { scanTokens } from '../../src/text/tokenise';
import { characters, failures, gate, make, rawScan, row, tagger, time } from './measure';

/** Everything that is known of one article by itself. */
function annotateAll(text: string): void {
  const annotated = annotate(text, 'plain', tagger);
  void [annotated.quotations, annotated.figures, annotated.named];
}

type Stage = readonly [name: string, work: (texts: readonly string[], read: readonly Article[]) => void];

const stages: readonly Stage[] = [
  ['words', (texts) => texts.forEach(scanTokens)],
  ['read (words, blocks, sentences)', (texts) => texts.forEach((text) => readArticle(text))],
  ['quotations', (_, read) => read.forEach((article) => findQuotations(article))],
  ['figures and dates', (_, read) => read.forEach((article) => findFigures(article))],
  ['names', (_, read) => read.forEach((article) => findNames(article, tagger))],
  ['names and entities', (_, read) => read.forEach((article) => resolveEntities(article, findNames(article, tagger)))],
  ['everything', (texts) => texts.forEach(annotateAll)],
];

/** Stages that together do what *everything* does. */
const whole = ['read (words, blocks, sentences)', 'quotations', 'figures and dates', 'names and entities'];
/** Everything of one article after the other leaves less of it in the processor's cache than stage after stage; not more. */
const mostBeside = 1.5;

/** Holds that nothing of *everything* lies outside of the stages that are measured. @param times of the stages, by name */
function gateWhole(times: ReadonlyMap<string, number>): void {
  const inStages = whole.reduce((sum, name) => sum + (times.get(name) ?? 0), 0);
  const beside = (times.get('everything') ?? 0) / inStages;
  row(['everything / its stages', beside.toFixed(2)]);
  if (!(beside <= mostBeside)) failures.push(`everything takes ${beside.toFixed(2)} times as long as its stages`);
}

/** Runs until code is compiled and caches of words are filled, and some to choose the best from. */
const warmRuns = 8;

/** How fast each stage is on given texts, warm; no growth is looked at. */
export function benchTexts(texts: readonly string[]): void {
  const size = characters(texts);
  console.log(`\n${texts.length} texts, ${(size / 1e6).toFixed(2)} MB (best of ${warmRuns} runs)`);
  row(['stage', 'time', 'MB/s', '× raw scan']);
  const raw = rawScan(texts);
  const read = texts.map((text) => readArticle(text));
  const times = new Map<string, number>();
  for (const [name, work] of stages) {
    const ms = time(() => work(texts, read), warmRuns);
    times.set(name, ms);
    row([name, `${ms.toFixed(1)} ms`, (size / 1e3 / ms).toFixed(2), (ms / raw).toFixed(0)]);
  }
  gateWhole(times);
}

export function benchAnnotate(): void {
  console.log('\nOne article at a time (each stage on many articles)');
  row(['stage', '1×', '4×', '16×', 'MB/s', '× raw scan']);
  const sets = [100, 400, 1600].map(make);
  const sizes = sets.map(characters);
  const reads = sets.map((texts) => texts.map((text) => readArticle(text)));
  const raw = sets.map(rawScan);
  row(['raw scan', ...raw.map((ms) => `${ms.toFixed(1)} ms`), (sizes[2] / 1e3 / raw[2]).toFixed(1), 1]);
  const largest = new Map<string, number>();
  for (const [name, work] of stages) {
    const times = sets.map((texts, i) => time(() => work(texts, reads[i]), i === 2 ? 2 : 3));
    row([
      name,
      ...times.map((ms) => `${ms.toFixed(1)} ms`),
      (sizes[2] / 1e3 / times[2]).toFixed(1),
      (times[2] / raw[2]).toFixed(0),
    ]);
    gate(name, times, sizes);
    largest.set(name, times[2]);
  }
  gateWhole(largest);
  console.log('\nOne long article');
  row(['stage', '1×', '4×', '16×']);
  const long = [10, 40, 160].map((count) => make(count).join('\n'));
  const times = long.map((text) => time(() => annotateAll(text), 2));
  row(['everything', ...times.map((ms) => `${ms.toFixed(1)} ms`)]);
  gate(
    'one long article',
    times,
    long.map((text) => text.length),
  );
}
