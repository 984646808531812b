import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { DifferenceSide } from '../../corpus/findings/differences/difference';
import type { Dispute, DisputeSide } from '../../corpus/findings/differences/disputes';
import { isDeviant } from '../../corpus/findings/disputeDrifts';
import type { Drift } from '../../corpus/findings/drift';
import type { ServerContext, Sources } from '../context';
import { disputeText } from '../wording/disputeText';
import { asItIs } from '../wording/evidenceText';
import { shorten, withoutMarks } from '../wording/excerpt';
import { translate } from '../wording/translate';
import type { ArticleView } from '../workspace/articleView';
import { differencesHere } from '../workspace/differingWords';
import { idOf } from '../workspace/ids';
import { ProblemReporter } from '../workspace/problemReporter';
import { driftReason } from './disputes';
import type { Side } from './passages';

/** What a problem's quick fixes need: ids of the two passages. */
export interface ProblemData {
  readonly a: string;
  readonly b: string;
}

/** Places that a problem links to, one an origin: the hover has all. */
const maxPlaces = 2;
const maxWording = 80;
const maxTitle = 60;

/** Sends the problems of open articles, and of all in a small folder, when they may have changed. */
export function registerProblems({ connection, client, workspace, prefetcher, documents }: ServerContext): void {
  const reporter = new ProblemReporter(workspace, prefetcher, {
    problemsOf: (uri) => {
      const views = workspace.articles.inDocument(uri);
      return views.flatMap((view) => problemsOf(workspace, view));
    },
    send: (params) => void connection.sendDiagnostics(params),
    log: (text) => workspace.log(text),
  });
  const report = (): void => reporter.report(client.options.problems);
  workspace.onAnswersChanged(report);
  client.onOptionsChanged(report);
  documents.onDidOpen(report);
  documents.onDidClose(report);
}

/**
 * Conflicts and drift of an article, each with links to the other sides. Few and sure: figures and
 * dates of surely the same fact, and quotations whose speaker or reach changes; the rest is told in
 * hovers and views.
 */
export function problemsOf(sources: Sources, view: ArticleView): Diagnostic[] {
  return [...conflictsOf(sources, view), ...driftsIn(sources, view)];
}

/** One for each dispute that is sure, on the sides that fewest articles take: those that stand against the others. */
function conflictsOf(sources: Sources, view: ArticleView): Diagnostic[] {
  return sources.events.disputesIn(view.uri).flatMap((dispute) => {
    if (!dispute.isSure || dispute.isAtAnotherDate || dispute.kind === 'drift') return [];
    const fewest = Math.min(...dispute.sides.map(articlesOn));
    return dispute.sides
      .filter((side) => articlesOn(side) === fewest)
      .flatMap((side) => side.passages.filter(({ uri }) => uri === view.uri).slice(0, 1))
      .map((place) => conflictAt(sources, view, dispute, place));
  });
}

function articlesOn({ passages }: DisputeSide): number {
  return new Set(passages.map(({ uri }) => uri)).size;
}

function conflictAt(sources: Sources, view: ArticleView, dispute: Dispute, place: DifferenceSide): Diagnostic {
  const own = dispute.sides.find(({ passages }) => passages.includes(place));
  const others = dispute.sides.filter((side) => side !== own).flatMap(({ passages }) => passages);
  const nameOf = ({ uri }: DifferenceSide): string => shorten(sources.articles.calledOf(uri), maxTitle);
  return {
    range: view.rangeOf(place),
    severity: dispute.isTouching ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning,
    code: dispute.kind,
    message: translate('Differs: {0}.', disputeText(dispute, view.uri, nameOf, asItIs)),
    ...commonOf(sources, others, { a: sentenceId(sources, place), b: sentenceId(sources, others[0]) }),
  };
}

/**
 * A quotation that lost or added something is told of where it did, in the words of its hover, once for all that have it
 * otherwise.
 */
function driftsIn(sources: Sources, view: ArticleView): Diagnostic[] {
  return differencesHere(sources, view).flatMap(({ dispute, drifts }) => {
    const told = drifts.filter((drift) => drift.isSure && isDeviant(dispute, drift));
    return told.length > 0 ? [driftProblem(sources, view, dispute, told)] : [];
  });
}

/** @param drifts of one quotation, at least one */
function driftProblem(sources: Sources, view: ArticleView, dispute: Dispute, drifts: readonly Drift[]): Diagnostic {
  const [drift] = drifts;
  const title = shorten(sources.articles.calledOf(drift.b.uri), maxTitle);
  const reason = driftReason(sources.articles, dispute, drift);
  return {
    range: view.rangeOf(drift.ours),
    severity: DiagnosticSeverity.Warning,
    code: 'drift',
    message: translate('Differs from the quotation in {0}: {1}.', title, reason),
    ...commonOf(
      sources,
      drifts.map(({ b, theirs }) => ({ uri: b.uri, start: theirs.start, end: theirs.end })),
      { a: sentenceId(sources, drift.a), b: sentenceId(sources, drift.b) },
    ),
  };
}

/** What all problems have: links to the other sides, and what quick fixes need. */
function commonOf(
  sources: Sources,
  others: readonly Side[],
  data: ProblemData,
): Pick<Diagnostic, 'source' | 'data' | 'relatedInformation'> {
  return {
    source: 'Crossread',
    data,
    relatedInformation: onePerOrigin(sources, others).flatMap((side) => {
      const view = sources.articles.get(side.uri);
      if (!view) return [];
      const message = `${shorten(view.called, maxTitle)}: “${textOf(sources, side)}”`;
      return [{ location: { uri: view.file, range: view.rangeOf(side) }, message }];
    }),
  };
}

/** The first places, of articles of one origin one. */
function onePerOrigin({ events }: Sources, places: readonly Side[]): Side[] {
  const families = events.familiesOf([...new Set(places.map(({ uri }) => uri))]);
  const byOrigin = new Map<string, Side>();
  for (const place of places) {
    const origin = families.find(({ articles }) => articles.includes(place.uri))?.id ?? place.uri;
    if (!byOrigin.has(origin)) byOrigin.set(origin, place);
  }
  return [...byOrigin.values()].slice(0, maxPlaces);
}

function textOf({ articles }: Sources, side: Side): string {
  return shorten(withoutMarks(articles.get(side.uri)?.textOf(side) ?? ''), maxWording);
}

/** Id of the sentence that a stretch stands in; of the stretch itself where the article is gone. */
function sentenceId({ articles }: Sources, side: Side & { readonly sentence: number }): string {
  return idOf(side.uri, articles.get(side.uri)?.article.sentences.at(side.sentence) ?? side);
}
