import type { Span } from '../../../text/span';
import type { DifferenceKind, WordDifferenceRule } from './difference';
import type { SentencePair } from './sentencePair';

/** A rule by which two differing figures of linked sentences are taken for one fact, with two sentences each. */
export interface PairRule<Id extends string, Read> {
  readonly id: Id;
  /** Two sentences, the differing words in square brackets. */
  readonly example: readonly [string, string];
  /** Two sentences between which the rule tells nothing. */
  readonly counterexample: readonly [string, string];
  readonly read: Read;
}

/** Two stretches that differ, in the order of the pair. */
export interface WordFinding {
  readonly a: Span;
  readonly b: Span;
  /** The sentences are equal but for these words. */
  readonly isLone: boolean;
}

/** A rule that reads where the words of two linked sentences differ. */
export interface WordRule extends PairRule<WordDifferenceRule, (pair: SentencePair) => readonly WordFinding[]> {
  readonly kind: DifferenceKind;
  /**
   * Whether it reads links in other words below `minCopyScore` too. The others find nothing there, and most links of an event
   * are that faint.
   */
  readonly readsFaint?: true;
}
