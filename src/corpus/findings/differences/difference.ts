import type { Figure } from '../../../annotations/figures/figure';
import type { Comparison } from '../comparisons';
import type { Drift } from '../drift';
import type { Passage } from '../../index/parallel';
import type { Span } from '../../../text/span';

/** Ids of the rules by which two figures of linked sentences are taken for one fact. They stand in JSON and in hovers. */
export type FigureDifferenceRule =
  | 'same-gap'
  | 'other-magnitude'
  | 'same-whole'
  | 'same-surroundings'
  | 'same-clause'
  | 'same-deed'
  | 'same-beginning'
  | 'transposed-digits'
  | 'only-one'
  | 'same-property'
  | 'same-toll'
  | 'same-statement'
  | 'event-date'
  | 'told-by-most'
  | 'likely-one'
  | 'age';

/** Ids of the rules by which words differ where aligned wordings part. */
export type WordDifferenceRule =
  | 'lost-quantifier'
  | 'lost-limit'
  | 'lost-negation'
  | 'lost-doubt'
  | 'lost-modality'
  | 'lost-condition'
  | 'opposite-word'
  | 'contrary'
  | 'claim-as-fact'
  | 'other-ordinal'
  | 'other-side'
  | 'other-unit'
  | 'loaded-word'
  | 'lost-strength'
  | 'other-rank'
  | 'other-attribute'
  | 'lost-rank'
  | 'other-post'
  | 'lost-member'
  | 'other-list'
  | 'other-condition'
  | 'other-title'
  | 'lost-participant'
  | 'other-surname'
  | 'supporter-as-owner';

/** A rule of figures or words, or how a quotation drifts. */
export type DifferenceRule = FigureDifferenceRule | WordDifferenceRule | Drift['kind'];

/**
 * What differs. `bound`: how many, how much or how surely (`some`, `at least`, `not`); `wording`: a word with another
 * ring, or its strength, on the same fact (`attack` and `invasion`, `sharp criticism` and `criticism`).
 */
export type DifferenceKind =
  'figure' | 'date' | 'bound' | 'title' | 'participant' | 'condition' | 'wording' | 'quotation';

/** The words of one article that differ; an empty span (start = end) where words were lost. */
export interface DifferenceSide extends Span {
  readonly uri: string;
  /** Index among the article's sentences. */
  readonly sentence: number;
  /** What the words say, where they are a figure or date. */
  readonly figure?: Figure;
}

/** Where aligned wordings of two articles part on one fact. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly rule: DifferenceRule;
  readonly a: DifferenceSide;
  readonly b: DifferenceSide;
  /** Whether the fact is surely the same: told as a problem. */
  readonly isSure: boolean;
  /** Figures of a growing toll, of articles of other dates. */
  readonly isAtAnotherDate?: boolean;
  /** Days or hours that meet without overlapping: `Wednesday night` and `early Thursday`. */
  readonly isTouching?: boolean;
}

/** The same difference, seen from the other article. */
export function turned(difference: Difference): Difference {
  return { ...difference, a: difference.b, b: difference.a };
}

/** A drift as a difference of two whole quotations. */
export function differenceOfDrift({ a, b, ours, theirs, kind, isSure }: Drift): Difference {
  return { kind: 'quotation', rule: kind, a: sideOf(a, ours), b: sideOf(b, theirs), isSure };
}

/** How figures that differ do so. */
function verdictOf({
  isAtAnotherDate,
  isTouching,
}: {
  readonly isAtAnotherDate?: boolean | undefined;
  readonly isTouching?: boolean | undefined;
}): Comparison['verdict'] {
  return isAtAnotherDate ? 'later' : isTouching ? 'touching' : 'conflict';
}

/** A difference of figures as a comparison of them; undefined where other words differ. */
export function comparisonOfDifference({ a, b, isTouching, isAtAnotherDate }: Difference): Comparison | undefined {
  if (!a.figure || !b.figure) return undefined;
  return {
    a: { ...a, figure: a.figure },
    b: { ...b, figure: b.figure },
    verdict: verdictOf({ isAtAnotherDate, isTouching }),
  };
}

/** A span in a sentence as a side. */
export function sideOf({ uri, sentence }: Pick<Passage, 'uri' | 'sentence'>, { start, end }: Span): DifferenceSide {
  return { uri, sentence, start, end };
}
