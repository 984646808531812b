import { overlaps, type Span } from '../../../text/span';
import { sideOf, type Difference } from './difference';
import type { WordRule } from './pairRule';
import { boundRules } from './boundRules';
import { otherConditions } from './conditions';
import { otherTitles } from './titles';
import { lostParticipants } from './participants';
import type { ComparedSentence, SentencePair } from './sentencePair';

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
