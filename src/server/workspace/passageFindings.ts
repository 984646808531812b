import { ClaimForms } from '../../corpus/findings/claims/claimForms';
import type { Claim, ClaimPassage } from '../../corpus/findings/claims/claims';
import type { DifferenceSide } from '../../corpus/findings/differences/difference';
import type { Dispute, DisputeSide } from '../../corpus/findings/differences/disputes';
import { rankOf, weightOf } from '../../corpus/findings/differences/weight';
import { disputedClaim } from '../../corpus/findings/claims/disputeClaims';
import { isAddition, isBetweenSides, sideIndex } from '../../corpus/findings/disputeDrifts';
import { isDenial } from '../../corpus/findings/polarity';
import type { Corpus } from '../../corpus/corpus';
import type { Parallel } from '../../corpus/index/parallel';
import { meets, overlaps, type Span } from '../../text/span';
import type { ArticleView, ArticleViews } from './articleView';
import type { EventAnswers } from './eventAnswers';
import { bestLinks, drifts as isDrifting, focusAt, linkedPart, repeatsOf, similarLinks } from './linkedFindings';
import type { OtherCarrier, PassageFindings, PassageSources, QuotationDrift } from './passage';
import type { PositionContext, SentenceAt } from './positionContext';

/** Articles that are named: a hover shows about ten lines. */
export const maxLines = 8;
/** Denials, and disputes of one part and of the rest of its sentence, that are told. */
const maxOpposed = 2;
const maxDisputes = 3;

/** @returns undefined for a part that other articles neither say nor deny, of a sentence that says nothing otherwise than they */
export function passageFindings(sources: PassageSources, context: PositionContext): PassageFindings | undefined {
  const { corpus, articles, events } = sources;
  const { view, sentence, parallels, quotation, offset } = context;
  const event = events.articlesOf(view.uri);
  const claims = events.claimsOf(event);
  const claim = claims.claimsAt(view.uri, offset).at(0);
  // What differs from an article to which no link leads is told of the sentence as a whole.
  const part = claims.partAt(view.uri, offset) ?? sentence;
  if (!sentence || !part) return undefined;
  const bestLinks = claim ? bestLinksWithin(claim, parallels) : new Map<string, Parallel>();
  const opposed = opposedLinks(articles, view, parallels, bestLinks);
  const { disputes, besides } = disputesAt(events, view.uri, sentence, part);
  const drifts = driftsIn(sources, view, sentence);
  if (!claim && opposed.length === 0 && disputes.length === 0)
    return linkedPart(sources, context, part, { besides, drifts });
  const opponents = disputes
    .filter((dispute) => weightOf(dispute) === 'fact')
    .flatMap((dispute) => opponentsOf(dispute, view.uri))
    .sort((one, next) => one.start - next.start);
  const dispute = claim ? undefined : disputes.at(0);
  // A denial is told beside the count, and is none of it.
  const disputed = dispute && opposed.length === 0 ? disputedClaim(dispute, claims) : undefined;
  const carriers = claim?.articles ?? disputed?.articles ?? [view.uri];
  const uris = new Set([...bestLinks.keys(), ...carriers]);
  uris.delete(view.uri);
  const named = [...uris].slice(0, maxLines);
  const told = claim && claimOn(claim, [view.uri, ...named], disputes, corpus);
  const others = named.flatMap((uri): OtherCarrier[] => {
    const other = articles.get(uri);
    const link = bestLinks.get(uri);
    const passage = told && passageIn(told, uri, link);
    if (!other || !passage) return [];
    const opposing = opponents.filter((side) => side.uri === uri && side.sentence === passage.sentence);
    return [{ view: other, passage, link, differs: opposing.length > 0 || isDrifting(drifts, passage), opposing }];
  });
  return {
    view,
    sentence,
    part,
    focus: focusAt(quotation, offset),
    parallels,
    carriers: carriers.length,
    articles: event.length,
    families: events.familiesOf(carriers),
    others: dispute ? standingOn(dispute, disputed?.claim, view.uri, articles) : others,
    notFound: claim ? events.notFoundIn(claim, event) : [],
    similar: claim ? similarLinks(sources, context, part, toldOf(uris, opposed, disputes, drifts)) : [],
    opposed,
    disputes,
    besides,
    drifts,
    articlesOn: (each) => disputedClaim(each, claims).articles.length,
    repeats: repeatsOf(corpus, view, sentence),
    isOnlyHere: ({ start, end }) => events.isOnlyHere({ uri: view.uri, sentence: sentence.index, start, end }),
  };
}

/**
 * A claim with those of its passages marked whose figure holds with both sides of a dispute on it.
 * @param named the articles that are told of: no other is read
 */
function claimOn(
  claim: Claim,
  named: readonly string[],
  disputes: readonly Dispute[],
  corpus: Corpus,
): Pick<Claim, 'passages'> {
  const conflicts = disputes.filter(({ kind }) => kind === 'conflict');
  if (conflicts.length === 0) return claim;
  const passages = claim.passages.filter(({ uri }) => named.includes(uri));
  return { passages: new ClaimForms(conflicts, (uri) => corpus.figuresOf(uri)).passagesOf({ ...claim, passages }) };
}

