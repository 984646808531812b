import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decisionsFile } from '../../corpus/decisions/decisions';
import { clustersFileName, type ClustersFile } from '../../protocol/clusters';
import type { DecisionFile } from '../../protocol/decisions';
import type { FilesChangedParams, FilesParams, ReadResult } from '../../protocol/files';
import { findArticleFiles } from '../articleFiles';
import { readDecisionText } from '../decisionText';
import { isWithin } from '../folderPaths';
import { replaceFile } from '../newFile';
import { readArticleFile } from '../readArticles';
import { clustersText } from '../readClusters';
import { isLinkBelow } from '../regularFile';

/** Changes of files that follow each other are told together, after so long, in ms. */
const settleMs = 250;
/** Where the system tells of no changes, it is looked for them so often, in ms. */
const pollMs = 4000;

/** Stands for a decisions file that is not read: the server takes it for broken and has it not written. */
const unread = '\u0000';

/** The folders of a client that gives none of their files: they are listed, read and watched here. */
export class Folders {
  private folders: readonly string[] = [];
  /** Files that were opened outside of all folders. */
  private readonly single = new Set<string>();
  /** By URI, when and how large a file was when it was looked at. */
  private stamps = new Map<string, string>();
  private watchers: { close(): void }[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed runs some time after files or decisions have changed */
  constructor(private readonly changed: () => void) {}

  /** @param uris of folders; other than those of files are passed over */
  set(uris: readonly string[]): void {
    this.folders = uris.flatMap((uri) => pathOf(uri) ?? []).filter((folder) => isFolder(folder));
  }

  /** Whether a file that was opened lies in none of the folders and is new. */
  addSingle(uri: string): boolean {
    const file = pathOf(uri);
    if (file === undefined || !/\.(?:txt|md)$/i.test(file) || this.single.has(file)) return false;
    if (this.folders.some((folder) => isWithin(folder, file))) return false;
    this.single.add(file);
    return true;
  }

  /** All articles that there are now. */
  list(): Pick<FilesParams, 'uris' | 'skipped'> {
    const found = this.folders.map((folder) => ({ folder, ...findArticleFiles([folder]) }));
    const files = [...new Set([...found.flatMap((each) => each.files), ...this.single])];
    this.stamps = new Map(files.map((file) => [uriOf(file), stampOf(file)]));
    const skipped = found.flatMap(({ folder, skipped: some }) =>
      some.map(({ path: name, reason }) => ({ uri: uriOf(path.join(folder, name)), reason })),
    );
    return { uris: [...this.stamps.keys()], skipped };
  }

  /** What has come, changed and gone since the last look. */
  difference(): FilesChangedParams {
    const before = this.stamps;
    this.list();
    const changed = [...this.stamps].filter(([uri, stamp]) => before.get(uri) !== stamp).map(([uri]) => uri);
    return { changed, deleted: [...before.keys()].filter((uri) => !this.stamps.has(uri)) };
  }

  /** A file that is opened is read, whatever it is; the server itself tells what is no article. */
  read(uris: readonly string[]): ReadResult {
    return uris.map((uri) => {
      const read = readArticleFile(pathOf(uri) ?? '', true);
      return 'reason' in read ? { skipped: read.reason } : { text: read.text };
    });
  }

  /** What the reader decided, by folder. */
  decisions(): DecisionFile[] {
    return this.folders.map((folder) => ({ folder: `${uriOf(folder)}/`, text: decisionText(folder) }));
  }

  /** What other programs found, by folder; a file that is not read is taken for broken. */
  clusters(): ClustersFile[] {
    return this.folders.map((folder) => ({ folder: `${uriOf(folder)}/`, text: clustersOf(folder) }));
  }

  /** When the files of clusters changed. */
  clusterStamps(): string {
    return this.folders.map((folder) => stampOf(path.join(folder, clustersFileName))).join('\n');
  }

  /**
   * Writes a decisions file by one that takes its place.
   * @param folder as `decisions` gives it
   * @returns whether it was written: it is left alone where it is not as it was known to be
   */
  writeDecisions(folder: string, known: string, text: string): boolean {
    const at = pathOf(folder);
    if (at === undefined || decisionText(at) !== known || isLinkBelow(at, decisionsFile)) return false;
    replaceFile(path.join(at, decisionsFile), text);
    return true;
  }

  /** Something may have changed: it is looked for in a moment. */
  noteChange(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.changed();
    }, settleMs);
  }

  /** Watches the folders itself, for a client that does not. */
  watch(): void {
    this.unwatch();
    this.watchers = this.folders.map((folder) => {
      try {
        const watcher = fs.watch(folder, { recursive: true, persistent: false }, () => this.noteChange());
        watcher.on('error', () => undefined);
        return watcher;
      } catch {
        const poll = setInterval(() => this.noteChange(), pollMs);
        return { close: () => clearInterval(poll) };
      }
    });
  }

  unwatch(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const watcher of this.watchers) watcher.close();
    this.watchers = [];
  }
}

/** The address by which the server knows a file: however a client writes it, it is the same. */
export function canonicalUri(uri: string): string {
  const file = pathOf(uri);
  return file === undefined ? uri : uriOf(file);
}

export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

/** Undefined for an address of something else than a file. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

function isFolder(name: string): boolean {
  return statusOf(name)?.isDirectory() ?? false;
}

/** Undefined as well for a name that no file can have. */
function statusOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function stampOf(file: string): string {
  const status = statusOf(file);
  return status ? `${status.mtimeMs} ${status.size} ${status.ino}` : '';
}

function clustersOf(folder: string): string {
  try {
    return clustersText(folder);
  } catch {
    return unread;
  }
}

function decisionText(folder: string): string {
  try {
    return readDecisionText(folder);
  } catch {
    return unread;
  }
}
