import type { Range } from 'vscode-languageserver-types';
import type { Parallel } from '../../corpus/index/parallel';
import { longestIncreasingSubsequence } from '../../corpus/index/longestIncreasingSubsequence';
import {
  alignedRequest,
  highlightsRequest,
  parallelsRequest,
  type Aligned,
  type AlignedParams,
  type ParallelRow,
} from '../../protocol/passages';
import { compareWording } from '../../corpus/findings/wording';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import { joinedSpans, overlaps, type Span } from '../../text/span';
import type { ServerContext, Sources } from '../context';
import { carrierForm, formNames, type CarrierForm } from '../wording/carrierText';
import { changedRunsOf } from '../wording/runs';
import { translate } from '../wording/translate';
import type { ArticleView } from '../workspace/articleView';
import { idOf, type Place } from '../workspace/ids';
import type { OtherCarrier, PassageSources } from '../workspace/passage';
import { passageFindings } from '../workspace/passageFindings';
import type { PositionContext } from '../workspace/positionContext';

/** What a sentence has in common with others, as lists to pick from, lines to scroll by and words to highlight. */
export function registerParallels({ connection, prepare, workspace }: ServerContext): void {
  connection.onRequest(parallelsRequest, async ({ uri, position }, token) => {
    const place = await prepare.place(uri, position, token);
    // How each words it is told by the claims of the whole event.
    const { corpus, articles } = workspace;
    return place ? parallelRows({ corpus, articles, events: place.answers }, place.context) : [];
  });
  connection.onRequest(alignedRequest, async (params, token) => {
    await prepare.event(params.uri, token);
    const { articles } = workspace;
    return alignedWith(workspace, { uri: articles.inFront(params.uri), other: articles.inFront(params.other) });
  });
  connection.onRequest(highlightsRequest, async ({ uri, range, from }, token) => {
    await prepare.event(from.uri, token);
    const [there, here] = [workspace.articles.at(uri, range.start), workspace.articles.at(from.uri, from.position)];
    if (!there || !here) return [];
    const start = here.offsetAt(from.position);
    const origin = { uri: here.uri, span: { start, end: start + 1 } };
    return highlightsBetween(workspace, origin, { uri: there.uri, span: there.spanOf(range) });
  });
}

/** The forms of wordings as they are compared: what differs tells most, a copy word for word nothing. */
const formsByTelling: readonly CarrierForm[] = ['differs', 'fitsBoth', 'near', 'otherWords', 'spelling', 'same'];
/** The form of a link of which the claim at the place tells nothing. */
const formOfKind: Readonly<Record<Parallel['kind'], CarrierForm>> = {
  verbatim: 'same',
  near: 'near',
  paraphrase: 'otherWords',
};

/**
 * The sentence's parallels, best first, each with how it words what is said at the position; then the passages that its
 * claim joins by way of others.
 */
export function parallelRows(sources: PassageSources, context: PositionContext): ParallelRow[] {
  const { articles } = sources;
  const findings = passageFindings(sources, context);
  const linked = context.parallels.flatMap((parallel): ParallelRow[] => {
    const { a, b, kind, score } = parallel;
    const view = articles.get(b.uri);
    if (!view) return [];
    const carrier = findings?.others.find(({ link }) => link === parallel);
    const form = findings && carrier ? carrierForm(findings, carrier) : formOfKind[kind];
    return [{ ...rowOf(view, b, form), ...originOf(context.view, a), kind, score }];
  });
  if (!findings) return linked;
  const origin = originOf(context.view, findings.sentence);
  const joined = findings.others
    .filter(({ link, view }) => !link && !context.parallels.some(({ b }) => b.uri === view.uri))
    .map((other) => ({ ...rowOf(other.view, sentenceOf(other), carrierForm(findings, other)), ...origin }));
  return [...linked, ...joined];
}

function sentenceOf({ view, passage }: OtherCarrier): Span {
  return view.article.sentences[passage.sentence];
}

type Origin = Pick<ParallelRow, 'from' | 'origin' | 'article'>;

function originOf(view: ArticleView, span: Span): Origin {
  return { from: idOf(view.uri, span), origin: view.rangeOf(span), article: view.uri };
}

