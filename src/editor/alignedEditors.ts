import * as vscode from 'vscode';
import { type Aligned, type AlignedParams, alignedRequest } from '../protocol/passages';
import type { Client } from './client';
import { makeDifferingType } from './decorationTypes';
import { Lazy } from './lazy';
import { counterpartLine } from './lineAlignment';
import { moveToNext } from './moveTo';
import { toRanges } from './places';

/** How long an editor that was scrolled by the other one does not scroll it back. */
const echoMs = 250;
/** How long neither scrolls the other after both were shown level: that one has moved is told late while both are drawn. */
const settleMs = 1200;

/** Two editors that are read side by side. */
interface Pair extends Aligned {
  readonly left: string;
  readonly right: string;
}

/** Two editors that scroll by the passages they have in common, with the words in which these differ marked on both sides. */
export class AlignedEditors implements vscode.Disposable {
  private pair: Pair | undefined;
  /** Made when two editors are tied. */
  private readonly differing = new Lazy(makeDifferingType);
  private lastScrolled: { uri: string; at: number } | undefined;
  private levelledAt = 0;
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly client: Client) {
    this.disposables = [
      this.differing,
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.scrolled(textEditor)),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        if (this.pair && (!this.editor(this.pair.left) || !this.editor(this.pair.right))) this.stop();
      }),
    ];
  }

  get active(): boolean {
    return this.pair !== undefined;
  }

  /**
   * Ties two open editors together.
   * @param passages what is read on either side: both start with it at the same height
   */
  async align(left: vscode.Uri, right: vscode.Uri, passages: readonly [vscode.Range, vscode.Range]): Promise<void> {
    const params: AlignedParams = { uri: left.toString(), other: right.toString() };
    const aligned = await this.client.request(alignedRequest, params);
    this.pair = aligned && aligned.lines.length > 0 ? { left: params.uri, right: params.other, ...aligned } : undefined;
    this.draw();
    this.level(passages);
    await vscode.commands.executeCommand('setContext', 'crossread.aligned', this.active);
  }

  /** Shows both passages at the top, the only height that any line of a text can have. */
  private level(passages: readonly [vscode.Range, vscode.Range]): void {
    if (!this.pair) return;
    this.levelledAt = Date.now();
    for (const [side, uri] of [this.pair.left, this.pair.right].entries())
      this.editor(uri)?.revealRange(startOf(passages[side]), vscode.TextEditorRevealType.AtTop);
  }

  /** Moves the cursor of the editor in front to the next or previous words that differ, around the end of the text. */
  moveToDifference(step: 1 | -1): void {
    const editor = vscode.window.activeTextEditor;
    if (editor) moveToNext(editor, this.differingIn(editor), step);
  }

  private draw(): void {
    for (const editor of vscode.window.visibleTextEditors)
      editor.setDecorations(this.differing.get(), this.differingIn(editor));
  }

  /** Words of an editor that the other has otherwise; none of an editor that is not tied. */
  private differingIn({ document }: vscode.TextEditor): vscode.Range[] {
    const uri = document.uri.toString();
    if (!this.pair || (uri !== this.pair.left && uri !== this.pair.right)) return [];
    return toRanges(this.pair.differing[uri === this.pair.left ? 0 : 1]);
  }

  stop(): void {
    if (!this.pair) return;
    this.pair = undefined;
    this.draw();
    void vscode.commands.executeCommand('setContext', 'crossread.aligned', false);
  }

  private editor(uri: string): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  }

  private scrolled(editor: vscode.TextEditor): void {
    const { pair } = this;
    const uri = editor.document.uri.toString();
    if (!pair || (uri !== pair.left && uri !== pair.right)) return;
    if (Date.now() - this.levelledAt < settleMs) return;
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

function startOf({ start }: vscode.Range): vscode.Range {
  return new vscode.Range(start, start);
}
