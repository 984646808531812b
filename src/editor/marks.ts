import * as vscode from 'vscode';
import { type MarkKind, markKinds, type MarksResult } from '../protocol/marks';

/** Beyond this many marks only those near the visible lines are drawn. */
const maxDrawn = 3000;
const margin = 200;

/** Decorations of the visible articles; what was drawn last is drawn again at once when editors change. */
export class Marks implements vscode.Disposable {
  private readonly types: Record<MarkKind, vscode.TextEditorDecorationType>;
  private readonly gutter: Record<'verbatim' | 'near' | 'paraphrase', vscode.TextEditorDecorationType>;
  private readonly results = new Map<string, MarksResult>();
  private readonly disposables: vscode.Disposable[] = [];
  private readonly pending = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  /** Fires when the marks of a document were drawn anew. */
  readonly onDidDraw = this.changed.event;

  constructor(
    context: vscode.ExtensionContext,
    private readonly ask: (uri: vscode.Uri) => Promise<MarksResult | undefined>,
  ) {
    const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`crossread.${name}`);
    const line = (style: string, name: string): vscode.DecorationRenderOptions => ({
      borderWidth: `0 0 ${style === 'solid' ? '1.5px' : '1px'} 0`,
      borderStyle: style,
      borderColor: color(name),
      overviewRulerColor: color('passageRuler'),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
    const make = vscode.window.createTextEditorDecorationType;
    this.types = {
      quotation: make({
        backgroundColor: color('quotationBackground'),
        border: '1px solid',
        borderColor: color('quotationBorder'),
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      }),
      figure: make({
        textDecoration: 'underline dotted 1.5px; text-underline-offset: 3px',
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      }),
      verbatim: make(line('solid', 'verbatimLine')),
      near: make(line('dashed', 'nearLine')),
      paraphrase: make(line('dotted', 'paraphraseLine')),
      boilerplate: make({ opacity: '0.5', rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed }),
      name: make({
        backgroundColor: color('nameBackground'),
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      }),
    };
    const icon = (name: string): vscode.TextEditorDecorationType =>
      make({
        gutterIconPath: vscode.Uri.joinPath(context.extensionUri, 'media', `gutter-${name}.svg`),
        gutterIconSize: 'contain',
      });
    this.gutter = { verbatim: icon('verbatim'), near: icon('near'), paraphrase: icon('paraphrase') };
    this.disposables.push(
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.drawKnown(editor);
        this.refreshVisible();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        const result = this.results.get(textEditor.document.uri.toString());
        if (result && countOf(result) > maxDrawn) this.draw(textEditor, result);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.results.get(document.uri.toString())?.article) this.schedule(document.uri, 60);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.results.delete(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('crossread.marks')) return;
        for (const editor of vscode.window.visibleTextEditors) this.drawKnown(editor);
      }),
      ...Object.values(this.types),
      ...Object.values(this.gutter),
      this.changed,
    );
  }

  /** The marks last known of a document. */
  of(uri: vscode.Uri): MarksResult | undefined {
    return this.results.get(uri.toString());
  }

  /** Asks for the marks of every visible document again. */
  refreshVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.schedule(document.uri, 0);
  }

  /** Takes all marks away. */
  clear(): void {
    this.results.clear();
    for (const editor of vscode.window.visibleTextEditors) {
      for (const type of [...Object.values(this.types), ...Object.values(this.gutter)]) editor.setDecorations(type, []);
    }
  }

  private schedule(uri: vscode.Uri, delay: number): void {
    const key = uri.toString();
    if (this.pending.has(key)) return;
    this.pending.set(
      key,
      setTimeout(() => {
        this.pending.delete(key);
        void this.refresh(uri);
      }, delay),
    );
  }

  private async refresh(uri: vscode.Uri): Promise<void> {
    const editors = vscode.window.visibleTextEditors.filter(
      ({ document }) => document.uri.toString() === uri.toString(),
    );
    if (editors.length === 0) return;
    const { document } = editors[0];
    if (document.languageId !== 'plaintext' && document.languageId !== 'markdown') return;
    const result = await this.ask(uri);
    if (!result) return;
    if (result.article && result.version !== document.version) {
      // Typed on meanwhile: VS Code has moved the old marks along, the new ones come with the next answer.
      this.schedule(uri, 60);
      return;
    }
    this.results.set(uri.toString(), result);
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.draw(editor, result);
    this.changed.fire(uri);
  }

  private drawKnown(editor: vscode.TextEditor): void {
    const result = this.results.get(editor.document.uri.toString());
    if (result && result.version === editor.document.version) this.draw(editor, result);
  }

  private draw(editor: vscode.TextEditor, result: MarksResult): void {
    const shown = vscode.workspace.getConfiguration('crossread.marks', editor.document.uri);
    const all = shown.get('all', true);
    const window = countOf(result) > maxDrawn ? nearVisible(editor) : undefined;
    const strongest = new Map<number, 'verbatim' | 'near' | 'paraphrase'>();
    for (const kind of markKinds) {
      const setting =
        kind === 'verbatim' || kind === 'near' || kind === 'paraphrase'
          ? 'passages'
          : kind === 'quotation'
            ? 'quotations'
            : kind === 'figure'
              ? 'figures'
              : kind === 'name'
                ? 'names'
                : 'boilerplate';
      const on = all && shown.get(setting, setting !== 'names');
      const ranges = on ? toRanges(result.marks[kind], window) : [];
      editor.setDecorations(this.types[kind], ranges);
      if (setting === 'passages') {
        for (const range of ranges) {
          const line = range.start.line;
          if (!strongest.has(line)) strongest.set(line, kind as 'verbatim' | 'near' | 'paraphrase');
        }
      }
    }
    for (const kind of ['verbatim', 'near', 'paraphrase'] as const) {
      editor.setDecorations(
        this.gutter[kind],
        [...strongest].filter(([, k]) => k === kind).map(([line]) => new vscode.Range(line, 0, line, 0)),
      );
    }
  }

  dispose(): void {
    for (const timer of this.pending.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }
}

function countOf(result: MarksResult): number {
  let count = 0;
  for (const kind of markKinds) count += result.marks[kind].length / 4;
  return count;
}

function nearVisible(editor: vscode.TextEditor): { from: number; to: number } {
  const ranges = editor.visibleRanges;
  return { from: (ranges[0]?.start.line ?? 0) - margin, to: (ranges[ranges.length - 1]?.end.line ?? 0) + margin };
}

export function toRanges(flat: readonly number[], window?: { from: number; to: number }): vscode.Range[] {
  const out: vscode.Range[] = [];
  for (let i = 0; i < flat.length; i += 4) {
    if (window && (flat[i + 2] < window.from || flat[i] > window.to)) continue;
    out.push(new vscode.Range(flat[i], flat[i + 1], flat[i + 2], flat[i + 3]));
  }
  return out;
}
