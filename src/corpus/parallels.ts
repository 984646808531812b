import type { Annotated } from '../annotations/annotate';
import type { Article } from '../article/article';
import type { Span } from '../article/span';
import { Kind } from '../article/words';
import { alignWords, type Tile } from './alignment';
import { isStopWord, stemOf, stopWords } from './folding';
import { Postings } from './postings';
import { stemmedSentences, type StemmedSentence } from './sentences';

export type ParallelKind = 'verbatim' | 'near' | 'paraphrase';

/** A sentence of an article, by the article's URI. */
export interface Passage extends Span {
  readonly uri: string;
  /** Index among the article's sentences. */
  readonly sentence: number;
}

/** A link between two sentences of different articles. */
export interface Parallel {
  readonly a: Passage;
  readonly b: Passage;
  /** Aligned stretches, in the order of `a`. */
  readonly shared: readonly { readonly a: Span; readonly b: Span }[];
  readonly kind: ParallelKind;
  /** Estimated chance that a reader accepts the link; verbatim is 1. */
  readonly score: number;
  /** Longest run of equal words. */
  readonly run: number;
}

/** A gram that stands in more sentences is a formula: it points nowhere. */
const mostPostings = 200;
/** One shared gram is reason to compare when it is this rare; commoner ones must come in twos. */
const rareGram = 24;
/** Sentences that one is compared with, those that share most first. */
const mostCandidates = 64;

/** An article in the index: its sentences are numbered from `first` on. */
interface Entry {
  readonly uri: string;
  readonly first: number;
  live: boolean;
}

/**
 * Index of sentences by word grams. It keeps hashes alone; the sentences that share some are read
 * again to be compared. What a query returns depends on the articles held and not on the order in
 * which they came, so that an update equals a rebuild.
 */
export class ParallelIndex {
  private readonly byUri = new Map<string, Entry>();
  /** In the order of `first`; entries taken out stay until the postings are merged. */
  private entries: Entry[] = [];
  private next = 0;
  private readonly postings = new Postings();

  /** @param get reads an article that is held */
  constructor(private readonly get: (uri: string) => Annotated | undefined) {}

  /** @param grams hashed grams of each of the article's sentences in order, @param counts how many each has */
  put(uri: string, grams: Uint32Array, counts: Uint16Array): void {
    this.remove(uri);
    const entry = { uri, first: this.next, live: true };
    this.byUri.set(uri, entry);
    this.entries.push(entry);
    let at = 0;
    for (let sentence = 0; sentence < counts.length; sentence++) {
      for (const end = at + counts[sentence]; at < end; at++) this.postings.add(grams[at], entry.first + sentence);
    }
    this.next += Math.max(1, counts.length);
    if (this.postings.due) {
      this.postings.merge((value) => this.entryOf(value).live);
      this.entries = this.entries.filter(({ live }) => live);
    }
  }

  remove(uri: string): void {
    const entry = this.byUri.get(uri);
    if (!entry) return;
    entry.live = false;
    this.byUri.delete(uri);
  }

  private entryOf(sentence: number): Entry {
    let low = 0;
    let high = this.entries.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.entries[middle].first <= sentence) low = middle;
      else high = middle - 1;
    }
    return this.entries[low];
  }

  /** Parallels of one article's sentences, in the order of its text, best first within a sentence. */
  parallelsOf(uri: string): Parallel[] {
    const entry = this.byUri.get(uri);
    const annotated = entry && this.get(uri);
    if (!entry || !annotated) return [];
    const out: Parallel[] = [];
    for (const sentence of stemmedSentences(annotated)) if (sentence) out.push(...this.query(entry, sentence));
    return out;
  }

  private query(entry: Entry, sentence: StemmedSentence): Parallel[] {
    const out: Parallel[] = [];
    for (const { uri, sentence: index } of this.candidates(entry, sentence)) {
      const other = this.get(uri);
      const theirs = other && stemmedSentences(other)[index];
      const parallel = theirs && compare(entry.uri, sentence, uri, theirs);
      if (parallel) out.push(parallel);
    }
    return out.sort((x, y) => y.score - x.score || (x.b.uri < y.b.uri ? -1 : x.b.uri > y.b.uri ? 1 : x.b.start - y.b.start));
  }

  /** Sentences of other articles that share a rare gram, or two. */
  private candidates(entry: Entry, { grams }: StemmedSentence): { uri: string; sentence: number }[] {
    const found = new Map<number, { uri: string; sentence: number; shared: number; rarest: number }>();
    for (const gram of grams) {
      const holders: { value: number; entry: Entry }[] = [];
      const formula = this.postings.some(gram, (value) => {
        const holder = this.entryOf(value);
        return holder.live && holders.push({ value, entry: holder }) > mostPostings;
      });
      if (formula) continue;
      for (const { value, entry: holder } of holders) {
        if (holder === entry) continue;
        const candidate = found.get(value);
        if (!candidate) found.set(value, { uri: holder.uri, sentence: value - holder.first, shared: 1, rarest: holders.length });
        else {
          candidate.shared++;
          candidate.rarest = Math.min(candidate.rarest, holders.length);
        }
      }
    }
    const out = [...found.values()].filter(({ shared, rarest }) => shared > 1 || rarest <= rareGram);
    if (out.length <= mostCandidates) return out;
    return out.sort((x, y) => y.shared - x.shared || x.rarest - y.rarest || (x.uri < y.uri ? -1 : x.uri > y.uri ? 1 : x.sentence - y.sentence)).slice(0, mostCandidates);
  }
}

