import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type Api } from '../extension';

export function activate(context: vscode.ExtensionContext): Api {
  const module = context.asAbsolutePath('dist/server.js');
  return activateWith(context, (options) => new LanguageClient('crossread', 'Crossread', { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } }, options));
}

export function deactivate(): void {
  // The controller is disposed of with the extension's subscriptions.
}
