import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { firstEndingAfter } from '../../text/span';
import type { ServerContext } from '../context';
import { translate } from '../wording/translate';
import type { ArticleView } from '../workspace/articleView';
import { trimmedSpan } from '../workspace/trimmedSpan';
import type { ProblemData } from './problems';

/** Quick fixes of problems, and what a selected stretch may be decided to be. */
export function registerCodeActions({ connection, workspace }: ServerContext): void {
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    codeActions(workspace.articles.currentAt(uri, range.start), range, context),
  );
}

/** @param view undefined for a document that is no article: problems that it had may be fixed still */
export function codeActions(
  view: ArticleView | undefined,
  range: Range,
  { diagnostics, triggerKind }: CodeActionContext,
): CodeAction[] {
  const fixes = diagnostics.flatMap(fixesOf);
  // A selection alone lights no bulb: the reader asks for it.
  const asked = triggerKind !== CodeActionTriggerKind.Automatic;
  if (!view || (!asked && fixes.length === 0)) return fixes;
  const kind = diagnostics.length > 0 ? CodeActionKind.QuickFix : CodeActionKind.Refactor;
  return [...fixes, ...boilerplateActions(view, range, fixes.length > 0, kind)];
}

/** None for problems of others. */
export function fixesOf(diagnostic: Diagnostic): CodeAction[] {
  const data = diagnostic.data as Partial<ProblemData> | undefined;
  if (diagnostic.source !== 'Crossread' || typeof data?.a !== 'string' || typeof data.b !== 'string') return [];
  const values = [data.a, data.b];
  const fix = (title: string, command: string, given = values): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: given },
  });
  return [
    fix(translate('Compare wordings'), 'crossread.compareWordings'),
    fix(translate('Not comparable'), 'crossread.notComparable'),
    fix(translate('Add note'), 'crossread.addNote', [data.a]),
  ];
}

/** @param atProblem whether the range stands at a problem: then its sentence is offered where nothing is selected */
export function boilerplateActions(
  view: ArticleView,
  range: Range,
  atProblem: boolean,
  kind: CodeActionKind,
): CodeAction[] {
  const { article, uri } = view;
  const span = view.spanOf(range);
  const isSelected = span.end > span.start;
  const decide = (title: string, at: Range, is: boolean): CodeAction[] => [
    { title, kind, command: { title, command: 'crossread.setBoilerplate', arguments: [uri, at, is] } },
  ];
  const block = article.blocks.at(firstEndingAfter(article.blocks, span.start));
  if (block?.kind === 'boilerplate') {
    const at = isSelected ? range : view.rangeOf(trimmedSpan(article.text, block));
    return decide(translate('This is article text'), at, false);
  }
  if (isSelected) return decide(translate('This is boilerplate'), range, true);
  const sentence = atProblem ? view.sentenceFrom(span.start) : undefined;
  return sentence ? decide(translate('This is boilerplate'), view.rangeOf(sentence), true) : [];
}
