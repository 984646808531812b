import type { Copies, CopyEdge, CopyPair } from '../../protocol/copies';
import type { CopiesWords } from '../../protocol/picturePage';
import { fill } from '../../text/fill';
import type { Item, ItemEdge } from './items';

/** The first line of a node: its tag, or that of the earliest of a family with the number of the others. */
export function nodeTitle({ nodes }: Copies, item: Item, words: CopiesWords): string {
  const { tag } = nodes[item.nodes[0]];
  return item.nodes.length === 1 ? tag : fill(words.group, tag, item.nodes.length - 1);
}

/** `12 March · 253 words`, or that the articles are of one origin. */
export function nodeNote({ nodes }: Copies, item: Item, words: CopiesWords): string {
  const { published, words: count } = nodes[item.nodes[0]];
  return item.nodes.length === 1 ? fill(words.node, published, count) : `${published} · ${words.oneOrigin}`;
}

/** `Northern Wire to Harbour Gazette, 122 words in common, arrow: credits`; from the credited to the crediting text. */
export function edgeLabel(copies: Copies, edge: ItemEdge, words: CopiesWords): string {
  const { from, to, isArrow } = endsOf(copies, copies.edges[edge.edge]);
  const text = fill(words.edge, from, to, copies.edges[edge.edge].words);
  return isArrow ? fill(words.edgeArrow, text) : text;
}

/** The tags at both ends of a line, the credited one first; else the earlier. */
export function endsOf(
  { nodes }: Copies,
  { a, b, creditsOfA, creditsOfB }: CopyEdge,
): { readonly from: string; readonly to: string; readonly isArrow: boolean } {
  const isTurned = creditsOfA.length === 0 && (creditsOfB.length > 0 || b < a);
  const [from, to] = isTurned ? [nodes[b].tag, nodes[a].tag] : [nodes[a].tag, nodes[b].tag];
  return { from, to, isArrow: creditsOfA.length + creditsOfB.length > 0 };
}

/** A row of the list. */
export interface CopiesRow {
  readonly from: string;
  readonly to: string;
  readonly words: number;
  /** The words that credit, or empty. */
  readonly credit: string;
  /** Index of the edge. */
  readonly edge: number;
}

/** The lines as a list, most words in common first. */
export function rowsOf(copies: Copies): CopiesRow[] {
  return copies.edges
    .map((edge, index): CopiesRow => {
      const { from, to } = endsOf(copies, edge);
      const credit = [...edge.creditsOfA, ...edge.creditsOfB].map(({ words }) => `“${words}”`).join(' ');
      return { from, to, words: edge.words, credit, edge: index };
    })
    .sort((one, next) => next.words - one.words || one.edge - next.edge);
}

/** `122 words in common · 5 equal sentences · 24 words in a row`. */
export function countsOf({ words: count, equalSentences, longest }: CopyEdge, words: CopiesWords): string {
  return [
    fill(words.inCommon, count),
    ...(equalSentences > 0 ? [fill(words.equalSentences, equalSentences)] : []),
    fill(words.inARow, longest),
  ].join(' · ');
}

/**
 * Why the two articles of a line are taken to be of one origin, where they are: what speaks for the two, named above it;
 * where they are by way of others, what speaks for those.
 */
export function originOf({ families }: Copies, { a, b }: CopyEdge): readonly string[] {
  const evidence = families.find(({ nodes }) => nodes.includes(a) && nodes.includes(b))?.evidence ?? [];
  const own = evidence.filter((each) => (each.a === a && each.b === b) || (each.a === b && each.b === a));
  return own.length > 0 ? own.map(({ reasons }) => reasons) : evidence.map(({ line }) => line);
}

/** What two articles have in common as plain text, words in common in brackets. */
export function edgeText(copies: Copies, edge: CopyEdge, pairs: readonly CopyPair[], words: CopiesWords): string {
  const { from, to, isArrow } = endsOf(copies, edge);
  const marked = (text: string, marks: CopyPair['aMarks']): string => {
    let out = '';
    let at = 0;
    for (const { start, end } of marks) {
      if (start < at) continue;
      out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
      at = end;
    }
    return out + text.slice(at);
  };
  const [a, b] = [copies.nodes[edge.a], copies.nodes[edge.b]];
  const credits = [
    ...edge.creditsOfA.map((credit) => ({ credit, tag: b.tag })),
    ...edge.creditsOfB.map((credit) => ({ credit, tag: a.tag })),
  ].map(({ credit, tag }) => fill(words.credit, tag, credit.line, credit.words));
  return [
    `${from} ${isArrow ? '→' : '–'} ${to}`,
    countsOf(edge, words),
    ...credits,
    ...pairs.flatMap(({ aText, bText, aMarks, bMarks }) => [
      '',
      `${a.tag}: ${marked(aText, aMarks)}`,
      `${b.tag}: ${marked(bText, bMarks)}`,
    ]),
    '',
  ].join('\n');
}

/** The list as Markdown. */
export function listText(copies: Copies, words: CopiesWords): string {
  const cell = (text: string | number): string =>
    String(text)
      .replace(/([\\|`*_[\]<>])/g, '\\$1')
      .replace(/\s+/g, ' ');
  const head = [words.from, words.to, words.words, words.arrow].map(cell);
  const rows = rowsOf(copies).map(({ from, to, words: count, credit }) => [from, to, count, credit].map(cell));
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