function rowOf(view: ArticleView, span: Span, form: CarrierForm): Omit<ParallelRow, keyof Origin> {
  return {
    id: idOf(view.uri, span),
    uri: view.uri,
    tag: view.called,
    range: view.rangeOf(span),
    text: view.textOf(span),
    form: translate(formNames[form]),
    order: formsByTelling.indexOf(form),
  };
}

/** What two articles have in common: lines that say the same, as pairs that rise on both sides, and words in which these differ. */
export function alignedWith({ articles, events }: Sources, { uri, other }: AlignedParams): Aligned {
  const [left, right] = [articles.get(uri), articles.get(other)];
  if (!left || !right) return { lines: [], differing: [[], []] };
  const bestOf = new Map<number, Parallel>();
  for (const parallel of events.parallelsOf(uri)) {
    if (parallel.b.uri !== other) continue;
    const best = bestOf.get(parallel.a.sentence);
    if (!best || parallel.score > best.score) bestOf.set(parallel.a.sentence, parallel);
  }
  const rising = longestIncreasingSubsequence(
    [...bestOf.values()].sort((x, y) => x.a.start - y.a.start),
    ({ b }) => b.start,
  );
  // In other words throughout, nearly every word would be marked. Where a passage stands does not matter here.
  const near = [...bestOf.values()].filter(({ kind }) => kind === 'near');
  const disputes = events.disputesIn(uri);
  const ours = near.flatMap(({ a, b }) => differingIn(left, a, right, b));
  const theirs = near.flatMap(({ a, b }) => differingIn(right, b, left, a));
  return {
    lines: [
      ...firstLines(left, right, rising.at(0)),
      ...rising.flatMap(({ a, b }) => [left.lineOf(a.start), right.lineOf(b.start)]),
    ],
    differing: [
      quadruplesOf(left, [...ours, ...disputedIn(uri, other, disputes, ours)]),
      quadruplesOf(right, [...theirs, ...disputedIn(other, uri, disputes, theirs)]),
    ],
  };
}

/** Where both articles begin, if one stands further down in its document; none of articles that have nothing in common. */
function firstLines(left: ArticleView, right: ArticleView, first: Parallel | undefined): number[] {
  const lines = [left.lineOf(0), right.lineOf(0)];
  return first && lines.some((line) => line > 0) ? lines : [];
}

/** Words of a passage that the other has otherwise or not at all. */
function differingIn(view: ArticleView, passage: Span, other: ArticleView, theirs: Span): Span[] {
  const { missing } = compareWording(view.article, passage, other.article, theirs);
  return changedRunsOf(view.article, missing);
}

/**
 * Words of an article that stand on one side of a difference while the other article stands on another.
 * @param marked words that are marked anyway: of a quotation in which some are, no more
 */
function disputedIn(uri: string, other: string, disputes: readonly Dispute[], marked: readonly Span[]): Span[] {
  return disputes.flatMap(({ sides }) =>
    sides.flatMap(({ passages }, side) => {
      const stands = sides.some((each, at) => at !== side && each.passages.some((passage) => passage.uri === other));
      const isMarked = (passage: Span): boolean => marked.some((span) => overlaps(span, passage));
      const own = passages.filter((passage) => passage.uri === uri && passage.start < passage.end);
      return stands ? own.filter((passage) => !isMarked(passage)) : [];
    }),
  );
}

/** Spans as quadruples of lines and characters, in the order of the text, those that meet as one. */
function quadruplesOf(view: ArticleView, spans: readonly Span[]): number[] {
  return joinedSpans(spans).flatMap((span) => {
    const { start, end } = view.rangeOf(span);
    return [start.line, start.character, end.line, end.character];
  });
}

/** What a passage has in common with the one that one comes from; empty where they are not linked. */
export function highlightsBetween({ articles, events }: Sources, from: Place, to: Place): Range[] {
  const view = articles.get(to.uri);
  if (!view || !articles.get(from.uri)) return [];
  const link = events
    .parallelsOf(from.uri)
    .find(({ a, b }) => b.uri === to.uri && overlaps(a, from.span) && overlaps(b, to.span));
  return link ? link.shared.map((span) => view.rangeOf(span.b)) : [];
}
