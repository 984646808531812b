// What a round of `npm run watch` reports and runs.

/**
 * The errors of several builds, each once: a source stands in several bundles.
 * @param results of `Promise.allSettled`
 */
export function errorsOf(results) {
  const errors = results.flatMap(({ reason }) => (reason ? (reason.errors ?? [{ text: String(reason) }]) : []));
  const placeOf = ({ text, location }) => JSON.stringify([text, location?.file, location?.line, location?.column]);
  return [...new Map(errors.map((error) => [placeOf(error), error])).values()];
}

/** Remembers what each test ran when it last passed. */
export class PassedTests {
  passed = new Map();

  /** The tests that have not passed as they are now. @param {Map<string, string>} contents by test */
  left(contents) {
    return [...contents.keys()].filter((test) => this.passed.get(test) !== contents.get(test));
  }

  /** Takes the end of a run. @param failed tests of the run that are to be run again */
  take(contents, run, failed) {
    for (const test of run) if (!failed.includes(test)) this.passed.set(test, contents.get(test));
  }
}

/** The last line of a round, for the task of VS Code that waits for it. */
export const lastLine = (failed, tests) =>
  `${failed ? 'failed' : 'passed'}: ${tests === 0 ? 'no test has changed' : `${tests} test file${tests === 1 ? '' : 's'}`}`;
