import type { Tokens } from './tokens';

/** Phrases looked up by their first word: one map access per word of the text. */
export class PhraseTable<V> {
  private readonly byFirst = new Map<string, { rest: string[]; value: V }[]>();

  /** @param phrases words in lower case, separated by single spaces, hyphens and marks as words */
  constructor(phrases: Iterable<readonly [string, V]>) {
    for (const [phrase, value] of phrases) {
      const [first, ...rest] = phrase.split(' ');
      const entry = this.byFirst.get(first);
      if (entry) entry.push({ rest, value });
      else this.byFirst.set(first, [{ rest, value }]);
    }
    // Longest first, so that the whole of a phrase wins over its beginning.
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** The longest phrase that starts at word `i` and ends before word `limit`. */
  match(words: Tokens, index: number, limit: number): { value: V; length: number } | undefined {
    const entries = this.byFirst.get(words.lower[index]);
    if (!entries) return undefined;
    for (const { rest, value } of entries) {
      if (index + rest.length >= limit) continue;
      let k = 0;
      while (k < rest.length && words.lower[index + 1 + k] === rest[k]) k++;
      if (k === rest.length) return { value, length: rest.length + 1 };
    }
    return undefined;
  }
}
