import assert from 'node:assert/strict';
import type { Quotation } from '../../../src/annotations/quotations/quotations';
import type * as quotedPlaces from '../../../src/corpus/brief/quotedPlaces';
import { annotated } from '../../fixtures/corpus';
import { CountedModules } from '../../fixtures/steps';
import { isOfSpeaking, spokenMarksIn, tellsWhoSpeaks } from '../../../src/corpus/brief/quotedPlaces';

describe('places of quotations', () => {
  const text = '“The old ferry is safe since May,” Hanna Reyl said on Monday. It left at noon.';
  const { quotations } = annotated(text);
  const placeOf = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };

  it('tell who speaks where cue and speaker stand, and nothing of what is said', () => {
    assert.equal(tellsWhoSpeaks(quotations, placeOf('Hanna Reyl said on Monday')), true);
    assert.equal(tellsWhoSpeaks(quotations, placeOf('since May,” Hanna Reyl said')), false);
    assert.equal(tellsWhoSpeaks(quotations, placeOf('It left at noon')), false);
  });

  it('are of speaking within the marks', () => {
    assert.equal(isOfSpeaking(quotations, placeOf('May')), true);
    assert.equal(isOfSpeaking(quotations, placeOf('noon')), false);
  });

  it('are the marks of a sentence', () => {
    assert.equal(spokenMarksIn(quotations, { start: 0, end: text.length }).length, 1);
    assert.equal(spokenMarksIn(quotations, placeOf('It left at noon')).length, 0);
  });

  it('are found in steps that hardly grow with the quotations of an article', () => {
    const counted = new CountedModules<typeof quotedPlaces>(`export * from './src/corpus/brief/quotedPlaces';`);
    const stepsFor = (count: number): number => {
      const many = Array.from({ length: count }, (_, index): Quotation => {
        const [start, end] = [index * 20, index * 20 + 15];
        const spans = {
          marks: [{ start, end }],
          content: [{ start: start + 1, end: end - 1 }],
          cue: { start: end, end: end + 4 },
        };
        return { start, end, ...spans } as unknown as Quotation;
      });
      const ask = (place: { start: number; end: number }): void => {
        counted.exports.tellsWhoSpeaks(many, place);
        counted.exports.isOfSpeaking(many, place);
        counted.exports.spokenMarksIn(many, place);
      };
      // The lists are put in order once.
      ask({ start: 15, end: 18 });
      ask({ start: 0, end: 1 });
      return counted.stepsOf(() => {
        for (let index = 0; index < 100; index++) ask({ start: index * 20 + 16, end: index * 20 + 18 });
      });
    };
    const [few, more] = [stepsFor(500), stepsFor(8000)];
    counted.dispose();
    assert.ok(more < few * 2, `${few} and ${more} steps`);
  });
});
