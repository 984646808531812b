import * as vscode from 'vscode';
import { pickOne } from '../pick';
import type { Outcome } from '../../import/host/importSources';
import { failureText } from '../../server/wording/importText';
import { useBundle } from '../../server/wording/translate';
import { fileName } from '../places';
import { inform, warn } from '../messages';

/** Tells what an import took and left, with ways to see it. */
export async function tellImport(
  outcomes: readonly Outcome<vscode.Uri>[],
  isCancelled: boolean,
  log: (line: string) => void,
): Promise<void> {
  useBundle(vscode.l10n.bundle, vscode.env.language);
  for (const outcome of outcomes)
    log(`${vscode.workspace.asRelativePath(outcome.source.place)}: ${summaryOf(outcome)}`);
  const first = outcomes.flatMap(({ written, same }) => [...written, ...same]).at(0);
  const [show, details] = [vscode.l10n.t('Show in Explorer'), vscode.l10n.t('Details')];
  const message = `${isCancelled ? `${vscode.l10n.t('The import was cancelled.')} ` : ''}${totals(outcomes)}`;
  const choice = await (first === undefined
    ? warn(message, ...(outcomes.length > 0 ? [details] : []))
    : inform(message, show, details));
  if (choice === details) await showDetails(outcomes);
  else if (choice === show && first) await showPlace(first);
}

function totals(outcomes: readonly Outcome<vscode.Uri>[]): string {
  const written = outcomes.reduce((sum, each) => sum + each.written.length, 0);
  const same = outcomes.reduce((sum, each) => sum + each.same.length, 0);
  const refused = outcomes.filter((each) => each.refused !== undefined).length;
  const parts = [vscode.l10n.t('Articles imported: {0}.', written)];
  if (same > 0) parts.push(vscode.l10n.t('There already: {0}.', same));
  if (refused > 0) parts.push(vscode.l10n.t('Files left: {0}.', refused));
  const [only] = outcomes;
  if (outcomes.length === 1 && refused === 1) return `${fileName(only.source.place.toString())}: ${summaryOf(only)}`;
  return parts.join(' ');
}

/** What became of a file, as a sentence. */
function summaryOf({ written, same, left, refused }: Outcome<vscode.Uri>): string {
  if (typeof refused === 'string') return refused;
  if (refused) return failureText(refused.failure);
  const parts: string[] = [];
  if (written.length > 0) parts.push(vscode.l10n.t('Articles imported: {0}.', written.length));
  if (same.length > 0) parts.push(vscode.l10n.t('There already: {0}.', same.length));
  if (left.length > 0) parts.push(vscode.l10n.t('Not taken over: {0}.', left.join(', ')));
  return parts.join(' ');
}

/** A line for each file; choosing one opens what it gave, or the file itself. */
async function showDetails(outcomes: readonly Outcome<vscode.Uri>[]): Promise<void> {
  const picked = await pickOne(
    outcomes.map((outcome) => ({
      icon: outcome.refused === undefined ? 'check' : 'warning',
      label: vscode.workspace.asRelativePath(outcome.source.place),
      detail: summaryOf(outcome),
      place: [...outcome.written, ...outcome.same].at(0) ?? outcome.source.place,
    })),
    { title: vscode.l10n.t('What Was Imported and What Was Left'), matchOnDetail: true },
  );
  if (picked) await vscode.commands.executeCommand('vscode.open', picked.place);
}

/** In the explorer where it lies in the window's folders, else opened. */
async function showPlace(place: vscode.Uri): Promise<void> {
  if (vscode.workspace.getWorkspaceFolder(place)) await vscode.commands.executeCommand('revealInExplorer', place);
  else await vscode.commands.executeCommand('vscode.open', place);
}
