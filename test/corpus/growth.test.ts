import assert from 'node:assert/strict';
import type { annotate } from '../../src/annotations/annotate';
import type { Corpus } from '../../src/corpus/corpus';
import { CountedModules } from '../fixtures/steps';
import type { tagger } from '../fixtures/tagger';

describe('parallels of long texts', () => {
  it('take steps in proportion to the length of two texts of alike sentences', function () {
    this.timeout(60_000);
    const counted = new CountedModules<{ Corpus: typeof Corpus; annotate: typeof annotate; tagger: typeof tagger }>(
      `export { Corpus } from './src/corpus/corpus';
      export { annotate } from './src/annotations/annotate';
      export { tagger } from './test/fixtures/tagger';`,
    );
    const { exports } = counted;
    const stepsFor = (sentences: number): number => {
      const annotated = (sentence: string): ReturnType<typeof annotate> =>
        exports.annotate(sentence.repeat(sentences), 'plain', exports.tagger);
      const rise = annotated('The mayor said the river rose by 3 m on Monday. ');
      const fall = annotated('The mayor said the river fell by 4 m on Tuesday. ');
      return counted.stepsOf(() => {
        const corpus = new exports.Corpus(exports.tagger);
        corpus.put('rise', rise);
        corpus.put('fall', fall);
        corpus.allParallels();
      });
    };
    // Tables that are filled on first use are no part of the work.
    stepsFor(100);
    const [small, large] = [stepsFor(150), stepsFor(1200)];
    counted.dispose();
    // Eight times the text; quadratic work takes sixty-four times as many steps.
    assert.ok(large < small * 8 * 1.3, `${small} steps, then ${large} for eight times the text`);
  });
});
