import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { Controller } from './controller';
import { registerCommands } from './commands';

/** Makes a language client for the place the extension runs in. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** What tests see of a running extension. */
export interface Api {
  readonly controller: Controller;
}

export function activateWith(context: vscode.ExtensionContext, factory: ClientFactory): Api {
  const controller = new Controller(context, factory);
  context.subscriptions.push(controller, ...registerCommands(context, controller));
  controller.wakeIfReading();
  return { controller };
}
