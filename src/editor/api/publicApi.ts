import * as vscode from 'vscode';
import { articlesRequest, type ArticleRow } from '../../protocol/articles';
import { claimsRequest, type ClaimRow } from '../../protocol/claims';
import { parallelsRequest, type ParallelRow, type PassageRow } from '../../protocol/passages';
import { toPlainPosition, toRange } from '../places';
import { whenRead, type Reader } from '../whenRead';
import type {
  CrossreadApi,
  CrossreadArticle,
  CrossreadClaim,
  CrossreadExtension,
  CrossreadParallel,
  CrossreadPassage,
} from './crossread';

/** What the extension gives others: copies of what it knows, and nothing by which it could be changed. */
export function makeExtension(reader: Reader): CrossreadExtension {
  const api = Object.freeze(new PublicApi(reader));
  return Object.freeze({
    getApi(version: number): CrossreadApi {
      if (version !== api.version)
        throw new Error(`Crossread has version ${api.version} of its API, and not ${version}`);
      return api;
    },
  });
}

class PublicApi implements CrossreadApi {
  readonly version = 1;
  readonly onDidChange: vscode.Event<void>;
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.onDidChange = (...args) => reader.onDidChangeData(...args);
  }

  get progress(): CrossreadApi['progress'] {
    const { status } = this.#reader;
    return status && { done: status.done, total: status.total, articles: status.articles };
  }

  async read(token?: vscode.CancellationToken): Promise<boolean> {
    await this.#reader.start();
    return whenRead(this.#reader, token);
  }

  async articles(): Promise<readonly CrossreadArticle[]> {
    await this.#reader.start();
    return ((await this.#reader.request(articlesRequest, {})) ?? []).map(articleOf);
  }

  async claims(article?: vscode.Uri): ReturnType<CrossreadApi['claims']> {
    await this.#reader.start();
    const found = await this.#reader.request(claimsRequest, article ? { uri: article.toString() } : {});
    return {
      shared: (found?.shared ?? []).map(claimOf),
      notFound: (found?.missing ?? []).map(claimOf),
      onlyHere: (found?.onlyHere ?? []).map(passageOf),
      needsArticle: found?.needsArticle ?? false,
    };
  }

  async parallelsAt(document: vscode.Uri, position: vscode.Position): Promise<readonly CrossreadParallel[]> {
    await this.#reader.start();
    const place = { uri: document.toString(), position: toPlainPosition(position) };
    return ((await this.#reader.request(parallelsRequest, place)) ?? []).map(parallelOf);
  }
}

function articleOf({ uri, tag, title, words, outlet, date, start }: ArticleRow): CrossreadArticle {
  return {
    uri: vscode.Uri.parse(uri),
    tag,
    title,
    words,
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(start === undefined ? {} : { start: new vscode.Position(start.line, start.character) }),
  };
}

function claimOf({ label, articles, sources, passages }: ClaimRow): CrossreadClaim {
  return { label, articles, sources, passages: passages.map(passageOf) };
}

function passageOf({ uri, tag, range, text }: PassageRow): CrossreadPassage {
  return { uri: vscode.Uri.parse(uri), tag, range: toRange(range), text };
}

function parallelOf({ kind, score, ...row }: ParallelRow): CrossreadParallel {
  return { ...passageOf(row), ...(kind === undefined ? {} : { kind }), ...(score === undefined ? {} : { score }) };
}
