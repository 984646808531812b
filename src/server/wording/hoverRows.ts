/** Rows that the box of a hover has at its default size: what is beyond them is not seen without scrolling. */
export const maxRows = 10;
/** Characters of a row: 700 px of the interface's letters, measured in VS Code. */
const rowLength = 98;

/** Rows that some lines of Markdown take: addresses of links, tags and escapes are not seen. */
export function rowsOf(lines: readonly string[]): number {
  return lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(seenLength(line) / rowLength)), 0);
}

/** The first lines that fit into so many rows, and one in any case. */
export function fitting(lines: readonly string[], rows: number): readonly string[] {
  let count = 0;
  for (let left = rows; count < lines.length; count++) {
    left -= rowsOf([lines[count]]);
    if (left < 0 && count > 0) break;
  }
  return lines.slice(0, count);
}

function seenLength(line: string): number {
  return line
    .replace(/\]\([^()]{0,2000}\)/g, ']')
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/[\\*[\]]/g, '').length;
}
