import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type Api } from '../extension';

export function activate(context: vscode.ExtensionContext): Api {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  return activateWith(context, (options) => new LanguageClient('crossread', 'Crossread', options, new Worker(script)));
}

export function deactivate(): void {
  // The controller is disposed of with the extension's subscriptions.
}
