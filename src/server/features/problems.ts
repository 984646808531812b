import { DiagnosticSeverity, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { addToList } from '../../text/multimap';
import { displayText, sentenceFrom } from '../../article/article';
import { firstEndingAfter, type Span } from '../../text/span';
import { isConflict } from '../../corpus/findings/figureValues';
import { isShorter, type Drift } from '../../corpus/findings/drift';
import { driftReason } from './disputes';
import { idOf } from './links';
import { offsetAt, rangeOf } from '../workspace/positions';
import type { Session } from '../workspace/session';
import { translate, shorten, withoutMarks } from '../wording/text';

/** What a problem's quick fixes need: ids of the two passages. */
interface ProblemData {
  readonly a: string;
  readonly b: string;
}

/** Sides listed for one figure. */
const maxSides = 8;

/**
 * Conflicts and drift of an article, each with links to the other sides. Few and sure: figures and
 * dates of surely the same fact, and quotations whose speaker or reach changes; the rest is told in
 * hovers and views.
 */
export function problemsOf(session: Session, uri: string): Diagnostic[] {
  const annotated = session.current(uri);
  if (!annotated) return [];
  const { article } = annotated;
  const out: Diagnostic[] = [];
  const byFigure = new Map<number, ReturnType<Session['comparisonsOf']>[number][]>();
  for (const comparison of session.comparisonsOf(uri)) {
    if (!isConflict(comparison.verdict)) continue;
    addToList(byFigure, comparison.a.start, comparison);
  }
  for (const list of byFigure.values()) {
    const [{ a }] = list;
    const sure = list.some(({ verdict }) => verdict === 'conflict');
    const others = [...new Set(list.map(({ b }) => `“${textOf(session, b.uri, b)}”`))].slice(0, 3).join(', ');
    const own = displayText(article, a);
    const message = a.figure.interval
      ? sure
        ? translate('Other articles date this otherwise: “{0}” here, {1} elsewhere.', own, others)
        : translate(
            'Other articles date this a little otherwise: “{0}” here, {1} elsewhere; the times only touch.',
            own,
            others,
          )
      : translate('Other articles give another figure for this: “{0}” here, {1} elsewhere.', own, others);
    out.push(
      problem(
        session,
        rangeOf(article, a),
        sure ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
        'conflict',
        message,
        list.map(({ b }) => b),
        { a: sentenceId(session, uri, a.sentence), b: sentenceId(session, list[0].b.uri, list[0].b.sentence) },
      ),
    );
  }
  // A quotation that lost something is told of where it stands without it, once for all that have it whole.
  const byQuotation = new Map<number, Drift[]>();
  for (const other of new Set(session.corpus.nearOf(uri).map(({ b }) => b.uri))) {
    for (const drift of session.corpus.driftsOf(other))
      if (drift.altersMeaning && drift.b.uri === uri && isShorter(drift))
        addToList(byQuotation, drift.theirs.start, drift);
  }
  for (const list of byQuotation.values()) {
    const [drift] = list;
    const message = translate(
      'Differs from the quotation in “{0}”: here {1}.',
      shorten(session.titleOf(drift.a.uri), 60),
      driftReason(session, drift),
    );
    out.push(
      problem(
        session,
        rangeOf(article, drift.theirs),
        DiagnosticSeverity.Warning,
        'drift',
        message,
        list.map(({ a, ours }) => ({ uri: a.uri, ...ours })),
        { a: sentenceId(session, uri, drift.b.sentence), b: sentenceId(session, drift.a.uri, drift.a.sentence) },
      ),
    );
  }
  return out;
}

function problem(
  session: Session,
  range: Range,
  severity: DiagnosticSeverity,
  code: string,
  message: string,
  others: readonly (Span & { uri: string })[],
  data: ProblemData,
): Diagnostic {
  return {
    range,
    severity,
    code,
    message,
    source: 'Crossread',
    data,
    relatedInformation: others.slice(0, maxSides).map((side) => ({
      location: { uri: side.uri, range: rangeOf(session.corpus.get(side.uri)!.article, side) },
      message: `${shorten(session.titleOf(side.uri), 60)}: “${textOf(session, side.uri, side)}”`,
    })),
  };
}

function textOf(session: Session, uri: string, span: Span): string {
  return shorten(withoutMarks(displayText(session.corpus.get(uri)!.article, span)), 80);
}

function sentenceId(session: Session, uri: string, index: number): string {
  return idOf(uri, session.corpus.get(uri)!.article.sentences[index]);
}

/** Quick fixes of problems, and what a selected stretch may be decided to be. @param asked by the reader: a selection alone lights no bulb */
export function actionsFor(
  session: Session,
  uri: string,
  range: Range,
  diagnostics: readonly Diagnostic[],
  asked: boolean,
): CodeAction[] {
  const out: CodeAction[] = [];
  for (const diagnostic of diagnostics) {
    const data = diagnostic.data as ProblemData | undefined;
    if (diagnostic.source !== 'Crossread' || typeof data?.a !== 'string' || typeof data.b !== 'string') continue;
    const fix = (title: string, command: string, ...values: unknown[]): CodeAction => ({
      title,
      kind: 'quickfix',
      diagnostics: [diagnostic],
      command: { title, command, arguments: values },
    });
    out.push(
      fix(translate('Compare wordings'), 'crossread.compareWordings', data.a, data.b),
      fix(translate('Not comparable'), 'crossread.notComparable', data.a, data.b),
    );
  }
  const annotated = session.current(uri);
  if (!annotated || (!asked && out.length === 0)) return out;
  const { article } = annotated;
  const span = { start: offsetAt(article, range.start), end: offsetAt(article, range.end) };
  const block = article.blocks[firstEndingAfter(article.blocks, span.start)];
  const decide = (title: string, at: Range, is: boolean): void =>
    void out.push({
      title,
      kind: diagnostics.length > 0 ? 'quickfix' : 'refactor',
      command: { title, command: 'crossread.setBoilerplate', arguments: [uri, at, is] },
    });
  if (block?.kind === 'boilerplate') {
    const text = article.text.slice(block.start, block.end);
    decide(
      translate('This is article text'),
      span.end > span.start
        ? range
        : rangeOf(article, {
            start: block.start + text.length - text.trimStart().length,
            end: block.start + text.trimEnd().length,
          }),
      false,
    );
  } else if (span.end > span.start) decide(translate('This is boilerplate'), range, true);
  else if (out.length > 0) {
    const sentence = sentenceFrom(article, span.start);
    if (sentence) decide(translate('This is boilerplate'), rangeOf(article, sentence), true);
  }
  return out;
}
