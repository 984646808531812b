import * as vscode from 'vscode';
import { briefRequest, type Brief } from '../protocol/brief';
import type { Client } from './client';
import { webviewDocument } from './webviewPage';

export const briefViewType = 'crossread.brief';

/** Commands that links of the brief may run; the arguments of Crossread's own are checked by the server. */
const briefCommands = [
  'crossread.reveal',
  'crossread.showClaim',
  'crossread.showMatrix',
  'crossread.claims.focus',
  'crossread.entities.focus',
  'crossread.openArticle',
  'crossread.find',
];

/** How wide the page of a brief is, in CSS pixels; told once it is drawn. */
export type Measured = (width: number) => void;

/**
 * The story brief as a page: HTML of the server with links that run commands. A Markdown preview cannot run any, and
 * opens what is Markdown itself as a preview, without marks.
 */
export class BriefPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private uri: string | undefined;
  /** Whether what to do next is said. */
  private help = false;
  private shown = '';
  /** Whether it is the brief of all articles, whichever is in front. */
  private isWhole = false;
  private measured: Measured | undefined;
  /** Counts requests, so that a late answer is told from the latest. */
  private requests = 0;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly client: Client,
  ) {
    this.disposables = [
      // A window that is opened again gets its brief back.
      vscode.window.registerWebviewPanelSerializer(briefViewType, {
        deserializeWebviewPanel: async (panel) => {
          this.take(panel);
          await this.refresh();
        },
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        const uri = editor?.document.uri;
        if (uri && this.client.isArticle(uri)) void this.follow(uri.toString());
      }),
    ];
  }

  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  /** Whether the reader is in it. */
  get isActive(): boolean {
    return this.panel?.active === true;
  }

  /** URI of the article whose story is shown; undefined for all of a small folder. */
  get article(): string | undefined {
    return this.uri;
  }

  /** Shows the brief of the story that an article is on. */
  async show(
    uri: string | undefined,
    { help = false, preserveFocus = false, column = vscode.ViewColumn.Active, measured }: ShowOptions = {},
  ): Promise<void> {
    this.uri = uri;
    this.help = help;
    this.measured = measured;
    if (this.panel) this.panel.reveal(undefined, preserveFocus);
    else
      this.take(
        vscode.window.createWebviewPanel(briefViewType, vscode.l10n.t('Story Brief'), {
          viewColumn: column,
          preserveFocus,
        }),
      );
    await this.refresh();
  }

  private take(panel: vscode.WebviewPanel): void {
    const media = vscode.Uri.joinPath(this.extensionUri, 'media');
    panel.title = vscode.l10n.t('Story Brief');
    panel.webview.options = { enableScripts: true, enableCommandUris: briefCommands, localResourceRoots: [media] };
    panel.iconPath = {
      light: vscode.Uri.joinPath(media, 'brief-light.svg'),
      dark: vscode.Uri.joinPath(media, 'brief-dark.svg'),
    };
    panel.webview.onDidReceiveMessage((width: unknown) => {
      if (typeof width !== 'number' || !this.measured) return;
      const { measured } = this;
      this.measured = undefined;
      measured(width);
    });
    panel.onDidChangeViewState(() => void this.refresh());
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.shown = '';
    });
    this.panel = panel;
  }

  /** Asks again for what is shown, when articles have changed; what stays the same is left as it stands. */
  async refresh(): Promise<void> {
    const { panel } = this;
    // What is behind another tab is made when it comes to the front.
    if (!panel?.visible) return;
    const request = ++this.requests;
    const brief = await this.client.rows(briefRequest, {
      ...(this.uri === undefined ? {} : { uri: this.uri }),
      format: 'view',
      help: this.help,
    });
    if (request !== this.requests || this.panel !== panel) return;
    this.isWhole = brief?.isWhole ?? false;
    const body = brief ? bodyOf(brief) : `<p class="note">${vscode.l10n.t('Crossread is reading the articles…')}</p>`;
    if (body === this.shown) return;
    this.shown = body;
    panel.webview.html = pageOf(panel.webview, vscode.Uri.joinPath(this.extensionUri, 'media'), body);
  }

  /** Of a large folder it is the brief of the story in front. @param article that came to the front */
  async follow(article: string): Promise<void> {
    if (!this.panel || article === this.uri) return;
    this.uri = article;
    if (!this.isWhole) await this.refresh();
  }

  dispose(): void {
    this.panel?.dispose();
    vscode.Disposable.from(...this.disposables).dispose();
  }
}

interface ShowOptions {
  readonly help?: boolean;
  readonly preserveFocus?: boolean;
  readonly column?: vscode.ViewColumn;
  readonly measured?: Measured | undefined;
}

function bodyOf(brief: Brief): string {
  if (brief.articles > 0) return brief.text;
  const text = vscode.l10n.t(
    'A large folder is compared story by story: open an article, and the brief of its story stands here.',
  );
  return `<h1>${vscode.l10n.t('Story Brief')}</h1>
<p>${text}</p>
<p><a href="command:crossread.openArticle">${vscode.l10n.t('Open Article')}</a> · <a href="command:crossread.find">${vscode.l10n.t('Find')}</a></p>
`;
}

function pageOf(webview: vscode.Webview, media: vscode.Uri, body: string): string {
  return webviewDocument(webview, {
    style: vscode.Uri.joinPath(media, 'brief.css'),
    body: `<main>\n${body}</main>`,
    scriptOf: (nonce) => `<script nonce="${nonce}">acquireVsCodeApi().postMessage(innerWidth)</script>`,
  });
}
