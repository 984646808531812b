import { readArticle } from '../../src/article/article';
import { findQuotations } from '../../src/annotations/quotations';
import { ParallelIndex, type Parallel } from '../../src/corpus/parallels';
import { percent, table, type Shared } from './data';

interface Judged {
  fileA: string;
  sentA: string;
  fileB: string;
  sentB: string;
  kind: string;
  strength: string;
  scope: string;
}

/** Which of the index's links stand for a judged pair: sentences are matched by overlap of text. */
function seeds(shared: Shared, errors: string): (string | number)[][] {
  const index = new ParallelIndex();
  const texts = new Map<string, string>();
  for (const { path, text } of shared.seeds()) {
    const article = readArticle(text);
    texts.set(path, text);
    index.put(path, article, findQuotations(article));
  }
  const links = index.all();
  const judged = shared.lines<Judged>('gold/parallels.jsonl').filter((pair) => pair.scope === 'cross');
  const say = (p: Parallel['a']): string => texts.get(p.uri)!.slice(p.start, p.end);
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const same = (shown: string, gold: string): boolean => {
    const [x, y] = [key(shown), key(gold)];
    return x === y || x.includes(y) || y.includes(x);
  };
  const matches = (l: Parallel, pair: Judged): boolean =>
    (l.a.uri === pair.fileA && l.b.uri === pair.fileB && same(say(l.a), pair.sentA) && same(say(l.b), pair.sentB)) || (l.a.uri === pair.fileB && l.b.uri === pair.fileA && same(say(l.a), pair.sentB) && same(say(l.b), pair.sentA));
  const find = (pair: Judged): Parallel | undefined => links.find((l) => matches(l, pair));
  const near = judged.filter((pair) => pair.kind === 'verbatim' || pair.kind === 'near');
  const found = near.filter((pair) => find(pair));
  if (errors === 'seeds') {
    for (const pair of near) if (!find(pair)) console.log('MISS', pair.kind, pair.strength, '\n  ', pair.sentA, '\n  ', pair.sentB);
    for (const l of links) if (!judged.some((pair) => matches(l, pair))) console.log('WRONG', l.kind, l.score.toFixed(2), '\n  ', say(l.a), '\n  ', say(l.b));
  }
  const accepted = links.filter((l) => judged.some((pair) => matches(l, pair)));
  return [['seeds, verbatim + near', `${found.length} of ${near.length} found`, `${links.length} links, ${percent(accepted.length, links.length)} % judged right`]];
}

export function evaluateParallels(shared: Shared, errors: string): void {
  const rows: (string | number)[][] = [];
  if (shared.has('gold/parallels.jsonl') && shared.has('seeds')) rows.push(...seeds(shared, errors));
  table('Parallel passages', rows);
}
