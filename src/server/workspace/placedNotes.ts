import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { Corpus } from '../../corpus/corpus';
import { fileOfPath } from '../../corpus/documentPaths';
import { articleSpanOf } from '../../corpus/notes/articleOfNote';
import { decodePath } from '../../corpus/folderPaths';
import { textOf } from '../../corpus/index/indexRecord';
import { CountedText } from '../../corpus/notes/countedText';
import { unmovedSpan, type NoteSelectors } from '../../corpus/notes/selectors';
import { placeThreads, type NoteFaultFile, type NoteThread, type PlacedThread } from '../../corpus/notes/threads';
import type { ReadResult } from '../../protocol/files';
import { meets, type Span } from '../../text/span';
import type { NoteStore } from './noteStore';
import type { OpenDocuments } from './openDocuments';

/** In a folder of more files none is looked for that was renamed. */
export const maxRenamed = 60;

/** A note where its words stand now. */
export interface PlacedNote extends PlacedThread {
  readonly folder: string;
  /** Document of the editor that its article stands in, while there is one. */
  readonly file?: string;
  /** URI of its article. */
  readonly article?: string;
  /** Place in the file, unless it is lost. */
  readonly range?: Range;
  /** The same in the text of the article, where they stand in it. */
  readonly span?: Span;
  /** The words that stand where the note's words stood, where those are lost. */
  readonly now?: string;
}

/** Notes on some passages: those of a claim, of a finding. */
export function notesOn(
  notes: readonly PlacedNote[],
  passages: readonly (Span & { readonly uri: string })[],
): PlacedNote[] {
  return notes.filter(({ article, span }) =>
    passages.some((passage) => passage.uri === article && span !== undefined && meets(passage, span)),
  );
}

/** Finds notes in the texts of their files, as they are now: an open document counts and not its file. */
export class PlacedNotes {
  /** Texts of files with notes that are not open, each while its article is the one read from it. */
  private readonly texts = new Map<string, { readonly reading: unknown; readonly text: string }>();
  /** Where a note stands in a text that it was looked for in: that takes as long as the text. */
  private readonly placed = new WeakMap<
    NoteThread,
    { readonly text: string | undefined; readonly thread: PlacedThread }
  >();

  constructor(
    readonly store: NoteStore,
    private readonly corpus: Corpus,
    private readonly documents: OpenDocuments,
    private readonly read: (uris: readonly string[]) => Promise<ReadResult>,
  ) {}

  /** All notes by folder, oldest first. */
  async all(): Promise<PlacedNote[]> {
    const folders = this.store.all().filter(({ threads }) => threads.length > 0);
    if (folders.length === 0) return [];
    const files = this.filesByPath(folders.map(({ folder }) => folder));
    const fileOf = (folder: string, path: string): string | undefined => files.get(keyOf(folder, fileOfPath(path)));
    const wanted = folders.flatMap(({ folder, threads }) =>
      threads.flatMap(({ first }) => fileOf(folder, first.note.about.path) ?? []),
    );
    await this.load(new Set(wanted));
    const isWithout = ({ first }: NoteThread, folder: string): boolean =>
      fileOf(folder, first.note.about.path) === undefined;
    const renamed = new Map<string, readonly CountedFile[]>();
    for (const { folder, threads } of folders)
      if (threads.some((thread) => isWithout(thread, folder))) renamed.set(folder, await this.filesIn(folder));
    const documents = new Map<string, TextDocument>();
    const documentOf = (file: string, text: string): TextDocument => {
      let document = documents.get(file);
      if (!document) documents.set(file, (document = TextDocument.create(file, 'plaintext', 0, text)));
      return document;
    };
    return folders.flatMap(({ folder, threads }) => {
      const fileOfThread = ({ first }: NoteThread): string | undefined => fileOf(folder, first.note.about.path);
      const placed = this.placeIn(threads, (thread) => {
        const file = fileOfThread(thread);
        return file === undefined ? undefined : this.textOf(file);
      });
      return threads.map((thread, index) => {
        const file = fileOfThread(thread);
        if (file === undefined) {
          const other = fileWith(thread.first.note.about.selectors, renamed.get(folder) ?? []);
          return other
            ? this.place({ ...thread, placement: other.placement }, folder, documentOf(other.file, other.text))
            : { ...placed[index], folder };
        }
        const text = this.textOf(file);
        return text === undefined
          ? { ...placed[index], folder }
          : this.place(placed[index], folder, documentOf(file, text));
      });
    });
  }

  /** Threads that were looked for in their text before are not looked for again. */
  private placeIn(threads: readonly NoteThread[], textOf: (thread: NoteThread) => string | undefined): PlacedThread[] {
    const unknown = threads.filter((thread) => {
      const known = this.placed.get(thread);
      return !known || known.text !== textOf(thread);
    });
    for (const [index, thread] of placeThreads(unknown, textOf).entries())
      this.placed.set(unknown[index], { text: textOf(unknown[index]), thread });
    return threads.flatMap((thread) => this.placed.get(thread)?.thread ?? []);
  }

