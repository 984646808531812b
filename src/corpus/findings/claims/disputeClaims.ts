import { overlaps, type Span } from '../../../text/span';
import type { Claim, ClaimPassage, ClaimSet } from './claims';
import type { Dispute } from '../differences/disputes';

/** Where articles differ: the claim on which they do, and who carries it. */
export interface DisputedClaim {
  /** The claim that holds most of the sides; undefined where none holds any. */
  readonly claim: Claim | undefined;
  /** Articles that carry the claim or stand on a side, in alphabetical order. */
  readonly articles: readonly string[];
}

/** The claim of a dispute: what a hover on one of its sides counts. Of claims that hold as many sides the one that more articles carry. */
export function disputedClaim({ sides }: Pick<Dispute, 'sides'>, claims: Pick<ClaimSet, 'claimsOf'>): DisputedClaim {
  const sidesOf = new Map<Claim, Set<number>>();
  for (const [index, { passages }] of sides.entries())
    for (const { uri, sentence, start, end } of passages)
      for (const claim of claims.claimsOf(uri, sentence)) {
        if (!holds(claim, uri, { start, end })) continue;
        const known = sidesOf.get(claim) ?? new Set<number>();
        sidesOf.set(claim, known.add(index));
      }
  const best = [...sidesOf]
    .sort(([one, ofOne], [other, ofOther]) => ofOther.size - ofOne.size || other.articles.length - one.articles.length)
    .at(0);
  const claim = best?.[0];
  const own = sides.flatMap(({ passages }) => passages.map(({ uri }) => uri));
  return { claim, articles: [...new Set([...(claim?.articles ?? []), ...own])].sort() };
}

/**
 * Whether a dispute is on what the label of a claim says. Of a value that stands beside it in other passages it is not: who
 * `was convicted of bribery` is agreed, though `£186,000` differs in the sentences that tell it.
 */
export function isOnLabel(
  { about, rule, sides }: Pick<Dispute, 'about' | 'rule' | 'sides'>,
  { labelPassage }: Pick<Claim, 'labelPassage'>,
): boolean {
  const isOnValue = about === 'figure' || about === 'date' || rule === 'lost-limit';
  return !isOnValue || sides.some(({ passages }) => passages.some((place) => isWithin(labelPassage, place.uri, place)));
}

/** Whether a passage of a claim holds a stretch, or the place of words that were lost. */
function holds({ passages }: Claim, uri: string, place: Span): boolean {
  return passages.some((passage) => isWithin(passage, uri, place));
}

function isWithin(passage: ClaimPassage, uri: string, { start, end }: Span): boolean {
  return passage.uri === uri && overlaps(passage, { start, end: Math.max(end, start + 1) });
}
