import { type Fragment, rowsOf, textOfRow } from './pdfLayout';

type Row = readonly Fragment[];

/** Rows at the top and at the bottom of a page that may be its head or foot. */
const edgeRows = 2;
/** A head stands on this share of the pages, on two at least. */
const minShare = 0.5;
/** Longer rows are text. */
const maxHeadLength = 120;
/** A head is set apart from the text by this multiple of its type's size, or set in another size. */
const minDistance = 1.6;

/** Pages without what heads or foots them: the same words on half of the pages, numbers apart, and lone folios. */
export function dropPageHeads(pages: readonly (readonly Fragment[])[]): { kept: Fragment[][]; dropped: number } {
  const rows = pages.map(rowsOf);
  const counts = new Map<string, number>();
  for (const page of rows) {
    const edges = [...page.slice(0, edgeRows), ...page.slice(Math.max(edgeRows, page.length - edgeRows))];
    for (const mask of new Set(edges.map(maskOf))) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  }
  const least = Math.max(2, rows.filter(({ length }) => length > 0).length * minShare);
  const isHead = (row: Row): boolean =>
    isFolio(textOfRow(row)) || (textOfRow(row).length <= maxHeadLength && (counts.get(maskOf(row)) ?? 0) >= least);
  let dropped = 0;
  const kept = rows.map((page) => {
    const top = headRows(page, isHead);
    const bottom = headRows(page.slice(top).reverse(), isHead);
    dropped += top + bottom;
    return page.slice(top, page.length - bottom).flat();
  });
  return { kept, dropped };
}

/** How many of the first rows are a page's head: all of them repeat, and what follows is set apart. */
function headRows(page: readonly Row[], isHead: (row: Row) => boolean): number {
  for (let count = Math.min(edgeRows, page.length - 1); count > 0; count--) {
    const head = page.slice(0, count);
    if (head.every(isHead) && (isApart(head[count - 1], page[count]) || head.every((row) => isFolio(textOfRow(row)))))
      return count;
  }
  return 0;
}

function isApart([head]: Row, [text]: Row): boolean {
  return (
    Math.abs(text.y - head.y) >= minDistance * Math.max(head.size, text.size) || Math.abs(text.size - head.size) >= 1
  );
}

/** A row whose numbers count for nothing: heads name the page and the day. */
function maskOf(row: Row): string {
  return textOfRow(row).toLowerCase().replace(/\d+/g, '#');
}

/** `7`, `- 7 -`, `Page 3 of 5`, `Seite 3`, `3/5`. */
function isFolio(text: string): boolean {
  return /^[-–—\s]*(?:(?:page|seite|[sp]g?\.)\s*)?\d{1,4}(?:\s*(?:of|von|[/])\s*\d{1,4})?[-–—\s]*$/i.test(text);
}
