import * as vscode from 'vscode';
import { type markKinds, type ParallelRow } from '../protocol/messages';
import type { Controller } from './controller';
import { toRanges } from './marks';

const toggles = ['quotations', 'figures', 'passages', 'boilerplate', 'names', 'all'] as const;

/** Every command of the manifest. */
export function registerCommands(context: vscode.ExtensionContext, controller: Controller): vscode.Disposable[] {
  let flash: vscode.TextEditorDecorationType | undefined;
  const flashType = (): vscode.TextEditorDecorationType => (flash ??= vscode.window.createTextEditorDecorationType({ backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'), border: '1px solid', borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder') }));
  const register = vscode.commands.registerCommand;

  /** Opens a stretch and lights it for a moment. */
  async function show(uri: vscode.Uri, range: vscode.Range, beside = false): Promise<void> {
    const editor = await vscode.window.showTextDocument(uri, { selection: new vscode.Range(range.start, range.start), ...(beside ? { viewColumn: vscode.ViewColumn.Beside } : {}) });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(flashType(), [range]);
    setTimeout(() => editor.setDecorations(flashType(), []), 1500);
  }

  const toRange = (range: ParallelRow['range']): vscode.Range => new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);

  async function goToParallel(beside: boolean): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    await controller.start();
    const rows = (await controller.parallelsAt(editor.document, editor.selection.active)) ?? [];
    if (rows.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No other article carries this sentence'), 3000);
      return;
    }
    if (rows.length === 1) return show(vscode.Uri.parse(rows[0].uri), toRange(rows[0].range), beside);
    const picked = await vscode.window.showQuickPick(
      rows.map((row) => ({ label: row.title, description: `${row.kind} ${row.score.toFixed(2)}`, detail: row.text.slice(0, 300), row })),
      { title: vscode.l10n.t('Parallel Passages'), placeHolder: vscode.l10n.t('Articles that carry this sentence'), matchOnDetail: true },
    );
    if (picked) await show(vscode.Uri.parse(picked.row.uri), toRange(picked.row.range), beside);
  }

  /** Moves the cursor to the next or previous mark of the given kinds, around the end of the text. */
  function move(kinds: readonly (typeof markKinds)[number][], step: 1 | -1): void {
    const editor = vscode.window.activeTextEditor;
    const result = editor && controller.marks.of(editor.document.uri);
    if (!editor || !result) return;
    const ranges = kinds.flatMap((kind) => toRanges(result.marks[kind])).sort((a, b) => a.start.compareTo(b.start));
    if (ranges.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing of this kind in the article'), 3000);
      return;
    }
    const at = editor.selection.active;
    const target = step > 0 ? (ranges.find((range) => range.start.isAfter(at)) ?? ranges[0]) : ([...ranges].reverse().find((range) => range.start.isBefore(at)) ?? ranges[ranges.length - 1]);
    editor.selection = new vscode.Selection(target.start, target.start);
    editor.revealRange(target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async function openArticle(): Promise<void> {
    const rows = await controller.articleRows();
    const picked = await vscode.window.showQuickPick(
      rows.map((row) => ({ label: row.title || row.uri, description: vscode.workspace.asRelativePath(vscode.Uri.parse(row.uri)), uri: row.uri })),
      { title: vscode.l10n.t('Open Article'), placeHolder: vscode.l10n.t('Headline'), matchOnDescription: true },
    );
    if (picked) await vscode.window.showTextDocument(vscode.Uri.parse(picked.uri));
  }

  /** All articles of a small folder side by side. */
  async function openAll(): Promise<void> {
    const rows = await controller.articleRows();
    const most = 9;
    if (rows.length === 0) return;
    if (rows.length > most) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This folder has {0} articles; the grid shows at most {1}. Pick one with Open Article instead.', rows.length, most));
      return;
    }
    const columns = rows.length <= 3 ? rows.length : rows.length === 4 ? 2 : 3;
    const groups: { groups: object[] }[] = [];
    for (let i = 0; i < rows.length; i += columns) groups.push({ groups: rows.slice(i, i + columns).map(() => ({})) });
    await vscode.commands.executeCommand('vscode.setEditorLayout', { orientation: 1, groups });
    for (let i = 0; i < rows.length; i++) await vscode.window.showTextDocument(vscode.Uri.parse(rows[i].uri), { viewColumn: i + 1, preview: false, preserveFocus: i > 0 });
  }

  async function showStatus(): Promise<void> {
    const { status } = controller;
    const restart = { label: `$(refresh) ${vscode.l10n.t('Restart Server')}`, run: () => controller.restart() };
    const log = { label: `$(output) ${vscode.l10n.t('Show Log')}`, run: () => Promise.resolve(controller.log.show()) };
    const skipped = (status?.skipped ?? []).slice(0, 500).map(({ uri, reason }) => ({
      label: `$(warning) ${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}`,
      description: reason,
      run: async () => void (await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri))),
    }));
    const title = status ? vscode.l10n.t('Crossread: {0} articles read, {1} files skipped', status.done, status.skipped.length) : 'Crossread';
    const picked = await vscode.window.showQuickPick([restart, log, ...skipped], { title });
    await picked?.run();
  }

  return [
    new vscode.Disposable(() => flash?.dispose()),
    register('crossread.start', () => controller.start()),
    register('crossread.restart', () => controller.restart()),
    register('crossread.stop', () => controller.stop()),
    register('crossread.showStatus', showStatus),
    register('crossread.showLog', () => controller.log.show()),
    register('crossread.openArticle', openArticle),
    register('crossread.openAll', openAll),
    register('crossread.openSample', () => openSample(context)),
    register('crossread.goToParallel', () => goToParallel(false)),
    register('crossread.goToParallelBeside', () => goToParallel(true)),
    register('crossread.reveal', async (id: unknown) => {
      const located = await controller.locate(id);
      if (located) await show(vscode.Uri.parse(located.uri), toRange(located.range));
    }),
    register('crossread.nextAnnotation', () => move(['quotation', 'figure'], 1)),
    register('crossread.previousAnnotation', () => move(['quotation', 'figure'], -1)),
    register('crossread.nextParallel', () => move(['verbatim', 'near', 'paraphrase'], 1)),
    register('crossread.previousParallel', () => move(['verbatim', 'near', 'paraphrase'], -1)),
    register('crossread.refresh', () => controller.restart()),
    ...toggles.map((name) =>
      register(`crossread.toggle.${name}`, async () => {
        const marks = vscode.workspace.getConfiguration('crossread.marks');
        await marks.update(name, !marks.get(name, name !== 'names'), vscode.ConfigurationTarget.Global);
      }),
    ),
  ];
}

/** Copies the sample to a folder of the user's before opening it, so that nobody edits the package. */
async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const source = vscode.Uri.joinPath(context.extensionUri, 'media', 'sample');
  const target = vscode.Uri.joinPath(context.globalStorageUri, 'sample');
  await vscode.workspace.fs.createDirectory(context.globalStorageUri);
  await vscode.workspace.fs.copy(source, target, { overwrite: true });
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow: (vscode.workspace.workspaceFolders?.length ?? 0) > 0 });
}
