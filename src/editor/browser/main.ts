import { loadedAt } from '../clock';
import * as vscode from 'vscode';
import { makeImportWebWorker } from './importWorker';
import { activateWith, type Api } from '../extension';

/** The bundle's own evaluation; VS Code does other things before it calls `activate`. */
const evaluationMs = performance.now() - loadedAt;

export function activate(context: vscode.ExtensionContext): Api {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  const importScript = vscode.Uri.joinPath(context.extensionUri, 'dist/web/import.js').toString(true);
  const makeImportWorker = () => makeImportWebWorker(importScript);
  return activateWith(context, evaluationMs, makeImportWorker, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    return new LanguageClient('crossread', 'Crossread', options, new Worker(script));
  });
}

export function deactivate(): void {
  // The controller is disposed of with the extension's subscriptions.
}
