/** Says that the work on a text takes more steps than its size allows: some rule goes back over it again and again. */
export class TooManySteps extends Error {
  override readonly name = 'TooManySteps';
}

/**
 * Steps that reading a text may take for each of its UTF-16 code units, and for any text. News articles take .5 to .7 for
 * each, the slowest of the hostile texts of the tests 6.7: what takes more grows faster than the text.
 */
const stepsPerUnit = 100;
const minSteps = 100_000;

/** Of the piece of work that goes on: work on a text is done at once, and no other begins before it has ended. */
let taken = 0;
let allowed = Infinity;

/**
 * To be called by what every rule uses to find its way in a text.
 * @param count of steps, each about as long as looking one thing up
 * @throws TooManySteps
 */
export function takeSteps(count: number): void {
  taken += count;
  if (taken > allowed) throw new TooManySteps(`more than ${allowed} steps`);
}

/** Steps that reading a text of so many UTF-16 code units may take. */
export function stepsAllowedFor(length: number): number {
  return minSteps + stepsPerUnit * length;
}

/** Does work that ends by a throw when it has taken so many steps. */
export function withinSteps<Result>(most: number, work: () => Result): Result {
  const outer = { taken, allowed };
  taken = 0;
  allowed = most;
  try {
    return work();
  } finally {
    taken = outer.taken + taken;
    allowed = outer.allowed;
  }
}
