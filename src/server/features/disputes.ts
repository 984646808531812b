import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { DifferenceSide } from '../../corpus/findings/differences/difference';
import { disputedClaim } from '../../corpus/findings/disputeClaims';
import { driftsAmong, isAddition, speakerAt, tellingDrift } from '../../corpus/findings/disputeDrifts';
import type { Drift } from '../../corpus/findings/drift';
import { rankOf, weightOf } from '../../corpus/findings/differences/weight';
import { compareStrings } from '../../text/order';
import type { DisputeRow } from '../../protocol/claims';
import type { Sources } from '../context';
import { aboutNames } from '../wording/aboutNames';
import { disputeHeading, type QuotationChange } from '../wording/disputeHeading';
import { reasonText } from '../wording/changeTexts';
import { translate } from '../wording/translate';
import type { ArticleViews } from '../workspace/articleView';
import { idOf } from '../workspace/ids';
import { passageRows } from './passages';

/** A row for each thing on which the articles of an event differ, all its sides together, in the order of their weight. */
export function disputesAmong(sources: Sources, event: readonly string[]): DisputeRow[] {
  return sources.events
    .disputesOf(event)
    .map((dispute) => ({ rank: rankOf(dispute), row: rowOf(sources, event, dispute) }))
    .sort((a, b) => a.rank - b.rank || compareStrings(a.row.id, b.row.id))
    .map(({ row }) => row);
}

function rowOf(sources: Sources, event: readonly string[], dispute: Dispute): DisputeRow {
  const places = dispute.sides
    .flatMap(({ passages }) => passages)
    .sort((a, b) => compareStrings(a.uri, b.uri) || a.start - b.start);
  const { claim, articles } = disputedClaim(dispute, sources.events.claimsOf(event));
  return {
    id: `dispute ${idOf(places[0].uri, places[0])} ${dispute.about}`,
    label: headingOf(sources, dispute),
    articles: articles.length,
    kind: dispute.isTouching ? 'touching' : dispute.kind,
    weight: weightOf(dispute),
    reason: reasonOf(sources, dispute),
    ...(claim ? { claim: claim.id } : {}),
    passages: passageRows(sources, places),
    standingOut: placesStandingOut(dispute).map((place) => idOf(place.uri, place)),
  };
}

/** What differs in a few whole words: `214 or 241 people`. */
export function headingOf(sources: Sources, dispute: Dispute): string {
  return disputeHeading(dispute, changeIn(sources, dispute));
}

/** The places of the sides that fewer articles are on than on the largest; of all where none is larger. */
function placesStandingOut({ sides }: Dispute): DifferenceSide[] {
  const sizes = sides.map(({ passages }) => new Set(passages.map(({ uri }) => uri)).size);
  const [most, least] = [Math.max(...sizes), Math.min(...sizes)];
  return sides.filter((_, index) => most === least || sizes[index] < most).flatMap(({ passages }) => passages);
}

/** What was done to a quotation, and whose it is; undefined for other disputes. */
function changeIn({ corpus, articles }: Sources, dispute: Dispute): QuotationChange | undefined {
  const drift = dispute.about === 'quotation' ? tellingDrift(driftsAmong(corpus, dispute)) : undefined;
  const [from, to] = drift ? [articles.get(drift.a.uri), articles.get(drift.b.uri)] : [];
  if (!drift || !from || !to) return undefined;
  const id = speakerAt(corpus, { uri: drift.a.uri, ...drift.ours });
  const speaker = (id === undefined ? undefined : corpus.entity(id)?.name) ?? '';
  return { speaker, drift, from: from.article, to: to.article };
}

/** What differs, by its kind; of a drift the words. */
function reasonOf(sources: Sources, dispute: Dispute): string {
  const about = translate(aboutNames[dispute.about]);
  if (dispute.kind === 'drift')
    return driftReason(sources.articles, dispute, tellingDrift(driftsAmong(sources.corpus, dispute))) || about;
  return dispute.isAtAnotherDate ? `${about} (${translate('at another date')})` : about;
}

/** What a drift changed, in plain text, in the direction that its dispute gives. */
export function driftReason(articles: ArticleViews, dispute: Dispute, drift: Drift | undefined): string {
  const [view, other] = drift ? [articles.get(drift.a.uri), articles.get(drift.b.uri)] : [];
  return drift && view && other ? reasonText([view.article, other.article], drift, isAddition(dispute, drift)) : '';
}
