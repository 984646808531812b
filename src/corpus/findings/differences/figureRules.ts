import { minFaintScore, type FigureRule } from './figureRule';
import { loneRules } from './loneRules';
import { placeRules } from './placeRules';
import type { LinkStrength } from './sentencePair';

/** Tried in this order; the first that reads a pair names the difference. */
export const figureRules: readonly FigureRule[] = [...placeRules, ...loneRules];

/** Whether a link is a reason to try any of the rules. */
export function isCompared({ kind, score, likeness = score }: LinkStrength): boolean {
  return kind !== 'verbatim' && (kind !== 'paraphrase' || likeness >= minFaintScore);
}
