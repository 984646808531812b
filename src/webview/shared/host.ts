import type { PicturePageMessage } from '../../protocol/picturePage';

/** What a page needs of the webview that it stands in. */
export interface PictureHost {
  postMessage(message: PicturePageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

/** What a page kept, which may be of an earlier version: its switches that are on. */
export function switchesFrom<Name extends string>(kept: unknown, names: readonly Name[]): Record<Name, boolean> {
  const known = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  return Object.fromEntries(names.map((name) => [name, known[name] === true])) as Record<Name, boolean>;
}
