import * as vscode from 'vscode';
import { fill } from '../../text/fill';
import { pickOne } from '../pick';
import { type ArticleDetails, articleDetailsRequest } from '../../protocol/articles';
import { claimsRequest } from '../../protocol/claims';
import { type EntitiesParams, entitiesRequest, mentionsRequest } from '../../protocol/entities';
import { atRequest } from '../../protocol/passages';
import type { SkippedCounts } from '../../protocol/files';
import { notesRequest } from '../../protocol/notes';
import type { Status } from '../../protocol/session';
import { quotationsRequest, speakersRequest } from '../../protocol/speakers';
import { timelineRequest } from '../../protocol/timeline';
import { articleNodes, articleOrders } from './articlesView';
import { checkNodes } from './checksView';
import { claimNodes, claimOrders } from './claimsView';
import { entityNodes, entityOrders } from './entitiesView';
import { speakerNodes } from './speakersView';
import { timelineNodes } from './timelineView';
import { Tree, type Order, type TreeNode } from './tree';
import { type ArticleRows, sourcesAmong } from '../articleRows';
import type { Client } from '../client';
import { documentOf, toPlainPosition } from '../places';

/** How long the cursor rests before the views follow it, and how long after a choice in a view they do not. */
const followAfterMs = 250;
const notAfterChoiceMs = 1500;

const ordersByView: ReadonlyMap<string, () => Order[]> = new Map([
  ['crossread.articles', articleOrders],
  ['crossread.claims', claimOrders],
  ['crossread.entities', entityOrders],
]);

