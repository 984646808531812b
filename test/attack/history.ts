import fc from 'fast-check';
import { changesLeaveNoTrace, decisionsLeaveNoTrace } from '../corpus/histories';
import type { Attack, Trial } from './attack';

/** Sequences that are tried at a time. */
const batch = 20;
/** Sequences of a long attack. */
const manySequences = 10_000;

export const attackHistory: Attack = {
  name: 'history',
  what: 'sequences of changes and decisions: answers are those of a folder that was read anew (--long: 10,000)',
  seconds: 30,
  least: 100,
  run: (trial) => {
    const { isLong } = trial.options;
    const wanted = trial.rounds(isLong ? manySequences : Infinity);
    for (let done = 0; done < wanted && (isLong || trial.goesOn(done)); done += batch)
      tryBatch(trial, Math.min(batch, wanted - done), done);
  },
};

/** Half of the sequences are of changes alone. */
function tryBatch(trial: Trial, count: number, done: number): void {
  const seed = trial.options.seed * 1_000_003 + done;
  trial.cases += count - 1;
  trial.try(`sequences from ${done}, seed ${seed}`, () => {
    fc.assert(changesLeaveNoTrace, { numRuns: Math.ceil(count / 2), seed });
    fc.assert(decisionsLeaveNoTrace, { numRuns: Math.floor(count / 2), seed });
  });
}
