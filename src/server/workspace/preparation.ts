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

  /**
   * For answers about an event: its parallels are worked out too, a slice at a time.
   * @param document one of its articles, or a document of the editor
   * @returns the URI of the article
   */
  async event<Uri extends string | undefined>(document: Uri, token: CancellationToken): Promise<Uri> {
    this.articles(token);
    const uri = document === undefined ? document : (this.workspace.articles.inFront(document) as Uri);
    await this.prefetcher.prefetchAwaited(uri === undefined ? [] : [uri], token);
    await this.prefetcher.prefetchAwaited(this.workspace.events.articlesOf(uri), token);
    return uri;
  }

  /** The same for what nobody waits for: it stands back for other requests. */
  async eventInBackground(document: string, token: CancellationToken): Promise<void> {
    this.articles(token);
    for (const uri of this.workspace.corpus.documentsOf(document)) {
      await this.prefetcher.prefetch([uri], token);
      await this.prefetcher.prefetch(this.workspace.events.articlesOf(uri), token);
    }
  }

  /** For answers about a place; undefined where no article is. */
  place(uri: string, position: Position, token: CancellationToken): PositionContext | undefined {
    this.articles(token);
    this.prefetcher.noteActivity();
    const view = this.workspace.articles.at(uri, position);
    return view && contextAt(view, this.workspace.events, view.offsetAt(position));
  }
}
