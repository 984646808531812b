import type { ComparedFigure } from './comparedFigures';

/** Content words of a clause that says of itself what it is about: `when the alarm was raised`. Chosen, not fitted. */
const minWords = 2;

/**
 * Whether two times stand in clauses of the same content words, beside which neither names anybody: what the other clauses
 * of their sentences tell of, or who, does not matter. `Ten crews came when the alarm was raised at 8.50pm`
 */
export function areOfOneClause({ fact: one, figureClass }: ComparedFigure, { fact: other }: ComparedFigure): boolean {
  if (figureClass !== 'clock' && figureClass !== 'date') return false;
  if (one.names.size + other.names.size > 0) return false;
  return (
    one.context.size >= minWords &&
    one.context.size === other.context.size &&
    [...one.context].every((stem) => other.context.has(stem))
  );
}
