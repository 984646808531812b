import type { CancellationToken } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import { throwIfCancelled } from './cancellation';
import { contextAt, type PositionContext } from './positionContext';
import type { Prefetcher } from './prefetcher';
import type { Workspace } from './workspace';

/**
 * What is done before a request is answered, by what the answer spans. All throw the error that answers
 * a cancelled request.
 */
export class Preparation {
  constructor(
    private readonly workspace: Workspace,
    private readonly prefetcher: Prefetcher,
  ) {}

  /** For answers that span articles: open documents are taken in. */
  articles(token: CancellationToken): void {
    throwIfCancelled(token);
    this.workspace.documents.updateAll();
  }

  /** For answers about an event: its parallels are worked out too, a slice at a time. @param uri of one of its articles */
  async event(uri: string | undefined, token: CancellationToken): Promise<void> {
    this.articles(token);
    await this.prefetcher.prefetchAwaited(uri === undefined ? [] : [uri], token);
    await this.prefetcher.prefetchAwaited(this.workspace.events.articlesOf(uri), token);
  }

  /** The same for what nobody waits for: it stands back for other requests. */
  async eventInBackground(uri: string, token: CancellationToken): Promise<void> {
    this.articles(token);
    await this.prefetcher.prefetch([uri], token);
    await this.prefetcher.prefetch(this.workspace.events.articlesOf(uri), token);
  }

  /** For answers about a place; undefined where no article is. */
  place(uri: string, position: Position, token: CancellationToken): PositionContext | undefined {
    this.articles(token);
    this.prefetcher.noteActivity();
    const view = this.workspace.articles.get(uri);
    return view && contextAt(view, this.workspace.events, view.offsetAt(position));
  }
}
