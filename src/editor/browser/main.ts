import { loadedAt, workedMs } from '../clock';
import * as vscode from 'vscode';
import type { InitializationOptions } from '../../protocol/session';
import { makeImportWebWorker } from './importWorker';
import type { CrossreadExtension } from '../api/crossread';
import { activateWith } from '../extension';
import { warn } from '../messages';

/** The bundle's own evaluation; VS Code does other things before it calls `activate`. */
const evaluationMs = workedMs() - loadedAt;

export function activate(context: vscode.ExtensionContext): CrossreadExtension {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  const importScript = vscode.Uri.joinPath(context.extensionUri, 'dist/web/import.js').toString(true);
  const makeImportWorker = () => makeImportWebWorker(importScript);
  return activateWith(context, evaluationMs, makeImportWorker, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const vectors = await readVectors(context);
    const initializationOptions = { ...(options.initializationOptions as InitializationOptions), vectors };
    const clientOptions = { ...options, initializationOptions };
    return new LanguageClient('crossread', 'Crossread', clientOptions, new Worker(script));
  });
}

/** The bytes of the word vectors: a worker has no way to the extension's files. */
async function readVectors({ extensionUri }: vscode.ExtensionContext): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist/wordVectors.bin'));
  } catch (error) {
    void warn(vscode.l10n.t('Crossread finds fewer sentences that say the same in other words: {0}', String(error)));
    return undefined;
  }
}

export function deactivate(): void {
  // The controller is disposed of with the extension's subscriptions.
}
