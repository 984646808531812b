import { textOfShape } from '../fixtures/hostileShapes';
import { CountedModules } from '../fixtures/steps';
import type { TestClient } from './client';
import { askForEverything } from './everyAnswer';

/** Counts the steps of reading two texts of a shape and of giving every answer of the server on them. */
export class CountedAnswers {
  private readonly counted = new CountedModules<{ TestClient: typeof TestClient }>(
    `export { TestClient } from './test/server/client';`,
  );

  /** Tables that are filled on first use are no part of the work. */
  async warmUp(): Promise<void> {
    await this.stepsOf('The mayor said “no” to {n} people on Monday. ', 500);
  }

  /** @param piece see `hostileShapes`; @param length of either text, in UTF-16 code units */
  stepsOf(piece: string, length: number): Promise<number> {
    const [one, two] = [textOfShape(piece, length), textOfShape(piece, length + 50)];
    return this.counted.stepsOfLater((takeCounts) =>
      askForEverything(new this.counted.exports.TestClient(), one, two, async (_, work) => {
        const answer = await work();
        takeCounts();
        return answer;
      }),
    );
  }

  dispose(): void {
    this.counted.dispose();
  }
}
