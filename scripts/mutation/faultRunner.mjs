import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A process is replaced after so many runs, to give back what runs left behind. */
const maxRuns = 150;
/** How often it is looked whether a run takes too long, in ms. */
const lookEvery = 200;

/**
 * Runs tests in a child process that is kept, and replaced when it hangs, ends, or holds a test that timed out and may
 * still be going on. Whatever becomes of it, each run has an answer, and the next one a process.
 */
export class FaultRunner {
  child;
  runs = 0;

  /** @param {string} root folder of the project */
  constructor(root) {
    this.root = root;
  }

  async start() {
    this.runs = 0;
    const child = fork(path.join(this.root, 'scripts/mutation/worker.cjs'), { cwd: this.root, silent: true });
    this.child = child;
    child.stdout.resume();
    child.stderr.resume();
    // One that has gone away between two runs cannot be written to: that is told by the run.
    child.on('error', () => undefined);
    await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`the process of the tests ended at once, with ${code}`)));
    });
    child.removeAllListeners('exit');
    child.once('exit', () => {
      if (this.child === child) this.child = undefined;
    });
  }

  stop() {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  /**
   * @param {object} job see `runTests` in worker.cjs
   * @param {number} allowed ms of processor time after which the run counts as hanging
   */
  async run(job, allowed) {
    if (this.runs >= maxRuns) this.stop();
    if (!this.child?.connected) await this.start();
    this.runs++;
    const { child } = this;
    let watch;
    let ended;
    const result = await new Promise((resolve) => {
      const started = timeOf(child);
      watch = setInterval(() => {
        if (timeOf(child) - started > allowed) resolve({ failure: 'does not end', timedOut: true });
      }, lookEvery);
      child.once('message', resolve);
      ended = () => resolve({ failure: 'the process ended', timedOut: true });
      child.once('exit', ended);
      child.send(
        job,
        (error) => error && resolve({ failure: `the process is gone: ${error.message}`, timedOut: true }),
      );
    });
    clearInterval(watch);
    child.off('exit', ended);
    child.removeAllListeners('message');
    if (result.timedOut) this.stop();
    return result;
  }
}

/** Processor time of a process in ms; where the system does not tell, the clock. */
function timeOf({ pid }) {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return performance.now();
  }
}
