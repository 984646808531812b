import * as vscode from 'vscode';
import { makeGutterTypes, makeHintColourType, makeMarkTypes } from './decorationTypes';
import { LineHints } from './lineHints';
import {
  type GutterKind,
  gutterKinds,
  type LineHint,
  type MarkKind,
  markKinds,
  type MarksResult,
} from '../protocol/marks';
import { toRanges } from './places';

/** Beyond this many marks only those near the visible lines are drawn. */
const maxDrawn = 3000;
const marginLines = 200;

/** The setting under `crossread.marks` that turns a kind on. */
const settingsByKind: Readonly<Record<MarkKind, { readonly setting: string; readonly byDefault: boolean }>> = {
  quotation: { setting: 'quotations', byDefault: true },
  figure: { setting: 'figures', byDefault: true },
  verbatim: { setting: 'passages', byDefault: true },
  near: { setting: 'passages', byDefault: true },
  paraphrase: { setting: 'passages', byDefault: true },
  differs: { setting: 'differences', byDefault: true },
  differsLong: { setting: 'differences', byDefault: true },
  boilerplate: { setting: 'boilerplate', byDefault: true },
  name: { setting: 'names', byDefault: false },
};
/** How long typing rests before marks are asked for again, in ms. */
const typingMs = 60;

/** Decorations of the visible articles; what was drawn last is drawn again at once when editors change. */
export class Marks implements vscode.Disposable {
  private readonly types: Record<MarkKind, vscode.TextEditorDecorationType>;
  private readonly gutter: Record<GutterKind, vscode.TextEditorDecorationType>;
  private readonly hintColour = makeHintColourType();
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
    this.types = makeMarkTypes();
    this.gutter = makeGutterTypes(vscode.Uri.joinPath(context.extensionUri, 'media'));
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
        if (this.results.get(document.uri.toString())?.article) this.schedule(document.uri, typingMs);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.results.delete(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('crossread.marks') && !event.affectsConfiguration('crossread.hints')) return;
        for (const editor of vscode.window.visibleTextEditors) this.drawKnown(editor);
      }),
      ...Object.values(this.types),
      ...Object.values(this.gutter),
      this.hintColour,
      this.changed,
      new LineHints(this),
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
      for (const type of this.allTypes) editor.setDecorations(type, []);
    }
  }

  private get allTypes(): vscode.TextEditorDecorationType[] {
    return [...Object.values(this.types), ...Object.values(this.gutter), this.hintColour];
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
      this.schedule(uri, typingMs);
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
    const settings = vscode.workspace.getConfiguration('crossread', editor.document.uri);
    const isAnyOn = settings.get<boolean>('marks.all', true);
    const isOn = (name: string, byDefault = true): boolean => isAnyOn && settings.get<boolean>(name, byDefault);
    const lines = countOf(result) > maxDrawn ? linesNear(editor) : undefined;
    for (const kind of markKinds) {
      const { setting, byDefault } = settingsByKind[kind];
      const ranges = isOn(`marks.${setting}`, byDefault) ? toRanges(result.marks[kind], lines) : [];
      editor.setDecorations(this.types[kind], ranges);
    }
    for (const kind of gutterKinds) {
      const isShown = isOn(kind === 'differs' ? 'marks.differences' : 'marks.passages');
      editor.setDecorations(
        this.gutter[kind],
        isShown ? result.gutter[kind].map((line) => new vscode.Range(line, 0, line, 0)) : [],
      );
    }
    this.colourHints(editor, isOn('hints.differences') ? result.hints : []);
  }

  /** Each from the last character of a line to the start of the next: what ends with the line does not hold its inlay hint. */
  private colourHints(editor: vscode.TextEditor, hints: readonly LineHint[]): void {
    const { document } = editor;
    const ends = hints
      .filter(({ line }) => line < document.lineCount)
      .map(({ line }) => {
        const { character } = document.lineAt(line).range.end;
        return new vscode.Range(line, Math.max(0, character - 1), line + 1, 0);
      });
    editor.setDecorations(this.hintColour, ends);
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

/** The lines that are seen, and some beyond; inclusive. */
function linesNear(editor: vscode.TextEditor): { from: number; to: number } {
  const ranges = editor.visibleRanges;
  return {
    from: (ranges[0]?.start.line ?? 0) - marginLines,
    to: (ranges[ranges.length - 1]?.end.line ?? 0) + marginLines,
  };
}
