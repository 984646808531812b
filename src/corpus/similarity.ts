import type { Article } from '../article/article';
import { isUpper } from '../article/characters';
import type { Span } from '../article/span';
import { Kind, wordAt } from '../article/words';
import { countryNames, demonyms } from '../annotations/names/countries';
import { surpriseOf } from './commonness';
import { stemId, stemOf, stopWords } from './folding';

/** What a sentence says, as far as words show it: content stems, which of them are names, numbers. */
export interface Profile {
  /** Distinct content stems in order of first appearance. */
  readonly stems: readonly string[];
  /** Weight of each before the event discounts it: surprise in bits, less inside a chain of names. */
  readonly weights: readonly number[];
  /** Whether each is capitalised as a name. */
  readonly named: readonly boolean[];
  readonly numbers: ReadonlySet<string>;
  /** Pairs of content stems at most two apart, smaller first. */
  readonly pairs: ReadonlySet<string>;
}

const numberWords: Record<string, string> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12', twenty: '20', thirty: '30', forty: '40', fifty: '50', hundred: '100', dozen: '12' };

/** Profile of one sentence; demonyms count as their country, number words as digits. */
export function profileOf(article: Article, span: Span): Profile {
  const { words, shown } = article;
  const stems: string[] = [];
  const weights: number[] = [];
  const named: boolean[] = [];
  const seen = new Map<string, number>();
  const numbers = new Set<string>();
  const pairs = new Set<string>();
  let capitals = 0;
  let count = 0;
  const from = wordAt(words, span.start);
  const to = wordAt(words, span.end);
  for (let i = from; i < to; i++) {
    if (words.kind[i] !== Kind.Word) continue;
    count++;
    if (isUpper(shown.charCodeAt(words.start[i]))) capitals++;
  }
  const title = count > 3 && capitals > count * 0.6;
  let last = '';
  let beforeLast = '';
  let chain = 0;
  for (let i = from; i < to; i++) {
    const kind = words.kind[i];
    if (kind !== Kind.Word && kind !== Kind.Number) continue;
    const lower = words.lower[i];
    const digits = kind === Kind.Number ? lower.replaceAll(',', '') : numberWords[lower];
    if (digits !== undefined) numbers.add(digits);
    const capital = kind === Kind.Word && isUpper(shown.charCodeAt(words.start[i]));
    const country = capital ? (demonyms.get(lower) ?? countryNames.get(lower.replace(/\.$/, ''))) : undefined;
    const stem = country ? `~${country.code.toLowerCase()}` : (digits ?? stemOf(lower));
    if (!country && digits === undefined && (stopWords.has(lower) || stem.length < 2)) {
      chain = 0;
      continue;
    }
    const name = capital && !title && i > from;
    chain = name ? chain + 1 : 0;
    const surprise = country ? 6 : digits !== undefined ? 9 : surpriseOf(stem);
    // `North Korean leader Kim Jong Un` is one thing said, not six.
    const weight = chain > 1 ? surprise * 0.6 : surprise;
    const at = seen.get(stem);
    if (at === undefined) {
      seen.set(stem, stems.length);
      stems.push(stem);
      weights.push(weight);
      named.push(name || country !== undefined);
    }
    for (const other of [last, beforeLast]) if (other !== '' && other !== stem) pairs.add(other < stem ? `${other} ${stem}` : `${stem} ${other}`);
    beforeLast = last;
    last = stem;
  }
  return { stems, weights, named, numbers, pairs };
}

/** How much a stem counts inside one event: words that every article of it uses tell sentences apart least. */
export type EventWeight = (stem: string) => number;

/** In how many of an event's sentences each stem stands, turned into a discount. */
export function eventWeights(profiles: Iterable<Profile>): EventWeight {
  const counts = new Map<string, number>();
  let total = 0;
  for (const profile of profiles) {
    total++;
    for (const stem of profile.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const scale = Math.log(1 + total);
  return (stem) => {
    const count = counts.get(stem) ?? 1;
    return Math.max(0.08, 1 - (discount * Math.log(count)) / Math.max(scale, 1));
  };
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
    sumA += a.weights[i] * weight(stem);
    const j = inB.get(stem);
    if (j === undefined) {
      restA.push(i);
      return;
    }
    usedB.add(j);
    const common = Math.min(a.weights[i], b.weights[j]) * weight(stem);
    if (a.named[i] || b.named[j]) sharedNames += common;
    else sharedWords += common;
  });
  b.stems.forEach((stem, j) => (sumB += b.weights[j] * weight(stem)));
  // Words of one family that the stemmer keeps apart: invasion, invade
  let family = 0;
  for (const i of restA) {
    for (let j = 0; j < b.stems.length; j++) {
      if (usedB.has(j) || !alike(a.stems[i], b.stems[j])) continue;
      usedB.add(j);
      family += 0.7 * Math.min(a.weights[i] * weight(a.stems[i]), b.weights[j] * weight(b.stems[j]));
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

/** Names and rare words of an article, weighed by surprise. */
export function termsOf(profiles: Iterable<Profile>): Terms {
  const found = new Map<number, number>();
  for (const profile of profiles) {
    profile.stems.forEach((stem, i) => {
      const weight = profile.weights[i] + (profile.named[i] ? 3 : 0);
      if (weight < 8) return;
      const id = stemId(stem) >>> 0;
      if ((found.get(id) ?? 0) < weight) found.set(id, weight);
    });
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
