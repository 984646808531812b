import { annotate } from '../../src/annotations/annotate';
import { isConflict } from '../../src/corpus/findings/figureValues';
import { Corpus } from '../../src/corpus/corpus';
import type { Parallel } from '../../src/corpus/index/parallel';
import { judgeSentencePairs } from './sentencePairs';
import { linkedPairs, rank, type LinkedPair, type Topic } from './topics';
import { shippedVectors } from '../fixtures/vectors';
import { loadTagger } from './names';
import { percent, table, type OwnNews, type Shared } from './data';
import { defaultThreshold, measureParallels, parallelRows } from './news/parallels';

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
  const tagger = loadTagger();
  const corpus = new Corpus(tagger, undefined, shippedVectors);
  const texts = new Map<string, string>();
  for (const { path, text } of shared.seeds()) {
    texts.set(path, text);
    corpus.put(path, annotate(text, 'plain', tagger));
  }
  const everything = corpus.allParallels();
  const links = everything.filter((l) => l.kind !== 'paraphrase');
  const judged = shared.lines<Judged>('gold/parallels.jsonl').filter((pair) => pair.scope === 'cross');
  const translate = (p: Parallel['a']): string => texts.get(p.uri)!.slice(p.start, p.end);
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const same = (shown: string, gold: string): boolean => {
    const [x, y] = [key(shown), key(gold)];
    return x === y || x.includes(y) || y.includes(x);
  };
  const matches = (l: Parallel, pair: Judged): boolean =>
    (l.a.uri === pair.fileA &&
      l.b.uri === pair.fileB &&
      same(translate(l.a), pair.sentA) &&
      same(translate(l.b), pair.sentB)) ||
    (l.a.uri === pair.fileB &&
      l.b.uri === pair.fileA &&
      same(translate(l.a), pair.sentB) &&
      same(translate(l.b), pair.sentA));
  const find = (pair: Judged): Parallel | undefined =>
    everything.find((l) => l.kind !== 'paraphrase' && matches(l, pair));
  const near = judged.filter((pair) => pair.kind === 'verbatim' || pair.kind === 'near');
  const found = near.filter((pair) => find(pair));
  if (errors === 'seeds') {
    for (const pair of near)
      if (!find(pair)) console.log('MISS', pair.kind, pair.strength, '\n  ', pair.sentA, '\n  ', pair.sentB);
    for (const l of links)
      if (!judged.some((pair) => matches(l, pair)))
        console.log('WRONG', l.kind, l.score.toFixed(2), '\n  ', translate(l.a), '\n  ', translate(l.b));
  }
  const accepted = links.filter((l) => judged.some((pair) => matches(l, pair)));
  const rows: (string | number)[][] = [];
  const full = judged.filter((pair) => pair.kind === 'paraphrase' && pair.strength === 'full');
  for (const least of [0.9, 0.8, 0.75, 0.7, 0.6, 0.5]) {
    const shown = everything.filter((l) => l.kind === 'paraphrase' && l.score >= least);
    const right = shown.filter((l) => judged.some((pair) => matches(l, pair)));
    const caught = full.filter((pair) =>
      everything.some((l) => (l.kind !== 'paraphrase' || l.score >= least) && matches(l, pair)),
    );
    rows.push([
      `seeds, paraphrase at ${least}`,
      `${right.length} of ${shown.length} links right`,
      `${caught.length} of ${full.length} full paraphrases found`,
    ]);
    if (errors === `missed${least}`) {
      for (const pair of full) {
        const best = Math.max(0, ...everything.filter((l) => matches(l, pair)).map((l) => l.score));
        if (!caught.includes(pair)) console.log('MISSED', best.toFixed(2), '\n  ', pair.sentA, '\n  ', pair.sentB);
      }
    }
    if (errors === `paraphrase${least}`)
      for (const l of shown)
        if (!right.includes(l))
          console.log('WRONG', l.score.toFixed(2), '\n  ', translate(l.a), '\n  ', translate(l.b));
  }
  return [
    [
      'seeds, verbatim + near',
      `${found.length} of ${near.length} found`,
      `${links.length} links, ${percent(accepted.length, links.length)} % judged right`,
    ],
    ...rows,
  ];
}

