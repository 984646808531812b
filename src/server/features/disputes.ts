import { isConflict } from '../../corpus/findings/figureValues';
import type { Drift } from '../../corpus/findings/drift';
import type { DisputeRow } from '../../protocol/claims';
import type { PassageRow } from '../../protocol/passages';
import { displayText, sentenceFrom } from '../../article/article';
import { idOf } from './links';
import { driftText } from '../wording/passageText';
import { rangeOf } from '../workspace/positions';
import type { Session } from '../workspace/session';
import { translate, shorten, withoutMarks } from '../wording/text';

/** A stretch of an article on which others differ. */
interface Side {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** A row for each thing on which the articles of an event differ, all its sides together, conflicts first. */
export function disputesAmong(session: Session, event: readonly string[]): DisputeRow[] {
  const among = new Set(event);
  const groups = new Map<string, { kind: DisputeRow['kind']; sides: Map<string, Side>; reason: string }>();
  const join = (kind: DisputeRow['kind'], a: Side, b: Side, reason: string): void => {
    const keys = [a, b].map((side) => `${kind === 'drift' ? 'drift' : 'figure'} ${idOf(side.uri, side)}`);
    const known = keys.map((key) => groups.get(key));
    const group = known[0] ?? known[1] ?? { kind, sides: new Map<string, Side>(), reason };
    if (known[0] && known[1] && known[0] !== known[1])
      for (const [key, side] of known[1].sides) group.sides.set(key, side);
    [a, b].forEach((side, index) => group.sides.set(keys[index], side));
    if (kind === 'conflict') group.kind = kind;
    for (const key of group.sides.keys()) groups.set(key, group);
  };
  for (const uri of event) {
    for (const { a, b, verdict } of session.comparisonsOf(uri)) {
      if (isConflict(verdict) && among.has(b.uri))
        join(
          verdict === 'conflict' ? 'conflict' : 'touching',
          a,
          b,
          a.figure.interval ? translate('other dates of one event') : translate('other figures of one fact'),
        );
    }
    for (const drift of session.corpus.driftsOf(uri)) {
      if (!drift.altersMeaning || !among.has(drift.b.uri)) continue;
      join('drift', { ...drift.ours, uri }, { ...drift.theirs, uri: drift.b.uri }, driftReason(session, drift));
    }
  }
  const order: readonly DisputeRow['kind'][] = ['conflict', 'touching', 'drift'];
  return [...new Set(groups.values())]
    .map(({ kind, sides, reason }) => {
      const passages = [...sides.values()].sort((x, y) => (x.uri < y.uri ? -1 : x.uri > y.uri ? 1 : x.start - y.start));
      const words = [
        ...new Set(
          passages.map(
            ({ uri, start, end }) =>
              `“${shorten(withoutMarks(displayText(session.corpus.get(uri)!.article, { start, end })), 60)}”`,
          ),
        ),
      ];
      return {
        id: `dispute ${idOf(passages[0].uri, passages[0])}`,
        label: words.slice(0, 4).join(' / '),
        kind,
        reason,
        passages: passages.map((side) => passageRow(session, side)),
      };
    })
    .sort((x, y) => order.indexOf(x.kind) - order.indexOf(y.kind) || (x.id < y.id ? -1 : 1));
}

/** What a drift changed, in plain text. */
export function driftReason(session: Session, drift: Drift): string {
  return driftText(
    session.corpus.get(drift.a.uri)!.article,
    session.corpus.get(drift.b.uri)!.article,
    drift,
    (text) => text,
  );
}

/** A stretch with the sentence that it stands in. */
export function passageRow(session: Session, { uri, start, end }: Side): PassageRow {
  const { article } = session.corpus.get(uri)!;
  const sentence = sentenceFrom(article, start) ?? { start, end };
  return {
    id: idOf(uri, { start, end }),
    uri,
    title: session.titleOf(uri),
    range: rangeOf(article, { start, end }),
    text: displayText(article, { start: Math.min(start, sentence.start), end: Math.max(end, sentence.end) })
      .trim()
      .slice(0, 600),
  };
}
