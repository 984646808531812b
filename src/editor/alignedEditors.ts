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

/** An editor that is read beside another, and the article in it. */
export interface AlignedSide {
  readonly editor: vscode.TextEditor;
  /** URI of the article: that of the document, with a fragment where it holds several. */
  readonly article: string;
  /** What is read: both sides start with it at the same height. */
  readonly passage: vscode.Range;
}

/** By what an editor is known again: VS Code makes it anew when another tab was in front. */
interface Place {
  readonly uri: string;
  readonly column: vscode.ViewColumn | undefined;
}

/** Two editors that are read side by side; both may show one document, in which both articles stand. */
interface Pair extends Aligned {
  readonly places: readonly [Place, Place];
}

type Side = 0 | 1;

/** Two editors that scroll by the passages they have in common, with the words in which these differ marked on both sides. */
export class AlignedEditors implements vscode.Disposable {
  private pair: Pair | undefined;
  /** Made when two editors are tied. */
  private readonly differing = new Lazy(makeDifferingType);
  private lastScrolled: { side: Side; at: number } | undefined;
  /** The two that are on their way to one height. */
  private levelling: Pair | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly client: Client) {
    this.disposables = [
      this.differing,
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.scrolled(textEditor)),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        const { pair } = this;
        if (pair && (!editorOf(pair, 0) || !editorOf(pair, 1))) this.stop();
      }),
    ];
  }

  get active(): boolean {
    return this.pair !== undefined;
  }

  /** Ties two open editors together. */
  async align(left: AlignedSide, right: AlignedSide): Promise<void> {
    const params: AlignedParams = { uri: left.article, other: right.article };
    const aligned = await this.client.request(alignedRequest, params);
    this.pair =
      aligned && aligned.lines.length > 0
        ? { places: [placeOf(left.editor), placeOf(right.editor)], ...aligned }
        : undefined;
    this.draw();
    if (this.pair) void this.level(this.pair, [left.passage.start, right.passage.start]);
    await vscode.commands.executeCommand('setContext', 'crossread.aligned', this.active);
  }

  /**
   * Shows both passages at the top, the only height that any line of a text can have. Neither editor scrolls the other until
   * both have arrived and stand still: that they have moved is told late.
   */
  private async level(pair: Pair, starts: readonly [vscode.Position, vscode.Position]): Promise<void> {
    for (const side of [0, 1] as const)
      editorOf(pair, side)?.revealRange(
        new vscode.Range(starts[side], starts[side]),
        vscode.TextEditorRevealType.AtTop,
      );
    this.levelling = pair;
    const firstLines = (): number[] =>
      ([0, 1] as const).map((side) => editorOf(pair, side)?.visibleRanges.at(0)?.start.line ?? 0);
    let known = firstLines();
    let still = 0;
    for (let waited = 0; waited < levelMs && still < stillMs && this.levelling === pair; waited += stepMs) {
      await new Promise((resolve) => setTimeout(resolve, stepMs));
      const now = firstLines();
      const haveArrived = starts.every(({ line }, side) => line >= now[side] && line - now[side] <= linesAbove);
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
  private differingIn(editor: vscode.TextEditor): vscode.Range[] {
    const side = this.pair && sideOf(this.pair, editor);
    return this.pair && side !== undefined ? toRanges(this.pair.differing[side]) : [];
  }

  stop(): void {
    if (!this.pair) return;
    this.pair = undefined;
    this.levelling = undefined;
    this.draw();
    void vscode.commands.executeCommand('setContext', 'crossread.aligned', false);
  }

  private scrolled(editor: vscode.TextEditor): void {
    const { pair } = this;
    const side = pair && sideOf(pair, editor);
    if (!pair || side === undefined || this.levelling) return;
    if (this.lastScrolled?.side === side && Date.now() - this.lastScrolled.at < echoMs) return;
    const otherSide = side === 0 ? 1 : 0;
    const other = editorOf(pair, otherSide);
    const first = editor.visibleRanges.at(0);
    if (!other || !first) return;
    const line = Math.max(
      0,
      Math.min(other.document.lineCount - 1, Math.round(counterpartLine(pair.lines, first.start.line, side))),
    );
    this.lastScrolled = { side: otherSide, at: Date.now() };
    other.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}

function placeOf({ document, viewColumn }: vscode.TextEditor): Place {
  return { uri: document.uri.toString(), column: viewColumn };
}

/** Which of two an editor is; undefined for another. An editor may be moved to another column: its document alone tells, where both have their own. */
function sideOf({ places }: Pair, editor: vscode.TextEditor): Side | undefined {
  const { uri, column } = placeOf(editor);
  const isOneDocument = places[0].uri === places[1].uri;
  const side = places.findIndex((place) => place.uri === uri && (!isOneDocument || place.column === column));
  return side === -1 ? undefined : (side as Side);
}

function editorOf(pair: Pair, side: Side): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((editor) => sideOf(pair, editor) === side);
}