interface GoldClaims {
  claims: { id: string; occurrences: { file: string; start: number; end: number }[] }[];
  drift: { kind: string; items: { file: string; start: number; end: number }[] }[];
  non_conflicts: { items: { file: string; start: number; end: number }[] }[];
  boilerplate: { file: string; start: number; end: number; kind: string }[];
}

/** Gold claims: pairs of articles that carry one and are linked by one of its passages; traps; boilerplate. */
function goldClaims(shared: Shared): (string | number)[][] {
  const tagger = loadTagger();
  const corpus = new Corpus(tagger, undefined, shippedVectors);
  for (const { path, text } of shared.seeds()) corpus.put(path.slice(0, 3), annotate(text, 'plain', tagger));
  const gold = shared.json<GoldClaims>('gold/claims.json');
  const rows: (string | number)[][] = [];
  const overlapsAny = (
    uri: string,
    span: { start: number; end: number },
    list: readonly { file: string; start: number; end: number }[],
  ): boolean => list.some((o) => o.file === uri && o.start < span.end && span.start < o.end);
  for (const least of [0.8, 0.75, 0.7, 0.6]) {
    const links = corpus.allParallels().filter((l) => l.score >= least);
    let wanted = 0;
    let linked = 0;
    for (const claim of gold.claims) {
      const files = [...new Set(claim.occurrences.map((o) => o.file))].sort();
      for (let i = 0; i < files.length; i++) {
        for (let j = i + 1; j < files.length; j++) {
          wanted++;
          if (
            links.some(
              (l) =>
                l.a.uri === files[i] &&
                l.b.uri === files[j] &&
                overlapsAny(files[i], l.a, claim.occurrences) &&
                overlapsAny(files[j], l.b, claim.occurrences),
            )
          )
            linked++;
        }
      }
    }
    const boilerplate = gold.boilerplate.filter((b) =>
      /donation|comments|subscribe|tweet|crawler|recent|footer/i.test(b.kind),
    );
    const onBoilerplate = links.filter(
      (l) => overlapsAny(l.a.uri, l.a, boilerplate) || overlapsAny(l.b.uri, l.b, boilerplate),
    ).length;
    const groups = corpus.claims(least).claims;
    let together = 0;
    for (const claim of gold.claims) {
      const files = [...new Set(claim.occurrences.map((o) => o.file))].sort();
      for (let i = 0; i < files.length; i++) {
        for (let j = i + 1; j < files.length; j++)
          if (
            groups.some(({ passages }) =>
              [files[i], files[j]].every((file) =>
                passages.some((p) => p.uri === file && overlapsAny(file, p, claim.occurrences)),
              ),
            )
          )
            together++;
      }
    }
    rows.push([
      `seeds, claims at ${least}`,
      `${linked} of ${wanted} file pairs linked, ${together} in one claim`,
      `${links.length} links, ${onBoilerplate} on boilerplate`,
    ]);
  }
  const drifts = corpus
    .uris()
    .flatMap((uri) => corpus.driftsOf(uri))
    .filter(({ a, b }) => a.uri < b.uri);
  const conflicts = corpus
    .uris()
    .flatMap((uri) => corpus.comparisonsOf(uri, 0.75))
    .filter(({ a, b, verdict }) => a.uri < b.uri && isConflict(verdict));
  const traps = gold.non_conflicts.filter(
    ({ items }) =>
      drifts.some((d) => overlapsAny(d.a.uri, d.ours, items) && overlapsAny(d.b.uri, d.theirs, items)) ||
      conflicts.some(({ a, b }) => overlapsAny(a.uri, a, items) && overlapsAny(b.uri, b, items)),
  ).length;
  const dated = gold.drift
    .filter(({ kind }) => kind === 'date')
    .flatMap(({ items }) =>
      conflicts.filter(({ a, b }) => overlapsAny(a.uri, a, items) && overlapsAny(b.uri, b, items)),
    );
  rows.push([
    'seeds, findings',
    `${drifts.length} drifts, ${conflicts.length} conflicts, of them ${dated.length} in the gold conflict of dates`,
    `${traps} of ${gold.non_conflicts.length} traps raised`,
  ]);
  const families = corpus.families().map(({ articles }) => articles.join('+'));
  rows.push(['seeds, source families', families.join('  '), '(000, 002 and 004 carry one wire)']);
  return rows;
}

