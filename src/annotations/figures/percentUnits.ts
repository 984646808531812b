import type { UnitRow } from './unit';

const isPoints = (word: string): boolean => word === 'point' || word === 'points';

/** Percentages and their points, in words. */
export const percentUnits: readonly UnitRow[] = [
  {
    id: 'percent',
    example: 'It rose by 6 [percent] in May.',
    counterexample: 'Four PC users complained.',
    read({ word, index, inDigits }) {
      const isPercent = word === 'percent' || word === 'pct' || (word === 'pc' && inDigits);
      return isPercent ? { next: index + 1, kind: 'percent', unit: 'percent' } : undefined;
    },
  },
  {
    id: 'per-cent',
    example: 'It rose by 6 [per cent] in May.',
    counterexample: 'They paid 6 per head.',
    read({ word, after, index }) {
      return word === 'per' && after === 'cent' ? { next: index + 2, kind: 'percent', unit: 'percent' } : undefined;
    },
  },
  {
    id: 'points',
    example: 'It rose by 6 [percentage points] in May.',
    counterexample: 'They scored 6 points in May.',
    read({ word, after, index }) {
      if ((word !== 'percentage' && word !== 'basis') || !isPoints(after)) return undefined;
      return { next: index + 2, kind: 'percent', unit: `${word} point` };
    },
  },
];
