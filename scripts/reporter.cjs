// Mocha's spec output, and the counts in a file.
const fs = require('node:fs');
const { Runner, reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      fs.writeFileSync(
        options.reporterOptions.output,
        JSON.stringify({ passed: runner.stats.passes, failed: runner.stats.failures }),
      );
    });
  }
};
