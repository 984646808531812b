import { agencies } from '../../lexicon/en/agencies';
import { normaliseName } from '../../text/normalise';
import type { Annotated } from '../../annotations/annotate';
import { isUpper } from '../../text/characters';
import { overlaps, type Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import { addToList } from '../../text/multimap';
import { longestIncreasingSubsequence } from '../index/longestIncreasingSubsequence';
import type { Parallel } from '../index/parallel';

/** Why two articles are taken to draw on one origin. */
export type Evidence =
  | {
      readonly kind: 'run';
      readonly articles: readonly [string, string];
      readonly words: number;
      readonly a: Span;
      readonly b: Span;
    }
  | { readonly kind: 'sentences'; readonly articles: readonly [string, string]; readonly count: number }
  | { readonly kind: 'order'; readonly articles: readonly [string, string]; readonly count: number }
  | { readonly kind: 'agency'; readonly articles: readonly [string, string]; readonly agency: string };

/** Articles that draw on one origin; an article alone is a family of its own. */
export interface Family {
  readonly id: string;
  readonly articles: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The article that gives the earliest date for itself, where every other gives a later one: the others may have taken from it. */
  readonly earliest?: string;
}

/** What grouping needs to know of an article without reading it. */
export interface Credits {
  readonly agencies: readonly string[];
  /** ISO date that the article gives itself. */
  readonly date?: string;
}

/** So many equal words in a row, outside quotations, are copied: chance and common sources seldom give ten. */
const copiedRun = 16;
/** So many verbatim sentences of some length are copied. */
const copiedSentences = 2;
/** So many passages in the same order are one text rewritten. */
const orderedPassages = 6;

function agencyKey(name: string): string {
  const key = normaliseName(name).replace(/^the /, '');
  return agencies.get(key) ?? key;
}

/**
 * Agencies that an article credits for its text: in its dateline (`(Reuters) –`), in `X contributed
 * to this report`, `with reporting by X`, or alone on a line. Photo credits say nothing of the text.
 */
export function agenciesOf({ article }: Annotated): string[] {
  const out = new Set<string>();
  const { shown, tokens: words } = article;
  article.blocks.forEach((block, index) => {
    if (block.kind !== 'dateline' && block.kind !== 'credit') return;
    const text = shown.slice(block.start, block.end);
    if (block.kind === 'dateline') {
      for (const match of text.matchAll(/\(([^()]{2,40})\)/g)) out.add(agencyKey(match[1]));
      return;
    }
    if (index > 0 && article.blocks[index - 1].kind === 'caption') return;
    if (/^\s*(?:photograph|photo|picture|image|video|graphic|illustration)s?\b/i.test(text)) return;
    if (!/contribut|agenc|additional reporting|inputs|with files|^\s*\(?[\p{L} ]{2,24}\)?\s*$/iu.test(text)) return;
    // Runs of capitals that are no persons' bylines: `Reuters and the Associated Press`
    const to = tokenAt(words, block.end);
    for (let i = tokenAt(words, block.start); i < to; i++) {
      let k = i;
      while (
        k < to &&
        words.kind[k] === TokenKind.Word &&
        isUpper(shown.charCodeAt(words.start[k])) &&
        !/^(additional|reporting|with|the|agencies|by|editing|compiled|written)$/.test(words.lower[k])
      )
        k++;
      if (k > i) {
        const name = agencyKey(shown.slice(words.start[i], words.end[k - 1]));
        if (agencies.has(name) || /contribut/i.test(text)) out.add(name);
        i = k - 1;
      }
    }
  });
  out.delete('agencies');
  return [...out].sort();
}

/**
 * Groups articles by origin.
 * @param uris the articles to group, @param evidenceFor what speaks for one origin of two of them, the first before the second
 */
export function familiesAmong(
  uris: readonly string[],
  creditsOf: (uri: string) => Credits,
  sharedBy: (uri: string) => Iterable<string>,
  evidenceFor: (a: string, b: string) => readonly Evidence[],
): Family[] {
  const sorted = [...uris].sort();
  const wanted = new Set(sorted);
  const parent = new Map(sorted.map((uri) => [uri, uri]));
  const find = (uri: string): string => {
    let root = uri;
    while (parent.get(root) !== root) root = parent.get(root)!;
    return root;
  };
  const evidence: Evidence[] = [];
  for (const uri of sorted) {
    for (const other of sharedBy(uri)) {
      if (other <= uri || !wanted.has(other)) continue;
      const found = evidenceFor(uri, other);
      if (found.length === 0) continue;
      evidence.push(...found);
      const [x, y] = [find(uri), find(other)];
      // The first URI stands for the family, whatever the order of joining.
      if (x !== y) parent.set(x < y ? y : x, x < y ? x : y);
    }
  }
  const groups = new Map<string, string[]>();
  for (const uri of sorted) addToList(groups, find(uri), uri);
  return [...groups.values()].map((articles) => {
    const earliest = earliestOf(articles, creditsOf);
    return {
      id: articles[0],
      articles,
      evidence: evidence.filter((e) => articles.includes(e.articles[0])),
      ...(earliest ? { earliest } : {}),
    };
  });
}

function earliestOf(articles: readonly string[], creditsOf: (uri: string) => Credits): string | undefined {
  const dated = articles.map((uri) => ({ uri, date: creditsOf(uri).date }));
  if (articles.length < 2 || dated.some(({ date }) => date === undefined)) return undefined;
  dated.sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
  return dated[0].date! < dated[1].date! ? dated[0].uri : undefined;
}

/**
 * What speaks for one origin of two articles.
 * @param parallels verbatim and near parallels between them, in the order of `a`'s text, @param left `a` as it is read
 */
export function evidenceBetween(
  a: string,
  b: string,
  parallels: readonly Parallel[],
  left: () => Annotated,
  creditsOf: (uri: string) => Credits,
): Evidence[] {
  const out: Evidence[] = [];
  let longest: Extract<Evidence, { kind: 'run' }> | undefined;
  let sentences = 0;
  for (const parallel of parallels) {
    const { kind, run } = parallel;
    // What is aligned is worked out when asked for, and both articles are read for it.
    for (const tile of run >= copiedRun ? parallel.shared : []) {
      const words = unquotedWords(left(), tile.a);
      if (words >= copiedRun && words > (longest?.words ?? 0))
        longest = { kind: 'run', articles: [a, b], words, a: tile.a, b: tile.b };
    }
    if (kind === 'verbatim' && run >= minSentence && unquotedWords(left(), parallel.shared[0].a) >= minSentence)
      sentences++;
  }
  if (longest) out.push(longest);
  if (sentences >= copiedSentences) out.push({ kind: 'sentences', articles: [a, b], count: sentences });
  const inOrder = longestIncreasingSubsequence(parallels, ({ b: theirs }) => theirs.sentence).length;
  if (inOrder >= orderedPassages) out.push({ kind: 'order', articles: [a, b], count: inOrder });
  const theirs = creditsOf(b).agencies;
  const common = creditsOf(a).agencies.find((agency) => theirs.includes(agency));
  // Crediting one agency is evidence where the articles share its words as well.
  if (common) out.push({ kind: 'agency', articles: [a, b], agency: common });
  return out;
}
/** Words of a sentence that is no formula. */
const minSentence = 8;

/** Longest stretch of words of a span that no quotation interrupts: quoting one speaker is no copying. */
function unquotedWords({ article, quotations }: Annotated, span: Span): number {
  const { tokens: words } = article;
  const marks = quotations.filter((quotation) => overlaps(quotation, span)).flatMap((quotation) => quotation.marks);
  let longest = 0;
  let run = 0;
  for (let i = tokenAt(words, span.start); i < words.count && words.start[i] < span.end; i++) {
    if (words.kind[i] !== TokenKind.Word && words.kind[i] !== TokenKind.Number) continue;
    if (marks.some((mark) => mark.start <= words.start[i] && words.end[i] <= mark.end)) run = 0;
    else longest = Math.max(longest, ++run);
  }
  return longest;
}
