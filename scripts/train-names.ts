/**
 * Trains the name tagger: averaged structured perceptron (Collins 2002) over hashed features,
 * pruned to the rows that matter most and stored as int8. Only sets whose licence allows shipping
 * what is learned from them are read; THIRD-PARTY-NOTICES.md names them. The training part of the
 * project's own labelled news is read as well.
 *
 * usage: npm run train -- FOLDER [ROWS] [EPOCHS]     (FOLDER holds data/entities/*.jsonl)
 */
import fs from 'node:fs';
import path from 'node:path';
import { readArticle } from '../src/article/article';
import { tokenAt } from '../src/text/tokens';
import { contextFeatures } from '../src/annotations/names/tagging/features';
import { lineCaseOf } from '../src/annotations/names/tagging/lineCase';
import { segmentsOf } from '../src/annotations/names/tagging/segments';
import { tags } from '../src/annotations/names/tagging/tags';
import { decode } from '../src/annotations/names/tagging/viterbi';
import { infosOf } from '../src/annotations/names/tagging/wordInfo';
import { readEvents } from '../test/news/events';
import type { EntityKind } from '../test/news/reader';
import { existingPath, readArguments, wholeNumber } from './arguments.mjs';

// btc and gum name no MISC of their own: a MISC found there is no error.
const sets: { file: string; noMisc?: boolean; share?: number }[] = [
  { file: 'gum.train.jsonl', noMisc: true },
  { file: 'wikigold.train.jsonl' },
  { file: 'wnut17.train.jsonl', noMisc: true, share: 1 },
  { file: 'btc.train.jsonl', noMisc: true, share: 0.5 },
  { file: 'sec.train.jsonl' },
  { file: 're3d.open.jsonl', noMisc: true },
];

const { positionals, refuse } = readArguments({
  usage: 'usage: npm run train -- FOLDER [ROWS] [EPOCHS]',
  least: 1,
  most: 3,
});
const root = existingPath(positionals[0], refuse);
const keep = wholeNumber(positionals[1] ?? '28000', 'ROWS', 1, refuse);
const epochs = wholeNumber(positionals[2] ?? '10', 'EPOCHS', 1, refuse);

const n = tags.length;
const bits = 21;
const mask = (1 << bits) - 1;
const random = ((state: number) => () => {
  state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
  return (state >>> 0) / 4294967296;
})(12345);

interface Segment {
  length: number;
  gold: Uint8Array;
  features: Int32Array;
  offsets: Int32Array;
  noMisc: boolean;
}
const segments: Segment[] = [];
// The full key of each bucket's first feature: collisions beyond it are dropped when rows are stored.
const fullKey = new Map<number, number>();
let lost = 0;
let seen = 0;

interface Doc {
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
  /** Stretches whose names are labelled; without it the whole text. */
  readonly within?: readonly { start: number; end: number }[];
}

function learn({ text, entities, within }: Doc, noMisc: boolean, known: Set<string>): void {
  const article = readArticle(text);
  const { tokens: words } = article;
  const labels = new Uint8Array(words.count);
  for (const entity of entities) {
    seen++;
    const from = tokenAt(words, entity.start);
    let to = from;
    while (to < words.count && words.end[to] <= entity.end) to++;
    if (words.start[from] !== entity.start || to === from || words.end[to - 1] !== entity.end) {
      lost++;
      continue;
    }
    for (let i = from; i < to; i++) {
      const part = to - from === 1 ? 'U' : i === from ? 'B' : i === to - 1 ? 'L' : 'I';
      labels[i] = Math.max(0, tags.indexOf(`${part}-${entity.type}`));
    }
  }
  for (const sentence of article.sentences) {
    const from = tokenAt(words, sentence.start);
    const to = tokenAt(words, sentence.end);
    if (to - from > 220 || (within && !within.some(({ start, end }) => start <= sentence.start && sentence.end <= end)))
      continue;
    // Outlets of one event copy each other: a sentence is learned from once.
    const said = text.slice(sentence.start, sentence.end);
    if (within && known.has(said)) continue;
    known.add(said);
    const infos = infosOf(article.shown, words, from, to);
    const context = lineCaseOf(infos);
    for (const run of segmentsOf(infos)) {
      const gold = labels.slice(from + run.from, from + run.to);
      if (
        tags[gold[0]][0] === 'I' ||
        tags[gold[0]][0] === 'L' ||
        tags[gold[gold.length - 1]][0] === 'B' ||
        tags[gold[gold.length - 1]][0] === 'I'
      ) {
        lost++;
        continue;
      }
      const all: number[] = [];
      const offsets = new Int32Array(gold.length + 1);
      for (let i = run.from; i < run.to; i++) {
        all.push(...infos[i].own);
        contextFeatures(infos, i, context, all);
        offsets[i - run.from + 1] = all.length;
      }
      const features = Int32Array.from(all, (feature) => feature & mask);
      for (const feature of all) if (!fullKey.has(feature & mask)) fullKey.set(feature & mask, feature);
      segments.push({ length: gold.length, gold, features, offsets, noMisc });
    }
  }
}

