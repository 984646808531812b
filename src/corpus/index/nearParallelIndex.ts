import { addToList } from '../../text/multimap';
import type { Annotated } from '../../annotations/annotate';
import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { TokenKind } from '../../text/tokens';
import { greedyStringTiling, type Tile } from './stringTiling';
import { isSpecific, isStopWord, lexemeOf } from './lexemes';
import { uint16Pool, uint32Pool } from './numberPool';
import { needsCompaction } from './compaction';
import { Postings } from './postings';
import { type SentenceRecords } from './sentenceRecords';
import { wordGramsOf } from './wordGrams';
import { normalisedTokensOf, type NormalisedToken } from './normalisedTokens';
import { inReadingOrder, type Parallel, type Passage } from './parallel';

/** A gram that stands in more sentences is a formula: it points nowhere. */
const maxPostings = 200;
/** A gram in more sentences than this is looked at only where rarer ones lead nowhere: so many of them must. */
const fewPostings = 48;
const enoughTelling = 3;
/** A shared gram is reason to compare when it is this rare; of commoner ones, half of a sentence must be shared: a copy. */
const rareGram = 24;
/** Sentences that one is compared with: those whose shared grams are rarest; beyond them only copies. */
const maxCandidates = 12;
const maxCopies = 64;

/** An article in the index: its sentences are numbered from `first` on. */
interface Entry {
  readonly uri: string;
  readonly first: number;
  readonly count: number;
  /** Flat triples as in `Sequences`; most articles hold few. */
  readonly quoted: Uint32Array | undefined;
  live: boolean;
}

/**
 * Index of sentences by word grams. It keeps stems as numbers; articles are read again only for the
 * links found. What a query returns depends on the articles held and not on the order in which they
 * came, so that an update equals a rebuild.
 */
export class NearParallelIndex {
  private byUri = new Map<string, Entry>();
  /** Entries by number; those taken out stay until all is cleared away. */
  private entries: Entry[] = [];
  /** Number of each sentence's entry, where its stems begin, where it stands in its text, and the hash of its words. */
  private owners = uint32Pool();
  private starts = uint32Pool();
  private spans = uint32Pool();
  private hashes = uint32Pool();
  private stems = uint16Pool();
  private postings = new Postings();
  private dead = 0;

  /** @param get reads an article that is held */
  constructor(private readonly get: (uri: string) => Annotated | undefined) {}

  put(uri: string, sentences: SentenceRecords): void {
    this.remove(uri);
    if (needsCompaction(this.dead, this.byUri.size)) this.rebuild();
    this.take(uri, sentences);
    if (this.postings.due) this.compact();
  }

  /** Sorts in what came last; what is found stays the same. */
  private compact(): void {
    this.postings.merge(this.dead > 0 ? (value) => this.entryOf(value).live : undefined);
  }

  /** To be called when no more articles are coming for now. */
  trim(): void {
    this.compact();
    for (const pool of [this.owners, this.starts, this.spans, this.hashes, this.stems]) pool.trim();
  }

  private take(uri: string, { stems, offsets, quoted, spans, hashes }: SentenceRecords): void {
    const base = this.stems.add(stems);
    const first = this.starts.add(offsets.map((offset) => base + offset));
    // One number more than there are sentences: where the last one ends.
    this.owners.add(new Uint32Array(offsets.length).fill(this.entries.length));
    this.spans.add(spans);
    this.spans.add([0, 0]);
    this.hashes.add(hashes);
    this.hashes.add([0]);
    const entry: Entry = {
      uri,
      first,
      count: offsets.length - 1,
      quoted: quoted.length > 0 ? quoted.slice() : undefined,
      live: true,
    };
    this.byUri.set(uri, entry);
    this.entries.push(entry);
    for (let i = 0; i < entry.count; i++)
      for (const gram of wordGramsOf(this.stemsOf(entry, i))) this.postings.add(gram, first + i);
  }

  /** The stems of an article that is held. */
  sentencesOf(uri: string): SentenceRecords {
    const { first, count, quoted } = this.byUri.get(uri)!;
    const base = this.starts.at(first);
    const offsets = this.starts.run(first, count + 1).map((start) => start - base);
    return {
      stems: this.stems.run(base, offsets[count]),
      offsets,
      quoted: quoted ?? new Uint32Array(0),
      spans: this.spans.run(2 * first, 2 * count),
      hashes: this.hashes.run(first, count),
    };
  }

  remove(uri: string): void {
    const entry = this.byUri.get(uri);
    if (!entry) return;
    entry.live = false;
    this.dead++;
    this.byUri.delete(uri);
  }

  /** Builds all anew from what is live. */
  private rebuild(): void {
    const live = [...this.byUri.keys()].map((uri) => {
      const { stems, offsets, quoted, spans, hashes } = this.sentencesOf(uri);
      return [uri, { stems: stems.slice(), offsets, quoted, spans: spans.slice(), hashes: hashes.slice() }] as const;
    });
    this.byUri = new Map();
    this.entries = [];
    this.owners = uint32Pool();
    this.starts = uint32Pool();
    this.spans = uint32Pool();
    this.hashes = uint32Pool();
    this.stems = uint16Pool();
    this.postings = new Postings();
    this.dead = 0;
    for (const [uri, sentences] of live) this.take(uri, sentences);
  }

