import * as vscode from 'vscode';
import type { Status } from '../protocol/session';

/** Reading that takes longer is told with a notice that can stop it; what is shorter, the status bar tells. */
const longMs = 3000;

/** Progress of the reading of a large folder, with a way to stop it. */
export class LongReading implements vscode.Disposable {
  private since: number | undefined;
  private notification: { update(status: Status): void; finish(): void } | undefined;
  private last = 0;

  constructor(private readonly pause: (paused: boolean) => void) {}

  follow(status: Status): void {
    const isReading = !status.paused && status.done < status.total;
    if (!isReading) {
      this.since = undefined;
      this.notification?.finish();
      this.notification = undefined;
      return;
    }
    this.since ??= Date.now();
    if (!this.notification && Date.now() - this.since > longMs) this.showNotification(status);
    this.notification?.update(status);
  }

  private showNotification(first: Status): void {
    this.last = (100 * first.done) / first.total;
    void vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Crossread is reading articles'),
        cancellable: true,
      },
      (progress, token) => {
        return new Promise<void>((done) => {
          token.onCancellationRequested(() => {
            this.pause(true);
            done();
          });
          progress.report({ increment: this.last });
          this.notification = {
            update: ({ done: read, total }) => {
              const now = (100 * read) / total;
              progress.report({
                message: vscode.l10n.t('{0} of {1}', read, total),
                increment: Math.max(0, now - this.last),
              });
              this.last = Math.max(this.last, now);
            },
            finish: done,
          };
        });
      },
    );
  }

  dispose(): void {
    this.notification?.finish();
  }
}
