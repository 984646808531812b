import { deictics } from '../../lexicon/en/dateContexts';
import type { TokenReader } from '../../text/tokenReader';

/** Words that take the weekday, month or season after them to the one before, around or after publication. */
export const stepWords: readonly string[] = [...deictics.keys()].filter((word) => word !== 'same');

/** -1 for `last` and its like, 1 for `next`, 0 for `this` and for every other word. */
export function stepAt(tokens: TokenReader, index: number): number {
  return deictics.get(tokens.lower(index)) ?? 0;
}