/** The views of the container. */
export class Views implements vscode.Disposable {
  readonly articles: Tree;
  readonly claims: Tree;
  readonly entities: Tree;
  readonly speakers: Tree;
  readonly checks: Tree;
  readonly timeline: Tree;
  /** The article whose claims are shown: its URI, or that of its document where that holds several and none is known yet. */
  private current: string | undefined;
  private readonly moved = new vscode.EventEmitter<string>();
  /** Fires when the cursor has moved to another article of a document that holds several, with its URI. */
  readonly onDidMoveToArticle = this.moved.event;
  private following: ReturnType<typeof setTimeout> | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly client: Client,
    private readonly memory: vscode.Memento,
    private readonly allRows: ArticleRows,
  ) {
    const details = async (uri: string): Promise<ArticleDetails | undefined> =>
      (await client.request(articleDetailsRequest, { uri })) ?? undefined;
    this.articles = new Tree('crossread.articles', async () => this.articleNodes(details));
    this.claims = new Tree('crossread.claims', async () => this.claimNodes());
    this.entities = new Tree('crossread.entities', async (filter) =>
      entityNodes(
        await client.rows(entitiesRequest, { filter } satisfies EntitiesParams),
        this.orderOf('crossread.entities'),
        async (id, uri) => (await client.request(mentionsRequest, { id, ...(uri === undefined ? {} : { uri }) })) ?? [],
      ),
    );
    this.speakers = new Tree('crossread.speakers', async () =>
      speakerNodes(
        (await client.rows(speakersRequest, {})) ?? [],
        async (id) => (await client.request(quotationsRequest, { id })) ?? [],
      ),
    );
    this.checks = new Tree('crossread.checks', async () => this.checkNodes());
    this.timeline = new Tree('crossread.timeline', async () => this.timelineNodes());
    this.disposables = [
      ...this.all,
      this.moved,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.showArticle(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
    ];
  }

  get all(): readonly Tree[] {
    return [this.articles, this.claims, this.timeline, this.entities, this.speakers, this.checks];
  }

  tree(id: unknown): Tree | undefined {
    return this.all.find((tree) => tree.id === id);
  }

  refresh(): void {
    for (const tree of this.all) tree.refresh();
  }

  /** The article in front may have become known, or another one have come to the front. */
  showArticle(editor: vscode.TextEditor | undefined): void {
    if (!editor || !this.client.isArticle(editor.document.uri)) return;
    const uri = editor.document.uri.toString();
    if (this.current !== undefined && documentOf(this.current).toString() === uri) return;
    this.showClaimsOf(uri);
    this.follow(editor);
  }

  /** Shows the claims of an article that is not in front: that of the first opening, beside the brief. */
  showClaimsOf(article: string): void {
    this.current = article;
    this.claims.refresh();
    this.timeline.refresh();
  }

  /** Of a document that holds several articles the one at the cursor is in front. */
  private showArticleAt(editor: vscode.TextEditor, article: string | undefined): void {
    if (article === undefined || article === this.current || vscode.Uri.parse(article).fragment === '') return;
    // Another document may have come to the front while this one was asked about.
    if (vscode.window.activeTextEditor !== editor) return;
    this.showClaimsOf(article);
    this.moved.fire(article);
  }

  private async articleNodes(details: (uri: string) => Promise<ArticleDetails | undefined>): Promise<TreeNode[]> {
    const rows = await this.allRows.get();
    const sources = sourcesAmong(rows);
    this.articles.view.description =
      sources === undefined || rows.length < 2
        ? ''
        : fill(vscode.l10n.t('{0} · about {1} {1:source|sources}'), rows.length, sources);
    return articleNodes(rows, this.orderOf('crossread.articles'), details);
  }

  private async claimNodes(): Promise<TreeNode[]> {
    const result = await this.client.rows(claimsRequest, this.current === undefined ? {} : { uri: this.current });
    this.claims.view.description = result?.tag ?? '';
    this.claims.view.badge = badgeOf(result?.disputed.filter(({ weight }) => weight === 'fact').length ?? 0);
    this.claims.setMessage(
      result?.needsArticle ? vscode.l10n.t('Open an article to see the claims of its event.') : '',
    );
    return result ? claimNodes(result, this.orderOf('crossread.claims')) : [];
  }

  private async checkNodes(): Promise<TreeNode[]> {
    const result = await this.client.rows(notesRequest, {});
    const open = result?.notes.filter(({ status }) => status === 'to check').length ?? 0;
    this.checks.view.description = open > 0 ? vscode.l10n.t('{0} to check', open) : '';
    return result ? checkNodes(result) : [];
  }

  private async timelineNodes(): Promise<TreeNode[]> {
    const result = await this.client.rows(timelineRequest, this.current === undefined ? {} : { uri: this.current });
    this.timeline.setMessage(
      result?.needsArticle ? vscode.l10n.t('Open an article to see the times of its event.') : '',
    );
    return result ? timelineNodes(result) : [];
  }

  showStatus(status: Status | undefined): void {
    const message = status?.paused
      ? vscode.l10n.t('Paused: {0} of {1} articles read', status.done, status.total)
      : status && status.done < status.total
        ? vscode.l10n.t('Reading {0} of {1} articles…', status.done, status.total)
        : // A view with a message shows no welcome, which tells more where there is no article.
          status && status.articles > 0
          ? skippedMessage(status.skipped)
          : '';
    this.articles.setMessage(message);
  }

  /** Selects in the views what stands at the cursor, once it rests. */
  private follow(editor: vscode.TextEditor): void {
    clearTimeout(this.following);
    if (
      !this.all.some(({ view }) => view.visible) ||
      !vscode.workspace.getConfiguration('crossread').get<boolean>('follow', true)
    )
      return;
    if (!this.client.isArticle(editor.document.uri)) return;
    this.following = setTimeout(() => void this.select(editor), followAfterMs);
  }

  private async select(editor: vscode.TextEditor): Promise<void> {
    const asked = Date.now();
    const uri = editor.document.uri.toString();
    const at = await this.client.request(atRequest, { uri, position: toPlainPosition(editor.selection.active) });
    this.showArticleAt(editor, at?.article);
    if (this.all.some(({ lastChosen }) => asked - lastChosen < notAfterChoiceMs)) return;
    const wanted: [Tree, string | undefined][] = [
      [this.articles, at?.article ?? uri],
      [this.claims, at?.claim === undefined ? undefined : `claim:${at.claim}`],
      [this.entities, at?.entity === undefined ? undefined : `entity:${at.entity}`],
      [this.speakers, at?.speaker === undefined ? undefined : `speaker:${at.speaker}`],
    ];
    for (const [tree, id] of wanted) {
      if (id === undefined || !tree.view.visible) continue;
      const chosen = tree.lastChosen;
      await tree.reveal(id);
      // This choice was not the reader's.
      setTimeout(() => (tree.lastChosen = chosen), 50);
    }
  }

  /** Whether the rows of a view may stand in several orders. */
  hasOrders(id: string): boolean {
    return ordersByView.has(id);
  }

  orderOf(id: string): string {
    return this.memory.get<string>(`order.${id}`, '');
  }

  /** Lets the reader choose an order. */
  async chooseOrder(id: unknown): Promise<void> {
    const tree = this.tree(id);
    const orders = tree && ordersByView.get(tree.id)?.();
    if (!orders) return;
    const picked = await pickOne(
      orders.map((order) => ({
        ...order,
        ...(order.id === this.orderOf(tree.id) ? { description: '✓' } : {}),
      })),
      { title: vscode.l10n.t('Sort') },
    );
    if (!picked) return;
    await this.memory.update(`order.${tree.id}`, picked.id);
    tree.refresh();
  }

  /** Asks for the letters that rows must have; rows follow while they are typed. */
  async chooseFilter(id: unknown): Promise<void> {
    const tree = this.tree(id);
    if (!tree) return;
    const before = tree.filterText;
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter');
    input.placeholder = vscode.l10n.t('Letters that a row must have; empty shows all');
    input.value = before;
    input.onDidChangeValue((text) => tree.setFilter(text));
    const accepted = await new Promise<boolean>((done) => {
      input.onDidAccept(() => done(true));
      input.onDidHide(() => done(false));
      input.show();
    });
    if (!accepted) tree.setFilter(before);
    input.dispose();
  }

  dispose(): void {
    clearTimeout(this.following);
    vscode.Disposable.from(...this.disposables).dispose();
  }
}

/** On the icon of the container: on how many claims the articles differ. */
function badgeOf(disputed: number): vscode.ViewBadge | undefined {
  if (disputed === 0) return undefined;
  return { value: disputed, tooltip: fill(vscode.l10n.t('{0} {0:claim differs|claims differ}'), disputed) };
}

/** How many files were skipped, and how to read those that are articles of another kind. */
function skippedMessage({ all, toImport }: SkippedCounts): string {
  const others = all - toImport;
  return [
    ...(toImport > 0
      ? [vscode.l10n.t('Not text: {0}. Right-click a file and choose Import Articles to read it.', toImport)]
      : []),
    ...(others > 0 ? [fill(vscode.l10n.t('{0} {0:file|files} skipped: see the status bar'), others)] : []),
  ].join(' · ');
}
