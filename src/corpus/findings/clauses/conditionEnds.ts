import type { ReadClauses } from './clauseCuts';
import { opensCondition } from './conditions';
import type { WordRange } from './sentenceWords';

/** By sentence, for each of its words where the condition ends that is reached from it; 0 without one. */
const endsBySentence = new WeakMap<readonly string[], Uint32Array>();

function conditionEnds({ clauses, gaps, lower }: ReadClauses): Uint32Array {
  let ends = endsBySentence.get(lower);
  if (!ends) {
    const opensStatement = new Uint8Array(lower.length);
    for (const { from, statement } of clauses) if (statement) opensStatement[from] = 1;
    endsBySentence.set(lower, (ends = new Uint32Array(lower.length + 1)));
    let barrier = lower.length;
    for (let i = lower.length - 1; i >= 0; i--) {
      const isBehindMark = gaps[i] === 'mark';
      if (opensCondition({ lower, gaps }, i)) ends[i] = barrier;
      else ends[i] = isBehindMark || opensStatement[i] === 1 ? 0 : ends[i + 1];
      if (isBehindMark || (opensStatement[i] === 1 && gaps[i] !== 'none')) barrier = i;
    }
  }
  return ends;
}

/**
 * Where words end with the condition that stands behind them and binds what they say, `The plant stays open | until May | if
 * orders rise`; their own end where none does: what is said behind another statement binds that.
 */
export function endWithCondition(sentence: ReadClauses, { to }: Pick<WordRange, 'to'>): number {
  return conditionEnds(sentence)[to] || to;
}
