/** A process that counts the steps of all answers on texts of one shape, so that their memory is bounded and let go. */
import { CountedAnswers } from '../server/countedAnswers';

export interface ShapeTask {
  /** See `hostileShapes`. */
  readonly piece: string;
  /** UTF-16 code units of the texts. */
  readonly lengths: readonly number[];
}

export interface ShapeSteps {
  readonly steps: number;
}

process.once('message', (task: ShapeTask) => void countSteps(task));

async function countSteps({ piece, lengths }: ShapeTask): Promise<void> {
  const counted = new CountedAnswers();
  await counted.warmUp();
  for (const length of lengths) {
    const message: ShapeSteps = { steps: await counted.stepsOf(piece, length) };
    await new Promise((resolve) => process.send?.(message, undefined, undefined, resolve));
  }
  process.exit(0);
}
