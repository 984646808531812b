import type { FigureDifferenceRule } from './difference';
import type { FigurePair } from './figurePair';
import type { FigureClass } from './comparedFigures';
import type { PairRule } from './pairRule';

/** A rule by which two figures that differ are taken for one fact. */
export interface FigureRule extends PairRule<FigureDifferenceRule, (pair: FigurePair) => boolean> {
  /** Links in other words below this score are no reason to try the rule. */
  readonly minScore: number;
}

/** A link from here on may be one statement, where more than its score says so. Chosen on the development news. */
export const minFaintScore = 0.2;
/** Two figures so near each other, of sentences of which each has one, are two accounts. Chosen on the training news. */
export const nearRatio = 1.2;
/** Two accounts of one amount are seldom further apart than this. Prototype D. */
export const closeRatio = 2.2;
/** Even a copied figure that is further off is another. Chosen on ECB+ topics. */
export const maxRatio = 4;
/** Aligned words around two figures that stand in other gaps. Prototype D. */
export const minWordsAround = 4;
/** Times of day and scores of games change from line to line: there the sentences must be alike. Chosen on ECB+ topics. */
export const looseClasses: ReadonlySet<FigureClass> = new Set<FigureClass>(['clock', 'score']);
