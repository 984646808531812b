import * as vscode from 'vscode';
import { withoutIcons } from './iconText';

/** A row of a quick pick. Its texts are shown as they are: `$(gear)` in a headline is no picture. */
export interface PickItem {
  /** Name of a theme icon before the label. */
  readonly icon?: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  /** Whether it stands ticked at first, where several may be picked. */
  readonly picked?: boolean;
}

interface ShownItem<Item> extends vscode.QuickPickItem {
  readonly item: Item;
}

/** Lets the reader pick one. Every quick pick goes through this file. */
export async function pickOne<Item extends PickItem>(
  items: readonly Item[],
  options: vscode.QuickPickOptions,
): Promise<Item | undefined> {
  return (await vscode.window.showQuickPick(items.map(shownItem), options))?.item;
}

/** Lets the reader pick several. */
export async function pickSome<Item extends PickItem>(
  items: readonly Item[],
  options: vscode.QuickPickOptions,
): Promise<Item[] | undefined> {
  const picked = await vscode.window.showQuickPick(items.map(shownItem), { ...options, canPickMany: true });
  return picked?.map(({ item }) => item);
}

/** A row as VS Code takes it. */
export function shownItem<Item extends PickItem>(item: Item): ShownItem<Item> {
  const { icon, label, description, detail, picked } = item;
  return {
    label: icon === undefined ? withoutIcons(label) : `$(${icon}) ${withoutIcons(label)}`,
    ...(description === undefined ? {} : { description: withoutIcons(description) }),
    ...(detail === undefined ? {} : { detail: withoutIcons(detail) }),
    ...(picked === undefined ? {} : { picked }),
    item,
  };
}
