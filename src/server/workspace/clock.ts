/** Time and turns, so that tests can hold them. */
export interface Clock {
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Runs `work` later, so that messages that have come meanwhile are handled first. */
  defer(work: () => void): void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  defer: (work) => void setTimeout(work, 0),
};
