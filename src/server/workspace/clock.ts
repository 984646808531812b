/** Time and turns, so that tests can hold them. */
export interface Clock {
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Runs `work` later, so that messages that have come meanwhile are handled first. */
  defer(work: () => void): void;
  /** Runs `work` some milliseconds later. */
  wait(work: () => void): void;
}

/** How long `wait` waits: a reader does not feel it, and a machine rests. */
const waitMs = 10;

export const systemClock: Clock = {
  now: () => performance.now(),
  // A timer would let the machine sleep a millisecond or more in between, which adds up over thousands of turns.
  defer: (work) => void (typeof setImmediate === 'function' ? setImmediate(work) : setTimeout(work, 0)),
  wait: (work) => void setTimeout(work, waitMs),
};
