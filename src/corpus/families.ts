import { normal } from '../annotations/names/countries';
import type { Annotated } from '../annotations/annotate';
import { isUpper } from '../article/characters';
import { overlaps, type Span } from '../article/span';
import { Kind, wordAt } from '../article/words';
import type { Parallel } from './parallels';

/** Why two articles are taken to draw on one origin. */
export type Evidence =
  | { readonly kind: 'run'; readonly articles: readonly [string, string]; readonly words: number; readonly a: Span; readonly b: Span }
  | { readonly kind: 'sentences'; readonly articles: readonly [string, string]; readonly count: number }
  | { readonly kind: 'agency'; readonly articles: readonly [string, string]; readonly agency: string };

/** Articles that draw on one origin; an article alone is a family of its own. */
export interface Family {
  readonly id: string;
  readonly articles: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** So many equal words in a row, outside quotations, are copied: chance and common sources seldom give ten. */
const copiedRun = 16;
/** So many verbatim sentences of some length are copied. */
const copiedSentences = 2;

const agencyNames = new Map<string, string>([
  ['ap', 'associated press'],
  ['the associated press', 'associated press'],
  ['afp', 'agence france-presse'],
  ['agence france presse', 'agence france-presse'],
  ['pa', 'press association'],
  ['pa media', 'press association'],
]);

function agencyKey(name: string): string {
  const key = normal(name).replace(/^the /, '');
  return agencyNames.get(key) ?? key;
}

/**
 * Agencies that an article credits for its text: in its dateline (`(Reuters) –`), in `X contributed
 * to this report`, `with reporting by X`, or alone on a line. Photo credits say nothing of the text.
 */
export function agenciesOf({ article }: Annotated): Set<string> {
  const out = new Set<string>();
  const { shown, words } = article;
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
    const to = wordAt(words, block.end);
    for (let i = wordAt(words, block.start); i < to; i++) {
      let k = i;
      while (k < to && words.kind[k] === Kind.Word && isUpper(shown.charCodeAt(words.start[k])) && !/^(additional|reporting|with|the|agencies|by|editing|compiled|written)$/.test(words.lower[k])) k++;
      if (k > i) {
        const name = agencyKey(shown.slice(words.start[i], words.end[k - 1]));
        if (knownAgencies.has(name) || /contribut/i.test(text)) out.add(name);
        i = k - 1;
      }
    }
  });
  out.delete('agencies');
  return out;
}
const knownAgencies = new Set('reuters|associated press|agence france-presse|press association|press trust of india|dpa|efe|ansa|tass|xinhua|bloomberg|upi|ani|ians|pti|kyodo|yonhap|aap|nan|anp|apa|bernama|antara'.split('|'));

/**
 * Groups articles by origin.
 * @param uris the articles to group, @param parallelsOf verbatim and near parallels of one of them
 */
export function familiesAmong(uris: readonly string[], get: (uri: string) => Annotated | undefined, parallelsOf: (uri: string) => readonly Parallel[]): Family[] {
  const wanted = new Set(uris);
  const parent = new Map(uris.map((uri) => [uri, uri]));
  const find = (uri: string): string => {
    let root = uri;
    while (parent.get(root) !== root) root = parent.get(root)!;
    return root;
  };
  const agencies = new Map(uris.map((uri) => [uri, agenciesOf(get(uri)!)]));
  const evidence: Evidence[] = [];
  for (const uri of uris) {
    const byOther = new Map<string, Parallel[]>();
    for (const parallel of parallelsOf(uri)) {
      const other = parallel.b.uri;
      if (other <= uri || !wanted.has(other)) continue;
      const list = byOther.get(other);
      if (list) list.push(parallel);
      else byOther.set(other, [parallel]);
    }
    for (const [other, list] of byOther) {
      const found = evidenceBetween(uri, other, list, get, agencies);
      if (found.length === 0) continue;
      evidence.push(...found);
      const [x, y] = [find(uri), find(other)];
      // The first URI stands for the family, whatever the order of joining.
      if (x !== y) parent.set(x < y ? y : x, x < y ? x : y);
    }
  }
  const groups = new Map<string, string[]>();
  for (const uri of [...uris].sort()) {
    const root = find(uri);
    const group = groups.get(root);
    if (group) group.push(uri);
    else groups.set(root, [uri]);
  }
  return [...groups.values()].map((articles) => ({ id: articles[0], articles, evidence: evidence.filter((e) => articles.includes(e.articles[0])) }));
}

function evidenceBetween(a: string, b: string, parallels: readonly Parallel[], get: (uri: string) => Annotated | undefined, agencies: ReadonlyMap<string, Set<string>>): Evidence[] {
  const out: Evidence[] = [];
  const left = get(a)!;
  let longest: Extract<Evidence, { kind: 'run' }> | undefined;
  let sentences = 0;
  for (const { shared, kind, run } of parallels) {
    for (const tile of shared) {
      const words = unquotedWords(left, tile.a);
      if (words >= copiedRun && words > (longest?.words ?? 0)) longest = { kind: 'run', articles: [a, b], words, a: tile.a, b: tile.b };
    }
    if (kind === 'verbatim' && run >= 8 && unquotedWords(left, shared[0].a) >= 8) sentences++;
  }
  if (longest) out.push(longest);
  if (sentences >= copiedSentences) out.push({ kind: 'sentences', articles: [a, b], count: sentences });
  const common = [...agencies.get(a)!].filter((agency) => agencies.get(b)!.has(agency)).sort();
  // Crediting one agency is evidence where the articles share its words as well.
  if (common.length > 0) out.push({ kind: 'agency', articles: [a, b], agency: common[0] });
  return out;
}

/** Longest stretch of words of a span that no quotation interrupts: quoting one speaker is no copying. */
function unquotedWords({ article, quotations }: Annotated, span: Span): number {
  const { words } = article;
  const marks = quotations.flatMap((q) => q.marks).filter((mark) => overlaps(mark, span));
  let longest = 0;
  let run = 0;
  for (let i = wordAt(words, span.start); i < words.count && words.start[i] < span.end; i++) {
    if (words.kind[i] !== Kind.Word && words.kind[i] !== Kind.Number) continue;
    if (marks.some((mark) => mark.start <= words.start[i] && words.end[i] <= mark.end)) run = 0;
    else longest = Math.max(longest, ++run);
  }
  return longest;
}