  /** Files in which words of notes are looked for whose own file is gone; none of a folder of many, which are read as they are asked for. */
  private async filesIn(folder: string): Promise<readonly CountedFile[]> {
    const files = new Set(this.corpus.uris().map((uri) => this.corpus.fileOf(uri)));
    const own = [...files].filter((file) => this.store.folderOf(file) === folder);
    if (own.length > maxRenamed) return [];
    await this.load(new Set(own));
    return own.flatMap((file) => {
      const text = this.textOf(file);
      return text === undefined ? [] : [{ file, text, counted: new CountedText(text) }];
    });
  }

  /** Files that are passed over. */
  faults(): (NoteFaultFile & { readonly folder: string })[] {
    return this.store.all().flatMap(({ folder, faults }) => faults.map((fault) => ({ folder, ...fault })));
  }

  /** The text of a file in which articles stand; undefined for what holds none. */
  async textOfFile(file: string): Promise<string | undefined> {
    await this.load(new Set([file]));
    return this.textOf(file);
  }

  private place(thread: PlacedThread, folder: string, document: TextDocument): PlacedNote {
    const { placement } = thread;
    const file = document.uri;
    if (placement.state === 'lost') {
      const number = /#\d+$/.exec(thread.first.note.about.path)?.[0] ?? '';
      const own = `${file}${number}`;
      const article = this.corpus.documentsOf(file).includes(own) ? own : this.corpus.documentsOf(file).at(0);
      const { start, end } = ('now' in placement ? placement.now : undefined) ?? { start: 0, end: 0 };
      const now = document.getText().slice(start, end).replace(/\s+/g, ' ').trim();
      return { ...thread, folder, file, ...(article === undefined ? {} : { article }), ...(now === '' ? {} : { now }) };
    }
    const { span } = placement;
    const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
    const own = articleSpanOf(this.corpus, file, span);
    return { ...thread, folder, file, range, ...(own ? { article: own.uri, span: own.span } : {}) };
  }

  /** Documents of the editor that articles stand in, by folder and path. */
  private filesByPath(folders: readonly string[]): Map<string, string> {
    const out = new Map<string, string>();
    for (const file of new Set(this.corpus.uris().map((uri) => this.corpus.fileOf(uri))))
      for (const folder of folders)
        if (file.startsWith(folder) && this.store.folderOf(file) === folder)
          out.set(keyOf(folder, pathIn(folder, file)), file);
    return out;
  }

  /** Reads texts that are not at hand: those from which articles were read with changes. */
  private async load(files: ReadonlySet<string>): Promise<void> {
    const missing = [...files].filter((file) => this.corpus.documentsOf(file).length > 0 && !this.isAtHand(file));
    if (missing.length === 0) return;
    const readings = missing.map((file) => this.readingOf(file));
    const results = await this.read(missing);
    for (const [index, file] of missing.entries()) {
      const result = results.at(index);
      if (result && 'text' in result) this.texts.set(file, { reading: readings[index], text: result.text });
    }
  }

  private isAtHand(file: string): boolean {
    return this.textOf(file) !== undefined;
  }

  private textOf(file: string): string | undefined {
    const open = this.documents.textOf(file);
    if (open !== undefined) return open;
    const reading = this.readingOf(file);
    if (!reading) return undefined;
    const held = this.texts.get(file);
    if (held?.reading === reading) return held.text;
    if (reading.facts?.map) return undefined;
    const text = textOf(reading);
    this.texts.set(file, { reading, text });
    return text;
  }

  /** What was read from a file last: the same object until it is read again. */
  private readingOf(file: string): ReturnType<Corpus['metadata']> {
    const article = this.corpus.documentsOf(file).at(0);
    return article === undefined ? undefined : this.corpus.metadata(article);
  }
}

/** A text in which places of notes are looked up. */
interface CountedFile {
  readonly file: string;
  readonly text: string;
  readonly counted: CountedText;
}

/**
 * The one file that has the words at the very place at which a file had them that is gone: it was renamed. A copy of the
 * sentence in another article stands elsewhere, and of two files none is surely the one.
 */
function fileWith(
  selectors: NoteSelectors,
  files: readonly CountedFile[],
): { readonly file: string; readonly text: string; readonly placement: PlacedThread['placement'] } | undefined {
  const found = files.flatMap(({ file, text, counted }) => {
    const span = unmovedSpan(counted, selectors);
    return span ? [{ file, text, placement: { state: 'moved', span } as const }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Path of a file or article in a folder: `clips/a b.txt`, `export.txt#2`. */
export function pathIn(folder: string, uri: string): string {
  const mark = folder === '' ? null : /#\d{1,6}$/.exec(uri);
  const rest = uri.slice(folder.length, mark?.index);
  // Without a folder before it, a path is no URI.
  return folder === '' ? uri : `${decodePath(rest)}${mark?.[0] ?? ''}`;
}

/** Systems write one name in several ways: *é* as one character or as two. */
function keyOf(folder: string, path: string): string {
  return `${folder}\n${path.normalize('NFC')}`;
}
