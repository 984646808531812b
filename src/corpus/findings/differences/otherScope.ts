import { isOfTime } from './figureDoubts';
import type { FigurePair } from './figurePair';

/**
 * From this score on, only figures of their kind in either sentence that are so near each other are one amount, `will employ
 * 1,800` and `employs 1,750`, though not told as a problem. Chosen on the training and development news.
 */
const minScoreOfHedged = 0.2;
const maxRatioOfHedged = 1.2;

/** Whether one amount is planned, possible or a part and the other is not, or they are of other stretches. */
export function isOfOtherScope(pair: FigurePair): boolean {
  const { a, b } = pair;
  // What an amount covers says nothing of a day: `closed on Thursday, open since 1908`.
  const areOfOtherScope = !isOfTime(a) && a.fact.scope !== b.fact.scope;
  return areOfOtherScope || (a.fact.hedged !== b.fact.hedged && !isNearThoughHedged(pair));
}

/** Whether one of two figures is planned, possible or a part, and they may be one amount all the same. */
export function isNearThoughHedged(pair: FigurePair): boolean {
  const { a, b, sentences, isAlone, ratio } = pair;
  return a.fact.hedged !== b.fact.hedged && sentences.reaches(minScoreOfHedged) && isAlone && ratio <= maxRatioOfHedged;
}
