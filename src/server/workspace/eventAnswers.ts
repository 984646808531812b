import type { Claim, ClaimSet } from '../../corpus/findings/claims/claims';
import type { Comparison } from '../../corpus/findings/comparisons';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { Drift } from '../../corpus/findings/drift';
import type { Family } from '../../corpus/findings/families';
import type { Parallel, Passage } from '../../corpus/index/parallel';

/** Claims by where they stand. */
export type PlacedClaims = Pick<ClaimSet, 'claimsAt' | 'claimsOf' | 'partAt'>;

/** What a place of an article is told from. */
export interface EventAnswers {
  /** The articles that are compared when one is looked at. */
  articlesOf(uri: string): readonly string[];
  /** Parallels of an article that the reader wants to see, in the order of its text. */
  parallelsOf(uri: string): readonly Parallel[];
  claimsOf(event: readonly string[]): PlacedClaims;
  disputesIn(uri: string): readonly Dispute[];
  driftsOf(uri: string): readonly Drift[];
  /** What other articles give for the facts of one. */
  comparisonsOf(uri: string): readonly Comparison[];
  familiesOf(articles: readonly string[]): readonly Family[];
  /** The articles of an event that were searched for one of its claims without finding it. */
  notFoundIn(claim: Claim, event: readonly string[]): readonly string[];
  /** Whether some words of an article were looked for in those on its event and found in none. */
  isOnlyHere(words: Passage): boolean;
}
