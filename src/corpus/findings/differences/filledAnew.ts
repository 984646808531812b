import { valueKey, type ComparedFigure } from './comparedFigures';
import { isAmong } from './figureDoubts';
import { isTransposed } from './transposedDigits';
import type { SentencePair } from './sentencePair';

/**
 * Figures that neither sentence shares with the other, slips of the keys aside: from two on, more than they share, a form
 * is filled in anew.
 */
const minApart = 2;

export function isFilledAnew({ a, b }: SentencePair): boolean {
  const [ours, theirs] = [a, b].map(({ table, passage }) =>
    table.of(passage.sentence).filter((each) => valueKey(each) !== undefined),
  );
  const unmatched = (figures: readonly ComparedFigure[], others: readonly ComparedFigure[]): string[] =>
    figures.flatMap((figure) =>
      isAmong(figure, others) || others.some((other) => isTransposed(figure, other)) ? [] : [figure.figureClass],
    );
  // A length and a time of day do not answer each other.
  const [own, rest] = [unmatched(ours, theirs), unmatched(theirs, ours)];
  const count = (list: readonly string[], each: string): number => list.filter((one) => one === each).length;
  const apart = [...new Set(own)].reduce((sum, each) => sum + Math.min(count(own, each), count(rest, each)), 0);
  return apart >= minApart && 2 * apart > Math.min(ours.length, theirs.length);
}
