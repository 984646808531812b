import * as vscode from 'vscode';
import { type MatrixTextParams, matrixTextRequest } from '../protocol/matrix';
import { locateRequest } from '../protocol/passages';
import type { Client } from './client';

export const scheme = 'crossread';

/** Read-only documents: a passage, to be compared, and the coverage matrix as text. */
export class Documents implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly registration: vscode.Disposable;

  constructor(private readonly client: Client) {
    this.registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const query = JSON.parse(uri.query) as { passage?: string; matrix?: MatrixTextParams };
    if (query.matrix) return (await this.client.request(matrixTextRequest, query.matrix)) ?? '';
    const located = await this.client.request(locateRequest, { id: query.passage });
    return located ? `${located.text.replace(/\s+/g, ' ').trim()}\n` : '';
  }

  /** Shows two passages as two sides of a difference, where both are there. @param a id of a passage, as `b` */
  async compare(a: string, b: string): Promise<void> {
    const [left, right] = await Promise.all([a, b].map((id) => this.client.request(locateRequest, { id })));
    if (!left || !right) return;
    await vscode.commands.executeCommand(
      'vscode.diff',
      uriOf('a.txt', { passage: a }),
      uriOf('b.txt', { passage: b }),
      vscode.l10n.t('{0} ↔ {1}', shorten(left.tag), shorten(right.tag)),
      { preview: true } satisfies vscode.TextDocumentShowOptions,
    );
  }

  /** Opens the matrix as Markdown. */
  async showMatrix(params: MatrixTextParams): Promise<void> {
    const document = await vscode.workspace.openTextDocument(
      uriOf(`${vscode.l10n.t('Coverage')}.md`, { matrix: params }),
    );
    await vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(document, 'markdown'));
  }

  dispose(): void {
    this.registration.dispose();
  }
}

function uriOf(path: string, query: object): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${path}`, query: JSON.stringify(query) });
}

function shorten(tag: string): string {
  return tag.length > 40 ? `${tag.slice(0, 39)}…` : tag;
}
