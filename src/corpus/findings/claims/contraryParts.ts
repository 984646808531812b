import { areContrary, type ContraryWords } from '../clauses/contraries';
import { haveOtherRoles } from '../figureRoles';
import { isNumberStem } from '../../index/stems';
import { areExpectedAndReported, arePlanAndDeed } from '../clauses/plansAndDeeds';
import type { SentenceWords, WordRange } from '../clauses/sentenceWords';

/** Sentences that are one but for so many words, … Chosen, not fitted. */
const maxCopyRest = 3;
/** … and have so many in common, in which a lost negation is told; see `boundRules`. */
const minCopyWords = 6;

/** A part of a sentence, with the words of the whole. */
interface ContraryPart extends WordRange {
  readonly sentence: { readonly words: SentenceWords };
}

/**
 * Whether a part says the contrary of the sentence that another stands in: of that sentence no other part says it. Sentences
 * that are one but for a negation and have the same numbers stay together: it is told as a difference, and the passage differs from the label. Where one number
 * stands for two things they part, since no difference of figures is told, and so do a plan or an expectation and what came of it.
 * @param aligned how many words of the sentences a link aligns
 */
export function areContraryParts(one: ContraryPart, other: ContraryPart, aligned: number): boolean {
  if (haveOtherRoles(statementOf(one), statementOf(other))) return true;
  if (arePlanAndDeed(statementOf(one), wholeOf(other)) || arePlanAndDeed(wholeOf(one), statementOf(other))) return true;
  if (
    areExpectedAndReported(statementOf(one), wholeOf(other)) ||
    areExpectedAndReported(wholeOf(one), statementOf(other))
  )
    return true;
  const areOfOneCount = haveEqualNumbers(wholeOf(one), wholeOf(other));
  if (areOfOneCount && aligned >= minCopyWords && aligned + maxCopyRest >= Math.max(wholeOf(one).to, wholeOf(other).to))
    return false;
  return areContrary(statementOf(one), wholeOf(other)) || areContrary(wholeOf(one), statementOf(other));
}

/** Whether two sentences have the same numbers: `60 percent backed it` and `40 percent opposed it` are no copies. */
function haveEqualNumbers({ words }: ContraryWords, { words: theirs }: ContraryWords): boolean {
  return numbersOf(words) === numbersOf(theirs);
}

function numbersOf({ stems }: SentenceWords): string {
  return stems.filter(isNumberStem).sort().join(' ');
}

function statementOf({ sentence: { words }, from, to }: ContraryPart): ContraryWords {
  return { words, from, to };
}

function wholeOf({ sentence: { words } }: ContraryPart): ContraryWords {
  return { words, from: 0, to: words.count };
}