  private entryOf(sentence: number): Entry {
    return this.entries[this.owners.at(sentence)];
  }

  private stemsOf({ first }: Entry, sentence: number): Uint16Array {
    const start = this.starts.at(first + sentence);
    return this.stems.run(start, this.starts.at(first + sentence + 1) - start);
  }

  /** Parallels of one article's sentences, in the order of its text, best first within a sentence. */
  parallelsOf(uri: string): Parallel[] {
    const entry = this.byUri.get(uri);
    if (!entry) return [];
    const out: Parallel[] = [];
    for (let i = 0; i < entry.count; i++) {
      const stems = this.stemsOf(entry, i);
      if (stems.length > 0) out.push(...this.query(entry, i, stems));
    }
    return out;
  }

  private query(entry: Entry, sentence: number, stems: Uint16Array): Parallel[] {
    const out: Parallel[] = [];
    for (const candidate of this.candidates(entry, stems)) {
      const theirs = this.stemsOf(candidate.entry, candidate.sentence);
      const alignment = compare(stems, theirs);
      if (
        !alignment.near &&
        !quotationsOf(entry, sentence).some((q) => covered(q, alignment.tiles, 'a')) &&
        !quotationsOf(candidate.entry, candidate.sentence).some((q) => covered(q, alignment.tiles, 'b'))
      )
        continue;
      const verbatim =
        alignment.equal &&
        this.hashes.at(entry.first + sentence) === this.hashes.at(candidate.entry.first + candidate.sentence);
      out.push(
        this.parallel(
          this.passage(entry, sentence),
          this.passage(candidate.entry, candidate.sentence),
          alignment,
          verbatim,
        ),
      );
    }
    return out.sort(inReadingOrder);
  }

  /** Sentences of an article with the same words as one of them, that one excepted. */
  repeatsOf(uri: string, sentence: number): number[] {
    const entry = this.byUri.get(uri);
    const out: number[] = [];
    if (!entry || this.stemsOf(entry, sentence).length === 0) return out;
    const hash = this.hashes.at(entry.first + sentence);
    for (let i = 0; i < entry.count; i++) if (i !== sentence && this.hashes.at(entry.first + i) === hash) out.push(i);
    return out;
  }

  private passage({ uri, first }: Entry, sentence: number): Passage {
    const at = 2 * (first + sentence);
    return { uri, sentence, start: this.spans.at(at), end: this.spans.at(at + 1) };
  }

  private parallel(a: Passage, b: Passage, { tiles, run, score }: Alignment, verbatim: boolean): Parallel {
    const { get } = this;
    let shared: Parallel['shared'] | undefined;
    return {
      a,
      b,
      get shared() {
        return (shared ??= stretches(get(a.uri), a, get(b.uri), b, tiles));
      },
      kind: verbatim ? 'verbatim' : 'near',
      score: verbatim ? 1 : score,
      run,
    };
  }

  /** Sentences of other articles that share a rare gram, or two; those that share most are kept. */
  private candidates(entry: Entry, stems: Uint16Array): Candidate[] {
    const found = new Map<number, Candidate>();
    const grams = wordGramsOf(stems);
    const common: number[] = [];
    let telling = 0;
    // Whether no more sentences than these hold a gram; then they are candidates.
    const take = (gram: number, most: number): boolean => {
      const holders: number[] = [];
      const more = this.postings.some(gram, (value) => this.entryOf(value).live && holders.push(value) > most);
      if (more) return false;
      if (holders.length > 1) telling++;
      const weight = 1 / Math.log2(1 + holders.length);
      for (const value of holders) {
        const candidate = found.get(value);
        if (candidate) {
          candidate.shared++;
          candidate.rarest = Math.min(candidate.rarest, holders.length);
          candidate.weight += weight;
          continue;
        }
        const holder = this.entryOf(value);
        if (holder !== entry)
          found.set(value, {
            entry: holder,
            sentence: value - holder.first,
            shared: 1,
            rarest: holders.length,
            weight,
          });
      }
      return true;
    };
    for (const gram of grams) if (!take(gram, fewPostings)) common.push(gram);
    // Where rare grams lead somewhere, common ones only lead astray.
    if (telling < enoughTelling) for (const gram of common) take(gram, maxPostings);
    const out = [...found.values()].filter(({ shared, rarest }) => rarest <= rareGram || shared * 2 >= grams.size);
    if (out.length <= maxCandidates) return out;
    out.sort(
      (x, y) =>
        y.weight - x.weight ||
        (x.entry.uri < y.entry.uri ? -1 : x.entry.uri > y.entry.uri ? 1 : x.sentence - y.sentence),
    );
    return out.filter(({ shared }, index) => index < maxCandidates || (index < maxCopies && shared * 2 >= grams.size));
  }
}

