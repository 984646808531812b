import * as vscode from 'vscode';
import { wideOrBinary } from '../text/decode';
import { articleEndings, importedNames, unreadEndings } from '../text/importable';
import type { FilesParams, ReadResult, SkippedFile } from '../protocol/files';
import { filesIn } from './listedFiles';

/** The article files of the window by the settings of Crossread and VS Code. */
export async function findArticleFiles(token?: vscode.CancellationToken): Promise<FilesParams> {
  const uris: string[] = [];
  const skipped: SkippedFile[] = [];
  const seen = new Set<string>();
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const found = await filesIn(folder, includeOf(folder.uri), excludeOf(folder.uri), undefined, token);
    for (const uri of found) {
      const key = uri.toString();
      if (seen.has(key)) continue;
      seen.add(key);
      uris.push(key);
    }
  }
  skipped.push(...(await findImportable(uris, token)));
  // No folder: what is open is what there is.
  if (!vscode.workspace.workspaceFolders?.length) {
    for (const document of vscode.workspace.textDocuments) {
      if (isReadable(document)) uris.push(document.uri.toString());
    }
  }
  uris.sort();
  return {
    uris,
    skipped,
    minScore: vscode.workspace.getConfiguration('crossread').get('minScore', 0.75),
    encoding: vscode.workspace.getConfiguration('files').get('encoding', 'utf8'),
  };
}

/** Files to be imported that are named, in each folder: the count tells that there are more. */
const maxImportable = 500;

/**
 * Files that hold articles in another form, unless they were imported: they are named, with the command that makes
 * articles of them.
 * @param articles URIs of the articles found
 */
async function findImportable(
  articles: readonly string[],
  token: vscode.CancellationToken | undefined,
): Promise<SkippedFile[]> {
  const skipped: SkippedFile[] = [];
  const made = new Set(articles.flatMap((uri) => [uri, uri.slice(0, uri.lastIndexOf('/'))]));
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const pattern = `**/*.{${unreadEndings.join(',')}}`;
    const found = await filesIn(folder, pattern, excludeOf(folder.uri), maxImportable, token);
    const reason = vscode.l10n.t('not text: Import Articles makes an article of it');
    for (const uri of found)
      if (!importedNames(uri.toString()).some((name) => made.has(name))) skipped.push({ uri: uri.toString(), reason });
  }
  return skipped;
}

/** Schemes of files that are read; those of file systems that extensions bring end in `fs`. */
const readableSchemes: ReadonlySet<string> = new Set([
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-test-web',
  'github',
]);

/** Documents that may be articles by their language and place. */
export function isReadable(document: vscode.TextDocument): boolean {
  const { languageId, uri } = document;
  if (languageId !== 'plaintext' && languageId !== 'markdown') return false;
  return readableSchemes.has(uri.scheme) || /^[a-z]+fs$/.test(uri.scheme);
}

export function includeOf(scope: vscode.Uri): string {
  return vscode.workspace.getConfiguration('crossread', scope).get('include', `**/*.{${articleEndings.join(',')}}`);
}

function excludeOf(scope: vscode.Uri): string | null {
  const globs: string[] = [];
  const excluded = vscode.workspace.getConfiguration('crossread', scope).get<string>('exclude', '');
  if (excluded) globs.push(excluded);
  for (const [section, name] of [
    ['files', 'exclude'],
    ['search', 'exclude'],
  ]) {
    const patterns = vscode.workspace.getConfiguration(section, scope).get<Record<string, boolean | object>>(name, {});
    for (const [glob, on] of Object.entries(patterns)) if (on === true) globs.push(glob);
  }
  if (globs.length === 0) return null;
  return globs.length === 1 ? globs[0] : `{${globs.join(',')}}`;
}

/** Reads files as VS Code would open them: its file systems, its encodings, its size limit. */
export async function readFiles(uris: readonly string[]): Promise<ReadResult> {
  return Promise.all(uris.map((uri) => readFile(vscode.Uri.parse(uri))));
}

async function readFile(uri: vscode.Uri): Promise<{ text: string } | { skipped: string }> {
  const maxSize = vscode.workspace.getConfiguration('crossread', uri).get('maxFileSize', 2_000_000);
  const tooLarge = vscode.l10n.t('larger than {0} MB', (maxSize / 1e6).toFixed(1));
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (type === vscode.FileType.SymbolicLink) return { skipped: vscode.l10n.t('a link that leads nowhere') };
    if ((type & vscode.FileType.File) === 0) return { skipped: vscode.l10n.t('not readable') };
    if (size > maxSize) return { skipped: tooLarge };
    if (size === 0) return { skipped: vscode.l10n.t('empty') };
    const bytes = await vscode.workspace.fs.readFile(uri);
    // It may have grown meanwhile.
    if (bytes.length > maxSize) return { skipped: tooLarge };
    if (wideOrBinary(bytes) === 'binary') return { skipped: vscode.l10n.t('binary') };
    const text = await vscode.workspace.decode(bytes, { uri });
    return /\S/.test(text) ? { text } : { skipped: vscode.l10n.t('empty') };
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    if (!isMissing) return { skipped: vscode.l10n.t('not readable') };
    // The sign that stands for bytes which are no UTF-8.
    const isMisnamed = uri.path.includes('\ufffd');
    return {
      skipped: isMisnamed ? vscode.l10n.t('its name is not UTF-8: rename it') : vscode.l10n.t('vanished while reading'),
    };
  }
}

/** Tells of article files that appear, change or go, bursts gathered into one call. */
export class FileWatcher implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];
  private readonly changed = new Set<string>();
  private readonly deleted = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly report: (changed: string[], deleted: string[]) => void) {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder, includeOf(folder.uri)),
      );
      this.disposables.push(
        watcher,
        watcher.onDidCreate((uri) => this.note(uri, false)),
        watcher.onDidChange((uri) => this.note(uri, false)),
        watcher.onDidDelete((uri) => this.note(uri, true)),
      );
    }
    // A renamed or deleted folder tells of itself alone.
    this.disposables.push(
      vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.note(uri, true))),
    );
  }

  private note(uri: vscode.Uri, gone: boolean): void {
    const key = uri.toString();
    (gone ? this.deleted : this.changed).add(key);
    (gone ? this.changed : this.deleted).delete(key);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const changed = [...this.changed];
      const deleted = [...this.deleted];
      this.changed.clear();
      this.deleted.clear();
      this.report(changed, deleted);
    }, 150);
  }

  dispose(): void {
    if (this.timer) clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
