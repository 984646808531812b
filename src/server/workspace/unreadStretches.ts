import { extentOf, linePlaceOf, stretchesPassedOver, type LinePlace, type OffsetMap } from '../../formats/offsetMap';

/** Shorter stretches that are not read are signs within a text: a hyphen at the end of a line. */
const minUnread = 6;

/**
 * What a file holds beside the texts of its documents, as quadruples: front matter, the fields of an export, heads of
 * pages.
 * @param maps of its documents in order; a text that is the whole file has none. @param lines of the file
 */
export function unreadStretches(maps: readonly (OffsetMap | undefined)[], lines: number): number[] {
  const unread: number[] = [];
  let from: LinePlace = { line: 0, character: 0 };
  const add = (to: LinePlace): void => {
    if (from.line < to.line || (from.line === to.line && from.character + minUnread <= to.character))
      unread.push(from.line, from.character, to.line, to.character);
  };
  for (const map of maps) {
    const extent = map && extentOf(map);
    if (!extent) return unread;
    add(linePlaceOf(map, extent.start));
    for (const { start, end } of stretchesPassedOver(map, minUnread)) {
      from = linePlaceOf(map, start);
      add(linePlaceOf(map, end));
    }
    from = linePlaceOf(map, extent.end);
  }
  if (maps.length > 0) add({ line: lines, character: 0 });
  return unread;
}
