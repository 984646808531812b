/**
 * As much of VS Code's interface as the writers of decisions and notes need, over the disk: for windows that are processes of
 * their own and no editor. The bundle of `window.ts` takes it in the place of `vscode`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export class Uri {
  readonly scheme = 'file';
  private constructor(readonly path: string) {}

  static parse(text: string): Uri {
    return new Uri(fileURLToPath(text));
  }

  static file(name: string): Uri {
    return new Uri(name);
  }

  static joinPath(base: Uri, ...parts: string[]): Uri {
    return new Uri(path.posix.join(base.path, ...parts));
  }

  with({ path: other }: { readonly path: string }): Uri {
    return new Uri(other);
  }

  get fsPath(): string {
    return this.path;
  }

  toString(): string {
    return pathToFileURL(this.path).toString();
  }
}

export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 } as const;
export const FilePermission = { Readonly: 1 } as const;

export class FileSystemError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Errors of the disk by the names that VS Code gives them. */
const codes: Readonly<Record<string, string>> = { ENOENT: 'FileNotFound', ENOTDIR: 'FileNotADirectory' };

async function asEditor<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw new FileSystemError(codes[(error as NodeJS.ErrnoException).code ?? ''] ?? 'Unknown');
  }
}

function typeOf(status: fs.Stats | fs.Dirent): number {
  if (status.isSymbolicLink()) return FileType.SymbolicLink;
  if (status.isDirectory()) return FileType.Directory;
  return status.isFile() ? FileType.File : FileType.Unknown;
}

/** Ms between the two halves of what is written: who is ended while they write ends there. */
const halfMs = 4;

/** Writes as a slow disk does, in two parts. */
async function writeSlowly(name: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.promises.open(name, 'w');
  try {
    const half = bytes.length >> 1;
    await file.write(bytes, 0, half);
    await new Promise((resolve) => setTimeout(resolve, halfMs));
    await file.write(bytes, half);
  } finally {
    await file.close();
  }
}

const files = {
  stat: (uri: Uri) =>
    asEditor(
      fs.promises.lstat(uri.path).then((status) => ({
        type: typeOf(status),
        size: status.size,
        mtime: status.mtimeMs,
        // As VS Code has it: who made a file read-only means it, whatever the system lets one do.
        permissions: (status.mode & 0o200) === 0 ? FilePermission.Readonly : undefined,
      })),
    ),
  readFile: (uri: Uri) => asEditor(fs.promises.readFile(uri.path)),
  writeFile: (uri: Uri, bytes: Uint8Array) => asEditor(writeSlowly(uri.path, bytes)),
  rename: (from: Uri, to: Uri, { overwrite = false } = {}) => {
    if (!overwrite && fs.existsSync(to.path)) return Promise.reject(new FileSystemError('FileExists'));
    return asEditor(fs.promises.rename(from.path, to.path));
  },
  delete: (uri: Uri) => asEditor(fs.promises.rm(uri.path)),
  createDirectory: (uri: Uri) => asEditor(fs.promises.mkdir(uri.path, { recursive: true })),
  readDirectory: (uri: Uri) =>
    asEditor(
      fs.promises
        .readdir(uri.path, { withFileTypes: true })
        .then((entries) => entries.map((entry) => [entry.name, typeOf(entry)] as const)),
    ),
};

/** Places of documents, which no window here has. */
export class Range {}

export class RelativePattern {
  constructor(
    readonly folder: { readonly uri: Uri },
    readonly pattern: string,
  ) {}
}

export class Disposable {
  static from(...all: { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const each of all) each.dispose();
    });
  }
  constructor(readonly dispose: () => void) {}
}

export class EventEmitter<Value> {
  private readonly listeners = new Set<(value: Value) => void>();
  readonly event = (listener: (value: Value) => void): Disposable => {
    this.listeners.add(listener);
    return new Disposable(() => this.listeners.delete(listener));
  };
  fire(value: Value): void {
    for (const listener of this.listeners) listener(value);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

/** Tells of every change of a pattern's file, or of the files with an ending; of folders it tells nothing. */
function createFileSystemWatcher({ folder, pattern }: RelativePattern): unknown {
  const changed = new EventEmitter<Uri>();
  const none = new EventEmitter<Uri>();
  const place = path.join(folder.uri.path, path.dirname(pattern));
  const wanted = path.basename(pattern);
  let watcher: fs.FSWatcher | undefined;
  if (!pattern.includes('{')) {
    fs.mkdirSync(place, { recursive: true });
    watcher = fs.watch(place, (_, name) => {
      if (name !== null && (name === wanted || (wanted.startsWith('*') && name.endsWith(wanted.slice(1)))))
        changed.fire(Uri.file(path.join(place, name)));
    });
  }
  return {
    onDidChange: changed.event,
    onDidCreate: none.event,
    onDidDelete: none.event,
    dispose: () => watcher?.close(),
  };
}

const nothing = new EventEmitter<never>();

export const workspace = {
  fs: files,
  workspaceFolders: [{ uri: Uri.file(process.argv[2] ?? '/'), name: 'folder', index: 0 }],
  createFileSystemWatcher,
  onDidRenameFiles: nothing.event,
  onDidChangeWorkspaceFolders: nothing.event,
};

const say = (text: string): Promise<undefined> => {
  console.error(text);
  return Promise.resolve(undefined);
};

export const window = {
  setStatusBarMessage: () => new Disposable(() => undefined),
  showInformationMessage: say,
  showWarningMessage: say,
  showErrorMessage: say,
};

export const l10n = { t: (text: string) => text };
