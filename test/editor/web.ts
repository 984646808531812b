import * as vscode from 'vscode';
import type { Api } from '../../src/editor/extension';
import { filesIn } from '../../src/editor/listedFiles';

/**
 * The suite that runs in the web worker extension host, where Crossread's browser entry and its
 * server in a worker run: no Node, a virtual file system. Mocha has no place there; each test is a
 * function, and results go to the console as one line.
 */
export async function run(): Promise<void> {
  const results = { passed: 0, failed: 0, tests: [] as { title: string; error?: string }[] };
  for (const [title, test] of Object.entries(tests)) {
    try {
      await test();
      results.passed++;
      results.tests.push({ title });
    } catch (error) {
      results.failed++;
      results.tests.push({ title, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  console.log(`crossread-results:${JSON.stringify(results)}`);
}

function check(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

async function until<T>(test: () => T | undefined | false | Promise<T | undefined | false>, what: string): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await test();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited 20 s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Files in memory, as a virtual workspace has them. */
class Memory implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.files.get(uri.path);
    if (!file && uri.path !== '/') throw vscode.FileSystemError.FileNotFound(uri);
    return {
      type: file ? vscode.FileType.File : vscode.FileType.Directory,
      ctime: 0,
      mtime: 0,
      size: file?.length ?? 0,
    };
  }
  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }
  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }
  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.files.set(uri.path, content);
  }
  createDirectory(): void {}
  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
  }
  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
}

const sentence =
  'The bridge at Tarvik was closed to all traffic on Sunday after inspectors found a crack in its cable.';
const one = vscode.Uri.parse('memfs:/one.txt');
const two = vscode.Uri.parse('memfs:/two.txt');
let running: Api;

const tests: Record<string, () => Promise<void> | void> = {
  'has no Node around it': () => {
    const { process } = globalThis as { process?: { versions?: { node?: string } } };
    check(process?.versions?.node === undefined, 'this is Node');
  },
  'activates and starts its server in a worker': async () => {
    const memory = new Memory();
    vscode.workspace.registerFileSystemProvider('memfs', memory, { isCaseSensitive: true });
    memory.writeFile(
      one,
      new TextEncoder().encode(`Bridge shut\n\n${sentence} “It will stay shut,” said Kari Lund.\n`),
    );
    memory.writeFile(two, new TextEncoder().encode(`Notices of Monday\n\n${sentence}\n`));
    // A page that nobody looks at has no focus to keep: lists to pick from would close at once.
    await vscode.workspace
      .getConfiguration('workbench')
      .update('quickOpen.closeOnFocusLost', false, vscode.ConfigurationTarget.Global);
    await vscode.window.showTextDocument(one);
    await vscode.window.showTextDocument(two, { viewColumn: vscode.ViewColumn.Beside });
    const extension = vscode.extensions.getExtension<Api>('crossread.crossread');
    check(extension, 'the extension is not there');
    running = await extension.activate();
    await running.controller.start();
    check(running.controller.state === 'running', `the state is ${running.controller.state}`);
  },
  'reads articles of a virtual file system': async () => {
    await until(
      () => running.controller.status?.done === 2,
      `two articles, had ${JSON.stringify(running.controller.status)}`,
    );
  },
  'finds files where no search is offered, by the same globs': async () => {
    const folder = { uri: vscode.Uri.parse('memfs:/'), name: 'memfs', index: 0 };
    const names = async (pattern: string, exclude: string | null): Promise<string> =>
      (await filesIn(folder, pattern, exclude)).map(({ path }) => path).join(' ');
    check((await names('**/*.{txt,md}', null)) === '/one.txt /two.txt', await names('**/*.{txt,md}', null));
    check((await names('**/*.txt', '**/two.*')) === '/one.txt', await names('**/*.txt', '**/two.*'));
    check((await names('**/*.md', null)) === '', 'a file of another ending');
  },
  'hovers a passage with the other article': async () => {
    const document = await vscode.workspace.openTextDocument(one);
    const position = document.positionAt(document.getText().indexOf('inspectors found') + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', one, position);
    const text = hovers
      .flatMap((hover) => hover.contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
    check(text.includes('2 of 2 articles'), `the hover says ${text}`);
  },
  'marks the quotation': async () => {
    // Marks come for any text, and anew once it is known as an article.
    await until(() => running.controller.marks.of(one)?.marks.quotation.length === 4, 'four ends of marks');
  },
  'opens the brief, the matrix and the pictures': async () => {
    const types = (): string[] =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .flatMap(({ input }) => (input instanceof vscode.TabInputWebview ? [input.viewType] : []));
    for (const [command, type] of [
      ['crossread.openBrief', 'crossread.brief'],
      ['crossread.showMatrix', 'crossread.matrix'],
      ['crossread.openTimeline', 'crossread.timeline'],
      ['crossread.openCopies', 'crossread.copies'],
    ]) {
      await vscode.window.showTextDocument(one);
      await vscode.commands.executeCommand(command);
      await until(() => types().some((each) => each.endsWith(type)), `${type} beside ${types().join(', ')}`);
    }
    await vscode.window.showTextDocument(one);
    await vscode.commands.executeCommand('crossread.showMatrixAsText');
    const text = await until(
      () =>
        vscode.workspace.textDocuments.map((each) => each.getText()).find((each) => each.startsWith('# Coverage of')),
      'the matrix as text',
    );
    check(text.includes(sentence.slice(0, 60)), text);
  },
  'compares wordings, and opens a parallel beside the article': async () => {
    const editor = await vscode.window.showTextDocument(one);
    const at = editor.document.positionAt(editor.document.getText().indexOf('inspectors found') + 1);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('crossread.compareWordings');
    const sides = await until(() => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : undefined;
    }, 'the difference');
    for (const side of sides) {
      const text = (await vscode.workspace.openTextDocument(side)).getText();
      check(text.includes('inspectors found a crack'), text);
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const left = await vscode.window.showTextDocument(one);
    left.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('crossread.openBeside');
    const right = await until(
      () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.path === '/two.txt'),
      'the other article beside',
    );
    check(right.viewColumn !== left.viewColumn, 'it is in the same column');
    await vscode.commands.executeCommand('crossread.stopAligning');
  },
  'finds a quotation by its list, and goes to it': async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.window.showTextDocument(two);
    void vscode.commands.executeCommand('crossread.find', 'quotation');
    const editor = await until(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path === '/one.txt' ? active : undefined;
    }, 'the article of the quotation');
    const found = editor.document.getText().slice(editor.document.offsetAt(editor.selection.active));
    check(found.startsWith('“It will stay shut'), found);
  },
  'imports a page of a virtual file system in a worker': async () => {
    const page = vscode.Uri.parse('memfs:/page.html');
    const html = '<html><body><h1>Bridge open</h1><p>The bridge was opened again on Monday.</p></body></html>';
    await vscode.workspace.fs.writeFile(page, new TextEncoder().encode(html));
    let isDone = false;
    void vscode.commands.executeCommand('crossread.import', page).then(() => (isDone = true));
    await until(async () => {
      if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    }, 'the import');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse('memfs:/page.md')));
    check(text.includes('# Bridge open\n\nThe bridge was opened again on Monday.'), text);
  },
};
