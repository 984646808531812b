import * as vscode from 'vscode';
import type { Status } from '../protocol/session';
import type { ServerState } from './client';

/** Context keys `crossread.*`, by which menus, keys and the palette offer what can be done; each is set when it changes. */
export class ContextKeys {
  private readonly values = new Map<string, boolean | string>();

  set(name: string, value: boolean | string): void {
    if (this.values.get(name) === value) return;
    this.values.set(name, value);
    void vscode.commands.executeCommand('setContext', `crossread.${name}`, value);
  }

  /** The keys that tell of the server and of reading. */
  setReading(state: ServerState, status: Status | undefined): void {
    const isUnfinished = status !== undefined && status.done < status.total;
    this.set('running', state === 'running');
    this.set('reading', isUnfinished && !status.paused);
    this.set('paused', status?.paused === true);
    this.set('hasArticles', (status?.articles ?? 0) > 0);
  }
}
