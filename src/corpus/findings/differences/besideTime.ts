import { besideTimes } from '../../../lexicon/en/differences';
import type { ComparedFigure } from './comparedFigures';
import type { FigurePair } from './figurePair';
import type { ComparedSentence } from './sentencePair';

/** What `to` and a month end: a year of accounts. */
const periods: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'months', 'weeks', 'days']);

/** Whether only one of two times is a bound, or both are other ones: `shortly before 1 a.m.` */
export function isBesideTime({ sentences, a, b }: FigurePair): boolean {
  const boundBefore = ({ words }: ComparedSentence, { from }: ComparedFigure): string | undefined => {
    const before = words.at(from > 0 ? from - 1 : words.length)?.lower;
    // `The year to May` ends then, whenever something happened in it.
    const endsPeriod = before === 'to' && from > 1 && periods.has(words[from - 2].lower);
    return before !== undefined && (besideTimes.has(before) || endsPeriod) ? before : undefined;
  };
  return a.figure.modifier !== b.figure.modifier || boundBefore(sentences.a, a) !== boundBefore(sentences.b, b);
}
