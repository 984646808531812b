import * as vscode from 'vscode';
import { briefRequest } from '../protocol/brief';
import type { Status } from '../protocol/session';
import type { BriefPanel } from './briefPanel';
import type { Client } from './client';
import { documentOf } from './places';
import type { Views } from './views/views';
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
    private readonly views: Pick<Views, 'showClaimsOf'>,
    private readonly memory: vscode.Memento,
  ) {}

  /** To be called when the server tells how far it has come. */
  async follow(status: Status): Promise<void> {
    const isRead = !status.paused && status.done >= status.total && status.articles >= minArticles;
    if (this.isDone || !isRead) return;
    this.isDone = true;
    if (!isWanted() || this.memory.get<boolean>(openedKey) || (await isWindowOnCode())) return;
    const brief = await this.client.request(briefRequest, { format: 'view' });
    if (!brief) return;
    const { first } = brief;
    // A large folder is compared story by story: it opens with the one that most of its articles tell.
    const isLarge = brief.articles === 0;
    const hasStory = isLarge ? first !== undefined : brief.articles >= minArticles && brief.shared > 0;
    // That texts have nothing in common is told where the window would stay empty.
    if (!hasStory && hasTabs()) return;
    await this.memory.update(openedKey, true);
    await this.open(first, isLarge);
  }

  /** @param earliest article of the story @param isLarge whether the folder has a story for each of its articles */
  private async open(earliest: string | undefined, isLarge: boolean): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor && this.client.isArticle(editor.document.uri)) {
      // The reader has opened an article: the brief comes to its left, the cursor stays.
      await vscode.commands.executeCommand('workbench.action.newGroupLeft');
      const inFront = isLarge ? editor.document.uri.toString() : undefined;
      await this.brief.show(inFront, { help: true, preserveFocus: true });
      await vscode.window.showTextDocument(editor.document, { viewColumn: vscode.ViewColumn.Two });
      return;
    }
    await vscode.commands.executeCommand('workbench.view.extension.crossread');
    // The article stands beside the brief and is not in front.
    if (isLarge && earliest !== undefined) this.views.showClaimsOf(earliest);
    await this.brief.show(isLarge ? earliest : undefined, {
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

/** Whether something stands in the window beside its bars. */
function hasTabs(): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0);
}

/** Whether the reader wants it, and there is a folder to which it can be the first opening. */
export function isWanted(): boolean {
  const hasFolder = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  return hasFolder && vscode.workspace.getConfiguration('crossread').get('openBrief', true);
}
