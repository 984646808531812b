/** The file of a path, which may name one of several articles in it: `export.txt` of `export.txt#2`. */
export function fileOfPath(path: string): string {
  return path.replace(/#\d{1,6}$/, '');
}

/** A path after a file or folder was renamed: `b.txt#2` of `a.txt#2`, `new/c.txt` of `old/c.txt`; others stay. */
export function renamedPath(path: string, from: string, to: string): string {
  const rest = path.slice(from.length);
  return path.startsWith(from) && /^(?:$|[/#])/.test(rest) ? to + rest : path;
}