/** A sentence that may be a parallel: the grams it shares, how many hold the rarest of them, and their weight together. */
interface Candidate {
  readonly entry: Entry;
  readonly sentence: number;
  shared: number;
  rarest: number;
  weight: number;
}

/** How two sequences of stems agree. */
interface Alignment {
  readonly equal: boolean;
  /** Enough in common for a near link. */
  readonly near: boolean;
  readonly tiles: readonly Tile[];
  readonly run: number;
  readonly score: number;
}

const whole = (stems: Uint16Array): Tile[] => [{ a: 0, b: 0, length: stems.length }];

function specificsIn(stems: Uint16Array, tiles: readonly Tile[]): number {
  let count = 0;
  for (const tile of tiles) for (let k = 0; k < tile.length; k++) if (isSpecific(stems[tile.a + k])) count++;
  return count;
}

function compare(a: Uint16Array, b: Uint16Array): Alignment {
  const n = a.length;
  const m = b.length;
  if (n === m && a.every((stem, index) => stem === b[index]))
    return { equal: true, near: true, tiles: [{ a: 0, b: 0, length: n }], run: n, score: 0.99 };
  const tiles = fillGaps(a, b, greedyStringTiling(a, b, 2));
  let aligned = 0;
  let content = 0;
  let run = 0;
  for (const tile of tiles) {
    aligned += tile.length;
    run = Math.max(run, tile.length);
    for (let k = 0; k < tile.length; k++) if (!isStopWord(a[tile.a + k])) content++;
  }
  const shorter = Math.min(n, m);
  const inTiles = specificsIn(a, tiles);
  const apart = Math.min(specificsIn(a, whole(a)), specificsIn(b, whole(b))) - inTiles;
  return {
    equal: false,
    near: aligned >= 6 && aligned * 2 >= shorter && content >= 4 && run >= 3 && !(apart >= 2 && inTiles < apart),
    tiles,
    run,
    // Readers accept nearly every near link; coverage of both sentences tells the surer ones.
    score: 0.88 + 0.06 * Math.min(1, aligned / shorter) + 0.04 * Math.min(1, aligned / Math.max(n, m)),
  };
}

/** Single words that agree between two aligned neighbours belong to the alignment too. */
function fillGaps(a: Uint16Array, b: Uint16Array, tiles: Tile[]): Tile[] {
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

/** Stretches of a sentence's stems that are whole quotations. */
function quotationsOf({ quoted }: Entry, sentence: number): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  if (!quoted) return out;
  for (let k = 0; k < quoted.length; k += 3)
    if (quoted[k] === sentence) out.push({ from: quoted[k + 1], to: quoted[k + 2] });
  return out;
}

/** Whether one tile covers a stretch. */
function covered({ from, to }: { from: number; to: number }, tiles: readonly Tile[], side: 'a' | 'b'): boolean {
  return tiles.some((tile) => tile[side] <= from && tile[side] + tile.length >= to);
}

/** Content words with the same stem in two ranges of words, each used once, in the order of the first. */
export function alignedStems(
  a: Article,
  fromA: number,
  toA: number,
  b: Article,
  fromB: number,
  toB: number,
): { a: Span; b: Span }[] {
  const places = new Map<string, number[]>();
  for (let j = toB - 1; j >= fromB; j--) {
    if (b.tokens.kind[j] !== TokenKind.Word && b.tokens.kind[j] !== TokenKind.Number) continue;
    const { stem } = lexemeOf(b.tokens.lower[j]);
    addToList(places, stem, j);
  }
  const out: { a: Span; b: Span }[] = [];
  for (let i = fromA; i < toA; i++) {
    const { stem, stopWord } = lexemeOf(a.tokens.lower[i]);
    if (stopWord) continue;
    const j = places.get(stem)?.pop();
    if (j === undefined) continue;
    out.push({
      a: { start: a.tokens.start[i], end: a.tokens.end[i] },
      b: { start: b.tokens.start[j], end: b.tokens.end[j] },
    });
  }
  return out;
}

/** Where the words of tiles stand; none where an article has gone since. */
function stretches(
  a: Annotated | undefined,
  spanA: Span,
  b: Annotated | undefined,
  spanB: Span,
  tiles: readonly Tile[],
): { a: Span; b: Span }[] {
  if (!a || !b || spanA.end > a.article.text.length || spanB.end > b.article.text.length) return [];
  const stretch = (
    { tokens: words }: Article,
    tokens: readonly NormalisedToken[],
    from: number,
    length: number,
  ): Span | undefined =>
    from + length <= tokens.length
      ? { start: words.start[tokens[from].first], end: words.end[tokens[from + length - 1].last] }
      : undefined;
  const tokensA = normalisedTokensOf(a.article, spanA);
  const tokensB = normalisedTokensOf(b.article, spanB);
  const out: { a: Span; b: Span }[] = [];
  for (const tile of tiles) {
    const left = stretch(a.article, tokensA, tile.a, tile.length);
    const right = stretch(b.article, tokensB, tile.b, tile.length);
    // The article is another than the one that was linked.
    if (!left || !right) return [];
    out.push({ a: left, b: right });
  }
  return out;
}
