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
/** How long at most both are on their way to one height, how long they have stood still then, and how often that is looked at. */
const levelMs = 5000;
const stillMs = 400;
const stepMs = 100;
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
  /** The two that are on their way to one height. */
  private levelling: Pair | undefined;
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
    if (this.pair) void this.level(this.pair, passages);
    await vscode.commands.executeCommand('setContext', 'crossread.aligned', this.active);
  }

  /**
   * Shows both passages at the top, the only height that any line of a text can have. Neither editor scrolls the other until
   * both have arrived and stand still: that they have moved is told late.
   */
  private async level(pair: Pair, passages: readonly [vscode.Range, vscode.Range]): Promise<void> {
    const sides = [pair.left, pair.right].map((uri, side) => ({ uri, start: passages[side].start }));
    for (const { uri, start } of sides)
      this.editor(uri)?.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
    this.levelling = pair;
    const firstLines = (): number[] => sides.map(({ uri }) => this.editor(uri)?.visibleRanges.at(0)?.start.line ?? 0);
    let known = firstLines();
    let still = 0;
    for (let waited = 0; waited < levelMs && still < stillMs && this.levelling === pair; waited += stepMs) {
      await new Promise((resolve) => setTimeout(resolve, stepMs));
      const now = firstLines();
      const haveArrived = sides.every(
        ({ start: { line } }, side) => line >= now[side] && line - now[side] <= linesAbove,
      );
      still = haveArrived && now.every((line, side) => line === known[side]) ? still + stepMs : 0;
      known = now;
    }
    if (this.levelling === pair) this.levelling = undefined;
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
    this.levelling = undefined;
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
    if (this.levelling) return;
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
