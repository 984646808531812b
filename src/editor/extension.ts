import type * as vscode from 'vscode';
import type { ImportWorker } from '../import/host/importClient';
import { registerAssistantTools } from './assistantTools';
import { workedMs } from './clock';
import { registerCommands } from './commands/register';
import { Controller } from './controller';
import type { ClientFactory } from './client';

/** What tests see of a running extension. */
export interface Api {
  readonly controller: Controller;
  /** Milliseconds of work (`workedMs`) that the evaluation of the bundle and the activation took. */
  readonly activationMs: number;
}

export function activateWith(
  context: vscode.ExtensionContext,
  evaluationMs: number,
  makeImportWorker: () => ImportWorker,
  factory: ClientFactory,
): Api {
  const started = workedMs();
  const controller = new Controller(context, factory);
  context.subscriptions.push(
    controller,
    ...registerCommands(context, controller, makeImportWorker),
    ...registerAssistantTools(controller),
  );
  void controller.wakeIfReading();
  return { controller, activationMs: evaluationMs + workedMs() - started };
}
