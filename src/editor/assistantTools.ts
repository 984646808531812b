import * as vscode from 'vscode';
import { assistantRequest, assistantTools, type AssistantResult } from '../protocol/assistant';
import type { Status } from '../protocol/session';
import type { Client } from './client';

/** A question waits so long for a folder that is still read, in ms. */
const maxWaitMs = 20_000;

/** What questions are put to. */
export interface Reader extends Pick<Client, 'request'> {
  readonly status: Status | undefined;
  readonly onDidChangeStatus: vscode.Event<Status>;
  start(): Promise<void>;
}

/** Lets assistants of the editor ask what Crossread knows; where the editor has no such tools, nothing. */
export function registerAssistantTools(reader: Reader): vscode.Disposable[] {
  // Other editors that run extensions may lack it.
  const { registerTool } = (vscode as Partial<typeof vscode>).lm ?? {};
  if (typeof registerTool !== 'function') return [];
  return assistantTools.map(({ name }) =>
    vscode.lm.registerTool<object>(name, {
      invoke: async ({ input }, token) => {
        const { text } = await ask(reader, { tool: name, input }, token);
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
      },
      prepareInvocation: () => ({ invocationMessage: vscode.l10n.t('Asking Crossread about the articles') }),
    }),
  );
}

async function ask(
  reader: Reader,
  params: { readonly tool: string; readonly input: unknown },
  token: vscode.CancellationToken,
): Promise<AssistantResult> {
  await reader.start();
  if (!(await isRead(reader, token))) {
    const { done = 0, total = 0 } = reader.status ?? {};
    return failed(`the folder is still being read: ${done} of ${total} files; ask again`);
  }
  return (await reader.request(assistantRequest, params, token)) ?? failed('Crossread does not run');
}

function failed(error: string): AssistantResult {
  return { text: JSON.stringify({ error }), isError: true };
}

/** Waits until the folder is read; false where that takes too long. */
function isRead(reader: Reader, token: vscode.CancellationToken): Promise<boolean> {
  const isDone = (): boolean => reader.status !== undefined && reader.status.done >= reader.status.total;
  if (isDone()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (read: boolean): void => {
      clearTimeout(timer);
      vscode.Disposable.from(...listeners).dispose();
      resolve(read);
    };
    const timer = setTimeout(() => end(false), maxWaitMs);
    const listeners = [
      reader.onDidChangeStatus(() => {
        if (isDone()) end(true);
      }),
      token.onCancellationRequested(() => end(false)),
    ];
  });
}
