import type { ComparedWord } from './comparedWords';

/** Words of two sentences between neighbouring aligned words, or before the first or behind the last of them. */
export interface Gap {
  readonly ours: readonly ComparedWord[];
  readonly theirs: readonly ComparedWord[];
  /** Indices of the first words of the gap on either side, which is where the words behind an empty side begin. */
  readonly from: readonly [a: number, b: number];
  /** Words in a row that are aligned before and behind. */
  readonly before: number;
  readonly behind: number;
}
