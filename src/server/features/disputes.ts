import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { DifferenceSide } from '../../corpus/findings/differences/difference';
import { disputedClaim } from '../../corpus/findings/claims/disputeClaims';
import { changesAmong, driftsAmong, isAddition, speakerAt, tellingDrift } from '../../corpus/findings/disputeDrifts';
import type { Drift } from '../../corpus/findings/drift';
import { rankOf, weightOf } from '../../corpus/findings/differences/weight';
import { compareStrings } from '../../text/order';
import type { DisputeRow } from '../../protocol/claims';
import type { Sources } from '../context';
import { aboutNames } from '../wording/aboutNames';
import { disputeHeading, type QuotationChanges } from '../wording/disputeHeading';
import { reasonText } from '../wording/changeTexts';
import { shorten } from '../wording/excerpt';
import { translate } from '../wording/translate';
import type { ArticleViews } from '../workspace/articleView';
import { idOf } from '../workspace/ids';
import { passageRows } from './passages';

/** Articles that a heading names for one change, and characters of each name. */
const maxNamed = 2;
const maxTag = 40;

/** How the id of a row of a dispute begins; that of a claim does not. */
const disputePrefix = 'dispute ';

export function isOfDispute(id: string): boolean {
  return id.startsWith(disputePrefix);
}

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
    id: `${disputePrefix}${idOf(places[0].uri, places[0])} ${dispute.about}`,
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
  return disputeHeading(dispute, changesIn(sources, dispute), (sides) => namesOn(sources, dispute, sides));
}

/** The places of the sides that fewer articles are on than on the largest; of all where none is larger. */
function placesStandingOut({ sides }: Dispute): DifferenceSide[] {
  const sizes = sides.map(({ passages }) => new Set(passages.map(({ uri }) => uri)).size);
  const [most, least] = [Math.max(...sizes), Math.min(...sizes)];
  return sides.filter((_, index) => most === least || sizes[index] < most).flatMap(({ passages }) => passages);
}

/** The articles on some sides by their tags, a few of many. */
function namesOn({ articles }: Sources, { sides }: Dispute, wanted: readonly number[]): string {
  const uris = new Set(wanted.flatMap((side) => sides[side].passages.map(({ uri }) => uri)));
  const tags = [...uris].slice(0, maxNamed).map((uri) => shorten(articles.calledOf(uri), maxTag));
  const named = tags.join(', ');
  return uris.size > maxNamed ? translate('{0} and {1} more', named, uris.size - maxNamed) : named;
}

/** What was done to a quotation, and whose it is; undefined for other disputes. */
function changesIn({ corpus, articles }: Sources, dispute: Dispute): QuotationChanges | undefined {
  if (dispute.about !== 'quotation') return undefined;
  const drifts = driftsAmong(corpus, dispute);
  const changes = changesAmong(dispute, drifts).flatMap((change) => {
    const [from, to] = [articles.get(change.drift.a.uri), articles.get(change.drift.b.uri)];
    return from && to ? [{ ...change, from: from.article, to: to.article }] : [];
  });
  const drift = tellingDrift(drifts);
  const id = drift && speakerAt(corpus, { uri: drift.a.uri, ...drift.ours });
  return { speaker: (id === undefined ? undefined : corpus.entity(id)?.name) ?? '', changes };
}

/** What differs, by its kind; of a drift the words, unless there are several: the heading names who made each. */
function reasonOf(sources: Sources, dispute: Dispute): string {
  const about = translate(aboutNames[dispute.about]);
  if (dispute.kind === 'drift') {
    const changes = changesAmong(dispute, driftsAmong(sources.corpus, dispute));
    return changes.length === 1 ? driftReason(sources.articles, dispute, changes[0].drift) || about : about;
  }
  return dispute.isAtAnotherDate ? `${about} (${translate('at another date')})` : about;
}

/** What a drift changed, in plain text, in the direction that its dispute gives. */
export function driftReason(articles: ArticleViews, dispute: Dispute, drift: Drift | undefined): string {
  const [view, other] = drift ? [articles.get(drift.a.uri), articles.get(drift.b.uri)] : [];
  return drift && view && other ? reasonText([view.article, other.article], drift, isAddition(dispute, drift)) : '';
}
