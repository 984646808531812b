import fs from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../src/article/article';
import { findNames, type Name } from '../../src/annotations/names/names';
import { readModel } from '../../src/annotations/names/model';
import { Tagger } from '../../src/annotations/names/tagger';
import { Score, table, type OwnNews, type Shared } from './data';
import { nameRows } from './news';

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
    const total = new Score();
    const spans = new Score();
    const byType: Record<string, Score> = { PER: new Score(), LOC: new Score(), ORG: new Score() };
    let bytes = 0;
    const started = performance.now();
    const results = shared.lines<Labelled>(file).map((doc) => {
      bytes += doc.text.length;
      return { doc, names: findNames(readArticle(doc.text), tagger).filter((name) => name.type !== 'MISC') };
    });
    const seconds = (performance.now() - started) / 1000;
    for (const { doc, names } of results) {
      const gold = doc.entities.filter((e) => byType[e.type]);
      for (const g of gold) {
        total.labelled++;
        spans.labelled++;
        byType[g.type].labelled++;
        const hit = names.find((x) => x.start === g.start && x.end === g.end);
        if (hit) spans.right++;
        if (hit?.type === g.type) {
          total.right++;
          byType[g.type].right++;
        } else if (errors === set)
          console.log(
            hit ? `TYPE ${hit.type}≠${g.type}` : `MISS ${g.type}`,
            JSON.stringify(doc.text.slice(g.start, g.end)),
            '|',
            doc.text.slice(Math.max(0, g.start - 30), g.end + 20).replaceAll('\n', ' '),
            '| got',
            names
              .filter((x: Name) => x.start < g.end && g.start < x.end)
              .map((x) => doc.text.slice(x.start, x.end) + '/' + x.type)
              .join(', '),
          );
      }
      for (const x of names) {
        total.found++;
        spans.found++;
        byType[x.type].found++;
        if (errors === set && !gold.some((g) => g.start < x.end && x.start < g.end))
          console.log(
            'EXTRA',
            x.type,
            JSON.stringify(doc.text.slice(x.start, x.end)),
            '|',
            doc.text.slice(Math.max(0, x.start - 30), x.end + 20).replaceAll('\n', ' '),
          );
      }
    }
    rows.push([
      set,
      total.toString(),
      `span alone ${(100 * spans.f1).toFixed(1)}`,
      `PER/LOC/ORG ${['PER', 'LOC', 'ORG'].map((t) => (100 * byType[t].f1).toFixed(1)).join(' / ')}`,
      `${(bytes / 1e6 / seconds).toFixed(2)} MB/s with reading`,
    ]);
  }
  rows.push(...nameRows(own.name, own.events, tagger, own.errors));
  table('People, places, organisations (exact span and type)', rows);
}
