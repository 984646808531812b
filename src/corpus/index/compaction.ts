/** Fewer dead entries than this cost less than building an index anew. Chosen, not fitted. */
const maxIgnoredDead = 64;

/**
 * Whether so many entries of an index are dead that it is to be built anew from those that live: more than a few, and
 * more than half as many as live. A rebuild is paid for by the removals since the last one, so that each of a long
 * sequence of edits costs the edited article.
 */
export function needsCompaction(dead: number, live: number): boolean {
  return dead > maxIgnoredDead && dead * 2 > live;
}
