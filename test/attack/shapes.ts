import { fork } from 'node:child_process';
import path from 'node:path';
import { hostileShapes } from '../fixtures/hostileShapes';
import type { Attack, Trial } from './attack';
import type { ShapeSteps, ShapeTask } from './shape';

/** Code units of the texts; caps of windows and lists lie below the smallest. */
const sizes = [25_000, 100_000, 400_000];
/** Steps may grow so many times as fast as the text: quadratic work takes four times as many for each of the sizes. */
const slack = 1.6;
/** Seconds of a bounded attack: a few shapes, others with each seed; a long one goes through all. */
const seconds = 30;
/** MB that a process that reads a shape may take: a hundred times what its text does. */
const maxMemory = 2000;
/** Seconds that it may take: the largest text, with all steps counted. */
const maxSeconds = 300;

export const attackShapes: Attack = {
  name: 'shapes',
  what: 'texts made to be slow, to the last answer of the server: counted steps grow with the text, in a process of bounded memory each (--long: all, to 400 KB)',
  seconds,
  least: 4,
  run: async (trial) => {
    const { isLong } = trial.options;
    const first = trial.below(hostileShapes.length);
    const lengths = isLong ? sizes : sizes.slice(0, 2);
    await trial.sideBySide(Math.min(trial.rounds(Infinity), hostileShapes.length), async (round) => {
      if (isLong || trial.goesOn(round))
        await tryShape(trial, hostileShapes[(first + round) % hostileShapes.length], lengths);
    });
  },
};

async function tryShape(trial: Trial, piece: string, lengths: readonly number[]): Promise<void> {
  const found = await stepsOf({ piece, lengths });
  for (const [index, length] of lengths.entries())
    trial.try(`${length} of ${JSON.stringify(piece)}`, () => {
      const { steps, fault } = found;
      if (index >= steps.length) throw new Error(fault);
      if (index === 0) return;
      const growth = steps[index] / steps[index - 1] / (length / lengths[index - 1]);
      if (growth > slack) throw new Error(`steps grew ${growth.toFixed(1)} times as fast as the text`);
    });
}

/** Steps for each length in a process of its own, as far as it came, and what ended it before its last. */
function stepsOf(task: ShapeTask): Promise<{ readonly steps: readonly number[]; readonly fault: string }> {
  return new Promise((resolve) => {
    const steps: number[] = [];
    const child = fork(path.resolve('out/attackShape.js'), {
      execArgv: [`--max-old-space-size=${maxMemory}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), maxSeconds * 1000);
    child.on('message', (message: ShapeSteps) => steps.push(message.steps));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      resolve({
        steps,
        fault: `ended with ${signal ?? code ?? 'nothing'} (${maxMemory} MB and ${maxSeconds} s are there)`,
      });
    });
    child.send(task);
  });
}
