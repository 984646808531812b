import { isRunningText, type Article } from '../article/article';
import { isUpper } from '../article/characters';
import { PhraseTable } from '../article/phrases';
import type { Span } from '../article/span';
import { pairsOf } from '../article/tables';
import { Kind, wordAt } from '../article/words';
import type { Quotation } from '../annotations/quotations';
import { alignWords, type Tile } from './alignment';
import { stemOf, stopWords } from './folding';

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

interface IndexedSentence {
  readonly document: IndexedDocument;
  readonly sentence: number;
  /** Stem ids of its words, and the first and last word index of each in the article. */
  readonly stems: Int32Array;
  readonly at: Int32Array;
  readonly until: Int32Array;
  /** Hash of the stem sequence. */
  readonly hash: number;
  /** Hashed word grams under which it is posted. */
  readonly grams: Uint32Array;
  /** Stretches of `stems` that are whole quotations, as flat [from, to) pairs. */
  readonly quoted: readonly number[];
}

interface IndexedDocument {
  readonly uri: string;
  readonly article: Article;
  /** Indexed sentences by sentence index; boilerplate and the like are left out. */
  readonly sentences: readonly (IndexedSentence | undefined)[];
}

// Long and short names of one body that news uses side by side in the same sentence otherwise equal.
const longForms = new PhraseTable<string>(
  pairsOf('united states of america:~us|united states:~us|united kingdom:~uk|great britain:~uk|european union:~eu|united nations:~un|united arab emirates:~uae|african union:~au|world health organization:~who|world health organisation:~who|international criminal court:~icc|international monetary fund:~imf|democratic republic of congo:~drc|democratic republic of the congo:~drc|per cent:percent|prime minister:~pm', '|'),
);
const shortForms = new Map<string, string>(
  'us us. usa usa. america:~us|uk uk. britain:~uk|eu eu.:~eu|un un.:~un|uae:~uae|au:~au|who:~who|icc:~icc|imf:~imf|drc:~drc|pm:~pm'.split('|').flatMap((pair) => {
    const [forms, value] = pair.split(':');
    return forms.split(' ').map((form) => [form, value] as const);
  }),
);

const gramLength = 3;
/** A gram that stands in more sentences is a formula: it points nowhere. */
const mostPostings = 200;
const leastWords = 4;

/**
 * Index of sentences by word grams. What a query returns depends on the articles held and not on
 * the order in which they came, so that an update equals a rebuild.
 */
export class ParallelIndex {
  private readonly documents = new Map<string, IndexedDocument>();
  private readonly postings = new Map<number, IndexedSentence[]>();
  private readonly vocabulary = new Map<string, number>();

  put(uri: string, article: Article, quotations: readonly Quotation[]): void {
    this.remove(uri);
    const sentences: (IndexedSentence | undefined)[] = [];
    const document: IndexedDocument = { uri, article, sentences };
    let q = 0;
    article.sentences.forEach((sentence, index) => {
      sentences.push(undefined);
      if (!isRunningText(article.blocks[sentence.block].kind)) return;
      while (q < quotations.length && quotations[q].end <= sentence.start) q++;
      const indexed = this.indexSentence(document, article, index, quotations, q);
      if (!indexed) return;
      sentences[index] = indexed;
      for (const gram of indexed.grams) {
        const list = this.postings.get(gram);
        if (list) list.push(indexed);
        else this.postings.set(gram, [indexed]);
      }
    });
    this.documents.set(uri, document);
  }

  remove(uri: string): void {
    const document = this.documents.get(uri);
    if (!document) return;
    this.documents.delete(uri);
    for (const sentence of document.sentences) {
      if (!sentence) continue;
      for (const gram of sentence.grams) {
        const list = this.postings.get(gram)!;
        const at = list.indexOf(sentence);
        if (list.length === 1) this.postings.delete(gram);
        else {
          list[at] = list[list.length - 1];
          list.pop();
        }
      }
    }
  }

  private indexSentence(document: IndexedDocument, article: Article, index: number, quotations: readonly Quotation[], q: number): IndexedSentence | undefined {
    const { words } = article;
    const span = article.sentences[index];
    const stems: number[] = [];
    const at: number[] = [];
    const until: number[] = [];
    const limit = wordAt(words, span.end);
    for (let i = wordAt(words, span.start); i < limit; i++) {
      const kind = words.kind[i];
      if (kind !== Kind.Word && kind !== Kind.Number) continue;
      const alias = longForms.match(words, i, limit);
      // `US` is a country in capitals only
      const short = alias ? undefined : shortForms.get(words.lower[i]);
      const named = alias?.value ?? (short && isUpper(article.shown.charCodeAt(words.end[i] - (words.lower[i].endsWith('.') ? 2 : 1))) ? short : undefined);
      stems.push(this.idOf(named ?? stemOf(words.lower[i])));
      at.push(i);
      if (alias) i += alias.length - 1;
      until.push(i);
    }
    if (stems.length < leastWords) return undefined;
    const quoted: number[] = [];
    for (let k = q; k < quotations.length && quotations[k].start < span.end; k++) {
      for (const mark of quotations[k].marks) {
        let from = 0;
        while (from < at.length && words.start[at[from]] < mark.start) from++;
        let to = from;
        while (to < at.length && words.end[until[to]] <= mark.end) to++;
        if (to - from >= 5) quoted.push(from, to);
      }
    }
    let hash = 0;
    for (const stem of stems) hash = Math.imul(hash ^ stem, 0x9e3779b1) ^ (hash >>> 15);
    return { document, sentence: index, stems: Int32Array.from(stems), at: Int32Array.from(at), until: Int32Array.from(until), hash, grams: gramsOf(stems), quoted };
  }

