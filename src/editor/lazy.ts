import type * as vscode from 'vscode';

/** Something made when it is first needed: a window that holds no articles pays for none of it. */
export class Lazy<Item extends vscode.Disposable> implements vscode.Disposable {
  private item: Item | undefined;

  constructor(private readonly make: () => Item) {}

  get(): Item {
    return (this.item ??= this.make());
  }

  /** The item, where it has been made. */
  get made(): Item | undefined {
    return this.item;
  }

  dispose(): void {
    this.item?.dispose();
    this.item = undefined;
  }
}
