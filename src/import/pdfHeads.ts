import { type Fragment, rowsOf, textOfRow } from './pdfLayout';

/** Rows at the top and at the bottom of a page that may be its head or foot. */
const edgeRows = 2;
/** A head stands on this share of the pages, on two at least. */
const minShare = 0.5;
/** Longer rows are text. */
const maxHeadLength = 120;

/** Pages without the rows that head or foot them: the same words on half of the pages, numbers apart, and lone folios. */
export function dropPageHeads(pages: readonly (readonly Fragment[])[]): { kept: Fragment[][]; dropped: number } {
  const rows = pages.map(rowsOf);
  const counts = new Map<string, number>();
  for (const page of rows)
    for (const mask of new Set(edgesOf(page).map((index) => maskOf(textOfRow(page[index])))))
      counts.set(mask, (counts.get(mask) ?? 0) + 1);
  const withText = rows.filter(({ length }) => length > 0).length;
  let dropped = 0;
  const kept = rows.map((page) => {
    const edges = new Set(edgesOf(page));
    return page
      .filter((row, index) => {
        if (!edges.has(index)) return true;
        const text = textOfRow(row);
        const repeats = counts.get(maskOf(text)) ?? 0;
        const isHead =
          isFolio(text) ||
          (text.length <= maxHeadLength && repeats >= 2 && repeats >= withText * minShare && page.length > edgeRows);
        if (isHead) dropped++;
        return !isHead;
      })
      .flat();
  });
  return { kept, dropped };
}

/** The first and last rows of a page. */
function edgesOf(page: readonly unknown[]): number[] {
  return page.map((_row, index) => index).filter((index) => index < edgeRows || index >= page.length - edgeRows);
}

/** A row whose numbers count for nothing: heads name the page and the day. */
function maskOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

/** `7`, `- 7 -`, `Page 3 of 5`, `Seite 3`, `3/5`. */
function isFolio(text: string): boolean {
  return /^[-–—\s]*(?:(?:page|seite|[sp]g?\.)\s*)?\d{1,4}(?:\s*(?:of|von|[/])\s*\d{1,4})?[-–—\s]*$/i.test(text);
}
