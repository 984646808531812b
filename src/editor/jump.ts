import * as vscode from 'vscode';
import {
  highlightsRequest,
  locateRequest,
  type Located,
  type LocateParams,
  type PlaceParams,
} from '../protocol/passages';
import { toPlainPosition, toPlainRange, toRange } from './places';
import type { Client } from './client';
import { showBriefly } from './statusMessage';

/** How long what one jumped to is lit. */
const highlightMs = 1500;
/** How long after a definition was asked for a move to it counts as a jump. */
const jumpWithinMs = 5000;

/** Opens stretches of articles and lights for a moment what they have in common with where one comes from. */
export class Jump implements vscode.Disposable {
  private type: vscode.TextEditorDecorationType | undefined;
  private expected: { from: PlaceParams; targets: { uri: string; range: vscode.Range }[]; at: number } | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly client: Client) {
    this.disposables = [
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => void this.highlightArrival(textEditor)),
    ];
  }

  /** Opens a stretch and lights it, or the given stretches in it. */
  async show(
    uri: vscode.Uri,
    range: vscode.Range,
    { highlights = [], beside = false }: { highlights?: readonly vscode.Range[]; beside?: boolean } = {},
  ): Promise<vscode.TextEditor> {
    const editor = await vscode.window.showTextDocument(uri, {
      selection: new vscode.Range(range.start, range.start),
      ...(beside ? { viewColumn: vscode.ViewColumn.Beside } : {}),
    });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    this.highlight(editor, highlights.length > 0 ? highlights : [range]);
    return editor;
  }

  /** Follows an id of a hover, a view or the matrix; what is not there any more leads nowhere. */
  async follow(id: unknown, from?: unknown, options: { beside?: boolean } = {}): Promise<Located | undefined> {
    const located = await this.client.request(locateRequest, { id, from } satisfies LocateParams);
    if (!located) {
      showBriefly(vscode.l10n.t('This passage is not there any more'));
      return undefined;
    }
    await this.show(vscode.Uri.parse(located.uri), toRange(located.range), {
      highlights: located.highlights.map(toRange),
      ...options,
    });
    return located;
  }

  private highlight(editor: vscode.TextEditor, ranges: readonly vscode.Range[]): void {
    this.type ??= vscode.window.createTextEditorDecorationType({
      // Not that of found words, which is orange in the default themes: orange is what differs.
      backgroundColor: new vscode.ThemeColor('editor.wordHighlightStrongBackground'),
      border: '1px solid',
      borderColor: new vscode.ThemeColor('editor.wordHighlightStrongBorder'),
    });
    const { type } = this;
    editor.setDecorations(type, [...ranges]);
    setTimeout(() => editor.setDecorations(type, []), highlightMs);
  }

  /** Notes where VS Code may go now: the jump itself is its own. */
  expect(
    document: vscode.TextDocument,
    position: vscode.Position,
    found: vscode.Definition | vscode.DefinitionLink[] | null | undefined,
  ): void {
    const list = !found ? [] : Array.isArray(found) ? found : [found];
    const targets = list.map((each) =>
      'targetUri' in each
        ? { uri: each.targetUri.toString(), range: each.targetRange }
        : { uri: each.uri.toString(), range: each.range },
    );
    this.expected =
      targets.length === 0
        ? undefined
        : { from: { uri: document.uri.toString(), position: toPlainPosition(position) }, targets, at: Date.now() };
  }

  private async highlightArrival(editor: vscode.TextEditor): Promise<void> {
    const { expected } = this;
    if (!expected || Date.now() - expected.at > jumpWithinMs) return;
    const uri = editor.document.uri.toString();
    const target = expected.targets.find(
      (each) => each.uri === uri && each.range.start.isEqual(editor.selection.start),
    );
    if (!target) return;
    this.expected = undefined;
    const range = toPlainRange(target.range);
    const highlights = await this.client.request(highlightsRequest, { uri, range, from: expected.from });
    // Within a document it is a passage of another article in it that is lit.
    if (highlights && highlights.length > 0) this.highlight(editor, highlights.map(toRange));
    else if (uri !== expected.from.uri) this.highlight(editor, [target.range]);
  }

  dispose(): void {
    this.type?.dispose();
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
