/** Tells in which of some folders an article lies, and by which path. */
export class FolderPaths {
  /** @param folders what the URIs of their articles begin with, up to the path */
  constructor(private readonly folders: readonly string[]) {}

  /** The innermost folder that holds an article; undefined where none does. */
  folderOf(uri: string): string | undefined {
    let best: string | undefined;
    for (const folder of this.folders)
      if (uri.startsWith(folder) && (best === undefined || folder.length > best.length)) best = folder;
    return best;
  }

  /** Path of an article in its folder; its URI where there is none. */
  pathOf(uri: string): string {
    const folder = this.folderOf(uri);
    // Without a folder before it, a path is no URI.
    return folder ? decodePath(uri.slice(folder.length)) : uri;
  }

  /** Folder and path: what an article is known by wherever its URI has escapes. */
  keyOf(uri: string): string {
    return (this.folderOf(uri) ?? '') + this.pathOf(uri);
  }
}

/** The path that a part of a URI stands for; as it is where its escapes are none. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
