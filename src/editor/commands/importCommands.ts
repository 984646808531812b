import * as vscode from 'vscode';
import { findSources } from '../../import/host/findSources';
import type { Source } from '../../import/host/fileStore';
import { ImportClient } from '../../import/host/importClient';
import { importSources, type Outcome } from '../../import/host/importSources';
import { askColumns } from '../importing/askColumns';
import { tellImport } from '../importing/importReport';
import { askSources, askTarget } from '../importing/askSources';
import { workspaceStore } from '../importing/workspaceStore';
import { fileName } from '../places';
import type { CommandContext, Commands } from './context';
import { inform } from '../messages';

/** Files of other kinds to Markdown. */
export function importCommands(context: CommandContext): Commands {
  return { import: (clicked, selected) => importArticles(context, clicked, selected) };
}

async function importArticles(context: CommandContext, clicked: unknown, selected: unknown): Promise<void> {
  const roots = await askSources(clicked, selected);
  if (!roots || roots.length === 0) return;
  const sources = await sourcesUnder(roots);
  if (sources.length === 0) {
    void inform(vscode.l10n.t('No file that can be imported was found there.'));
    return;
  }
  const target = await askTarget();
  if (target === undefined) return;
  const { outcomes, isCancelled } = await importWithProgress(context, sources, target);
  // Not awaited: the message stays until it is answered, and the command is done.
  void tellImport(outcomes, isCancelled, (line) => context.controller.log.info(line));
}

async function sourcesUnder(roots: readonly vscode.Uri[]): Promise<Source<vscode.Uri>[]> {
  const found = new Map<string, Source<vscode.Uri>>();
  for (const root of roots) {
    const { type } = await vscode.workspace.fs.stat(root);
    const sources =
      (type & vscode.FileType.Directory) !== 0
        ? await findSources(workspaceStore, root)
        : [{ place: root, name: fileName(root.toString()), folder: vscode.Uri.joinPath(root, '..'), path: [] }];
    for (const source of sources) found.set(source.place.toString(), source);
  }
  return [...found.values()];
}

function importWithProgress(
  { makeImportWorker }: CommandContext,
  sources: readonly Source<vscode.Uri>[],
  target: 'beside' | vscode.Uri,
): Thenable<{ outcomes: Outcome<vscode.Uri>[]; isCancelled: boolean }> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing articles'), cancellable: true },
    async (progress, token) => {
      const client = new ImportClient(makeImportWorker);
      token.onCancellationRequested(() => client.cancel());
      try {
        const outcomes = await importSources(workspaceStore, client, sources, {
          ...(target === 'beside' ? {} : { out: target }),
          day: new Date().toISOString().slice(0, 10),
          ...(vscode.l10n.bundle ? { l10n: vscode.l10n.bundle } : {}),
          language: vscode.env.language,
          chooseColumns: askColumns,
          before: ({ name }, index) => {
            progress.report({
              message: vscode.l10n.t('{0} of {1}: {2}', index + 1, sources.length, name),
              increment: index === 0 ? 0 : 100 / sources.length,
            });
            return !token.isCancellationRequested;
          },
        });
        return { outcomes, isCancelled: token.isCancellationRequested };
      } finally {
        client.dispose();
      }
    },
  );
}
