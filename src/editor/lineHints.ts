import * as vscode from 'vscode';
import type { LineHint, MarksResult } from '../protocol/marks';

/** Where the hint of a line stands: on the blank line below it, where it always has room; undefined where there is none. */
export function placeBelow(document: vscode.TextDocument, line: number): vscode.Position | undefined {
  const below = line + 1 < document.lineCount ? document.lineAt(line + 1) : undefined;
  return below?.isEmptyOrWhitespace ? below.range.end : undefined;
}

/** What a hint says, whole, a line for each thing that differs. Plain text: it quotes articles. */
export function hoverOfHint(whole: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(whole.map((told) => `≠ ${told}`).join('\n'));
}

/** What is drawn in documents. */
interface DrawnMarks {
  of(uri: vscode.Uri): MarksResult | undefined;
  readonly onDidDraw: vscode.Event<unknown>;
}

/**
 * Hints of lines without a blank one below, at their ends. What decorations put behind a line is not wrapped with it: it
 * would run under the minimap and make the editor scroll sideways. Inlay hints are; `makeHintColourType` gives them ours.
 */
export class HintsAtLineEnds implements vscode.InlayHintsProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeInlayHints = this.changed.event;
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly marks: DrawnMarks) {
    this.disposables = [
      this.changed,
      marks.onDidDraw(() => this.changed.fire()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('crossread.marks.all') || event.affectsConfiguration('crossread.hints'))
          this.changed.fire();
      }),
      vscode.languages.registerInlayHintsProvider([{ language: 'plaintext' }, { language: 'markdown' }], this),
    ];
  }

  provideInlayHints(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    const settings = vscode.workspace.getConfiguration('crossread', document.uri);
    const known = this.marks.of(document.uri);
    const isOn = (name: string): boolean => settings.get<boolean>(name, true);
    if (!known || !isOn('marks.all') || !isOn('hints.differences')) return [];
    const isHere = ({ line }: LineHint): boolean =>
      line >= range.start.line && line <= range.end.line && line < document.lineCount;
    return known.hints
      .filter((hint) => isHere(hint) && placeBelow(document, hint.line) === undefined)
      .map(({ line, text, whole }) => {
        const hint = new vscode.InlayHint(document.lineAt(line).range.end, text);
        hint.paddingLeft = true;
        hint.tooltip = hoverOfHint(whole);
        return hint;
      });
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
