import { loadedAt, workedMs } from '../clock';
import type * as vscode from 'vscode';
import { makeImportThread } from '../../import/node/importThread';
import type { CrossreadExtension } from '../api/crossread';
import { activateWith } from '../extension';
import { serverVariables } from './serverVariables';

/** The bundle's own evaluation; VS Code does other things before it calls `activate`. */
const evaluationMs = workedMs() - loadedAt;

export function activate(context: vscode.ExtensionContext): CrossreadExtension {
  const module = context.asAbsolutePath('dist/server.js');
  const importScript = context.asAbsolutePath('dist/import.js');
  const makeImportWorker = () => makeImportThread(importScript);
  return activateWith(context, evaluationMs, makeImportWorker, async (options) => {
    // Loaded when a server is started, not in every window that holds a text file.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const env = serverVariables(context.globalStorageUri.fsPath);
    const server = { module, transport: TransportKind.ipc, options: { env } };
    return new LanguageClient('crossread', 'Crossread', { run: server, debug: server }, options);
  });
}

export function deactivate(): void {
  // The controller is disposed of with the extension's subscriptions.
}
