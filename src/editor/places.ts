import * as vscode from 'vscode';

/** A place in a file as it is sent; lines and columns count from 0. */
export interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export function toRange({ start, end }: PlainRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A range or position of VS Code's own goes over the wire as a list, or as nothing; this one goes as it is. */
export function toPlainRange({ start, end }: PlainRange): PlainRange {
  return { start: toPlainPosition(start), end: toPlainPosition(end) };
}

export function toPlainPosition({ line, character }: PlainRange['start']): PlainRange['start'] {
  return { line, character };
}

/** Numbers of a packed range: first line and character, last line and character. */
const rangeSize = 4;

/** Ranges packed as four numbers each. @param lines only ranges that touch these, where given; both inclusive */
export function toRanges(packed: readonly number[], lines?: { from: number; to: number }): vscode.Range[] {
  const ranges: vscode.Range[] = [];
  for (let i = 0; i < packed.length; i += rangeSize) {
    const [line, character, endLine, endCharacter] = packed.slice(i, i + rangeSize);
    if (lines && (endLine < lines.from || line > lines.to)) continue;
    ranges.push(new vscode.Range(line, character, endLine, endCharacter));
  }
  return ranges;
}

/** The document that an article stands in; a fragment tells which of several articles of a file it is. */
export function documentOf(uri: string): vscode.Uri {
  return vscode.Uri.parse(uri).with({ fragment: '' });
}

/** Name of a file, for articles without a headline: `wire.txt`, `export.txt#2`. */
export function fileName(uri: string): string {
  const { path, fragment } = vscode.Uri.parse(uri);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return fragment === '' ? name : `${name}#${fragment}`;
}

/** A command that opens a span of a file. */
export function openCommand(title: string, uri: string, range: PlainRange): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { selection: toRange(range), preserveFocus: false };
  return { command: 'vscode.open', title, arguments: [documentOf(uri), options] };
}
