import type * as vscode from 'vscode';

/**
 * What `activate()` of the extension `crossread.crossread` gives:
 *
 *     const extension = vscode.extensions.getExtension<CrossreadExtension>('crossread.crossread');
 *     const crossread = (await extension?.activate())?.getApi(1);
 *
 * What is here stays as it is within a version; a version may get more.
 */
export interface CrossreadExtension {
  /** @throws Error for a version that this Crossread does not have */
  getApi(version: 1): CrossreadApi;
}

/** Version 1. The articles are those of the folders that are open in the window; nothing is written. */
export interface CrossreadApi {
  readonly version: 1;
  /** How far the reading has come; undefined while nothing is read. */
  readonly progress: CrossreadProgress | undefined;
  /** Fires when answers may have changed, a few times a second at most. */
  readonly onDidChange: vscode.Event<void>;
  /**
   * Reads the articles of the window unless they are read.
   * @returns whether all were read before the token was cancelled
   */
  read(token?: vscode.CancellationToken): Promise<boolean>;
  /** The articles that have been read. */
  articles(): Promise<readonly CrossreadArticle[]>;
  /**
   * What several articles say, as far as they have been read.
   * @param article address of an article, whose event is asked for; without one it is all articles of a small folder
   */
  claims(article?: vscode.Uri): Promise<CrossreadClaims>;
  /** The passages of other articles that say what the sentence at a place of a document says; best first. */
  parallelsAt(document: vscode.Uri, position: vscode.Position): Promise<readonly CrossreadParallel[]>;
}

export interface CrossreadProgress {
  /** Files that have been read or skipped, and all that are to be read. */
  readonly done: number;
  readonly total: number;
  /** Articles read: a file may hold several. */
  readonly articles: number;
}

export interface CrossreadArticle {
  /** Address of its file; `#2` stands for the second article of a file that holds several. */
  readonly uri: vscode.Uri;
  /** What Crossread calls it: its outlet, or the telling part of the file's name. */
  readonly tag: string;
  readonly title: string;
  readonly words: number;
  readonly outlet?: string;
  /** ISO date. */
  readonly date?: string;
  /** Where it begins, in a file that holds several. */
  readonly start?: vscode.Position;
}

/** A sentence of an article. */
export interface CrossreadPassage {
  /** Address of its article. */
  readonly uri: vscode.Uri;
  readonly tag: string;
  readonly range: vscode.Range;
  readonly text: string;
}

/** What a group of passages says. */
export interface CrossreadClaim {
  readonly label: string;
  /** How many articles carry it, and from about how many independent sources. */
  readonly articles: number;
  readonly sources: number;
  readonly passages: readonly CrossreadPassage[];
}

export interface CrossreadClaims {
  /** Claims that the article and others carry; without an article all. */
  readonly shared: readonly CrossreadClaim[];
  /** Claims of others that were searched for in the article and not found. */
  readonly notFound: readonly CrossreadClaim[];
  /** Sentences of the article of which nothing like them was found elsewhere. */
  readonly onlyHere: readonly CrossreadPassage[];
  /** There are too many articles to compare without one to start from. */
  readonly needsArticle: boolean;
}

export interface CrossreadParallel extends CrossreadPassage {
  /**
   * `verbatim`: equal after folding case, marks and space; `near`: six aligned words that make up half of the shorter
   * sentence, or a whole quotation; `paraphrase`: otherwise the same statement, or a part of it. Missing, with the score,
   * where a claim joins the two passages by way of others.
   */
  readonly kind?: 'verbatim' | 'near' | 'paraphrase';
  /** Estimated chance that a reader accepts the link, 0 to 1; verbatim is 1. */
  readonly score?: number;
}
