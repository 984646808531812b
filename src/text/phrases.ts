import { addToList } from './multimap';
import { takeSteps } from './effort';
import type { Tokens } from './tokens';

interface PhraseEnd<Value> {
  /** The tokens after the first. */
  readonly rest: readonly string[];
  readonly value: Value;
}

/** Phrases looked up by their first token: one map access per token of the text. */
export class PhraseTable<Value> {
  private readonly byFirst = new Map<string, PhraseEnd<Value>[]>();

  /** @param phrases tokens in lower case, separated by single spaces, hyphens and marks as tokens */
  constructor(phrases: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of phrases) {
      const [first, ...rest] = phrase.split(' ');
      addToList(this.byFirst, first, { rest, value });
    }
    // Longest first, so that the whole of a phrase wins over its beginning.
    for (const ends of this.byFirst.values()) ends.sort((one, other) => other.rest.length - one.rest.length);
  }

  /** Whether a phrase begins with a token. */
  opensWith(lower: string): boolean {
    return this.byFirst.has(lower);
  }

  /** The longest phrase that starts at token `index` and ends before token `limit`; its length is in tokens. */
  match(tokens: Tokens, index: number, limit: number): { value: Value; length: number } | undefined {
    const ends = this.byFirst.get(tokens.lower[index]);
    if (!ends) return undefined;
    takeSteps(1);
    for (const { rest, value } of ends) {
      if (index + rest.length >= limit) continue;
      let matched = 0;
      while (matched < rest.length && tokens.lower[index + 1 + matched] === rest[matched]) matched++;
      if (matched === rest.length) return { value, length: rest.length + 1 };
    }
    return undefined;
  }
}
