import { smallNumbers } from '../../../lexicon/en/numbers';
import { addToList } from '../../../text/multimap';
import { compareStrings } from '../../../text/order';
import { boundOf, compareValues, isConflict } from '../figureValues';
import type { Difference, DifferenceRule, DifferenceSide } from './difference';

/** What some articles say where others say something else. */
export interface DisputeSide {
  /** The words of its first passage. */
  readonly says: string;
  readonly passages: readonly DifferenceSide[];
}

/** Differences that have sides in common, as sides: three against one is three against one. */
export interface Dispute {
  readonly kind: 'conflict' | 'difference' | 'drift';
  readonly rule: DifferenceRule;
  /** What differs. */
  readonly about: Difference['kind'];
  /** Most passages first, ties by their first passage. */
  readonly sides: readonly DisputeSide[];
  readonly isSure: boolean;
  /** Whether all that differs are days or hours that meet without overlapping. */
  readonly isTouching: boolean;
  /** Whether all that differs are states of a growing count on other dates. */
  readonly isAtAnotherDate: boolean;
  /** Index of the side by which the others are measured; undefined where nothing tells. See `referenceOf`. */
  readonly reference?: number | undefined;
}

/** Two passages that say the same. */
export interface Agreement {
  readonly a: DifferenceSide;
  readonly b: DifferenceSide;
}

/** Wordings of a side that are named. Chosen, not fitted. */
const maxWordings = 3;

/**
 * Different things that are said of one fact and are weighed against each other, each with each: more are no fact told
 * otherwise but the rows of a list, of which each stands by itself. Chosen, not fitted.
 */
const maxWeighed = 100;

const disputeKinds: Readonly<Record<Difference['kind'], Dispute['kind']>> = {
  figure: 'conflict',
  date: 'conflict',
  bound: 'difference',
  title: 'difference',
  participant: 'difference',
  condition: 'difference',
  wording: 'difference',
  quotation: 'drift',
};

/** A passage with those that differ from it. */
interface Node {
  readonly side: DifferenceSide;
  readonly opponents: Set<string>;
}

/**
 * Joins differences of one kind that have a side in common, and the sides that say the same.
 * @param differences seen from either article; each may be given from both
 * @param textOf the words of a side
 * @param agreeing passages that give the same figure, so that all who stand on a side are named
 */
export function disputesOf(
  differences: readonly Difference[],
  textOf: (side: DifferenceSide) => string,
  agreeing: readonly Agreement[] = [],
): Dispute[] {
  const partners = new Map<string, DifferenceSide[]>();
  for (const { a, b } of agreeing) {
    addToList(partners, keyOf(a), b);
    addToList(partners, keyOf(b), a);
  }
  const byKind = new Map<Difference['kind'], Difference[]>();
  for (const difference of differences) addToList(byKind, difference.kind, difference);
  return [...byKind.values()]
    .flatMap((list) => groupsOf(list))
    .map((group) => disputeOf(group, textOf, partners))
    .sort((one, next) => comparePlaces(one.sides[0].passages[0], next.sides[0].passages[0]));
}

/**
 * A dispute without the passages that the reader set apart from one on another side: of the two the one that fewer stand
 * with, since what holds of one passage of a side holds of all that say the same; of two sides as strong, both.
 * @returns undefined where fewer than two sides are left
 */
export function withoutSetApart(
  dispute: Dispute,
  areSetApart: (a: DifferenceSide, b: DifferenceSide) => boolean,
  textOf: (side: DifferenceSide) => string,
): Dispute | undefined {
  const setApart = new Set<DifferenceSide>();
  for (const side of dispute.sides)
    for (const other of dispute.sides) {
      if (side === other || side.passages.length > other.passages.length) continue;
      // Of three sides, two that are as strong may each still differ from the third.
      if (side.passages.length === other.passages.length && dispute.sides.length > 2) continue;
      for (const passage of side.passages)
        if (other.passages.some((opponent) => areSetApart(passage, opponent))) setApart.add(passage);
    }
  if (setApart.size === 0) return dispute;
  const sides = dispute.sides.flatMap(({ passages }): DisputeSide[] => {
    const left = passages.filter((passage) => !setApart.has(passage));
    return left.length > 0 ? [{ says: saidOn(left, textOf), passages: left }] : [];
  });
  return sides.length < 2 ? undefined : { ...dispute, sides };
}

