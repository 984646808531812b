import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/editor/extension';

export const extensionId = 'crossread.crossread';

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>(extensionId);
  assert.ok(extension, 'the extension is not there');
  return extension.activate();
}

/** Waits until `test` gives something, and returns it. */
export async function until<T>(
  test: () => T | undefined | false | Promise<T | undefined | false>,
  what: string,
  seconds = 15,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await test();
    if (value) return value;
    if (Date.now() > end) assert.fail(`waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

export async function indexed(count: number): Promise<Api> {
  const running = await api();
  await running.controller.start();
  await until(
    () => running.controller.status?.done === count && running.controller.status.total === count,
    `${count} articles, had ${JSON.stringify(running.controller.status)}`,
  );
  return running;
}

export function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, name);
}

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(file(name));
}

export function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `“${words}” is not in ${document.fileName}`);
  return document.positionAt(at + 1);
}

export async function hoverText(
  uri: vscode.Uri,
  position: vscode.Position,
): Promise<{ text: string; hovers: vscode.Hover[] }> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return {
    text: hovers
      .flatMap((hover) => hover.contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n'),
    hovers,
  };
}

/** The arguments of each link of a hover that runs a command. @param command without `crossread.` */
export function linksIn(text: string, command: string): string[][] {
  return [...text.matchAll(new RegExp(`command:crossread\\.${command}\\?([^)]+)\\)`, 'g'))].map(
    (match) => JSON.parse(decodeURIComponent(match[1])) as string[],
  );
}

export async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
}

/** The words of a row. */
export function labelOf({ label }: vscode.TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}
