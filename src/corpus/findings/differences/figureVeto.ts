import type { FigurePair } from './figurePair';
import type { PairRule } from './pairRule';

export type FigureVeto =
  | 'given-elsewhere'
  | 'counterpart-elsewhere'
  | 'same-words'
  | 'loose-date'
  | 'guessed-year'
  | 'relative-day'
  | 'addition'
  | 'dates-apart'
  | 'another-age'
  | 'grown-older'
  | 'filled-anew'
  | 'other-event'
  | 'other-names'
  | 'vague-number'
  | 'part-of-a-code'
  | 'denied'
  | 'other-scope'
  | 'day-of-statement'
  | 'part-of-group'
  | 'kind-of-people'
  | 'part-of-place'
  | 'planned'
  | 'other-deed'
  | 'survey'
  | 'moved-on'
  | 'later-state'
  | 'other-zone'
  | 'doubtful-notation'
  | 'part-of-sum'
  | 'one-more'
  | 'complement'
  | 'opposite-share'
  | 'exception'
  | 'other-anchor'
  | 'asked-for'
  | 'another-of-its-kind';

/** A reason for silence on two figures. */
export type FigureVetoRule = PairRule<FigureVeto, (pair: FigurePair) => boolean>;
