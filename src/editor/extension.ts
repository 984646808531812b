import type * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands/commands';
import { Controller } from './controller';

/** Makes a language client for the place the extension runs in. */
export type ClientFactory = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What tests see of a running extension. */
export interface Api {
  readonly controller: Controller;
  /** Milliseconds that the evaluation of the bundle and the activation took. */
  readonly activationMs: number;
}

export function activateWith(context: vscode.ExtensionContext, evaluationMs: number, factory: ClientFactory): Api {
  const started = performance.now();
  const controller = new Controller(context, factory);
  context.subscriptions.push(controller, ...registerCommands(context, controller));
  void controller.wakeIfReading();
  return { controller, activationMs: evaluationMs + performance.now() - started };
}
