import type { Corpus } from '../../corpus/corpus';
import type { Comparison } from '../../corpus/findings/comparisons';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { Drift } from '../../corpus/findings/drift';
import type { Family } from '../../corpus/findings/families';
import type { Parallel } from '../../corpus/index/parallel';
import type { EventAnswers, PlacedClaims } from './eventAnswers';
import type { Events } from './events';

const noClaims: PlacedClaims = { claimsAt: () => [], claimsOf: () => [], partAt: () => undefined };

/**
 * What is told of an article while it is not worked out what those on its event say together: its links, near ones alone
 * while the others are not worked out either, since those are found at once.
 */
export class LinksAlone implements EventAnswers {
  constructor(
    private readonly corpus: Pick<Corpus, 'isWorkedOut' | 'nearOf'>,
    private readonly events: Pick<Events, 'parallelsOf'>,
  ) {}

  parallelsOf(uri: string): readonly Parallel[] {
    return this.corpus.isWorkedOut(uri) ? this.events.parallelsOf(uri) : this.corpus.nearOf(uri);
  }

  articlesOf(): readonly string[] {
    return [];
  }

  claimsOf(): PlacedClaims {
    return noClaims;
  }

  disputesIn(): readonly Dispute[] {
    return [];
  }

  driftsOf(): readonly Drift[] {
    return [];
  }

  comparisonsOf(): readonly Comparison[] {
    return [];
  }

  familiesOf(): readonly Family[] {
    return [];
  }

  notFoundIn(): readonly string[] {
    return [];
  }

  isOnlyHere(): boolean {
    return false;
  }
}
