/** How the words of two passages stand to each other, by the definitions of the product's design. */

export type Wording = 'verbatim' | 'near' | 'paraphrase';

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];

/** Length of the longest common subsequence. */
export function inCommon<T>(a: readonly T[], b: readonly T[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) next.push(item === b[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]));
    row = next;
  }
  return row[b.length];
}

/** Verbatim: equal after folding case, marks and space. Near: six words in common order that make up half of the shorter one. */
export function wordingBetween(left: string, right: string): Wording {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  if (a.join(' ') === b.join(' ')) return 'verbatim';
  const common = inCommon(a, b);
  return common >= 6 && common * 2 >= Math.min(a.length, b.length) ? 'near' : 'paraphrase';
}
