import * as vscode from 'vscode';

/**
 * Moves the cursor to the next or previous of some ranges, around the end of the text.
 * @param ranges in any order; none moves nothing
 * @returns whether there was one
 */
export function moveToNext(editor: vscode.TextEditor, ranges: readonly vscode.Range[], step: 1 | -1): boolean {
  const sorted = [...ranges].sort((one, other) => one.start.compareTo(other.start));
  const cursor = editor.selection.active;
  const target =
    step > 0
      ? (sorted.find(({ start }) => start.isAfter(cursor)) ?? sorted.at(0))
      : ([...sorted].reverse().find(({ start }) => start.isBefore(cursor)) ?? sorted.at(-1));
  if (!target) return false;
  editor.selection = new vscode.Selection(target.start, target.start);
  editor.revealRange(target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
