import assert from 'node:assert/strict';
import { CountedAnswers } from './countedAnswers';

/** Code units of the smaller text. `npm run attack -- shapes` goes on, to all shapes and larger texts. */
const length = 5000;
const times = 4;
/** Quadratic work takes four times as many steps as the text grows. */
const slack = 1.5;

/** What an answer once said of each of them was as long as their whole sentence, or looked through all of them. */
const pieces = [
  'said “{w}” said ',
  '`a ``b ',
  '[a](b "c [d](e ',
  '“a” ',
  'toll rose to {n}, up from {n} ',
  'June 2 June 3 June ',
  'The {w} council closed the {w} bridge, and the {w} board opened it. ',
];

describe('every answer of the server on a hostile text', () => {
  let counted: CountedAnswers;
  before(async function () {
    this.timeout(60_000);
    counted = new CountedAnswers();
    await counted.warmUp();
  });
  after(() => {
    counted.dispose();
  });

  for (const piece of pieces)
    it(`takes steps in proportion: ${JSON.stringify(piece)}`, async () => {
      const small = await counted.stepsOf(piece, length);
      const large = await counted.stepsOf(piece, times * length);
      assert.ok(large < small * times * slack, `${small} steps, then ${large} for ${times} times the text`);
    }).timeout(60_000);
});
