import { loadedAt, workedMs } from '../clock';
import * as vscode from 'vscode';
import { makeImportThread } from '../../import/node/importThread';
import type { CrossreadExtension } from '../api/crossread';
import { activateWith } from '../extension';
import { serverVariables } from './serverVariables';

/** The bundle's own evaluation; VS Code does other things before it calls `activate`. */
const evaluationMs = workedMs() - loadedAt;

/**
 * Set by `npm start`: the views are shown whatever the folder holds, since with one article, or with none, they say what can
 * be done. In other windows they wait until somebody asks, or the folder is one of articles.
 */
const showsViews = process.env.CROSSREAD_SHOW_VIEWS !== undefined;

export function activate(context: vscode.ExtensionContext): CrossreadExtension {
  const module = context.asAbsolutePath('dist/server.js');
  const importScript = context.asAbsolutePath('dist/import.js');
  const makeImportWorker = () => makeImportThread(importScript);
  const extension = activateWith(context, evaluationMs, makeImportWorker, async (options) => {
    // Loaded when a server is started, not in every window that holds a text file.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const env = serverVariables(context.globalStorageUri.fsPath);
    const server = { module, transport: TransportKind.ipc, options: { env } };
    return new LanguageClient('crossread', 'Crossread', { run: server, debug: server }, options);
  });
  if (showsViews) void vscode.commands.executeCommand('workbench.view.extension.crossread');
  return extension;
}

export function deactivate(): void {
  // The controller is disposed of with the extension's subscriptions.
}
