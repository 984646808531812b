import * as vscode from 'vscode';
import { fill } from '../text/fill';
import type { ArticleRow } from '../protocol/articles';
import { documentOf } from './places';

/** Rows of views have resources of their own, since VS Code puts badges on resources alone. */
const rowScheme = 'crossread-row';
/** A row with a resource has the icon of a file unless it has another. */
export const noIcon = new vscode.ThemeIcon('blank');
/** A badge has two characters at most. */
const maxShown = 9;

/** The resource of a row that differs, drawn in the colour of what differs with a `≠`. @param id of the row */
export function differingRow(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: rowScheme, path: `/${encodeURIComponent(id)}` });
}

/** The resource of the row of an article. @param places on which it stands against others: `≠3` */
export function articleRow(uri: string, places: number): vscode.Uri {
  return vscode.Uri.from({ scheme: rowScheme, path: `/${encodeURIComponent(uri)}`, query: String(places) });
}

/** `3 places differ` */
export function placesText(places: number): string {
  return fill(vscode.l10n.t('{0} {0:place differs|places differ}'), places);
}

/** `≠` on what differs in the views, and on the files of articles wherever VS Code lists files, with their tag as tooltip. */
export class DiffersBadges implements vscode.FileDecorationProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri[]>();
  readonly onDidChangeFileDecorations = this.changed.event;
  /** What is told of each file that holds articles. */
  private files: ReadonlyMap<string, FileBadge> = new Map();
  private readonly disposables: vscode.Disposable[];

  constructor() {
    this.disposables = [this.changed, vscode.window.registerFileDecorationProvider(this)];
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== rowScheme) {
      const file = this.files.get(uri.toString());
      return file && badgeOf(file.places, file.tag);
    }
    if (uri.query !== '') return badgeOf(Number(uri.query));
    const color = new vscode.ThemeColor('crossread.differsForeground');
    return new vscode.FileDecoration('≠', vscode.l10n.t('differs'), color);
  }

  /** Takes in the rows of all articles. */
  show(rows: readonly ArticleRow[]): void {
    const before = this.files;
    this.files = badgesByFile(rows);
    const files = new Set([...before.keys(), ...this.files.keys()]);
    const other = [...files].filter((file) => !isSame(before.get(file), this.files.get(file)));
    if (other.length > 0) this.changed.fire(other.map((file) => vscode.Uri.parse(file)));
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}

/** What the badge of a file tells. */
interface FileBadge {
  readonly places: number;
  /** Of its article: a tab and a row of the explorer have its file's name alone. Empty where it holds several. */
  readonly tag: string;
}

function badgeOf(places: number, tag = ''): vscode.FileDecoration | undefined {
  if (places === 0) return tag === '' ? undefined : new vscode.FileDecoration(undefined, tag);
  const told = tag === '' ? placesText(places) : `${tag} · ${placesText(places)}`;
  return new vscode.FileDecoration(places > maxShown ? '≠+' : `≠${places}`, told);
}

function badgesByFile(rows: readonly ArticleRow[]): Map<string, FileBadge> {
  const badges = new Map<string, FileBadge>();
  for (const { uri, tag, differs = 0 } of rows) {
    const file = documentOf(uri).toString();
    const before = badges.get(file);
    badges.set(file, before ? { places: before.places + differs, tag: '' } : { places: differs, tag });
  }
  return badges;
}

function isSame(one: FileBadge | undefined, other: FileBadge | undefined): boolean {
  return one?.places === other?.places && one?.tag === other?.tag;
}
