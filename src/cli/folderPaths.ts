import path from 'node:path';

/** Paths of a system; the one it runs on where none is named. */
type System = path.PlatformPath;

/** Whether a file or folder is a folder or lies in it, by their absolute paths. */
export function isWithin(folder: string, file: string, system: System = path): boolean {
  const way = system.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${system.sep}`) && !system.isAbsolute(way);
}

/** The innermost folder in which others lie, by their absolute paths; the first one's root where they have none in common. */
export function commonFolder([first, ...others]: readonly string[], system: System = path): string {
  let common = first;
  while (!others.every((other) => isWithin(common, other, system))) {
    const above = system.dirname(common);
    if (above === common) break;
    common = above;
  }
  return common;
}

/** A file's path as it is shown: POSIX, from the ancestor; its name where it is the ancestor itself. */
export function shownPath(ancestor: string, file: string, system: System = path): string {
  return system.relative(ancestor, file).split(system.sep).join('/') || system.basename(file);
}
