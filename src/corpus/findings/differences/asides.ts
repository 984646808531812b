import { resumingAuxiliaries } from '../../../lexicon/en/auxiliaries';
import type { ComparedWord } from './comparedWords';

/** Words of an aside at most: `two men, both of them from the old town of Orlen, were`. Chosen, not fitted. */
const maxWordsInAside = 8;

/** Whether a comma stands right before a word of a sentence. */
export function isBehindComma(text: string, words: readonly ComparedWord[], index: number): boolean {
  return index > 0 && index < words.length && text.slice(words[index - 1].end, words[index].start).startsWith(',');
}

/**
 * How many words stand between commas behind the noun of a figure, where an auxiliary shows that what is told of the noun
 * goes on behind them: 4 in `two men, aged 34 and 41, were held`, none in `two men, aged 34 and 41, and a boy`.
 * @param to word of the noun
 */
export function wordsOfAside(text: string, words: readonly ComparedWord[], to: number): number {
  const opens = to + 1;
  if (!isBehindComma(text, words, opens)) return 0;
  for (let closes = opens + 1; closes <= opens + maxWordsInAside; closes++)
    if (isBehindComma(text, words, closes)) return resumingAuxiliaries.has(words[closes].lower) ? closes - opens : 0;
  return 0;
}