for (const { file, noMisc = false, share = 1 } of sets) {
  const name = path.join(root, 'data/entities', file);
  if (!fs.existsSync(name)) {
    console.error(`skipped: ${name} is not there`);
    continue;
  }
  for (const line of fs.readFileSync(name, 'utf8').split('\n')) {
    if (line.trim() === '' || random() > share) continue;
    learn(JSON.parse(line) as Doc, noMisc, new Set());
  }
}

const types: Record<EntityKind, string> = { person: 'PER', place: 'LOC', organisation: 'ORG', other: 'MISC' };
for (const { articles, entities } of readEvents('train')) {
  const known = new Set<string>();
  for (const { text, mentions, blocks } of articles) {
    const named = mentions.filter(({ kind }) => kind === 'name' || kind === 'demonym');
    const doc = named.map(({ start, end, entity, kind }) => ({
      start,
      end,
      type: kind === 'demonym' ? 'MISC' : types[entities.find(({ id }) => id === entity)!.kind],
    }));
    learn(
      {
        text,
        entities: doc,
        within: blocks.filter(({ kind }) => kind !== 'byline' && kind !== 'credit' && kind !== 'boilerplate'),
      },
      true,
      known,
    );
  }
}
console.error(`${segments.length} segments, ${seen} names, ${lost} lost to token borders`);

const weights = new Float32Array((mask + 1) * n);
const sums = new Float32Array((mask + 1) * n);
const transitions = new Float32Array(n * n);
const transitionSums = new Float32Array(n * n);
let step = 1;
const guess = new Uint8Array(400);
for (let epoch = 0; epoch < epochs; epoch++) {
  let wrong = 0;
  for (let i = segments.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [segments[i], segments[j]] = [segments[j], segments[i]];
  }
  for (const segment of segments) {
    const { length, gold, features, offsets } = segment;
    const emissions = new Float32Array(length * n);
    for (let i = 0; i < length; i++) {
      for (let k = offsets[i]; k < offsets[i + 1]; k++) {
        const row = features[k] * n;
        for (let tag = 0; tag < n; tag++) emissions[i * n + tag] += weights[row + tag];
      }
    }
    decode(emissions, length, transitions, guess);
    let different = false;
    for (let i = 0; i < length; i++)
      if (gold[i] !== guess[i] && !(segment.noMisc && gold[i] === 0 && tags[guess[i]].endsWith('MISC')))
        different = true;
    if (different) {
      wrong++;
      for (let i = 0; i < length; i++) {
        if (gold[i] === guess[i]) continue;
        for (let k = offsets[i]; k < offsets[i + 1]; k++) {
          const row = features[k] * n;
          weights[row + gold[i]] += 1;
          sums[row + gold[i]] += step;
          weights[row + guess[i]] -= 1;
          sums[row + guess[i]] -= step;
        }
      }
      for (let i = 1; i < length; i++) {
        const right = gold[i - 1] * n + gold[i];
        const other = guess[i - 1] * n + guess[i];
        if (right === other) continue;
        transitions[right] += 1;
        transitionSums[right] += step;
        transitions[other] -= 1;
        transitionSums[other] -= step;
      }
    }
    step++;
  }
  console.error(`epoch ${epoch + 1}: ${wrong} of ${segments.length} segments wrong`);
}
for (let i = 0; i < weights.length; i++) weights[i] -= sums[i] / step;
for (let i = 0; i < transitions.length; i++) transitions[i] -= transitionSums[i] / step;

// Keep the rows with the largest weights.
const rows: { feature: number; size: number }[] = [];
for (const feature of fullKey.keys()) {
  let size = 0;
  for (let tag = 0; tag < n; tag++) size = Math.max(size, Math.abs(weights[feature * n + tag]));
  if (size > 0) rows.push({ feature, size });
}
rows.sort((a, b) => b.size - a.size);
const kept = rows.slice(0, keep).sort((a, b) => fullKey.get(a.feature)! - fullKey.get(b.feature)!);
const largest = kept.reduce((most, row) => Math.max(most, row.size), 0);
const scale = Math.max(largest / 127, rows[Math.min(keep, rows.length) - 1].size / 8);
const bytes = Buffer.alloc(8 + n * n * 4 + 4 + kept.length * 4 + kept.length * n);
let at = 0;
at = bytes.writeUInt32LE(kept.length, at);
at = bytes.writeUInt32LE(n, at);
for (const weight of transitions) at = bytes.writeFloatLE(weight, at);
at = bytes.writeFloatLE(scale, at);
for (const row of kept) at = bytes.writeUInt32LE(fullKey.get(row.feature)!, at);
for (const row of kept) {
  for (let tag = 0; tag < n; tag++)
    at = bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(weights[row.feature * n + tag] / scale))), at);
}
const target = path.join(process.env.INIT_CWD ?? process.cwd(), 'src/annotations/names/model.bin');
fs.writeFileSync(target, bytes);
console.error(`${kept.length} of ${rows.length} rows kept, ${bytes.length} bytes, scale ${scale}`);
