import * as vscode from 'vscode';
import type { ArticleRow } from '../../protocol/articles';
import type { ImportWorker } from '../../import/host/importClient';
import type { AlignedEditors } from '../alignedEditors';
import type { Controller } from '../controller';
import type { Documents } from '../documents';
import type { MatrixPanel } from '../matrixPanel';
import type { PicturePanel } from '../picturePanel';
import type { TreeNode } from '../views/tree';

/** What commands work with. */
export interface CommandContext {
  readonly extension: vscode.ExtensionContext;
  readonly controller: Controller;
  readonly alignedEditors: AlignedEditors;
  readonly documents: Documents;
  readonly matrix: MatrixPanel;
  readonly timeline: PicturePanel;
  readonly copies: PicturePanel;
  /** A worker with the parsers of other kinds of files. */
  readonly makeImportWorker: () => ImportWorker;
}

/** Commands by the part of their id behind `crossread.`; arguments come from menus, links and key bindings and are checked. */
export type Commands = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** The article in front. */
function frontArticle({ controller }: CommandContext): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && controller.isArticle(document.uri) ? document.uri : undefined;
}

/** Article that a command is about: the URI or row it was run on, or the one in front. */
export function articleOf(context: CommandContext, argument?: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  const row = (argument as TreeNode | undefined)?.row as Partial<ArticleRow> | undefined;
  return row?.uri ?? frontArticle(context)?.toString();
}
