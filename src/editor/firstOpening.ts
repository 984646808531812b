import * as vscode from 'vscode';
import { briefRequest } from '../protocol/brief';
import type { Status } from '../protocol/session';
import type { BriefPanel } from './briefPanel';
import type { Client } from './client';
import { documentOf } from './places';
import { isWindowOnCode } from './wake';

/** Under which it is kept that a folder was opened before. */
const openedKey = 'firstOpening.done';
/** A page of this width, in CSS pixels, has room for an article beside it: a window of 1,100 with the side bar. */
const minWidthForTwo = 750;
/** Fewer are no story told by several. */
const minArticles = 2;

/**
 * The first opening of a folder of articles: the container, the story brief and the earliest article, once all are read.
 * The next openings restore what was there. What documents a project of code is no story: there it waits to be asked.
 */
export class FirstOpening {
  private isDone = false;

  constructor(
    private readonly client: Client,
    private readonly brief: BriefPanel,
    private readonly memory: vscode.Memento,
  ) {}

  /** To be called when the server tells how far it has come. */
  async follow(status: Status): Promise<void> {
    const isRead = !status.paused && status.done >= status.total && status.articles >= minArticles;
    if (this.isDone || !isRead) return;
    this.isDone = true;
    if (!isWanted() || this.memory.get<boolean>(openedKey) || (await isWindowOnCode())) return;
    const first = await this.client.request(briefRequest, { format: 'view' });
    // A large folder has no story in front, and texts that have nothing in common are none.
    if (!first || first.articles < minArticles || first.shared === 0) return;
    await this.memory.update(openedKey, true);
    await this.open(first.first);
  }

  private async open(earliest: string | undefined): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor && this.client.isArticle(editor.document.uri)) {
      // The reader has opened an article: the brief comes to its left, the cursor stays.
      await vscode.commands.executeCommand('workbench.action.newGroupLeft');
      await this.brief.show(undefined, { help: true, preserveFocus: true });
      await vscode.window.showTextDocument(editor.document, { viewColumn: vscode.ViewColumn.Two });
      return;
    }
    await vscode.commands.executeCommand('workbench.view.extension.crossread');
    await this.brief.show(undefined, {
      help: true,
      column: vscode.ViewColumn.One,
      measured: (width) => void this.openArticle(earliest, width),
    });
  }

  /** The earliest article, beside the brief where there is room, else behind it. */
  private async openArticle(uri: string | undefined, width: number): Promise<void> {
    if (uri === undefined || !this.brief.isOpen) return;
    const viewColumn = width >= minWidthForTwo ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
    await vscode.window.showTextDocument(documentOf(uri), { viewColumn, preserveFocus: true, preview: true });
    await this.brief.show(this.brief.article, { help: true });
  }
}

/** Whether the reader wants it, and there is a folder to which it can be the first opening. */
export function isWanted(): boolean {
  const hasFolder = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  return hasFolder && vscode.workspace.getConfiguration('crossread').get('openBrief', true);
}
