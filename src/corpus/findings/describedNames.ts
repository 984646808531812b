/** A name as the names of two sentences are compared. */
export interface ComparedName {
  readonly stem: string;
  /** An adjective of a nation: `Portuguese`. */
  readonly isOfNation: boolean;
}

/**
 * Whether two sentences name different things, by the names that only one of them has. An adjective of a nation may describe
 * what the other sentence names: `for Vandry` and `for the Danish side`. Of two nations each is another.
 */
export function areOtherNames(own: readonly ComparedName[], others: readonly ComparedName[]): boolean {
  if (own.length === 0 || others.length === 0) return false;
  const describes = (names: readonly ComparedName[], named: readonly ComparedName[]): boolean =>
    names.every(({ isOfNation }) => isOfNation) && !named.some(({ isOfNation }) => isOfNation);
  return !describes(own, others) && !describes(others, own);
}
