import * as vscode from 'vscode';
import { maxDecisionsSize } from '../protocol/decisions';
import { readOwnText, refuseLinks } from './ownFolder';
import { replaceFile } from './replaceFile';

/** What lies of a folder's decisions, as text; empty where there is none. */
export interface DecisionTexts {
  readonly text: string;
  /** What could not be written beside the articles. */
  readonly stored: string;
}

/** What became of a text that was to be written. */
export type Outcome =
  /** The file, or what is kept elsewhere, is not as it was: nothing was written. */
  'changed' | 'beside' | 'stored';

/** The decisions of one folder: a file beside its articles, and one in the storage for what cannot be written there. */
export class DecisionFile {
  /** @param beside undefined in a window without a folder */
  constructor(
    readonly beside: vscode.Uri | undefined,
    readonly storage: vscode.Uri,
  ) {}

  async read(): Promise<DecisionTexts> {
    // Without a folder there is nothing but the storage.
    if (!this.beside) return { text: await readText(this.storage), stored: '' };
    return { text: await readText(this.beside), stored: await readText(this.storage) };
  }

  /**
   * Writes a text beside the articles, by a new file that takes the place of the old one, unless the file is not as it
   * was known to be; what is kept in the storage has come into it then. Where it cannot be written, `stored` is kept.
   * @param failed told why it could not be written beside the articles
   * @throws where it could not be written at all
   */
  async write(
    known: DecisionTexts,
    { text, stored }: { readonly text: string; readonly stored?: string },
    failed: (error: unknown) => void,
  ): Promise<Outcome> {
    if (!this.beside) return (await replace(this.storage, known.text, text)) ? 'beside' : 'changed';
    try {
      await refuseLinks(this.beside);
      if (!(await replace(this.beside, known.text, text))) return 'changed';
    } catch (error) {
      failed(error);
      if (stored === undefined) throw error;
      return (await replace(this.storage, known.stored, stored)) ? 'stored' : 'changed';
    }
    if (known.stored !== '') await vscode.workspace.fs.delete(this.storage);
    return 'beside';
  }
}

function readText(uri: vscode.Uri): Promise<string> {
  return readOwnText(uri, maxDecisionsSize);
}

/** Puts a text in the place of a file that holds another. @returns whether the file held what it was known to hold */
function replace(uri: vscode.Uri, known: string, text: string): Promise<boolean> {
  return replaceFile(uri, text, async () => (await readText(uri)) === known);
}
