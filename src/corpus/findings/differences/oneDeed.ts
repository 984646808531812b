import { areOneValue, type ComparedFigure } from './comparedFigures';
import type { FigurePair } from './figurePair';
import type { ComparedSentence } from './sentencePair';

/** Whether two dates tell of one kind of deed done to a thing of one name. */
export function areOfOneDeed({ deed }: ComparedFigure, { deed: other }: ComparedFigure): boolean {
  return deed !== undefined && deed === other;
}

/**
 * Whether two dates say when one thing was found, began or ended, and either article says it once. Who found it and where may
 * be named by one alone; not where either names what the other article does not know.
 */
export function isOneDeed({ sentences, a, b }: Pick<FigurePair, 'sentences' | 'a' | 'b'>): boolean {
  return areOfOneDeed(a, b) && saysOnce(sentences.a, a) && saysOnce(sentences.b, b) && !sentences.haveUnknownNames;
}

function saysOnce({ table }: ComparedSentence, { deed }: ComparedFigure): boolean {
  return areOneValue(table.byDeed.get(deed ?? '') ?? []);
}
