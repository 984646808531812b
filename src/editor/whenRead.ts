import * as vscode from 'vscode';
import type { Status } from '../protocol/session';
import type { Client } from './client';

/** What is asked by others than the reader: assistants, other extensions. */
export interface Reader extends Pick<Client, 'request'> {
  readonly status: Status | undefined;
  readonly onDidChangeStatus: vscode.Event<Status>;
  readonly onDidChangeData: vscode.Event<void>;
  start(): Promise<void>;
}

/**
 * Waits until all files are read.
 * @param maxMs how long at most
 * @returns whether they are
 */
export function whenRead(reader: Reader, token?: vscode.CancellationToken, maxMs?: number): Promise<boolean> {
  const isDone = (): boolean => reader.status !== undefined && reader.status.done >= reader.status.total;
  if (isDone()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (read: boolean): void => {
      clearTimeout(timer);
      vscode.Disposable.from(...listeners).dispose();
      resolve(read);
    };
    const timer = maxMs === undefined ? undefined : setTimeout(() => end(false), maxMs);
    const listeners = [
      reader.onDidChangeStatus(() => {
        if (isDone()) end(true);
      }),
      ...(token ? [token.onCancellationRequested(() => end(false))] : []),
    ];
  });
}
