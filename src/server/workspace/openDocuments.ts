import type { Corpus } from '../../corpus/corpus';
import { isWrittenByCrossread } from '../../text/writtenByCrossread';
import type { ArticleFiles } from './articleFiles';
import type { Guard } from './guard';
import { PendingEdit } from './pendingEdit';

/** An open document as the server needs it. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

/** Documents that are open in the editor: where they are articles, their text counts and not the file's. */
export class OpenDocuments {
  private readonly open = new Map<string, OpenDocument>();
  /** Version of the open document that the corpus holds. */
  private readonly heldVersions = new Map<string, number>();
  /** Their texts of that version. */
  private readonly heldTexts = new Map<string, string>();
  /** Open documents whose text was taken in: the file may hold another. */
  private readonly edited = new Set<string>();

  /**
   * @param guard does the reading
   * @param keepBefore runs before an article is read again
   * @param changed runs when answers have changed
   */
  constructor(
    private readonly corpus: Corpus,
    private readonly files: ArticleFiles,
    private readonly guard: Pick<Guard, 'read'>,
    private readonly keepBefore: (uri: string) => void,
    private readonly changed: () => void,
  ) {}

  has(uri: string): boolean {
    return this.open.has(uri);
  }

  /** The text of an open document; undefined for what is not open. */
  textOf(uri: string): string | undefined {
    return this.open.get(uri)?.getText();
  }

  /** Documents that are open and articles, in the order in which they were opened. */
  articles(): string[] {
    return [...this.open.keys()].filter((uri) => this.files.has(uri));
  }

  /** Version of the open document that answers are made from; undefined for a file that is not open. */
  versionOf(uri: string): number | undefined {
    return this.heldVersions.get(uri);
  }

  /** A document was opened or changed; it is taken in when it is asked about or nothing happens for a while. */
  put(document: OpenDocument): void {
    this.open.set(document.uri, document);
    if (this.files.has(document.uri) && !this.corpus.holds(document.uri, document.getText())) this.changed();
  }

  /** A document was closed. @returns whether its text was taken in, so that the file is to be read again */
  close(uri: string): boolean {
    this.open.delete(uri);
    this.forget(uri);
    return this.edited.delete(uri);
  }

  /** The corpus holds the article no longer. */
  forget(uri: string): void {
    this.heldVersions.delete(uri);
    this.heldTexts.delete(uri);
  }

  /** What was typed within a line of a document since its text was taken in; undefined where that is nothing, or more. */
  pendingEdit(uri: string): PendingEdit | undefined {
    const [document, held] = [this.open.get(uri), this.heldTexts.get(uri)];
    if (!document || held === undefined || this.heldVersions.get(uri) === document.version) return undefined;
    return PendingEdit.between(held, document.getText());
  }

  /** Takes in the open documents of all articles but one. */
  updateOthers(uri: string): void {
    for (const each of this.open.keys()) if (each !== uri) this.update(each);
  }

  /** Takes in the document of an article, if one is open that the corpus does not hold yet. */
  update(uri: string): void {
    const document = this.open.get(uri);
    if (document && this.files.has(uri) && this.heldVersions.get(uri) !== document.version) this.take(document);
  }

  /** Takes in the open documents of all articles; answers that span articles need it first. */
  updateAll(): void {
    for (const uri of this.open.keys()) this.update(uri);
  }

  /** Takes in the document of a file that has just become an article. @returns whether one is open */
  takeIfOpen(uri: string): boolean {
    const document = this.open.get(uri);
    if (document) this.take(document);
    return document !== undefined;
  }

  private take(document: OpenDocument): void {
    const text = document.getText();
    // A brief that is looked at would be one article more on the story it tells of.
    if (isWrittenByCrossread(text)) return;
    this.files.unskip(document.uri);
    // An article that is only opened leaves all answers as they are.
    if (!this.corpus.holds(document.uri, text)) {
      this.keepBefore(document.uri);
      this.guard.read(document.uri, text);
      this.edited.add(document.uri);
      this.changed();
    }
    this.heldVersions.set(document.uri, document.version);
    this.heldTexts.set(document.uri, text);
  }
}
