import { firstIndexWhere } from '../../text/search';

/**
 * The longest subsequence of items whose values strictly increase (patience sorting with back links). Of several
 * equally long ones, the one whose last value is smallest.
 */
export function longestIncreasingSubsequence<T>(items: readonly T[], valueOf: (item: T) => number): T[] {
  /**
   * By length less one, the item that ends a subsequence of that length and has the smallest value of those that do.
   */
  const tails: number[] = [];
  /** By item, the one before it in its subsequence, or −1. */
  const before: number[] = [];
  items.forEach((item, index) => {
    const value = valueOf(item);
    const shorter = firstIndexWhere(0, tails.length, (length) => valueOf(items[tails[length]]) >= value);
    before[index] = shorter > 0 ? tails[shorter - 1] : -1;
    tails[shorter] = index;
  });
  const out: T[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]) out.push(items[i]);
  return out.reverse();
}
