/** URI or path of one document of a file that holds several: `export.txt#2`. @param number from 1 */
export function documentUri(file: string, number: number): string {
  return `${file}#${number}`;
}

/** URIs or paths of the documents of a file, in order: itself where it holds one. */
export function documentUris(file: string, count: number): string[] {
  return count === 1 ? [file] : Array.from({ length: count }, (_, index) => documentUri(file, index + 1));
}

/** Order of URIs or paths: by file, the documents of one as they stand in it (`export.txt#2` before `export.txt#10`). */
export function compareDocuments(a: string, b: string): number {
  const [one, other] = [fileEnd(a), fileEnd(b)];
  if (one === a.length && other === b.length) return a < b ? -1 : a > b ? 1 : 0;
  const [file, otherFile] = [a.slice(0, one), b.slice(0, other)];
  if (file !== otherFile) return file < otherFile ? -1 : 1;
  return Number(a.slice(one + 1)) - Number(b.slice(other + 1));
}

/** Offset of the mark before the number of a document in its URI; the length of the URI where it has none. */
function fileEnd(uri: string): number {
  const mark = uri.lastIndexOf('#');
  return mark >= 0 && /^\d{1,6}$/.test(uri.slice(mark + 1)) ? mark : uri.length;
}
