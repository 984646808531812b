import fs from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../src/article/article';
import { findNames } from '../../src/annotations/names/names';
import { readModel } from '../../src/annotations/names/model';
import { Tagger } from '../../src/annotations/names/tagger';
import { table, type OwnNews, type Shared } from './data';
import { entityPairRows } from './entities';
import { countNames, measureNames, NameFigures, nameRows } from './news/names';
import { labelledPronouns, measurePronouns } from './news/pronouns';

interface Labelled {
  id: string;
  text: string;
  entities: { start: number; end: number; type: string }[];
}

export function loadTagger(): Tagger {
  return new Tagger(readModel(fs.readFileSync(path.resolve('src/annotations/names/model.bin'))));
}

export function evaluateNames(shared: Shared, own: OwnNews, errors: string): void {
  const tagger = loadTagger();
  const rows: (string | number)[][] = [];
  for (const set of ['worldwide.dev', 'wikigold.dev', 'uner_ewt.dev', 'gum.dev']) {
    const file = `data/entities/${set}.jsonl`;
    if (!shared.has(file)) continue;
    const figures = new NameFigures();
    let bytes = 0;
    const started = performance.now();
    const results = shared.lines<Labelled>(file).map((doc) => {
      bytes += doc.text.length;
      return { doc, names: findNames(readArticle(doc.text), tagger) };
    });
    const seconds = (performance.now() - started) / 1000;
    for (const { doc, names } of results)
      countNames(doc.text, doc.entities, names, figures, (...details) => {
        if (errors === set) console.log(...details);
      });
    const [row] = nameRows(set, figures);
    rows.push([...row, `${(bytes / 1e6 / seconds).toFixed(2)} MB/s with reading`]);
  }
  const texts = [own, own.styles].filter(({ events }) => events.length > 0);
  for (const { name, events } of texts) rows.push(...nameRows(name, measureNames(events, tagger, own.report)));
  table('People, places, organisations (exact span and type)', rows);
  table(
    'Pronouns that stand for a person (names and entities as they are found)',
    texts.map(({ name, events }) => [name, measurePronouns(labelledPronouns(events, tagger), own.report).toString()]),
  );
  const pairs = entityPairRows(shared, tagger, errors);
  if (pairs.length > 0) table('One entity across articles (pairs of names of a topic, names as they are found)', pairs);
}
