import { annotate } from '../../src/annotations/annotate';
import { findFigures } from '../../src/annotations/figures/figures';
import { resolveEntities } from '../../src/annotations/names/resolveEntities';
import { findNames } from '../../src/annotations/names/names';
import { findQuotations } from '../../src/annotations/quotations/quotations';
import { readArticle, type Article } from '../../src/article/article';
import { characters, gate, make, rawScan, row, tagger, time } from './measure';

/** Everything that is known of one article by itself. */
function annotateAll(text: string): void {
  const annotated = annotate(text, 'plain', tagger);
  void [annotated.quotations, annotated.figures, annotated.named];
}

export function benchAnnotate(): void {
  console.log('\nOne article at a time (each stage on many articles)');
  row(['stage', '1×', '4×', '16×', 'MB/s', '× raw scan']);
  const sets = [100, 400, 1600].map(make);
  const sizes = sets.map(characters);
  const stages: [string, (texts: readonly string[], read: readonly Article[]) => void][] = [
    ['read (words, blocks, sentences)', (texts) => texts.forEach((text) => readArticle(text))],
    ['quotations', (_, read) => read.forEach((article) => findQuotations(article))],
    ['figures and dates', (_, read) => read.forEach((article) => findFigures(article))],
    [
      'names and entities',
      (_, read) => read.forEach((article) => resolveEntities(article, findNames(article, tagger))),
    ],
    ['everything', (texts) => texts.forEach(annotateAll)],
  ];
  const reads = sets.map((texts) => texts.map((text) => readArticle(text)));
  const raw = sets.map(rawScan);
  row(['raw scan', ...raw.map((ms) => `${ms.toFixed(1)} ms`), (sizes[2] / 1e3 / raw[2]).toFixed(1), 1]);
  for (const [name, work] of stages) {
    const times = sets.map((texts, i) => time(() => work(texts, reads[i]), i === 2 ? 2 : 3));
    row([
      name,
      ...times.map((ms) => `${ms.toFixed(1)} ms`),
      (sizes[2] / 1e3 / times[2]).toFixed(1),
      (times[2] / raw[2]).toFixed(0),
    ]);
    gate(name, times, sizes);
  }
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
