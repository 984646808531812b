interface ProcessTimes {
  readonly cpuUsage?: () => { readonly user: number; readonly system: number };
}

const { process } = globalThis as { readonly process?: ProcessTimes };

/**
 * Milliseconds of work: processor time of the extension host where Node tells it, which other programs on a
 * busy machine do not lengthen; in a web worker the time of the clock.
 */
export function workedMs(): number {
  const times = process?.cpuUsage?.();
  return times ? (times.user + times.system) / 1000 : performance.now();
}

/** When the evaluation of the bundle began, in milliseconds of work; imported before anything else. */
export const loadedAt = workedMs();