function keyOf({ uri, start, end }: DifferenceSide): string {
  return `${uri} ${start} ${end}`;
}

function comparePlaces(one: DifferenceSide, next: DifferenceSide): number {
  return compareStrings(one.uri, next.uri) || one.start - next.start || one.end - next.end;
}

/** Differences joined by the sides that they share. */
function groupsOf(differences: readonly Difference[]): Difference[][] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    // All on the way lead to it from now on: a chain is gone along once.
    for (let at = key; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { a, b } of differences) {
    const [one, other] = [rootOf(keyOf(a)), rootOf(keyOf(b))];
    if (one !== other) parents.set(one, other);
  }
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) addToList(groups, rootOf(keyOf(difference.a)), difference);
  return [...groups.values()];
}

function disputeOf(
  group: readonly Difference[],
  textOf: (side: DifferenceSide) => string,
  partners: ReadonlyMap<string, readonly DifferenceSide[]>,
): Dispute {
  const nodes = new Map<string, Node>();
  const nodeOf = (side: DifferenceSide): Node => {
    const key = keyOf(side);
    const known = nodes.get(key) ?? { side, opponents: new Set<string>() };
    nodes.set(key, known);
    return known;
  };
  for (const { a, b } of group) {
    nodeOf(a).opponents.add(keyOf(b));
    nodeOf(b).opponents.add(keyOf(a));
  }
  // Those who give the same figure agree on it, not on the words around it.
  if (group[0].kind === 'figure' || group[0].kind === 'date')
    for (const partner of agreeingWith(nodes, partners, textOf)) nodeOf(partner);
  const sides = sidesOf(
    [...nodes.values()].sort((one, next) => comparePlaces(one.side, next.side)),
    textOf,
    group[0].kind,
  );
  const first = [...group].sort(
    (one, next) => Number(next.isSure) - Number(one.isSure) || compareStrings(one.rule, next.rule),
  )[0];
  return {
    kind: disputeKinds[first.kind],
    rule: first.rule,
    about: first.kind,
    sides: sides
      .map((passages) => ({ says: saidOn(passages, textOf), passages }))
      .sort(
        (one, next) => next.passages.length - one.passages.length || comparePlaces(one.passages[0], next.passages[0]),
      ),
    isSure: first.isSure,
    isTouching: group.every(({ isTouching }) => isTouching === true),
    isAtAnotherDate: group.every(({ isAtAnotherDate }) => isAtAnotherDate === true),
  };
}

/**
 * Passages that give the figure of a side, without those of articles that so would stand on two sides, as one does that gives
 * an old value beside the new one.
 */
function agreeingWith(
  nodes: ReadonlyMap<string, Node>,
  partners: ReadonlyMap<string, readonly DifferenceSide[]>,
  textOf: (side: DifferenceSide) => string,
): DifferenceSide[] {
  const found: DifferenceSide[] = [];
  for (const [key, { side }] of nodes)
    for (const partner of partners.get(key) ?? [])
      if (boundOf(partner.figure ?? {}) === boundOf(side.figure ?? {})) found.push(partner);
  const meanings = new Map<string, string>();
  const onTwoSides = new Set<string>();
  for (const each of [...[...nodes.values()].map(({ side }) => side), ...found]) {
    const meaning = meaningOf(each, textOf);
    if ((meanings.get(each.uri) ?? meaning) !== meaning) onTwoSides.add(each.uri);
    meanings.set(each.uri, meaning);
  }
  return found.filter(({ uri }) => !onTwoSides.has(uri));
}

/**
 * Puts passages on one side that mean the same, and such as can both be right and differ from the same others:
 * `Thursday morning` and `early Thursday` against `Wednesday night`. The order of articles makes no difference.
 */
