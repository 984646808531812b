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
/** How long at most both are on their way to one height: that an editor has scrolled is told late while it is drawn. */
const levelMs = 5000;
/** Lines that VS Code may leave above what is shown at the top, for headings that stay there. */
const linesAbove = 6;

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
  /** Lines that are on their way to the top, by document, and since when. */
  private readonly levelling = new Map<string, number>();
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
    for (const [side, uri] of [this.pair.left, this.pair.right].entries()) {
      const editor = this.editor(uri);
      const { start } = passages[side];
      this.levelling.set(uri, start.line);
      editor?.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
    }
  }

  /** Whether an editor moves since both are brought to one height; once both have arrived each follows the other. */
  private isLevelling({ document, visibleRanges }: vscode.TextEditor): boolean {
    if (this.levelling.size > 0 && Date.now() - this.levelledAt < levelMs) {
      const line = this.levelling.get(document.uri.toString());
      const first = visibleRanges.at(0)?.start.line ?? 0;
      if (line !== undefined && first <= line && line - first <= linesAbove)
        this.levelling.delete(document.uri.toString());
      if (this.levelling.size === 0) this.levelledAt = Date.now();
      return true;
    }
    this.levelling.clear();
    return Date.now() - this.levelledAt < echoMs;
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
    this.levelling.clear();
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
    if (this.isLevelling(editor)) return;
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
