import type { Copies, CopyEdge, CopyNode, CopyPair } from '../../protocol/copies';
import type { CopiesWords } from '../../protocol/picturePage';
import { make } from '../shared/dom';
import { fill } from '../../text/fill';
import { markedText } from '../shared/markedText';
import { makeButton, makeLink } from '../shared/toolbar';
import type { Item } from './items';
import { countsOf, endsOf, nodeNote, nodeTitle, originOf } from './labels';

/** Pairs that are shown until all are asked for. */
const maxPairs = 3;
/** Lines that say why two articles are of one origin by way of others. */
const maxOrigin = 3;

/** What a strip can do. */
export interface StripActions {
  readonly open: (id: string) => void;
  readonly beside: (a: string, b: string) => void;
  readonly copy: (edge: CopyEdge) => void;
  readonly showEdge: (edge: number) => void;
  readonly showAll: () => void;
  readonly showFamily: (family: number) => void;
}

/** What two articles have in common: counts, why there is an arrow, the passages with a line under words in common. */
export function edgeStrip(
  copies: Copies,
  edge: CopyEdge,
  { pairs, isAll }: { readonly pairs: readonly CopyPair[] | undefined; readonly isAll: boolean },
  words: CopiesWords,
  actions: StripActions,
): HTMLElement[] {
  const [a, b] = [copies.nodes[edge.a], copies.nodes[edge.b]];
  const { from, isArrow } = endsOf(copies, edge);
  const [first, second] = from === a.tag ? [a, b] : [b, a];
  const link = (node: CopyNode): HTMLElement => makeLink(node.tag, () => actions.open(node.id));
  const origin = originOf(copies, edge);
  const shown = isAll ? (pairs ?? []) : (pairs ?? []).slice(0, maxPairs);
  return [
    make('h2', {}, link(first), isArrow ? ' → ' : ' – ', link(second)),
    make('p', {}, countsOf(edge, words)),
    ...(isArrow ? [make('h3', {}, words.whyArrow), ...creditParts(edge, a, b, words, actions)] : []),
    ...(origin.length > 0
      ? [make('h3', {}, words.whyOrigin), ...origin.slice(0, maxOrigin).map((line) => make('p', {}, line))]
      : []),
    make('h3', {}, fill(words.passages, edge.passages)),
    ...shown.map((pair) => pairPart(pair, a, b, actions)),
    make(
      'div',
      { class: 'actions' },
      ...(pairs && pairs.length > 0
        ? [makeButton(words.openBeside, () => actions.beside(pairs[0].a, pairs[0].b), { class: 'primary' })]
        : []),
      ...(pairs && pairs.length > shown.length ? [makeButton(fill(words.all, pairs.length), actions.showAll)] : []),
      makeButton(words.copyAsText, () => actions.copy(edge)),
    ),
  ];
}

function creditParts(
  edge: CopyEdge,
  a: CopyNode,
  b: CopyNode,
  words: CopiesWords,
  actions: StripActions,
): HTMLElement[] {
  const credits = [
    ...edge.creditsOfA.map((credit) => ({ credit, tag: b.tag })),
    ...edge.creditsOfB.map((credit) => ({ credit, tag: a.tag })),
  ];
  return credits.map(({ credit, tag }) =>
    make(
      'p',
      {},
      makeLink(fill(words.credit, tag, credit.line, credit.words), () => actions.open(credit.id)),
    ),
  );
}

function pairPart(
  { a, b, aText, bText, aMarks, bMarks }: CopyPair,
  one: CopyNode,
  other: CopyNode,
  actions: StripActions,
): HTMLElement {
  return make(
    'div',
    { class: 'pair' },
    makeLink(one.tag, () => actions.open(a)),
    make('p', {}, ...markedText(aText, aMarks, 'u')),
    makeLink(other.tag, () => actions.open(b)),
    make('p', {}, ...markedText(bText, bMarks, 'u')),
  );
}

/** An article with its lines, or a family with its articles. */
export function nodeStrip(copies: Copies, item: Item, words: CopiesWords, actions: StripActions): HTMLElement[] {
  const own = new Set(item.nodes);
  const lines = copies.edges
    .map((edge, index) => ({ edge, index }))
    .filter(({ edge: { a, b } }) => own.has(a) || own.has(b))
    .sort((one, next) => next.edge.words - one.edge.words);
  const family = copies.families.findIndex(({ nodes }) => nodes.includes(item.nodes[0]));
  const isGroup = item.nodes.length > 1;
  return [
    make('h2', {}, nodeTitle(copies, item, words)),
    make('p', { class: 'muted' }, nodeNote(copies, item, words)),
    ...item.nodes.map((node) => {
      const { tag, title, id } = copies.nodes[node];
      return make(
        'p',
        {},
        makeLink(isGroup ? tag : title, () => actions.open(id)),
        ...(isGroup ? [` ${title}`] : []),
      );
    }),
    ...(isGroup
      ? [
          make(
            'div',
            { class: 'actions' },
            makeButton(words.choose, () => actions.showFamily(family)),
          ),
        ]
      : []),
    ...lines.slice(0, maxLines).map(({ edge, index }) => {
      const { from, to, isArrow } = endsOf(copies, edge);
      const label = `${from} ${isArrow ? '→' : '–'} ${to}`;
      return make(
        'p',
        {},
        makeLink(label, () => actions.showEdge(index)),
        make('span', { class: 'muted' }, ` ${fill(words.inCommon, edge.words)}`),
      );
    }),
  ];
}

/** Lines of a node that are listed. */
const maxLines = 40;
