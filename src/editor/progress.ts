import * as vscode from 'vscode';
import type { Status } from '../protocol/session';

/** Progress of reading, as the bar of a view: what is read is told by its message, and *Pause Reading* stands beside it. */
export class ReadingProgress implements vscode.Disposable {
  private finish: (() => void) | undefined;

  /** @param viewId of the view that has the bar */
  constructor(private readonly viewId: string) {}

  follow({ paused, done, total }: Pick<Status, 'paused' | 'done' | 'total'>): void {
    if (paused || done >= total) this.dispose();
    else if (!this.finish)
      void vscode.window.withProgress(
        { location: { viewId: this.viewId } },
        () => new Promise<void>((resolve) => (this.finish = resolve)),
      );
  }

  dispose(): void {
    this.finish?.();
    this.finish = undefined;
  }
}
