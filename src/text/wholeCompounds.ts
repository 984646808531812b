import type { Span } from './span';

/** Letters and digits; a hyphen between two of them joins them to one word, a dash or a hyphen beside a blank does not. */
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/** U+2010 is a hyphen, U+2011 one at which no line breaks. */
const hyphens = '-\u2010\u2011';
/** Characters by which a stretch is widened on either side: longer than compounds are. Not fitted. */
const maxReach = 40;

/**
 * A stretch widened to whole words: `long-standing supplier` for `standing supplier`. An empty stretch, where words were
 * lost, is left as it is.
 */
export function wholeCompounds(text: string, { start, end }: Span): Span {
  if (start === end) return { start, end };
  const from = start - reachOf((distance) => text.charAt(start - distance), text.charAt(start));
  const to = end + reachOf((distance) => text.charAt(end - 1 + distance), text.charAt(end - 1));
  return { start: from, end: to };
}

/** How many characters beside an edge belong to its word. @param at the character so far from the edge, from 1 on; empty outside */
function reachOf(at: (distance: number) => string, edge: string): number {
  if (!wordCharacter.test(edge)) return 0;
  let reach = 0;
  while (reach < maxReach) {
    const next = at(reach + 1);
    if (next === '') break;
    if (wordCharacter.test(next)) reach++;
    else if (hyphens.includes(next) && wordCharacter.test(at(reach + 2) || ' ')) reach += 2;
    else break;
  }
  return reach;
}
