import type { Article } from '../article/article';
import type { Span } from '../article/span';
import type { Lexeme } from './lexicon';
import type { Sequences } from './sentences';
import { tokensOf, type Token } from './tokens';

/** What a sentence says, as far as words show it: content stems, which of them are names, numbers. */
export interface Profile {
  /** Distinct content stems in order of first appearance. */
  readonly stems: readonly string[];
  /** Short id of each; see `Lexeme`. */
  readonly shorts: readonly number[];
  /** Weight of each before the event discounts it: surprise in bits, less inside a chain of names. */
  readonly weights: readonly number[];
  /** Whether each is capitalised as a name. */
  readonly named: readonly boolean[];
  readonly numbers: ReadonlySet<string>;
  /** Pairs of content stems at most two apart, smaller first. */
  readonly pairs: ReadonlySet<string>;
}

/** A word that says something, as it stands in a sentence. */
interface ContentWord {
  readonly lexeme: Lexeme;
  /** Surprise in bits, less inside a chain of names. */
  readonly weight: number;
  readonly named: boolean;
}

const isTabled = ({ stem }: Lexeme): boolean => stem.startsWith('~');
const isNumber = ({ stem }: Lexeme): boolean => stem >= '0' && stem < ':';

function contentWords(tokens: readonly Token[]): ContentWord[] {
  const out: ContentWord[] = [];
  let capitals = 0;
  for (const { capital } of tokens) if (capital) capitals++;
  const title = tokens.length > 3 && capitals > tokens.length * 0.6;
  let chain = 0;
  tokens.forEach(({ lexeme, capital }, i) => {
    const tabled = isTabled(lexeme);
    if (!tabled && (lexeme.stopWord || lexeme.stem.length < 2) && !isNumber(lexeme)) {
      chain = 0;
      return;
    }
    const name = capital && !title && i > 0;
    chain = name ? chain + 1 : 0;
    // `North Korean leader Kim Jong Un` is one thing said, not six.
    out.push({ lexeme, weight: chain > 1 ? lexeme.surprise * 0.6 : lexeme.surprise, named: name || tabled });
  });
  return out;
}

/** Profile of one sentence. */
export function profileOf(article: Article, span: Span): Profile {
  const words = contentWords(tokensOf(article, span));
  const first = new Map<string, ContentWord>();
  const numbers = new Set<string>();
  for (const word of words) {
    if (isNumber(word.lexeme)) numbers.add(word.lexeme.stem);
    if (!first.has(word.lexeme.stem)) first.set(word.lexeme.stem, word);
  }
  const distinct = [...first.values()];
  let pairs: Set<string> | undefined;
  return {
    stems: distinct.map(({ lexeme }) => lexeme.stem),
    shorts: distinct.map(({ lexeme }) => lexeme.short),
    weights: distinct.map(({ weight }) => weight),
    named: distinct.map((word) => word.named),
    numbers,
    // Most sentences are never compared.
    get pairs() {
      return (pairs ??= pairsIn(words.map(({ lexeme }) => lexeme.stem)));
    },
  };
}

function pairsIn(sequence: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  sequence.forEach((stem, i) => {
    for (const other of sequence.slice(Math.max(0, i - 2), i)) if (other !== stem) pairs.add(other < stem ? `${other} ${stem}` : `${stem} ${other}`);
  });
  return pairs;
}

/** How much a stem, by its short id, counts inside one event: words that every article of it uses tell sentences apart least. */
export type EventWeight = (short: number) => number;

/** Counts in how many of an event's sentences each stem stands, and turns that into a discount. */
export function eventWeights(articles: Iterable<Sequences>): EventWeight {
  const counts = new Uint16Array(0x10000);
  const last = new Uint32Array(0x10000);
  let total = 0;
  for (const { stems, offsets } of articles) {
    for (let i = 0; i + 1 < offsets.length; i++) {
      if (offsets[i] === offsets[i + 1]) continue;
      total++;
      for (let at = offsets[i]; at < offsets[i + 1]; at++) {
        if (last[stems[at]] === total) continue;
        last[stems[at]] = total;
        counts[stems[at]]++;
      }
    }
  }
  const scale = Math.max(Math.log(1 + total), 1);
  return (short) => Math.max(0.08, 1 - (discount * Math.log(counts[short] || 1)) / scale);
}
const discount = 1;

/** What two articles have in common as wholes; see `aboutness`. */
export interface Kinship {
  readonly plain: number;
  /** Words that most articles of the event use count less: tells twin events apart. */
  readonly rare: number;
}

/**
 * What speaks for two sentences saying the same: weight of the words shared, of plain words and of
 * names, word pairs, numbers that agree or clash, how far the articles are about one event, and the
 * share of what is said by either. Length, negation and products of these added nothing on the
 * development topics and were left out.
 */
