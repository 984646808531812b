import type { CancellationToken } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import type { ArticleView } from './articleView';
import { neverCancelled, throwIfCancelled } from './cancellation';
import type { EventAnswers } from './eventAnswers';
import { LinksAlone } from './linksAlone';
import { contextAt, type PositionContext } from './positionContext';
import { pendingMove, type PendingEdit } from './pendingEdit';
import type { Prefetcher } from './prefetcher';
import type { Workspace } from './workspace';

/** A document is drawn after so long in any case: about what a reader takes to look at it. Chosen, not fitted. */
const maxDrawingMs = 500;
/** A hover is awaited for so long before it tells what is known: less than a reader feels as a wait. Chosen, not fitted. */
const maxHoverMs = 60;
/** The same for clients that do not ask again. Chosen, not fitted. */
const maxPatientMs = 10_000;
/** In folders of so many articles all is worked out at once in any case. */
const maxSmall = 8;

/** A place and what is told of it. */
export interface Place {
  readonly context: PositionContext;
  readonly answers: EventAnswers;
  /** What others say together is not worked out yet: of the answers the links alone may be told. */
  readonly isComparing?: boolean;
}

/** The same of an article with an edit that is not taken in yet: as it was before. */
export interface PlaceBefore extends Place {
  readonly edit: PendingEdit;
}

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
   * For answers about an event: what they are made from is worked out too, a slice at a time.
   * @param document one of its articles, or a document of the editor
   * @returns the URI of the article
   */
  async event<Uri extends string | undefined>(document: Uri, token: CancellationToken): Promise<Uri> {
    const uri = this.inFront(document, token);
    await this.prefetcher.prefetchAwaited(uri, token);
    return uri;
  }

  /** The same for answers that tell who has words in common with whom: what articles say together is not waited for. */
  async families<Uri extends string | undefined>(document: Uri, token: CancellationToken): Promise<Uri> {
    const uri = this.inFront(document, token);
    await this.prefetcher.prefetchFamilies(uri, token);
    return uri;
  }

  private inFront<Uri extends string | undefined>(document: Uri, token: CancellationToken): Uri {
    this.articles(token);
    return document === undefined ? document : (this.workspace.articles.inFront(document) as Uri);
  }

  /** The same for what nobody waits for: it stands back for other requests. */
  async eventInBackground(document: string, token: CancellationToken): Promise<void> {
    this.articles(token);
    for (const uri of this.workspace.corpus.documentsOf(document)) await this.prefetcher.prefetch(uri, token);
  }

  /**
   * For what is drawn in a document: what others say is worked out too, but while the reader types, and where it takes long:
   * then the rest is drawn when it is there.
   */
  async drawing(document: string, token: CancellationToken): Promise<void> {
    throwIfCancelled(token);
    this.prefetcher.noteActivity();
    const { corpus, documents, events } = this.workspace;
    documents.update(document);
    if (this.workspace.isTyping) return;
    for (const uri of corpus.documentsOf(document)) {
      if (events.isWorkedOut(uri)) continue;
      const work = this.prefetcher.prefetchPlace(uri, neverCancelled);
      if (!(await isDoneWithin(work, maxDrawingMs))) void this.workspace.drawLater(uri, work);
      throwIfCancelled(token);
    }
  }

  /** For answers about a place that ask for nothing beyond its article; undefined where none is. */
  view(uri: string, position: Position, token: CancellationToken): ArticleView | undefined {
    this.articles(token);
    this.prefetcher.noteActivity();
    return this.workspace.articles.at(uri, position);
  }

  /**
   * For answers about a place, with what they are made from: that of now, or what was known before an edit; where neither
   * is known it is worked out, a slice at a time. Undefined where no article is.
   */
  async place(uri: string, position: Position, token: CancellationToken): Promise<Place | undefined> {
    const view = this.view(uri, position, token);
    if (!view) return undefined;
    return this.knownPlace(view, position) ?? this.placeNow(uri, position, token);
  }

  /**
   * The same for an answer that tells less rather than late: in a large folder it is not awaited for long, and what is left
   * is worked out behind. @param soon whether the client asks again
   */
  async placeSoon(
    uri: string,
    position: Position,
    soon: boolean,
    token: CancellationToken,
  ): Promise<Place | undefined> {
    const view = this.view(uri, position, token);
    const known = view && this.knownPlace(view, position);
    const { corpus, events, articles } = this.workspace;
    if (!view || known) return known;
    if (corpus.size <= maxSmall) return this.placeNow(uri, position, token);
    const isDone = await this.prefetcher.prefetchPlaceWithin(view.uri, soon ? maxHoverMs : maxPatientMs, token);
    const now = articles.at(uri, position);
    if (!now) return undefined;
    return isDone
      ? placeOf(now, events, position)
      : { ...placeOf(now, new LinksAlone(corpus, events), position), isComparing: true };
  }

  /** For answers about a place that tell of no other articles but those that are linked. */
  async linkedPlace(uri: string, position: Position, token: CancellationToken): Promise<Place | undefined> {
    const view = this.view(uri, position, token);
    if (!view) return undefined;
    const known = this.knownPlace(view, position);
    if (known) return known;
    await this.prefetcher.prefetchLinks(view.uri, token);
    const now = this.workspace.articles.at(uri, position);
    return now && placeOf(now, this.workspace.events, position);
  }

  private knownPlace(view: ArticleView, position: Position): Place | undefined {
    const answers = this.workspace.events.answersAt(view.uri, view.offsetAt(position));
    return answers && placeOf(view, answers, position);
  }

  /**
   * For an answer right after a word or less was typed: the place as it was before, without the names and figures that were
   * touched, so that nothing has to be read for it. Undefined where more was typed, and where not all is known. Where the
   * edit does not keep the sense, what others say may be another now: who tells it says that it is that of before.
   */
  placeBefore(uri: string, position: Position, token: CancellationToken): PlaceBefore | undefined {
    throwIfCancelled(token);
    const { documents, articles, events, corpus } = this.workspace;
    const edit = documents.pendingEdit(uri);
    if (!edit || corpus.documentsOf(uri).length !== 1) return undefined;
    documents.updateOthers(uri);
    this.prefetcher.noteActivity();
    const before = edit.positionBefore(position);
    const view = articles.at(uri, before);
    if (!view?.holds(edit.rangeBefore.start)) return undefined;
    const move = pendingMove(view.spanOf(edit.rangeBefore));
    const answers = events.answersBefore(view.uri, move);
    if (!answers) return undefined;
    const { mention, figure, ...context } = contextAt(view, answers, view.offsetAt(before));
    return {
      edit,
      answers,
      context: {
        ...context,
        ...(mention && move.untouched(mention) ? { mention } : {}),
        ...(figure && move.untouched(figure) ? { figure } : {}),
      },
    };
  }

  /** The same as all is now. */
  async placeNow(uri: string, position: Position, token: CancellationToken): Promise<Place | undefined> {
    const view = this.view(uri, position, token);
    if (!view) return undefined;
    this.articles(token);
    await this.prefetcher.prefetchPlace(view.uri, token);
    const now = this.workspace.articles.at(uri, position);
    return now && placeOf(now, this.workspace.events, position);
  }
}

function isDoneWithin(work: Promise<void>, ms: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, ms);
    work.then(() => {
      clearTimeout(timer);
      resolve(true);
    }, reject);
  });
}

function placeOf(view: ArticleView, answers: EventAnswers, position: Position): Place {
  return { answers, context: contextAt(view, answers, view.offsetAt(position)) };
}