/** Articles that a hover names in any case. */
function toldOf(
  uris: ReadonlySet<string>,
  opposed: PassageFindings['opposed'],
  disputes: readonly Dispute[],
  drifts: readonly QuotationDrift[],
): ReadonlySet<string> {
  const onSides = disputes.flatMap(({ sides }) => sides.flatMap(({ passages }) => passages));
  return new Set([...uris, ...[...opposed, ...drifts].map(({ view }) => view.uri), ...onSides.map(({ uri }) => uri)]);
}

/** Disputes in which a part of a sentence takes a side, and those in which only the rest does; those that weigh most first. */
function disputesAt(
  events: EventAnswers,
  uri: string,
  sentence: SentenceAt,
  part: Span,
): Pick<PassageFindings, 'disputes' | 'besides'> {
  const standsIn =
    (stretch: Span) =>
    ({ passages }: DisputeSide): boolean =>
      passages.some((passage) => passage.uri === uri && meets(passage, stretch));
  const all = events
    .disputesIn(uri)
    .filter(({ kind, sides }) => kind !== 'drift' && sides.some(standsIn(sentence)))
    .sort((one, next) => rankOf(one) - rankOf(next));
  const isHere = ({ sides }: Dispute): boolean => sides.some(standsIn(part));
  return {
    disputes: all.filter(isHere).slice(0, maxDisputes),
    besides: all.filter((dispute) => !isHere(dispute)).slice(0, maxDisputes),
  };
}

/** The quotations of a sentence that other articles give otherwise. */
function driftsIn(
  { articles, events }: PassageSources,
  { uri, quotations }: ArticleView,
  sentence: SentenceAt,
): QuotationDrift[] {
  // Where nothing is quoted nothing drifts: then other articles need not be read.
  if (!quotations.some((each) => overlaps(each, sentence))) return [];
  // A quotation may reach over several sentences.
  const drifts = events.driftsOf(uri).filter(({ ours }) => overlaps(ours, sentence));
  if (drifts.length === 0) return [];
  const disputes = events
    .disputesIn(uri)
    .flatMap((dispute) => (dispute.kind === 'drift' ? [{ dispute, sideOf: sideIndex(dispute.sides) }] : []));
  return drifts.flatMap((drift) => {
    const view = articles.get(drift.b.uri);
    const told = disputes.find(({ sideOf }) => isBetweenSides(sideOf, drift));
    return view && told ? [{ view, drift, isAddition: isAddition(told.dispute, drift) }] : [];
  });
}

/**
 * Where no claim holds a part: the other articles on the sides of what differs most there, each once, with their sentences,
 * and then those that carry the claim on which they differ.
 */
function standingOn({ sides }: Dispute, claim: Claim | undefined, uri: string, articles: ArticleViews): OtherCarrier[] {
  const standing = new Map<string, OtherCarrier>();
  const add = (passage: ClaimPassage, differs: boolean): void => {
    const view = articles.get(passage.uri);
    if (!view || passage.uri === uri || standing.has(passage.uri)) return;
    const opposing = differs ? [passage] : [];
    standing.set(passage.uri, { view, passage, link: undefined, differs, opposing });
  };
  for (const { passages } of sides) {
    const differs = passages.every((passage) => passage.uri !== uri);
    for (const { uri: there, sentence, start, end } of passages)
      add({ uri: there, sentence, start, end, form: differs ? 'differs' : 'other words' }, differs);
  }
  for (const passage of claim?.passages ?? []) add(passage, false);
  return [...standing.values()].slice(0, maxLines);
}

/** What articles on the other sides of a dispute say. */
function opponentsOf({ sides }: Dispute, uri: string): DifferenceSide[] {
  return sides
    .filter(({ passages }) => passages.every((passage) => passage.uri !== uri))
    .flatMap(({ passages }) => [...passages]);
}

/** The best link of a sentence to each article, of those to passages of a claim. @param parallels best first */
function bestLinksWithin({ passages }: Claim, parallels: readonly Parallel[]): Map<string, Parallel> {
  const sentences = new Map<string, Set<number>>();
  for (const { uri, sentence } of passages) {
    const ofArticle = sentences.get(uri);
    if (ofArticle) ofArticle.add(sentence);
    else sentences.set(uri, new Set([sentence]));
  }
  return bestLinks(parallels.filter(({ b }) => sentences.get(b.uri)?.has(b.sentence)));
}

/** Links to other articles than those of the claim of which one side is a denial. */
function opposedLinks(
  articles: ArticleViews,
  view: ArticleView,
  parallels: readonly Parallel[],
  carriers: ReadonlyMap<string, Parallel>,
): { view: ArticleView; link: Parallel }[] {
  const opposed = new Map<string, { view: ArticleView; link: Parallel }>();
  for (const link of parallels) {
    const { a, b, kind } = link;
    if (opposed.size >= maxOpposed) break;
    if (kind === 'verbatim' || carriers.has(b.uri) || opposed.has(b.uri)) continue;
    const other = articles.get(b.uri);
    if (other && isDenial(view.article, a, other.article, b)) opposed.set(b.uri, { view: other, link });
  }
  return [...opposed.values()];
}

/** The passage of a claim in an article: that of the linked sentence, else one on the fact that differs, else the first. */
function passageIn(
  { passages }: Pick<Claim, 'passages'>,
  uri: string,
  link: Parallel | undefined,
): ClaimPassage | undefined {
  const own = passages.filter((passage) => passage.uri === uri);
  return (
    own.find(({ sentence }) => sentence === link?.b.sentence) ??
    own.find(({ form }) => form === 'differs' || form === 'fits both') ??
    own.at(0)
  );
}
