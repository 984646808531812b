/**
 * What is kept of an article that the caller knows to be held.
 * @throws where nothing is kept: the caller asked for an article that was never put or has been removed
 */
export function heldArticle<Kept>(kept: Kept | undefined, uri: string): Kept {
  if (kept === undefined) throw new Error(`no article is held under ${uri}`);
  return kept;
}
