import * as vscode from 'vscode';
import { isPicturePageMessage, type PicturePageMessage } from '../protocol/picturePage';
import type { Jump } from './jump';
import { showBriefly } from './statusMessage';
import { StoryPanel } from './storyPanel';
import { complain } from './messages';

/** What makes one picture another than the next. */
export interface Picture {
  /** Part of the id of the panel, and name of its script. */
  readonly name: string;
  readonly title: () => string;
  /** What the page is given: the answer of the server and words; undefined where there is no answer. */
  content(uri: string | undefined): Promise<object | undefined>;
  /** What the page asks for beside it. */
  answer?(message: PicturePageMessage): Promise<object | undefined>;
}

/** A picture of the story in front, in a webview of its own. */
export class PicturePanel extends StoryPanel {
  /** The editor that the reader came from. */
  private from: vscode.TextEditor | undefined;

  constructor(
    extensionUri: vscode.Uri,
    private readonly jump: Jump,
    private readonly picture: Picture,
  ) {
    super(extensionUri, { name: picture.name, style: 'picture.css', root: 'picture' });
  }

  override async show(uri: string | undefined): Promise<void> {
    this.from = vscode.window.activeTextEditor;
    await super.show(uri);
  }

  protected title(): string {
    return this.picture.title();
  }

  protected contentFor(uri: string | undefined): Promise<object | undefined> {
    return this.picture.content(uri);
  }

  protected async onMessage(message: unknown): Promise<void> {
    if (!isPicturePageMessage(message)) return;
    switch (message.type) {
      case 'ready':
        return this.pageReady();
      case 'leave':
        return this.leave();
      case 'open':
        await this.jump.follow(message.id, undefined, this.columnBeside());
        return;
      case 'beside':
        await this.jump.follow(message.a, message.b);
        await this.jump.follow(message.b, message.a, { beside: true });
        return;
      case 'copy':
        await vscode.env.clipboard.writeText(message.text);
        showBriefly(vscode.l10n.t('Copied'));
        return;
      case 'save':
        return this.save(message);
      case 'pairs': {
        const answer = await this.picture.answer?.(message);
        if (answer) await this.panel?.webview.postMessage(answer);
      }
    }
  }

  /** An article opens over the picture, or beside it where there is a second column. */
  private columnBeside(): { beside?: boolean } {
    return vscode.window.tabGroups.all.length > 1 ? { beside: true } : {};
  }

  /** Back to the editor that the reader came from. */
  private async leave(): Promise<void> {
    const document = this.from?.document;
    if (!document || document.isClosed) return;
    await vscode.window.showTextDocument(document, this.from?.viewColumn);
  }

  /** Saves as SVG or PNG, by the ending of the name that the reader chooses. */
  private async save({ svg, png }: { readonly svg: string; readonly png: string }): Promise<void> {
    const folder = vscode.workspace.workspaceFolders?.at(0)?.uri;
    const target = await vscode.window.showSaveDialog({
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${this.picture.name}.svg`) } : {}),
      filters: { SVG: ['svg'], PNG: ['png'] },
      title: vscode.l10n.t('Save Picture'),
    });
    if (!target) return;
    const bytes = target.path.toLowerCase().endsWith('.png')
      ? Uint8Array.from(atob(png), (unit) => unit.charCodeAt(0))
      : new TextEncoder().encode(svg);
    try {
      await vscode.workspace.fs.writeFile(target, bytes);
      showBriefly(vscode.l10n.t('Saved as {0}', vscode.workspace.asRelativePath(target)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void complain(vscode.l10n.t('The picture could not be saved: {0}', reason));
    }
  }
}
