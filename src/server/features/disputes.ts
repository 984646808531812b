import { compareStrings } from '../../text/order';
import { isConflict } from '../../corpus/findings/figureValues';
import type { Drift } from '../../corpus/findings/drift';
import type { DisputeRow } from '../../protocol/claims';
import type { Sources } from '../context';
import { driftText } from '../wording/driftText';
import { asItIs } from '../wording/evidenceText';
import { shorten, withoutMarks } from '../wording/excerpt';
import { translate } from '../wording/translate';
import type { ArticleViews } from '../workspace/articleView';
import { idOf } from '../workspace/ids';
import { passageRows, type Side } from './passages';

/** Wordings that the label of a dispute names. */
const maxWordings = 4;
const maxWording = 60;

const kindOrder: readonly DisputeRow['kind'][] = ['conflict', 'touching', 'drift'];

/** Sides that differ from each other, directly or by way of a third. */
export interface Group {
  kind: DisputeRow['kind'];
  readonly sides: Map<string, Side>;
  readonly reason: string;
}

/** Two sides that differ. */
export interface Pair {
  readonly kind: DisputeRow['kind'];
  readonly sides: readonly [Side, Side];
  readonly reason: string;
}

/** A row for each thing on which the articles of an event differ, all its sides together, conflicts first. */
export function disputesAmong(sources: Sources, event: readonly string[]): DisputeRow[] {
  return [...groupsOf(pairsAmong(sources, event))]
    .map((group) => rowOf(sources, group))
    .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || compareStrings(a.id, b.id));
}

/** Figures and dates of one fact that conflict, and quotations of which the meaning drifts. */
function* pairsAmong({ articles, events }: Sources, event: readonly string[]): Generator<Pair, void, undefined> {
  const among = new Set(event);
  for (const uri of event) {
    for (const { a, b, verdict } of events.comparisonsOf(uri)) {
      if (!isConflict(verdict) || !among.has(b.uri)) continue;
      const reason = a.figure.interval ? translate('other dates of one event') : translate('other figures of one fact');
      yield { kind: verdict === 'conflict' ? 'conflict' : 'touching', sides: [a, b], reason };
    }
    for (const drift of events.driftsOf(uri)) {
      if (!drift.isSure || !among.has(drift.b.uri)) continue;
      yield {
        kind: 'drift',
        sides: [
          { ...drift.ours, uri },
          { ...drift.theirs, uri: drift.b.uri },
        ],
        reason: driftReason(articles, drift),
      };
    }
  }
}

/** Joins pairs that have a side in common. Figures and quotations stay apart: they differ in other things. */
export function groupsOf(pairs: Iterable<Pair>): Set<Group> {
  const groups = new Map<string, Group>();
  for (const { kind, sides, reason } of pairs) {
    const keys = sides.map((side) => `${kind === 'drift' ? 'drift' : 'figure'} ${idOf(side.uri, side)}`);
    const [first, second] = keys.map((key) => groups.get(key));
    const group: Group = first ?? second ?? { kind, sides: new Map(), reason };
    for (const [key, side] of second?.sides ?? []) group.sides.set(key, side);
    for (const [index, side] of sides.entries()) group.sides.set(keys[index], side);
    if (kind === 'conflict') group.kind = kind;
    for (const key of group.sides.keys()) groups.set(key, group);
  }
  return new Set(groups.values());
}

function rowOf(sources: Sources, { kind, sides, reason }: Group): DisputeRow {
  const ordered = [...sides.values()].sort((a, b) => compareStrings(a.uri, b.uri) || a.start - b.start);
  const wordings = new Set(ordered.map((side) => quoted(sources.articles, side)));
  return {
    id: `dispute ${idOf(ordered[0].uri, ordered[0])}`,
    label: [...wordings].slice(0, maxWordings).join(' / '),
    kind,
    reason,
    passages: passageRows(sources, ordered),
  };
}

function quoted(articles: ArticleViews, { uri, start, end }: Side): string {
  const text = articles.get(uri)?.textOf({ start, end }) ?? '';
  return `“${shorten(withoutMarks(text), maxWording)}”`;
}

/** What a drift changed, in plain text. */
export function driftReason(articles: ArticleViews, drift: Drift): string {
  const [view, other] = [articles.get(drift.a.uri), articles.get(drift.b.uri)];
  return view && other ? driftText(view.article, other.article, drift, asItIs) : '';
}
