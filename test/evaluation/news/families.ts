import type { LabelledEvent } from '../../news/reader';
import type { Score } from '../data';
import type { ErrorReport } from './report';

/** Counts the pairs of articles that the engine takes for one source family. */
export function countFamilies(
  event: LabelledEvent,
  found: readonly (readonly string[])[],
  score: Score,
  report: ErrorReport,
): void {
  const labelledPairs = pairsWithin(event.families);
  const foundPairs = pairsWithin(found);
  score.labelled += labelledPairs.size;
  score.found += foundPairs.size;
  for (const pair of foundPairs) {
    if (labelledPairs.has(pair)) score.right++;
    else report('families', 'FAMILY EXTRA', event.name, pair);
  }
  for (const pair of labelledPairs) if (!foundPairs.has(pair)) report('families', 'FAMILY MISSED', event.name, pair);
}

/** The pairs of members of each group, as text. */
function pairsWithin(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(
    groups.flatMap((group) =>
      group.flatMap((one) => group.filter((other) => one < other).map((other) => `${one} ${other}`)),
    ),
  );
}
