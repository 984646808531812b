import * as vscode from 'vscode';
import { PageContent } from './pageContent';
import { pageOf, resourceRoots, type WebviewPage } from './webviewPage';

/** Something about the story in front, in a webview that is opened once and asked again when articles change. */
export abstract class StoryPanel implements vscode.Disposable {
  protected panel: vscode.WebviewPanel | undefined;
  /** The article whose story is shown. */
  protected uri: string | undefined;
  private shown: PageContent | undefined;

  /** @param page its name is part of the id of the panel, and the name of its icons */
  protected constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly page: WebviewPage,
  ) {}

  protected abstract title(): string;

  /** What the page is given; undefined where there is no answer. */
  protected abstract contentFor(uri: string | undefined): Promise<object | undefined>;

  /** What the page says; it is not checked yet. */
  protected abstract onMessage(message: unknown): Promise<void>;

  /** Shows the story that an article is about. */
  async show(uri: string | undefined): Promise<void> {
    this.uri = uri;
    if (this.panel) this.panel.reveal(undefined, false);
    else this.open();
    await this.refresh();
  }

  /** Asks again for what is shown, when articles have changed. */
  async refresh(): Promise<void> {
    await this.shown?.refresh();
  }

  /** The page listens, from now on or anew. */
  protected async pageReady(): Promise<void> {
    await this.shown?.pageReady();
  }

  private open(): void {
    const { extensionUri, page } = this;
    const panel = vscode.window.createWebviewPanel(`crossread.${page.name}`, this.title(), vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: resourceRoots(extensionUri),
      retainContextWhenHidden: true,
      enableFindWidget: true,
    });
    const media = vscode.Uri.joinPath(extensionUri, 'media');
    panel.iconPath = {
      light: vscode.Uri.joinPath(media, `${page.name}-light.svg`),
      dark: vscode.Uri.joinPath(media, `${page.name}-dark.svg`),
    };
    panel.webview.html = pageOf(panel.webview, extensionUri, page);
    panel.webview.onDidReceiveMessage((message: unknown) => void this.onMessage(message));
    panel.onDidDispose(() => (this.panel = this.shown = undefined));
    this.panel = panel;
    this.shown = new PageContent(
      () => this.content(),
      (content) => panel.webview.postMessage(content),
    );
  }

  /** What is to be shown; undefined where meanwhile that is another story. */
  private async content(): Promise<object | undefined> {
    const { uri } = this;
    const content = await this.contentFor(uri);
    return this.uri === uri ? content : undefined;
  }

  dispose(): void {
    this.panel?.dispose();
  }
}
