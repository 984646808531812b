import { conditionPhrases, conditionWords, prepositions } from '../../../lexicon/en/clauseWords';
import { askingWords } from '../../../lexicon/en/opposites';
import { addToList } from '../../../text/multimap';
import type { Gap } from './clauseGaps';
import type { WordRange } from './sentenceWords';

/** The words of a sentence and the marks between them. */
interface MarkedWords {
  readonly lower: readonly string[];
  readonly gaps: readonly Gap[];
}

/** By the first word of a phrase that opens a condition, the words behind it. */
const phrasesByFirst = new Map<string, (readonly string[])[]>();
for (const phrase of conditionPhrases) {
  const [first, ...rest] = phrase.split(' ');
  addToList(phrasesByFirst, first, rest);
}

/**
 * Whether a condition opens at a word: `it stays open [provided that the dam holds]`, not `the bank provided a loan`,
 * `asked if it stays open`, `even if it rains`.
 */
export function opensCondition({ lower, gaps }: MarkedWords, index: number): boolean {
  const [word, before, next] = [lower[index], lower[index - 1] ?? '', lower[index + 1] ?? ''];
  if (word === 'provided' || word === 'providing')
    return next === 'that' || (index > 0 && gaps[index] === 'comma' && next !== '' && !prepositions.has(next));
  if (word === 'if') return before !== 'as' && before !== 'even' && !askingWords.has(before);
  if (word === 'unless') return true;
  const phrases = phrasesByFirst.get(word);
  return phrases?.some((rest) => rest.every((other, place) => lower[index + 1 + place] === other)) ?? false;
}

/** Whether a condition opens among words. */
export function holdsCondition(sentence: MarkedWords, { from, to }: WordRange): boolean {
  for (let i = from; i < to; i++) if (opensCondition(sentence, i)) return true;
  return false;
}

/** Whether a condition, or a word that binds a statement to what stands beside it, is among words. */
export function isConditional(sentence: MarkedWords, { from, to }: WordRange): boolean {
  return (
    holdsCondition(sentence, { from, to }) || sentence.lower.slice(from, to).some((word) => conditionWords.has(word))
  );
}

/** Whether words lack the condition that their sentence opens with: `If orders rise, | the plant stays open`. */
export function lacksOpeningCondition(sentence: MarkedWords, { from }: Pick<WordRange, 'from'>): boolean {
  return from > 0 && opensCondition(sentence, 0);
}
