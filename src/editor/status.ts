import * as vscode from 'vscode';
import type { Status } from '../protocol/session';
import { articlesText } from './articleRows';
import type { ServerState } from './client';

/** The status bar item: progress while reading, health afterwards. */
export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;

  constructor() {
    this.item = vscode.window.createStatusBarItem('crossread.status', vscode.StatusBarAlignment.Right, 90);
    this.item.name = 'Crossread';
    this.item.command = 'crossread.showStatus';
  }

  /** @param sources about how many of the articles are independent, where that is known */
  update(state: ServerState, status: Status | undefined, sources: number | undefined): void {
    if (state === 'idle') {
      this.item.hide();
      return;
    }
    this.item.backgroundColor = undefined;
    if (state === 'failed') {
      this.item.text = '$(error) Crossread';
      this.item.tooltip = vscode.l10n.t('The Crossread server stopped. Click for details and to restart it.');
      this.item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
    } else if (state === 'starting' || !status) {
      this.item.text = '$(sync~spin) Crossread';
      this.item.tooltip = vscode.l10n.t('Crossread is starting');
    } else if (status.paused) {
      this.item.text = `$(debug-pause) ${status.done} / ${status.total}`;
      this.item.tooltip = vscode.l10n.t(
        'Crossread paused reading: {0} of {1}. Click to resume.',
        status.done,
        status.total,
      );
    } else if (status.done < status.total) {
      this.item.text = `$(sync~spin) ${status.done} / ${status.total}`;
      this.item.tooltip = vscode.l10n.t('Crossread is reading articles: {0} of {1}', status.done, status.total);
    } else {
      const skipped = status.skipped.all;
      const read = `$(book) ${articlesText(status.articles, sources)}`;
      this.item.text = skipped > 0 ? `${read} $(warning) ${skipped}` : read;
      this.item.tooltip =
        skipped > 0
          ? vscode.l10n.t('Crossread – articles read: {0}, files skipped: {1}', status.articles, skipped)
          : vscode.l10n.t('Crossread – articles read: {0}', status.articles);
    }
    this.item.accessibilityInformation = { label: String(this.item.tooltip) };
    this.item.show();
  }

  dispose(): void {
    this.item.dispose();
  }
}
