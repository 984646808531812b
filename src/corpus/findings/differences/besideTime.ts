import { besideTimes } from '../../../lexicon/en/differences';
import type { ComparedFigure } from './comparedFigures';
import type { FigurePair } from './figurePair';
import type { ComparedSentence } from './sentencePair';

/** Whether only one of two times is a bound, or both are other ones: `shortly before 1 a.m.` */
export function isBesideTime({ sentences, a, b }: FigurePair): boolean {
  const boundBefore = ({ words }: ComparedSentence, { from }: ComparedFigure): string | undefined =>
    from > 0 && besideTimes.has(words[from - 1].lower) ? words[from - 1].lower : undefined;
  return a.figure.modifier !== b.figure.modifier || boundBefore(sentences.a, a) !== boundBefore(sentences.b, b);
}
