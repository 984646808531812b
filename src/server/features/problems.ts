import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Comparison } from '../../corpus/findings/comparisons';
import { isConflict } from '../../corpus/findings/figureValues';
import type { Drift } from '../../corpus/findings/drift';
import { addToList } from '../../text/multimap';
import type { ServerContext, Sources } from '../context';
import { shorten, withoutMarks } from '../wording/excerpt';
import { translate } from '../wording/translate';
import type { ArticleView } from '../workspace/articleView';
import { idOf } from '../workspace/ids';
import { ProblemReporter } from '../workspace/problemReporter';
import { driftReason } from './disputes';
import type { Side } from './passages';

/** What a problem's quick fixes need: ids of the two passages. */
export interface ProblemData {
  readonly a: string;
  readonly b: string;
}

/** Sides that a problem links to, and wordings that its message names. */
const maxSides = 8;
const maxWordings = 3;
const maxWording = 80;
const maxTitle = 60;

/** Sends the problems of open articles, and of all in a small folder, when they may have changed. */
export function registerProblems({ connection, client, workspace, prefetcher, documents }: ServerContext): void {
  const reporter = new ProblemReporter(workspace, prefetcher, {
    problemsOf: (uri) => {
      const view = workspace.articles.current(uri);
      return view ? problemsOf(workspace, view) : [];
    },
    send: (params) => void connection.sendDiagnostics(params),
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

/** One a figure, with all that give another. */
function conflictsOf(sources: Sources, view: ArticleView): Diagnostic[] {
  const byFigure = new Map<number, Comparison[]>();
  for (const comparison of sources.events.comparisonsOf(view.uri))
    if (isConflict(comparison.verdict)) addToList(byFigure, comparison.a.start, comparison);
  return [...byFigure.values()].map((comparisons) => {
    const [{ a, b }] = comparisons;
    const isSure = comparisons.some(({ verdict }) => verdict === 'conflict');
    return {
      range: view.rangeOf(a),
      severity: isSure ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
      code: 'conflict',
      message: conflictMessage(sources, view, comparisons, isSure),
      ...commonOf(
        sources,
        comparisons.map((comparison) => comparison.b),
        { a: sentenceId(sources, a), b: sentenceId(sources, b) },
      ),
    };
  });
}

function conflictMessage(
  sources: Sources,
  view: ArticleView,
  comparisons: readonly Comparison[],
  isSure: boolean,
): string {
  const [{ a }] = comparisons;
  const own = view.textOf(a);
  const wordings = new Set(comparisons.map(({ b }) => `“${textOf(sources, b)}”`));
  const others = [...wordings].slice(0, maxWordings).join(', ');
  if (!a.figure.interval)
    return translate('Other articles give another figure for this: “{0}” here, {1} elsewhere.', own, others);
  return isSure
    ? translate('Other articles date this otherwise: “{0}” here, {1} elsewhere.', own, others)
    : translate(
        'Other articles date this a little otherwise: “{0}” here, {1} elsewhere; the times only touch.',
        own,
        others,
      );
}

/** A quotation that lost something is told of where it stands without it, in the words of its hover, once for all that have it whole. */
function driftsIn(sources: Sources, view: ArticleView): Diagnostic[] {
  const byQuotation = new Map<number, Drift[]>();
  for (const drift of sources.events.driftsOf(view.uri))
    if (drift.isSure && drift.fuller !== 'ours') addToList(byQuotation, drift.ours.start, drift);
  return [...byQuotation.values()].map((drifts) => {
    const [drift] = drifts;
    const title = shorten(sources.articles.titleOf(drift.b.uri), maxTitle);
    const reason = driftReason(sources.articles, drift);
    return {
      range: view.rangeOf(drift.ours),
      severity: DiagnosticSeverity.Warning,
      code: 'drift',
      message: translate('Differs from the quotation in “{0}”: {1}.', title, reason),
      ...commonOf(
        sources,
        drifts.map(({ b, theirs }) => ({ uri: b.uri, start: theirs.start, end: theirs.end })),
        { a: sentenceId(sources, drift.a), b: sentenceId(sources, drift.b) },
      ),
    };
  });
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
    relatedInformation: others.slice(0, maxSides).flatMap((side) => {
      const view = sources.articles.get(side.uri);
      if (!view) return [];
      const message = `${shorten(view.title, maxTitle)}: “${textOf(sources, side)}”`;
      return [{ location: { uri: side.uri, range: view.rangeOf(side) }, message }];
    }),
  };
}

function textOf({ articles }: Sources, side: Side): string {
  return shorten(withoutMarks(articles.get(side.uri)?.textOf(side) ?? ''), maxWording);
}

/** Id of the sentence that a stretch stands in; of the stretch itself where the article is gone. */
function sentenceId({ articles }: Sources, side: Side & { readonly sentence: number }): string {
  return idOf(side.uri, articles.get(side.uri)?.article.sentences.at(side.sentence) ?? side);
}
