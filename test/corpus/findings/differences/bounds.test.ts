import assert from 'node:assert/strict';
import { differencesBetween } from '../../../fixtures/sentencePairs';

describe('bounds of figures', () => {
  const told = (ours: string, theirs: string): string[] => {
    const sentence = (count: string): string => `The tide at Tulm flooded ${count} cellars in the old town on Sunday.`;
    return differencesBetween(sentence(ours), sentence(theirs)).map(({ kind }) => kind);
  };

  const apart = [
    ['at least 50', 'fewer than 40'],
    ['more than 50', '40'],
    ['more than 50', 'fewer than 40'],
    ['at least 50', '30 to 40'],
    ['up to 50', '60 to 70'],
    ['more than 50', 'more than 60'],
  ];
  for (const [ours, theirs] of apart) {
    it(`cannot both hold: ${ours}, ${theirs}`, () => {
      assert.deepEqual(told(ours, theirs), ['figure']);
    });
  }

  const fitting = [
    ['at least 30', '30 to 40'],
    ['at least 20', '30 to 40'],
    ['at least 35', '30 to 40'],
    ['between 50 and 60', 'at least 50'],
    ['at least 50', 'more than 40'],
    ['more than 50', '54'],
    ['fewer than 60', 'up to 54'],
    ['more than 50', 'fewer than 60'],
  ];
  for (const [ours, theirs] of fitting) {
    it(`can both hold: ${ours}, ${theirs}`, () => {
      assert.deepEqual(told(ours, theirs), []);
    });
  }
});
