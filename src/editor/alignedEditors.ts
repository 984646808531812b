import * as vscode from 'vscode';
import { type AlignedParams, alignedRequest } from '../protocol/passages';
import type { Client } from './client';
import { counterpartLine } from './lineAlignment';

/** How long an editor that was scrolled by the other one does not scroll it back. */
const echoMs = 250;

/** Two editors that scroll by the passages they have in common. */
export class AlignedEditors implements vscode.Disposable {
  private pair: { left: string; right: string; lines: readonly number[] } | undefined;
  private lastScrolled: { uri: string; at: number } | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly client: Client) {
    this.disposables = [
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.scrolled(textEditor)),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        if (this.pair && (!this.editor(this.pair.left) || !this.editor(this.pair.right))) this.stop();
      }),
    ];
  }

  get active(): boolean {
    return this.pair !== undefined;
  }

  /** Ties two open editors together. */
  async align(left: vscode.Uri, right: vscode.Uri): Promise<void> {
    const params: AlignedParams = { uri: left.toString(), other: right.toString() };
    const lines = (await this.client.request(alignedRequest, params)) ?? [];
    this.pair = lines.length > 0 ? { left: params.uri, right: params.other, lines } : undefined;
    await vscode.commands.executeCommand('setContext', 'crossread.aligned', this.active);
  }

  stop(): void {
    this.pair = undefined;
    void vscode.commands.executeCommand('setContext', 'crossread.aligned', false);
  }

  private editor(uri: string): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  }

  private scrolled(editor: vscode.TextEditor): void {
    const { pair } = this;
    const uri = editor.document.uri.toString();
    if (!pair || (uri !== pair.left && uri !== pair.right)) return;
    if (this.lastScrolled?.uri === uri && Date.now() - this.lastScrolled.at < echoMs) return;
    const other = this.editor(uri === pair.left ? pair.right : pair.left);
    const first = editor.visibleRanges.at(0);
    if (!other || !first) return;
    const line = Math.max(
      0,
      Math.min(
        other.document.lineCount - 1,
        Math.round(counterpartLine(pair.lines, first.start.line, uri === pair.left ? 0 : 1)),
      ),
    );
    this.lastScrolled = { uri: other.document.uri.toString(), at: Date.now() };
    other.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
