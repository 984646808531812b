import { propertiesByWord } from '../../../lexicon/en/differences';
import { isNumberStem } from '../../index/stems';
import type { ComparedWord } from './comparedWords';

/** Words before a figure among which the property stands that it gives: `debts of`, `turnout in the district was`. Not fitted. */
const reachBefore = 5;
/** Words behind it: `a $500 reward`, `12 metres high`. */
const reachBehind = 3;
/** Marks between a figure and its property: another clause begins, or another thing is listed. */
export const clauseMark = /[,;:()–—“”"]/;

/**
 * The property that a figure gives, where a word beside it names one that a thing has once: `debt`, `height`, `turnout`. No
 * other figure and no mark may stand between. Before the figure the nearest word counts, then the nearest behind it.
 * @param words of the sentence, @param from the first word of the figure, @param to the one after its last
 */
export function propertyAround(
  text: string,
  words: readonly ComparedWord[],
  from: number,
  to: number,
): string | undefined {
  for (let i = from - 1; i >= Math.max(0, from - reachBefore); i--) {
    if (isNumberStem(words[i].stem) || clauseMark.test(text.slice(words[i].end, words[i + 1].start))) break;
    const property = propertiesByWord.get(words[i].lower);
    if (property !== undefined) return property;
  }
  for (let i = to; i < Math.min(words.length, to + reachBehind); i++) {
    if (isNumberStem(words[i].stem) || clauseMark.test(text.slice(words[i - 1].end, words[i].start))) break;
    const property = propertiesByWord.get(words[i].lower);
    if (property !== undefined) return property;
  }
  return undefined;
}