function compare(uriA: string, a: StemmedSentence, uriB: string, b: StemmedSentence): Parallel | undefined {
  const n = a.stems.length;
  const m = b.stems.length;
  const equal = a.hash === b.hash && n === m && a.stems.every((stem, i) => stem === b.stems[i]);
  if (equal) {
    const kind = sameWords(a, b) ? 'verbatim' : 'near';
    return parallel(uriA, a, uriB, b, [{ a: 0, b: 0, length: n }], kind, kind === 'verbatim' ? 1 : 0.99);
  }
  const tiles = fillGaps(a.stems, b.stems, alignWords(a.stems, b.stems, 2));
  let aligned = 0;
  let content = 0;
  let run = 0;
  for (const tile of tiles) {
    aligned += tile.length;
    run = Math.max(run, tile.length);
    for (let k = 0; k < tile.length; k++) if (!isStopWord(a.stems[tile.a + k])) content++;
  }
  const shorter = Math.min(n, m);
  const whole = wholeQuotation(a, b, tiles);
  if (!whole && (aligned < 6 || aligned * 2 < shorter || content < 4 || run < 3)) return undefined;
  // Readers accept nearly every near link; coverage of both sentences tells the surer ones.
  const score = 0.88 + 0.06 * Math.min(1, aligned / shorter) + 0.04 * Math.min(1, aligned / Math.max(n, m));
  return parallel(uriA, a, uriB, b, tiles, 'near', score);
}

/** Single words that agree between two aligned neighbours belong to the alignment too. */
function fillGaps(a: Int32Array, b: Int32Array, tiles: Tile[]): Tile[] {
  if (tiles.length < 2) return tiles;
  const out = [...tiles];
  for (let k = 0; k + 1 < tiles.length; k++) {
    const left = tiles[k];
    const right = tiles[k + 1];
    const fromB = left.b + left.length;
    if (right.b < fromB) continue;
    let j = fromB;
    for (let i = left.a + left.length; i < right.a; i++) {
      for (let at = j; at < right.b && at - j < 8; at++) {
        if (a[i] !== b[at]) continue;
        out.push({ a: i, b: at, length: 1 });
        j = at + 1;
        break;
      }
    }
  }
  return out.sort((x, y) => x.a - y.a);
}

/** Whether a whole quotation of five words or more, of either side, is covered by the alignment. */
function wholeQuotation(a: StemmedSentence, b: StemmedSentence, tiles: readonly Tile[]): boolean {
  const covered = (from: number, to: number, side: 'a' | 'b'): boolean =>
    tiles.some((tile) => tile[side] <= from && tile[side] + tile.length >= to);
  for (let k = 0; k < a.quoted.length; k += 2) if (covered(a.quoted[k], a.quoted[k + 1], 'a')) return true;
  for (let k = 0; k < b.quoted.length; k += 2) if (covered(b.quoted[k], b.quoted[k + 1], 'b')) return true;
  return false;
}

function sameWords(a: StemmedSentence, b: StemmedSentence): boolean {
  const x = a.article.words.lower;
  const y = b.article.words.lower;
  for (let i = 0; i < a.at.length; i++) if (x[a.at[i]] !== y[b.at[i]]) return false;
  return true;
}

function parallel(uriA: string, a: StemmedSentence, uriB: string, b: StemmedSentence, tiles: readonly Tile[], kind: ParallelKind, score: number): Parallel {
  let run = 0;
  const shared = tiles.map((tile) => {
    run = Math.max(run, tile.length);
    return { a: stretch(a, tile.a, tile.length), b: stretch(b, tile.b, tile.length) };
  });
  return { a: passage(uriA, a), b: passage(uriB, b), shared, kind, score, run };
}

/** Content words with the same stem in two ranges of words, each used once, in the order of the first. */
export function alignedStems(a: Article, fromA: number, toA: number, b: Article, fromB: number, toB: number): { a: Span; b: Span }[] {
  const places = new Map<string, number[]>();
  for (let j = toB - 1; j >= fromB; j--) {
    if (b.words.kind[j] !== Kind.Word && b.words.kind[j] !== Kind.Number) continue;
    const stem = stemOf(b.words.lower[j]);
    const list = places.get(stem);
    if (list) list.push(j);
    else places.set(stem, [j]);
  }
  const out: { a: Span; b: Span }[] = [];
  for (let i = fromA; i < toA; i++) {
    if (stopWords.has(a.words.lower[i])) continue;
    const j = places.get(stemOf(a.words.lower[i]))?.pop();
    if (j === undefined) continue;
    out.push({ a: { start: a.words.start[i], end: a.words.end[i] }, b: { start: b.words.start[j], end: b.words.end[j] } });
  }
  return out;
}

function stretch(s: StemmedSentence, from: number, length: number): Span {
  const { words } = s.article;
  return { start: words.start[s.at[from]], end: words.end[s.until[from + length - 1]] };
}

function passage(uri: string, { article, index }: StemmedSentence): Passage {
  const { start, end } = article.sentences[index];
  return { uri, sentence: index, start, end };
}
