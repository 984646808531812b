import type * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { RequestType } from '../protocol/message';

/** What views, panels and commands ask of the one who talks to the server. */
export interface Client {
  /** Rows of a view; opening a view starts the server. */
  rows<Params, Result>(type: RequestType<Params, Result, void>, params: Params): Promise<Result | undefined>;
  /** An answer, if the server runs; @param token when it is cancelled, the server stops working on the answer */
  request<Params, Result>(
    type: RequestType<Params, Result, void>,
    params: Params,
    token?: vscode.CancellationToken,
  ): Promise<Result | undefined>;
  isArticle(uri: vscode.Uri): boolean;
}

/** Makes a language client for the place the extension runs in. */
export type ClientFactory = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export type ServerState = 'idle' | 'starting' | 'running' | 'failed';
