import assert from 'node:assert/strict';
import type { annotate } from '../../src/annotations/annotate';
import type { readFile } from '../../src/formats/readFile';
import { hostileShapes, textOfShape } from '../fixtures/hostileShapes';
import { CountedModules } from '../fixtures/steps';
import type { tagger } from '../fixtures/tagger';

/** Code units of the smaller text; windows in which something is looked for are smaller. */
const length = 4000;
const times = 4;
/** Quadratic work takes four times as many steps as the text grows; what falls on the ends of a text is little. */
const slack = 1.25;

describe('reading a hostile text', function () {
  this.timeout(120_000);
  let counted: CountedModules<{ annotate: typeof annotate; readFile: typeof readFile; tagger: typeof tagger }>;
  const stepsFor = (piece: string, size: number): number => {
    const text = textOfShape(piece, size);
    const kind = /^[^a-z]*[[<`*|#>-]/.test(piece) ? 'markdown' : 'plain';
    const { annotate: annotated, readFile: read, tagger: names } = counted.exports;
    return counted.stepsOf(() => {
      for (const document of read(text, kind)) {
        const { quotations, figures, named } = annotated(document.text, kind, names);
        assert.ok(quotations.length + figures.length + named.mentions.length >= 0);
      }
    });
  };
  before(() => {
    counted = new CountedModules(
      `export { annotate } from './src/annotations/annotate';
      export { readFile } from './src/formats/readFile';
      export { tagger } from './test/fixtures/tagger';`,
    );
    // Tables that are filled on first use are no part of the work.
    stepsFor('The mayor said “no” to {n} people in Kinn on Monday. ', length);
  });
  after(() => {
    counted.dispose();
  });

  it('is tried with more than a hundred shapes', () => {
    assert.ok(new Set(hostileShapes).size >= 119, String(hostileShapes.length));
  });

  // One name at each of its places was looked for among all whom it may stand for, with all their places.
  for (const piece of ['Deputy Prime Minister {W} Berg ', 'Mr {W} Berg said no. Mr Berg said so. '])
    it(`takes steps in proportion in a long text: ${JSON.stringify(piece)}`, () => {
      const [small, large] = [stepsFor(piece, 10 * length), stepsFor(piece, 10 * times * length)];
      assert.ok(large < small * times * slack, `${small} steps, then ${large} for ${times} times the text`);
    });

  for (const piece of hostileShapes)
    it(`takes steps in proportion: ${JSON.stringify(piece)}`, () => {
      const [small, large] = [stepsFor(piece, length), stepsFor(piece, times * length)];
      assert.ok(large < small * times * slack, `${small} steps, then ${large} for ${times} times the text`);
    });
});
