import { overlaps, type Span } from '../../../text/span';
import { sideOf, type Difference, type DifferenceKind, type WordDifferenceRule } from './difference';
import type { PairRule } from './figureRules';
import { boundRules } from './boundRules';
import { otherConditions } from './conditions';
import { otherTitles } from './titles';
import { lostParticipants } from './participants';
import type { ComparedSentence, SentencePair } from './sentencePair';

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
}

export const wordRules: readonly WordRule[] = [...boundRules, otherConditions, otherTitles, lostParticipants];

/** Where the words of two linked sentences part on a bound, a title, a condition or who took part. */
export function wordDifferences(pair: SentencePair): Difference[] {
  return wordRules.flatMap(({ id, kind, read }) =>
    read(pair)
      .filter(({ a, b }) => !isQuoted(pair.a, a) || !isQuoted(pair.b, b))
      .map(({ a, b, isLone }) => ({
        kind,
        rule: id,
        a: sideOf(pair.a.passage, a),
        b: sideOf(pair.b.passage, b),
        isSure: isLone && kind === 'bound',
      })),
  );
}

/** Whether a stretch lies in quotation marks: changes of quoted words are told as drift. */
function isQuoted({ source }: ComparedSentence, { start, end }: Span): boolean {
  const span = { start, end: Math.max(end, start + 1) };
  return source.annotated.quotations.some(({ marks }) => marks.some((mark) => overlaps(mark, span)));
}
