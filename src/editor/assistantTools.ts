import * as vscode from 'vscode';
import { assistantRequest, assistantTools, type AssistantResult } from '../protocol/assistant';
import { whenRead, type Reader } from './whenRead';

/** A question waits so long for a folder that is still read, in ms. */
const maxWaitMs = 20_000;

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
  if (!(await whenRead(reader, token, maxWaitMs))) {
    const { done = 0, total = 0 } = reader.status ?? {};
    return failed(`the folder is still being read: ${done} of ${total} files; ask again`);
  }
  return (await reader.request(assistantRequest, params, token)) ?? failed('Crossread does not run');
}

function failed(error: string): AssistantResult {
  return { text: JSON.stringify({ error }), isError: true };
}
