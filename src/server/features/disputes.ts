import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { Drift } from '../../corpus/findings/drift';
import { compareStrings } from '../../text/order';
import type { DisputeRow } from '../../protocol/claims';
import type { Sources } from '../context';
import { aboutNames } from '../wording/codeNames';
import { wordingOf } from '../wording/disputeText';
import { driftText } from '../wording/driftText';
import { asItIs } from '../wording/evidenceText';
import { shorten } from '../wording/excerpt';
import { translate } from '../wording/translate';
import type { ArticleViews } from '../workspace/articleView';
import { idOf } from '../workspace/ids';
import { passageRows } from './passages';

/** Wordings that the label of a dispute names. */
const maxWordings = 4;
const maxWording = 60;

const kindOrder: readonly DisputeRow['kind'][] = ['conflict', 'touching', 'difference', 'drift'];

/** A row for each thing on which the articles of an event differ, all its sides together, conflicts first. */
export function disputesAmong(sources: Sources, event: readonly string[]): DisputeRow[] {
  return sources.events
    .disputesOf(event)
    .map((dispute) => rowOf(sources, dispute))
    .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || compareStrings(a.id, b.id));
}

function rowOf(sources: Sources, dispute: Dispute): DisputeRow {
  const places = dispute.sides
    .flatMap(({ passages }) => passages)
    .sort((a, b) => compareStrings(a.uri, b.uri) || a.start - b.start);
  const wordings = new Set(dispute.sides.map((side) => shorten(wordingOf(side, asItIs), maxWording)));
  return {
    id: `dispute ${idOf(places[0].uri, places[0])} ${dispute.about}`,
    label: [...wordings].slice(0, maxWordings).join(' / '),
    kind: dispute.isTouching ? 'touching' : dispute.kind,
    reason: reasonOf(sources, dispute),
    passages: passageRows(sources, places),
  };
}

/** What differs, by its kind; of a drift the words. */
function reasonOf(sources: Sources, dispute: Dispute): string {
  const about = translate(aboutNames[dispute.about]);
  if (dispute.kind === 'drift') return driftReason(sources.articles, driftWithin(sources, dispute)) || about;
  return dispute.isAtAnotherDate ? `${about} (${translate('at another date')})` : about;
}

/** One of the drifts that a dispute holds. */
function driftWithin({ events }: Sources, { sides }: Dispute): Drift | undefined {
  const places = new Set(sides.flatMap(({ passages }) => passages).map((place) => idOf(place.uri, place)));
  for (const { uri } of sides.flatMap(({ passages }) => passages))
    for (const drift of events.driftsOf(uri))
      if (places.has(idOf(uri, drift.ours)) && places.has(idOf(drift.b.uri, drift.theirs))) return drift;
  return undefined;
}

/** What a drift changed, in plain text. */
export function driftReason(articles: ArticleViews, drift: Drift | undefined): string {
  const [view, other] = drift ? [articles.get(drift.a.uri), articles.get(drift.b.uri)] : [];
  return drift && view && other ? driftText(view.article, other.article, drift, asItIs) : '';
}
