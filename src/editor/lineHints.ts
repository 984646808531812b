import * as vscode from 'vscode';
import type { LineHint, MarksResult } from '../protocol/marks';

/** What a hint says, whole, a line for each thing that differs. Plain text: it quotes articles. */
function hoverOfHint(whole: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(whole.map((told) => `≠ ${told}`).join('\n'));
}

/** What is drawn in documents. */
interface DrawnMarks {
  of(uri: vscode.Uri): MarksResult | undefined;
  readonly onDidDraw: vscode.Event<unknown>;
}

/** Between the text of a line and its hint, beside the padding that VS Code gives. */
const gap = '\u00a0';

/**
 * Hints of what differs, at the ends of lines. What decorations put behind a line is not wrapped with it: it would run
 * under the minimap and make the editor scroll sideways. Inlay hints are, and screen readers can be asked to read a line
 * with them; `makeHintColourType` gives them their colour.
 */
export class LineHints implements vscode.InlayHintsProvider, vscode.Disposable {
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
    return known.hints.filter(isHere).map(({ line, text, whole }) => {
      const hint = new vscode.InlayHint(document.lineAt(line).range.end, `${gap}${text}`);
      hint.paddingLeft = true;
      hint.tooltip = hoverOfHint(whole);
      return hint;
    });
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
