import * as vscode from 'vscode';
import type { ImportWorker } from '../import/host/importClient';
import type { CrossreadExtension } from './api/crossread';
import { makeExtension } from './api/publicApi';
import { registerAssistantTools } from './assistantTools';
import { workedMs } from './clock';
import { registerCommands } from './commands/register';
import { Controller } from './controller';
import type { ClientFactory } from './client';

/** What tests see of a running extension, beside what others see. */
export interface Api extends CrossreadExtension {
  readonly controller: Controller;
  /** Milliseconds of work (`workedMs`) that the evaluation of the bundle and the activation took. */
  readonly activationMs: number;
}

export function activateWith(
  context: vscode.ExtensionContext,
  evaluationMs: number,
  makeImportWorker: () => ImportWorker,
  factory: ClientFactory,
): CrossreadExtension {
  const started = workedMs();
  const controller = new Controller(context, factory);
  context.subscriptions.push(
    controller,
    ...registerCommands(context, controller, makeImportWorker),
    ...registerAssistantTools(controller),
  );
  void controller.wakeIfReading();
  const extension = makeExtension(controller);
  if (context.extensionMode !== vscode.ExtensionMode.Test) return extension;
  const seenByTests: Api = { ...extension, controller, activationMs: evaluationMs + workedMs() - started };
  return seenByTests;
}
