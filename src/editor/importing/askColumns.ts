import * as vscode from 'vscode';
import { pickOne } from '../pick';
import type { Source } from '../../import/host/fileStore';
import type { AskColumns, ColumnChoice } from '../../import/host/messages';

/** Asks which column of a table holds the text, then which the title; no answer to the first leaves the file. */
export async function askColumns(source: Source<vscode.Uri>, ask: AskColumns): Promise<ColumnChoice | undefined> {
  const columns = ask.columns.map((label, index) => ({ label, description: ask.samples[index] }));
  const text = await pickOne(columns, {
    title: source.name,
    placeHolder: vscode.l10n.t('Which column holds the text of the articles?'),
    ignoreFocusOut: true,
  });
  if (!text) return undefined;
  const title = await pickOne(
    columns.filter(({ label }) => label !== text.label),
    {
      title: source.name,
      placeHolder: vscode.l10n.t('Which column holds the headlines? Escape if none does.'),
      ignoreFocusOut: true,
    },
  );
  return { text: text.label, ...(title ? { title: title.label } : {}) };
}
