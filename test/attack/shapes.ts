import { hostileShapes, textOfShape } from '../fixtures/hostileShapes';
import { CountedModules } from '../fixtures/steps';
import type { TestClient } from '../server/client';
import { askForEverything } from '../server/everyAnswer';
import type { Attack, Trial } from './attack';

/** Code units of the texts; caps of windows and lists lie below the smallest. */
const lengths = [25_000, 100_000, 400_000];
/** Steps may grow so many times as fast as the text: quadratic work takes four times as many for each of the sizes. */
const slack = 1.6;
/** Seconds of a bounded attack: a few shapes, others with each seed. */
const seconds = 45;

/** Steps of reading two texts of a shape and giving every answer of the server on them. */
type Steps = (piece: string, length: number) => Promise<number>;

export const attackShapes: Attack = {
  name: 'shapes',
  what: 'texts made to be slow, to the last answer of the server: counted steps grow with the text (--runs 150: all, to 400 KB)',
  seconds,
  // Some shape takes more memory than a process has: it would end the other kinds.
  isOnlyNamed: true,
  run: async (trial) => {
    const counted = new CountedModules<{ TestClient: typeof TestClient }>(
      `export { TestClient } from './test/server/client';`,
    );
    const steps: Steps = (piece, length) =>
      counted.stepsOfLater(() =>
        askForEverything(new counted.exports.TestClient(), textOfShape(piece, length), textOfShape(piece, length + 50)),
      );
    // Tables that are filled on first use are no part of the work.
    await steps('The mayor said “no” to {n} people on Monday. ', 500);
    const isLong = trial.options.runs !== undefined;
    const first = trial.below(hostileShapes.length);
    for (let index = 0; index < Math.min(trial.rounds(Infinity), hostileShapes.length); index++) {
      if (!isLong && !trial.goesOn) break;
      const piece = hostileShapes[(first + index) % hostileShapes.length];
      await tryShape(trial, steps, piece, isLong ? lengths : lengths.slice(0, 2));
    }
    counted.dispose();
  },
};

async function tryShape(trial: Trial, steps: Steps, piece: string, sizes: readonly number[]): Promise<void> {
  let before = 0;
  for (const [index, size] of sizes.entries())
    await trial.tryLater(`${size} of ${JSON.stringify(piece)}`, async () => {
      const taken = await steps(piece, size);
      const growth = taken / before / (size / sizes[Math.max(0, index - 1)]);
      before = taken;
      if (index > 0 && growth > slack) throw new Error(`steps grew ${growth.toFixed(1)} times as fast as the text`);
    });
}
