import * as vscode from 'vscode';
import { fill } from '../text/fill';
import { matrixRequest, type MatrixTextParams, matrixTextRequest } from '../protocol/matrix';
import {
  isMatrixPageMessage,
  type MatrixPageContent,
  type MatrixTextFormat,
  type MatrixWords,
} from '../protocol/matrixPage';
import type { Documents } from './documents';
import type { Jump } from './jump';
import type { Client } from './client';
import { showBriefly } from './statusMessage';
import { StoryPanel } from './storyPanel';

/** The coverage matrix: a grid of claims and articles in a webview. */
export class MatrixPanel extends StoryPanel {
  constructor(
    { extensionUri }: vscode.ExtensionContext,
    private readonly client: Client,
    private readonly jump: Jump,
    private readonly documents: Documents,
  ) {
    super(extensionUri, { name: 'matrix', style: 'matrix.css', root: 'matrix' });
  }

  protected title(): string {
    return vscode.l10n.t('Coverage');
  }

  protected async contentFor(uri: string | undefined): Promise<MatrixPageContent | undefined> {
    const matrix = await this.client.rows(matrixRequest, uri === undefined ? {} : { uri });
    return matrix && { type: 'matrix', matrix, words: pageWords() };
  }

  protected async onMessage(message: unknown): Promise<void> {
    if (!isMatrixPageMessage(message)) return;
    switch (message.type) {
      case 'ready':
        return this.pageReady();
      case 'open':
        await this.jump.follow(message.id);
        return;
      case 'note':
        await vscode.commands.executeCommand('crossread.addNote', message.id);
        return;
      case 'compare':
        return this.documents.compare(message.a, message.b);
      case 'copy': {
        const text = await this.client.request(matrixTextRequest, this.params(message.rows, message.format));
        if (text === undefined) return;
        await vscode.env.clipboard.writeText(text);
        showBriefly(fill(vscode.l10n.t('{0} {0:claim|claims} copied'), message.rows.length));
        return;
      }
      case 'text':
        return this.documents.showMatrix(this.params(message.rows, 'markdown'));
    }
  }

  private params(rows: readonly string[], format: MatrixTextFormat): MatrixTextParams {
    return { ...(this.uri === undefined ? {} : { uri: this.uri }), rows, format };
  }
}

/** All words of the page: it has none of its own. */
function pageWords(): MatrixWords {
  const cells: MatrixWords['cells'] = {
    same: vscode.l10n.t('same words'),
    near: vscode.l10n.t('nearly the same words'),
    paraphrase: vscode.l10n.t('in other words'),
    drift: vscode.l10n.t('changed'),
    conflict: vscode.l10n.t('differs'),
    absent: vscode.l10n.t('not linked'),
  };
  const shown: MatrixWords['shown'] = { ...cells, same: vscode.l10n.t('same'), near: vscode.l10n.t('nearly') };
  return {
    cells,
    shown,
    claim: vscode.l10n.t('Claim'),
    articles: vscode.l10n.t('Articles'),
    sources: vscode.l10n.t('Sources'),
    entity: vscode.l10n.t('Name'),
    kind: vscode.l10n.t('Form'),
    all: vscode.l10n.t('All'),
    disputed: vscode.l10n.t('Differs only'),
    copyMarkdown: vscode.l10n.t('Copy as Markdown'),
    copyCsv: vscode.l10n.t('Copy as CSV'),
    asText: vscode.l10n.t('Open as Text'),
    rows: vscode.l10n.t('{0} of {1} claims'),
    help: vscode.l10n.t(
      'Arrow keys move · Enter opens · N adds a note · D compares with the next article that carries it, after M with the marked one',
    ),
    marked: vscode.l10n.t('marked'),
    nothing: vscode.l10n.t('No claims shared between articles.'),
    needsArticle: vscode.l10n.t('Open an article first: a large folder is compared event by event.'),
    title: vscode.l10n.t('Coverage: which article carries which claim'),
    family: vscode.l10n.t('one origin: {0}'),
  };
}
