import { periodEnds, periodNouns } from '../../../lexicon/en/differences';
import type { ComparedFigure } from './comparedFigures';
import { isOfTime } from './figureDoubts';
import type { ComparedSentence } from './sentencePair';

/** Words between what a period is called and the word before its last day: `the 12 months of trading to`. Chosen, not fitted. */
const maxWordsInPeriod = 3;

/** Whether a date is the end of a period that is counted: `in the year to May`, `the quarter ended 30 June`. */
export function isEndOfPeriod({ words }: ComparedSentence, figure: ComparedFigure): boolean {
  const opens = figure.from - 1;
  if (!isOfTime(figure) || opens < 1 || !periodEnds.has(words[opens].lower)) return false;
  return words.slice(Math.max(0, opens - maxWordsInPeriod), opens).some(({ lower }) => periodNouns.has(lower));
}