export function featuresOf(a: Profile, b: Profile, weight: EventWeight, kinship: Kinship): number[] {
  let sumA = 0;
  let sumB = 0;
  let sharedNames = 0;
  let sharedWords = 0;
  const inB = new Map<string, number>();
  b.stems.forEach((stem, i) => inB.set(stem, i));
  const restA: number[] = [];
  const usedB = new Set<number>();
  a.stems.forEach((stem, i) => {
    sumA += a.weights[i] * weight(a.shorts[i]);
    const j = inB.get(stem);
    if (j === undefined) {
      restA.push(i);
      return;
    }
    usedB.add(j);
    const common = Math.min(a.weights[i], b.weights[j]) * weight(a.shorts[i]);
    if (a.named[i] || b.named[j]) sharedNames += common;
    else sharedWords += common;
  });
  b.shorts.forEach((short, j) => (sumB += b.weights[j] * weight(short)));
  // Words of one family that the stemmer keeps apart: invasion, invade
  let family = 0;
  for (const i of restA) {
    for (let j = 0; j < b.stems.length; j++) {
      if (usedB.has(j) || !alike(a.stems[i], b.stems[j])) continue;
      usedB.add(j);
      family += 0.7 * Math.min(a.weights[i] * weight(a.shorts[i]), b.weights[j] * weight(b.shorts[j]));
      break;
    }
  }
  const shared = sharedNames + sharedWords + family;
  const all = Math.min(shared, 60) / 60;
  const jaccard = shared / Math.max(sumA + sumB - shared, 1e-6);
  let pairsShared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) pairsShared++;
  let numbersShared = 0;
  for (const number of a.numbers) if (b.numbers.has(number)) numbersShared++;
  const numbersClash = a.numbers.size > numbersShared && b.numbers.size > numbersShared ? 1 : 0;
  return [
    all,
    Math.min(sharedWords, 40) / 40,
    Math.min(sharedNames, 30) / 30,
    pairsShared / Math.max(1, Math.min(a.pairs.size, b.pairs.size)),
    Math.min(numbersShared, 2) / 2,
    numbersClash,
    // Within one event, closer articles do not make likelier sentences: copies would crowd out the rest.
    Math.log(Math.min(kinship.plain, 0.3) + 0.05),
    Math.log(Math.min(kinship.rare, 0.2) + 0.03),
    Math.log(all + 0.02),
    Math.log(jaccard + 0.03),
    Math.log(Math.min(sharedWords + family, 40) + 2),
  ];
}

/**
 * Logistic weights in the order of `featuresOf`, the last the intercept. Fitted on one half of the
 * ECB+ development topics; the two last weights and the intercept were set for whole articles, where
 * far more sentences say different things than among ECB+'s judged ones.
 */
const scoreWeights = [1.592, 1.222, 2.097, 0.768, 1.087, -0.497, 0.476, 3.077, 0.311, 0.993, 0.993, 3.939];

/** Estimated chance that a reader accepts the two sentences as parallel. */
export function scoreOf(features: readonly number[]): number {
  let sum = scoreWeights[features.length];
  for (let k = 0; k < features.length; k++) sum += scoreWeights[k] * features[k];
  return 1 / (1 + Math.exp(-sum));
}

function alike(x: string, y: string): boolean {
  const least = Math.min(x.length, y.length);
  if (least < 5) return false;
  let k = 0;
  while (k < least && x.charCodeAt(k) === y.charCodeAt(k)) k++;
  return k >= 5 && k >= 0.65 * Math.max(x.length, y.length);
}

/** Names and rare words of an article, each once: what it is about. */
export interface Terms {
  /** Stem ids, ascending. */
  readonly ids: Uint32Array;
  /** Surprise of each in eighths of a bit. */
  readonly weights: Uint8Array;
}

/** Names and rare words of an article, weighed by surprise; @param sentences the words of each of its sentences */
export function termsOf(sentences: Iterable<readonly Token[]>): Terms {
  const found = new Map<number, number>();
  for (const tokens of sentences) {
    for (const { lexeme, weight, named } of contentWords(tokens)) {
      const own = named ? weight + 3 : weight;
      if (own >= 8 && (found.get(lexeme.id) ?? 0) < own) found.set(lexeme.id, own);
    }
  }
  const ids = Uint32Array.from(found.keys()).sort();
  return { ids, weights: Uint8Array.from(ids, (id) => Math.min(255, Math.round(8 * found.get(id)!))) };
}

/** How rare a term is among the articles of an event, 1 to nearly 0. */
export function rarityAmong(terms: readonly Terms[]): (id: number) => number {
  const counts = new Map<number, number>();
  for (const { ids } of terms) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const scale = Math.log(terms.length + 1);
  return (id) => Math.max(0.02, 1 - Math.log(counts.get(id) ?? 1) / scale);
}

/** Share of rare words that two articles have in common, 0 to 1: high within one event. */
export function aboutness(a: Terms, b: Terms, rarity: (id: number) => number = () => 1): number {
  let shared = 0;
  let sumA = 0;
  let sumB = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length || j < b.ids.length) {
    const x = i < a.ids.length ? a.ids[i] : Infinity;
    const y = j < b.ids.length ? b.ids[j] : Infinity;
    const factor = rarity(Math.min(x, y));
    if (x <= y) sumA += a.weights[i] * factor;
    if (y <= x) sumB += b.weights[j] * factor;
    if (x === y) shared += Math.min(a.weights[i], b.weights[j]) * factor;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / Math.max(Math.min(sumA, sumB), 1e-6);
}