  private idOf(stem: string): number {
    let id = this.vocabulary.get(stem);
    if (id === undefined) {
      // Hash rather than counter: ids, and so the samples, are the same in every order of arrival.
      id = 0x811c9dc5;
      for (let i = 0; i < stem.length; i++) id = Math.imul(id ^ stem.charCodeAt(i), 0x01000193);
      if (stopWords.has(stem)) id |= 1;
      else id &= ~1;
      this.vocabulary.set(stem, id);
    }
    return id;
  }

  /** Parallels of one article's sentences, in the order of its text, best first within a sentence. */
  parallelsOf(uri: string): Parallel[] {
    const document = this.documents.get(uri);
    if (!document) return [];
    const out: Parallel[] = [];
    for (const sentence of document.sentences) if (sentence) out.push(...this.query(sentence));
    return out;
  }

  private query(sentence: IndexedSentence): Parallel[] {
    const candidates = new Set<IndexedSentence>();
    for (const gram of sentence.grams) {
      const list = this.postings.get(gram);
      if (!list || list.length > mostPostings) continue;
      for (const other of list) if (other.document !== sentence.document) candidates.add(other);
    }
    const out: Parallel[] = [];
    for (const other of candidates) {
      const parallel = compare(sentence, other);
      if (parallel) out.push(parallel);
    }
    return out.sort((x, y) => y.score - x.score || (x.b.uri < y.b.uri ? -1 : x.b.uri > y.b.uri ? 1 : x.b.start - y.b.start));
  }
}

/** Hashes of all grams with two content words or more; grams of function words point nowhere. */
function gramsOf(stems: readonly number[]): Uint32Array {
  const out = new Set<number>();
  for (let i = 0; i + gramLength <= stems.length; i++) {
    let h = 0x2545f491;
    let content = 0;
    for (let k = 0; k < gramLength; k++) {
      if ((stems[i + k] & 1) === 0) content++;
      h = Math.imul(h ^ stems[i + k], 0x9e3779b1);
      h ^= h >>> 16;
    }
    if (content >= 2) out.add(h >>> 0);
  }
  return Uint32Array.from(out);
}

function compare(a: IndexedSentence, b: IndexedSentence): Parallel | undefined {
  const n = a.stems.length;
  const m = b.stems.length;
  const equal = a.hash === b.hash && n === m && a.stems.every((stem, i) => stem === b.stems[i]);
  if (equal) {
    const kind = sameWords(a, b) ? 'verbatim' : 'near';
    return parallel(a, b, [{ a: 0, b: 0, length: n }], kind, kind === 'verbatim' ? 1 : 0.99);
  }
  const tiles = fillGaps(a.stems, b.stems, alignWords(a.stems, b.stems, 2));
  let aligned = 0;
  let content = 0;
  let run = 0;
  for (const tile of tiles) {
    aligned += tile.length;
    run = Math.max(run, tile.length);
    for (let k = 0; k < tile.length; k++) if ((a.stems[tile.a + k] & 1) === 0) content++;
  }
  const shorter = Math.min(n, m);
  const whole = wholeQuotation(a, b, tiles);
  if (!whole && (aligned < 6 || aligned * 2 < shorter || content < 4 || run < 3)) return undefined;
  // Readers accept nearly every near link; coverage of both sentences tells the surer ones.
  const score = 0.88 + 0.06 * Math.min(1, aligned / shorter) + 0.04 * Math.min(1, aligned / Math.max(n, m));
  return parallel(a, b, tiles, 'near', score);
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
function wholeQuotation(a: IndexedSentence, b: IndexedSentence, tiles: readonly Tile[]): boolean {
  const covered = (from: number, to: number, side: 'a' | 'b'): boolean =>
    tiles.some((tile) => tile[side] <= from && tile[side] + tile.length >= to);
  for (let k = 0; k < a.quoted.length; k += 2) if (covered(a.quoted[k], a.quoted[k + 1], 'a')) return true;
  for (let k = 0; k < b.quoted.length; k += 2) if (covered(b.quoted[k], b.quoted[k + 1], 'b')) return true;
  return false;
}

function sameWords(a: IndexedSentence, b: IndexedSentence): boolean {
  const x = a.document.article.words.lower;
  const y = b.document.article.words.lower;
  for (let i = 0; i < a.at.length; i++) if (x[a.at[i]] !== y[b.at[i]]) return false;
  return true;
}

function parallel(a: IndexedSentence, b: IndexedSentence, tiles: readonly Tile[], kind: ParallelKind, score: number): Parallel {
  let run = 0;
  const shared = tiles.map((tile) => {
    run = Math.max(run, tile.length);
    return { a: stretch(a, tile.a, tile.length), b: stretch(b, tile.b, tile.length) };
  });
  return { a: passage(a), b: passage(b), shared, kind, score, run };
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

function stretch(s: IndexedSentence, from: number, length: number): Span {
  const { words } = s.document.article;
  return { start: words.start[s.at[from]], end: words.end[s.until[from + length - 1]] };
}

function passage(s: IndexedSentence): Passage {
  const span = s.document.article.sentences[s.sentence];
  return { uri: s.document.uri, sentence: s.sentence, start: span.start, end: span.end };
}
