import * as vscode from 'vscode';
import { type ArticleRow, originsRequest } from '../../protocol/articles';
import type { markKinds } from '../../protocol/marks';
import { locateRequest, type ParallelRow, parallelsRequest, type PassageRow } from '../../protocol/passages';
import { Beside } from '../beside';
import type { Controller } from '../controller';
import { Documents } from '../documents';
import { entityCommands } from './entityCommands';
import { toRanges } from '../marks';
import { MatrixPanel } from '../matrixPanel';
import { fileName, type TreeNode } from '../views/tree';

const toggles = ['quotations', 'figures', 'passages', 'boilerplate', 'names', 'all'] as const;

/** Every command of the manifest. */
export function registerCommands(context: vscode.ExtensionContext, controller: Controller): vscode.Disposable[] {
  const { jump, views, decisions } = controller;
  const beside = new Beside(controller);
  const documents = new Documents(controller);
  const matrix = new MatrixPanel(context, controller, jump, documents);
  const register = vscode.commands.registerCommand;
  const tell = (text: string): void => void vscode.window.setStatusBarMessage(text, 3000);

  /** Article that a command is about: the row it was run on, or the one in front. */
  const articleOf = (node?: unknown): string | undefined => {
    if (typeof node === 'string') return node;
    const row = (node as TreeNode | undefined)?.row as ArticleRow | undefined;
    return row?.uri ?? frontArticle()?.uri.toString();
  };
  const frontArticle = (): vscode.TextDocument | undefined => {
    const document = vscode.window.activeTextEditor?.document;
    return document && controller.isArticle(document.uri) ? document : undefined;
  };

  /** Parallels at the cursor, or at the passage of an id. */
  async function parallelsHere(id: unknown): Promise<readonly ParallelRow[] | undefined> {
    await controller.start();
    if (typeof id === 'string') {
      const located = await controller.request(locateRequest, { id });
      const rows =
        located &&
        (await controller.request(parallelsRequest, {
          uri: located.uri,
          position: located.range.start,
        }));
      return rows ?? [];
    }
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const rows = await controller.parallelsAt(editor.document, editor.selection.active);
    return rows ?? [];
  }

  async function pickParallel(id: unknown, title: string): Promise<ParallelRow | undefined> {
    const rows = await parallelsHere(id);
    if (!rows) return undefined;
    if (rows.length === 0) {
      tell(vscode.l10n.t('No other article carries this sentence'));
      return undefined;
    }
    if (rows.length === 1) return rows[0];
    const picked = await vscode.window.showQuickPick(
      rows.map((row) => ({
        label: row.title || fileName(row.uri),
        description: `${row.kind} ${row.score.toFixed(2)}`,
        detail: row.text.slice(0, 300),
        row,
      })),
      { title, placeHolder: vscode.l10n.t('Articles that carry this sentence'), matchOnDetail: true },
    );
    return picked?.row;
  }

  async function goToParallel(id: unknown): Promise<void> {
    const picked = await pickParallel(id, vscode.l10n.t('Parallel Passages'));
    if (picked) await jump.follow(picked.id, picked.from);
  }

  /** Opens the parallel beside the article and ties the two together. */
  async function openBeside(): Promise<void> {
    const left = vscode.window.activeTextEditor?.document.uri;
    const picked = left && (await pickParallel(undefined, vscode.l10n.t('Open Beside, Aligned')));
    if (!left || !picked) return;
    const there = vscode.Uri.parse(picked.uri);
    beside.stop();
    await jump.follow(picked.id, picked.from, { beside: true });
    await beside.align(left, there);
  }

  async function compareWordings(a?: unknown, b?: unknown): Promise<void> {
    const node = a as TreeNode | undefined;
    const passages = (node?.row as { passages?: readonly PassageRow[] } | undefined)?.passages;
    if (passages && passages.length > 1) return comparePassages(passages);
    if (typeof a === 'string' && typeof b === 'string') return compare(a, b);
    const picked = await pickParallel(undefined, vscode.l10n.t('Compare Wordings'));
    if (picked) await compare(picked.from, picked.id);
  }

  /** Two passages of a claim or dispute, picked where there are more. */
  async function comparePassages(passages: readonly PassageRow[]): Promise<void> {
    if (passages.length === 2) return compare(passages[0].id, passages[1].id);
    const picked = await vscode.window.showQuickPick(
      passages.map((row) => ({ label: row.title, detail: row.text.slice(0, 300), row })),
      { title: vscode.l10n.t('Compare Wordings'), placeHolder: vscode.l10n.t('Choose two'), canPickMany: true },
    );
    if (picked && picked.length >= 2) await compare(picked[0].row.id, picked[1].row.id);
  }

  async function compare(a: string, b: string): Promise<void> {
    const [left, right] = await Promise.all([a, b].map((id) => controller.request(locateRequest, { id })));
    if (left && right) await documents.compare(left, a, right, b);
  }

  /** Where the article in front may have been copied from, with the evidence. */
  async function whereCopied(node?: unknown): Promise<void> {
    const uri = articleOf(node);
    if (uri === undefined) return;
    await controller.start();
    const rows = (await controller.request(originsRequest, { uri })) ?? [];
    if (rows.length === 0) {
      tell(vscode.l10n.t('Nothing speaks for a common origin with another article'));
      return;
    }
    const picked = await vscode.window.showQuickPick(
      rows.map((row) => ({
        label: row.title || fileName(row.uri),
        description: [row.date ?? '', row.earliest ? vscode.l10n.t('earliest of the family') : '']
          .filter((text) => text !== '')
          .join(' · '),
        detail: row.evidence.join(' · '),
        row,
      })),
      {
        title: vscode.l10n.t('Where Was This Copied'),
        placeHolder: vscode.l10n.t('Articles of one origin; who took from whom the words do not tell'),
        matchOnDetail: true,
      },
    );
    if (picked) await jump.follow(picked.row.id, picked.row.from);
  }

  /** Moves the cursor to the next or previous mark of the given kinds, around the end of the text. */
  function move(kinds: readonly (typeof markKinds)[number][], step: 1 | -1): void {
    const editor = vscode.window.activeTextEditor;
    const result = editor && controller.marks.of(editor.document.uri);
    if (!editor || !result) return;
    const ranges = kinds.flatMap((kind) => toRanges(result.marks[kind])).sort((a, b) => a.start.compareTo(b.start));
    if (ranges.length === 0) {
      tell(vscode.l10n.t('Nothing of this kind in the article'));
      return;
    }
    const at = editor.selection.active;
    const target =
      step > 0
        ? (ranges.find((range) => range.start.isAfter(at)) ?? ranges[0])
        : ([...ranges].reverse().find((range) => range.start.isBefore(at)) ?? ranges[ranges.length - 1]);
    editor.selection = new vscode.Selection(target.start, target.start);
    editor.revealRange(target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async function openArticle(): Promise<void> {
    const rows = await controller.articleRows();
    const picked = await vscode.window.showQuickPick(
      rows.map((row) => ({
        label: row.title || row.uri,
        description: vscode.workspace.asRelativePath(vscode.Uri.parse(row.uri)),
        uri: row.uri,
      })),
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
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'This folder has {0} articles; the grid shows at most {1}. Pick one with Open Article instead.',
          rows.length,
          most,
        ),
      );
      return;
    }
    const columns = rows.length <= 3 ? rows.length : rows.length === 4 ? 2 : 3;
    const groups: { groups: object[] }[] = [];
    for (let i = 0; i < rows.length; i += columns) groups.push({ groups: rows.slice(i, i + columns).map(() => ({})) });
    await vscode.commands.executeCommand('vscode.setEditorLayout', { orientation: 1, groups });
    for (let i = 0; i < rows.length; i++)
      await vscode.window.showTextDocument(vscode.Uri.parse(rows[i].uri), {
        viewColumn: i + 1,
        preview: false,
        preserveFocus: i > 0,
      });
  }

  async function showStatus(): Promise<void> {
    const { status } = controller;
    const items: { label: string; description?: string; run: () => Promise<void> }[] = [];
    if (status?.paused)
      items.push({ label: `$(play) ${vscode.l10n.t('Go On Reading')}`, run: () => controller.pause(false) });
    else if (status && status.done < status.total)
      items.push({ label: `$(debug-pause) ${vscode.l10n.t('Stop Reading')}`, run: () => controller.pause(true) });
    items.push({ label: `$(refresh) ${vscode.l10n.t('Restart Server')}`, run: () => controller.restart() });
    items.push({ label: `$(output) ${vscode.l10n.t('Show Log')}`, run: () => Promise.resolve(controller.log.show()) });
    for (const { uri, reason } of (status?.skipped ?? []).slice(0, 500)) {
      items.push({
        label: `$(warning) ${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}`,
        description: reason,
        run: async () => void (await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri))),
      });
    }
    const title = status
      ? vscode.l10n.t('Crossread: {0} articles read, {1} files skipped', status.done, status.skipped.length)
      : 'Crossread';
    const picked = await vscode.window.showQuickPick(items, { title });
    await picked?.run();
  }

  /** The claims of an article in the Claims view. */
  async function showClaims(node?: unknown): Promise<void> {
    const uri = articleOf(node);
    if (uri !== undefined && uri !== vscode.window.activeTextEditor?.document.uri.toString())
      await vscode.window.showTextDocument(vscode.Uri.parse(uri));
    await vscode.commands.executeCommand('crossread.claims.focus');
    await views.claims.reveal('group:missing', true);
  }

  async function showEntity(id: unknown): Promise<void> {
    if (typeof id !== 'string') return;
    await vscode.commands.executeCommand('crossread.entities.focus');
    await views.entities.reveal(`entity:${id}`, true);
  }

  async function setBoilerplate(is: boolean): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const range = editor.selection.isEmpty
      ? editor.document.lineAt(editor.selection.active.line).range
      : editor.selection;
    await decisions.decide({
      type: 'boilerplate',
      uri: editor.document.uri.toString(),
      range: { start: range.start, end: range.end },
      is,
    });
  }

  return [
    beside,
    documents,
    matrix,
    controller.onDidChangeData(() => void matrix.refresh()),
    ...entityCommands(controller, decisions),
    register('crossread.start', () => controller.start()),
    register('crossread.restart', () => controller.restart()),
    register('crossread.stop', () => controller.stop()),
    register('crossread.showStatus', showStatus),
    register('crossread.showLog', () => controller.log.show()),
    register('crossread.openArticle', openArticle),
    register('crossread.openAll', openAll),
    register('crossread.openSample', () => openSample(context)),
    register('crossread.goToParallel', goToParallel),
    register('crossread.openBeside', openBeside),
    register('crossread.stopAligning', () => beside.stop()),
    register('crossread.whereCopied', whereCopied),
    register('crossread.compareWordings', compareWordings),
    register('crossread.reveal', (id: unknown, from?: unknown) => jump.follow(id, from)),
    register('crossread.showClaims', showClaims),
    register('crossread.showEntity', showEntity),
    register('crossread.showMatrix', async (node?: unknown) => {
      await controller.start();
      await matrix.show(articleOf(node));
    }),
    register('crossread.showMatrixAsText', async () => {
      await controller.start();
      const uri = articleOf();
      await documents.showMatrix({ ...(uri === undefined ? {} : { uri }), format: 'markdown' });
    }),
    register('crossread.notComparable', async (a: unknown, b: unknown) => {
      const passages = ((a as TreeNode | undefined)?.row as { passages?: readonly PassageRow[] } | undefined)?.passages;
      if (typeof a === 'string' && typeof b === 'string') await decisions.decide({ type: 'notComparable', a, b });
      else if (passages) await decisions.decideApart(passages);
    }),
    register('crossread.setBoilerplate', (uri: unknown, range: ParallelRow['range'], is: unknown) =>
      typeof uri === 'string' ? decisions.decide({ type: 'boilerplate', uri, range, is: is === true }) : false,
    ),
    register('crossread.markBoilerplate', () => setBoilerplate(true)),
    register('crossread.markArticleText', () => setBoilerplate(false)),
    register('crossread.undoDecision', () => decisions.undo()),
    register('crossread.pause', () => controller.pause(true)),
    register('crossread.resume', () => controller.pause(false)),
    register('crossread.nextAnnotation', () => move(['quotation', 'figure'], 1)),
    register('crossread.previousAnnotation', () => move(['quotation', 'figure'], -1)),
    register('crossread.nextParallel', () => move(['verbatim', 'near', 'paraphrase'], 1)),
    register('crossread.previousParallel', () => move(['verbatim', 'near', 'paraphrase'], -1)),
    register('crossread.refresh', () => controller.restart()),
    register('crossread.showMore', (view: unknown, key: unknown) => views.tree(view)?.showMore(String(key))),
    ...views.all.flatMap(({ id }) => {
      const name = id.slice('crossread.'.length);
      return [
        register(`crossread.filter.${name}`, () => views.chooseFilter(id)),
        register(`crossread.clearFilter.${name}`, () => views.tree(id)?.setFilter('')),
        ...(name === 'speakers' ? [] : [register(`crossread.sort.${name}`, () => views.chooseOrder(id))]),
      ];
    }),
    ...toggles.map((name) =>
      register(`crossread.toggle.${name}`, () => toggle('crossread.marks', name, name !== 'names')),
    ),
    register('crossread.toggle.lens', () => toggle('crossread', 'lens', true)),
    register('crossread.toggle.hints', () => toggle('crossread', 'hints.speakers', false)),
  ];
}

async function toggle(section: string, name: string, byDefault: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section);
  await settings.update(name, !settings.get(name, byDefault), vscode.ConfigurationTarget.Global);
}

/** Copies the sample to a folder of the user's before opening it, so that nobody edits the package. */
async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const source = vscode.Uri.joinPath(context.extensionUri, 'media', 'sample');
  const target = vscode.Uri.joinPath(context.globalStorageUri, 'sample');
  await vscode.workspace.fs.createDirectory(context.globalStorageUri);
  await vscode.workspace.fs.copy(source, target, { overwrite: true });
  await vscode.commands.executeCommand('vscode.openFolder', target, {
    forceNewWindow: (vscode.workspace.workspaceFolders?.length ?? 0) > 0,
  });
}