/** Pairs of judged sentences of each topic, opened as a folder. Weights were fitted on even topics. */
function ecb(shared: Shared): (string | number)[][] {
  const topics = shared.lines<Topic>('data/parallels/ecbplus.dev.jsonl');
  const half = (rest: number): LinkedPair[] =>
    linkedPairs(
      topics.filter((_, number) => number % 2 === rest),
      loadTagger(),
      shippedVectors,
    );
  const [fitted, unseen] = [half(0), half(1)];
  const all = [...fitted, ...unseen];
  const rows: (string | number)[][] = [];
  for (const [name, pairs] of [
    ['all topics', all],
    ['topics fitted on', fitted],
    ['topics not fitted on', unseen],
  ] as const) {
    const { average, at80, at90 } = rank(pairs);
    rows.push([
      `ECB+ dev, ${name}, each opened as a folder`,
      `average precision ${average.toFixed(3)}`,
      `recall at P .8: ${at80.toFixed(2)}, at P .9: ${at90.toFixed(2)}`,
    ]);
    const shown = pairs.filter(({ score }) => score >= defaultThreshold);
    const right = shown.filter(({ same }) => same).length;
    rows.push([
      `  at the default of ${defaultThreshold}`,
      `${right} of ${shown.length} right (${percent(right, shown.length)})`,
      `found ${percent(right, pairs.filter(({ same }) => same).length)}`,
    ]);
  }
  for (const least of [0.8, defaultThreshold]) {
    const shown = all.filter(({ score }) => score >= least);
    const across = shown.filter(({ twins }) => twins).length;
    rows.push([
      `ECB+ dev, links across twin events at ${least}`,
      `${across} of ${all.filter(({ twins }) => twins).length} pairs`,
      `${percent(across, shown.length)} of ${shown.length} links in all`,
    ]);
  }
  rows.push(['calibration on topics fitted on', 'score: share that is right', calibration(fitted)]);
  rows.push(['calibration on topics not fitted on', 'score: share that is right', calibration(unseen)]);
  return rows;
}

function calibration(pairs: readonly LinkedPair[]): string {
  return [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
    .map((from) => {
      const inside = pairs.filter(({ score }) => score >= from && score < from + 0.1);
      return `${from}: ${(inside.filter(({ same }) => same).length / Math.max(1, inside.length)).toFixed(2)}`;
    })
    .join('  ');
}

export function evaluateParallels(shared: Shared, own: OwnNews, errors: string): void {
  const rows: (string | number)[][] = [];
  if (shared.has('gold/parallels.jsonl') && shared.has('seeds')) rows.push(...seeds(shared, errors));
  if (shared.has('gold/claims.json') && shared.has('seeds')) rows.push(...goldClaims(shared));
  if (shared.has('data/parallels/ecbplus.dev.jsonl')) rows.push(...ecb(shared));
  if (shared.has('data/parallels/mrpc-train.jsonl')) {
    const { accuracy, f1, majority } = judgeSentencePairs(
      shared.lines('data/parallels/mrpc-train.jsonl'),
      loadTagger(),
    );
    rows.push([
      'MRPC, each half judged by weights of the other',
      `accuracy ${(100 * accuracy).toFixed(1)}, F1 ${(100 * f1).toFixed(1)}`,
      `(all called the same: ${(100 * majority).toFixed(1)})`,
    ]);
  }
  rows.push(...parallelRows(own.name, measureParallels(own.events, loadTagger(), own.report)));
  table('Parallel passages', rows);
}
