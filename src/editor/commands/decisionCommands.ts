import * as vscode from 'vscode';
import type { DecisionFiles } from '../decisions';
import { type PlainRange, toPlainRange } from '../places';
import type { CommandContext, Commands } from './context';
import { passagesOf } from './parallelCommands';

/** What the reader decides about passages; about entities see `entityCommands`. */
export function decisionCommands({ controller: { decisions } }: CommandContext): Commands {
  return {
    notComparable: async (a, b) => {
      const passages = passagesOf(a);
      if (typeof a === 'string' && typeof b === 'string') await decisions.decide({ type: 'notComparable', a, b });
      else if (passages) await decisions.decideApart(passages);
    },
    setBoilerplate: (uri, range, is) =>
      typeof uri === 'string'
        ? decisions.decide({ type: 'boilerplate', uri, range: range as PlainRange, is: is === true })
        : false,
    markBoilerplate: () => setBoilerplate(decisions, true),
    markArticleText: () => setBoilerplate(decisions, false),
    undoDecision: () => decisions.undo(),
  };
}

/** Says what the selection is, or the line that the cursor is on. */
async function setBoilerplate(decisions: DecisionFiles, is: boolean): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.lineAt(selection.active.line).range : selection;
  await decisions.decide({ type: 'boilerplate', uri: document.uri.toString(), range: toPlainRange(range), is });
}
