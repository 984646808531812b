import type * as vscode from 'vscode';
import { escapeMarkdown } from '../../server/wording/escape';
import type { Tree, TreeNode } from './tree';

/** Rows of a view that are copied: more than anybody reads. */
const maxRows = 2000;

/**
 * The rows of a view as a Markdown list, as they are filtered and sorted.
 * @param depth levels of rows, those at the top counted
 */
export async function treeMarkdown(tree: Tree, title: string, depth: number): Promise<string> {
  const lines: string[] = [`# ${escapeMarkdown(title)}`, ''];
  const add = async (node: TreeNode | undefined, level: number): Promise<void> => {
    for (const row of await tree.rowsOf(node)) {
      if (lines.length > maxRows) return;
      lines.push(`${'  '.repeat(level)}- ${escapeMarkdown(wordsOf(row))}`);
      if (level + 1 < depth && row.children) await add(row, level + 1);
    }
  };
  await add(undefined, 0);
  if (lines.length > maxRows) lines.push('- …');
  return `${lines.join('\n')}\n`;
}

function wordsOf(node: TreeNode): string {
  if (node.copied !== undefined) return node.copied;
  const item: vscode.TreeItem = node.item();
  const { label, description } = item;
  const words = typeof label === 'string' ? label : (label?.label ?? '');
  return typeof description === 'string' && description !== '' ? `${words} — ${description}` : words;
}
