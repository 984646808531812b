import * as vscode from 'vscode';
import { pickOne, type PickItem } from '../pick';
import { clearCacheRequest } from '../../protocol/session';
import type { Controller } from '../controller';
import { showBriefly } from '../statusMessage';
import type { CommandContext, Commands } from './context';

/** Skipped files that the status pick lists. */
const maxSkippedShown = 500;

/** Start, stop, pause, log and status of the server. */
export function serverCommands({ controller }: CommandContext): Commands {
  return {
    start: () => controller.start(),
    restart: () => restart(controller),
    refresh: () => restart(controller),
    clearCache: () => clearCache(controller),
    stop: () => controller.stop(),
    pause: () => controller.pause(true),
    resume: () => controller.pause(false),
    showLog: () => controller.log.show(),
    showStatus: () => showStatus(controller),
  };
}

async function restart(controller: Controller): Promise<void> {
  await controller.stop();
  await controller.start();
}

/** Reads all files anew; a server that does not run reads them when it is started. */
async function clearCache(controller: Controller): Promise<void> {
  await controller.start();
  await controller.request(clearCacheRequest, {});
  showBriefly(vscode.l10n.t('Cache cleared: all files are read again'));
}

async function showStatus(controller: Controller): Promise<void> {
  const { status } = controller;
  const skipped = await controller.skippedFiles(maxSkippedShown);
  const items: (PickItem & { readonly run: () => unknown })[] = [];
  if (status?.paused)
    items.push({ icon: 'play', label: vscode.l10n.t('Resume Reading'), run: () => controller.pause(false) });
  else if (status && status.done < status.total)
    items.push({ icon: 'debug-pause', label: vscode.l10n.t('Pause Reading'), run: () => controller.pause(true) });
  if (status && status.skipped.toImport > 0)
    items.push({
      icon: 'desktop-download',
      label: vscode.l10n.t('Import Articles'),
      run: () => vscode.commands.executeCommand('crossread.import'),
    });
  items.push(
    { icon: 'refresh', label: vscode.l10n.t('Restart Server'), run: () => restart(controller) },
    { icon: 'output', label: vscode.l10n.t('Show Log'), run: () => controller.log.show() },
    ...skipped.map(({ uri, reason }) => ({
      icon: 'warning',
      label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
      description: reason,
      run: () => vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri)),
    })),
  );
  const title = status
    ? vscode.l10n.t('Crossread – articles read: {0}, files skipped: {1}', status.articles, status.skipped.all)
    : 'Crossread';
  await (await pickOne(items, { title }))?.run();
}
