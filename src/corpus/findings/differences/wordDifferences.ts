import { sideOf, type Difference } from './difference';
import type { WordRule } from './pairRule';
import { boundRules } from './boundRules';
import { otherConditions } from './conditions';
import { contraryStatements } from './contraryStatements';
import { otherSides } from './otherSides';
import { otherTitles } from './titles';
import { lostParticipants } from './participants';
import { gapRules } from './gapRules';
import { minCopyScore } from './gaps';
import { lostMembers } from './joinedNames';
import { otherLists } from './lists';
import { lostModality } from './lostModality';
import { lostConditions } from './lostConditions';
import { postRules } from './posts';
import { supporterAsOwner } from './owners';
import { isQuotedAt } from './quoted';
import { otherAttributes, otherRanks } from './ranks';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { Span } from '../../../text/span';
import { wholeCompounds } from '../../../text/wholeCompounds';

export const wordRules: readonly WordRule[] = [
  ...boundRules,
  lostModality,
  ...gapRules,
  otherRanks,
  otherAttributes,
  otherConditions,
  lostConditions,
  otherTitles,
  ...postRules,
  lostParticipants,
  lostMembers,
  otherLists,
  supporterAsOwner,
  contraryStatements,
  otherSides,
];

const rulesOfFaint = wordRules.filter(({ readsFaint }) => readsFaint);

/** Bounds that make another statement wherever they are lost; of opposites one may be denied: `not impossible`. */
const surelyOther: ReadonlySet<string> = new Set([
  'lost-quantifier',
  'lost-limit',
  'lost-negation',
  'lost-doubt',
  'contrary',
]);

const isOfContraries: ReadonlySet<string> = new Set(['lost-negation', 'opposite-word']);

/** Where the words of two linked sentences part on a bound, a title, a condition or who took part. */
export function wordDifferences(pair: SentencePair): Difference[] {
  const differences: Difference[] = [];
  const rules = pair.isNear || pair.reaches(minCopyScore) ? wordRules : rulesOfFaint;
  for (const { id, kind, read } of rules) {
    // What one word more or another in its place makes contrary is told by that word.
    if (id === 'contrary' && differences.some(({ rule }) => isOfContraries.has(rule))) continue;
    for (const { a, b, isLone } of read(pair)) {
      if (isQuotedAt(pair.a.source.annotated, a) && isQuotedAt(pair.b.source.annotated, b)) continue;
      differences.push({
        kind,
        rule: id,
        a: sideOf(pair.a.passage, wholeIn(pair.a, a)),
        b: sideOf(pair.b.passage, wholeIn(pair.b, b)),
        isSure: isLone && surelyOther.has(id),
      });
    }
  }
  return differences;
}

function wholeIn({ source }: ComparedSentence, span: Span): Span {
  return wholeCompounds(source.annotated.article.text, span);
}