function sidesOf(
  nodes: readonly Node[],
  textOf: (side: DifferenceSide) => string,
  kind: Difference['kind'],
): DifferenceSide[][] {
  const meanings = meaningsOf(nodes, textOf);
  if (meanings.length > maxWeighed) return meanings.map((members) => members.map(({ side }) => side));
  const conflicts = meanings.map((one) => meanings.map((other) => one !== other && areOpposed(one, other, kind)));
  const sides = new Map<string, DifferenceSide[]>();
  meanings.forEach((members, index) => {
    // Of meanings that conflict with the same others none conflicts with another of them.
    for (const { side } of members) addToList(sides, conflicts[index].map(Number).join(''), side);
  });
  return [...sides.values()];
}

/** Passages that mean the same; where the same words differ otherwise, in who speaks them, those that do apart. */
function meaningsOf(nodes: readonly Node[], textOf: (side: DifferenceSide) => string): Node[][] {
  const groups = new Map<string, Map<string, Node>[]>();
  for (const node of nodes) {
    const meaning = meaningOf(node.side, textOf);
    const known = groups.get(meaning) ?? [];
    groups.set(meaning, known);
    const group = known.find((members) => ![...node.opponents].some((opponent) => members.has(opponent)));
    if (group) group.set(keyOf(node.side), node);
    else known.push(new Map([[keyOf(node.side), node]]));
  }
  return [...groups.values()].flat().map((members) => [...members.values()]);
}

function areOpposed(ones: readonly Node[], others: readonly Node[], kind: Difference['kind']): boolean {
  // Two titles that were not told apart may be one post: `deputy mayor` and `deputy`, against `leader`.
  if (kind === 'title') return areToldApart(ones, others);
  const [{ side: one }] = ones;
  const [{ side: other }] = others;
  const areTimes = one.figure?.interval !== undefined && other.figure?.interval !== undefined;
  const areValues = one.figure?.value !== undefined && other.figure?.value !== undefined;
  if (!one.figure || !other.figure || !(areTimes || areValues)) return true;
  if (isConflict(compareValues(one.figure, other.figure))) return true;
  return areToldApart(ones, others);
}

function areToldApart(ones: readonly Node[], others: readonly Node[]): boolean {
  return ones.some(({ opponents }) => others.some(({ side }) => opponents.has(keyOf(side))));
}

/** What a side means: its value with a bound, its time, or else its words. Equal meanings are one side. */
function meaningOf(side: DifferenceSide, textOf: (side: DifferenceSide) => string): string {
  const { figure } = side;
  if (figure?.interval) return `time ${figure.interval.join('/')}`;
  if (figure?.value !== undefined)
    return `figure ${figure.value} ${figure.low ?? ''} ${figure.high ?? ''} ${boundOf(figure) ?? ''}`;
  return `words ${wordsOf(textOf(side))}`;
}

/** What a side says, each meaning once, in the words of its first passage: `Thursday morning / early Thursday`. */
function saidOn(passages: readonly DifferenceSide[], textOf: (side: DifferenceSide) => string): string {
  const byMeaning = new Map<string, DifferenceSide>();
  for (const passage of passages) {
    const meaning = meaningOf(passage, textOf);
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, passage);
  }
  return [...byMeaning.values()]
    .slice(0, maxWordings)
    .map((passage) => saidBy(passage, textOf))
    .join(' / ');
}

/** The words of a side with what bounds or loosens its figure, which stands before them: `at least 214`. */
function saidBy(side: DifferenceSide, textOf: (side: DifferenceSide) => string): string {
  const text = textOf(side);
  const modifier = side.figure?.interval ? undefined : side.figure?.modifier;
  return modifier === undefined || text.toLowerCase().includes(modifier) ? text : `${modifier} ${text}`;
}

/** Words as they are compared, without the marks around and between them; `three` is `3`. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => String(smallNumbers.get(word) ?? word))
    .join(' ');
}
