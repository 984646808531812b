// Mocha's output in one of its own forms (Spec where none is said), and in a file the counts, and the tests and files that
// failed.
const fs = require('node:fs');
const { Runner, reporters } = require('mocha');

module.exports = class {
  constructor(runner, options) {
    const { output, shown = 'Spec' } = options.reporterOptions;
    new reporters[shown](runner, options);
    const failedFiles = new Set();
    const failedTests = [];
    runner.on(Runner.constants.EVENT_TEST_FAIL, (test) => {
      failedFiles.add(test.file);
      failedTests.push(test.fullTitle());
    });
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      fs.writeFileSync(
        output,
        JSON.stringify({
          passed: runner.stats.passes,
          failed: runner.stats.failures,
          failedFiles: [...failedFiles],
          failedTests,
        }),
      );
    });
  }
};
