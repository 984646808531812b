import type { Corpus } from '../corpus/corpus';
import type { Dispute } from '../corpus/findings/differences/disputes';
import { weightOf } from '../corpus/findings/differences/weight';
import type { FindingAnnotation } from './annotationDocument';
import { findingReason } from './findingReason';
import { placeOf } from './place';

/** What articles say otherwise than others, every article on either side. */
export function findingsOf(corpus: Corpus, disputes: readonly Dispute[]): FindingAnnotation[] {
  return disputes.map((dispute) => {
    const { kind, sides, rule, isSure, isTouching, isAtAnotherDate } = dispute;
    return {
      kind,
      sides: sides.map(({ says, passages }) => ({ says, passages: passages.map(placeOf) })),
      rule,
      reason: findingReason(corpus, dispute),
      sure: isSure,
      weight: weightOf(dispute),
      ...(isTouching ? { touching: true } : {}),
      ...(isAtAnotherDate ? { atAnotherDate: true } : {}),
    };
  });
}
