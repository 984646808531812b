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

/** `≠` on what differs in the views, and on the files of articles wherever VS Code lists files. */
export class DiffersBadges implements vscode.FileDecorationProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri[]>();
  readonly onDidChangeFileDecorations = this.changed.event;
  /** Places in the articles of each file. */
  private places: ReadonlyMap<string, number> = new Map();
  private readonly disposables: vscode.Disposable[];

  constructor() {
    this.disposables = [this.changed, vscode.window.registerFileDecorationProvider(this)];
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== rowScheme) return badgeOf(this.places.get(uri.toString()) ?? 0);
    if (uri.query !== '') return badgeOf(Number(uri.query));
    const color = new vscode.ThemeColor('crossread.differsForeground');
    return new vscode.FileDecoration('≠', vscode.l10n.t('differs'), color);
  }

  /** Takes in the rows of all articles. */
  show(rows: readonly ArticleRow[]): void {
    const before = this.places;
    this.places = placesByFile(rows);
    const files = new Set([...before.keys(), ...this.places.keys()]);
    const other = [...files].filter((file) => before.get(file) !== this.places.get(file));
    if (other.length > 0) this.changed.fire(other.map((file) => vscode.Uri.parse(file)));
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}

function badgeOf(places: number): vscode.FileDecoration | undefined {
  if (places === 0) return undefined;
  return new vscode.FileDecoration(places > maxShown ? '≠+' : `≠${places}`, placesText(places));
}

function placesByFile(rows: readonly ArticleRow[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { uri, differs = 0 } of rows) {
    const file = documentOf(uri).toString();
    if (differs > 0) places.set(file, (places.get(file) ?? 0) + differs);
  }
  return places;
}
