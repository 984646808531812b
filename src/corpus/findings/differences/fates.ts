import { fatesByWord, lossesOfLife } from '../../../lexicon/en/differences';
import { isAttributiveEvent } from '../attributiveEvents';
import type { ComparedWord } from './comparedWords';

/** A word tells of a figure's fate at most so many words away. Prototype D. */
const maxWordsToFate = 5;
/** Behind a figure, one more: `17 people ended the day in the cells`. Not fitted. */
const maxWordsBehind = 6;

/** What happened to those who are counted, by the nearest word that tells. @param aside see `wordsOfAside` */
export function fateAround(
  words: readonly ComparedWord[],
  from: number,
  to: number,
  aside: number,
): string | undefined {
  for (let distance = 0; distance <= maxWordsBehind + aside; distance++) {
    // `26 were rescued and two are missing`
    const fate =
      fateAt(words, to + distance) ?? (distance <= maxWordsToFate ? fateAt(words, from - 1 - distance) : undefined);
    if (fate !== undefined) return fate;
  }
  return undefined;
}

/** Words between `lives` and the verb that takes them, the verb among them: `claimed the lives`, `lives were lost`. */
const lossReach = 3;

function fateAt(words: readonly ComparedWord[], index: number): string | undefined {
  if (index < 0 || index >= words.length) return undefined;
  const { lower } = words[index];
  if (lower !== 'lives' && lower !== 'life') {
    const fate = fatesByWord.get(lower);
    const previous = index > 0 ? words[index - 1].lower : undefined;
    return fate !== undefined && isAttributiveEvent(previous, lower, words.at(index + 1)?.lower) ? undefined : fate;
  }
  const around = words.slice(Math.max(0, index - lossReach), index + 1 + lossReach);
  return around.some((word) => lossesOfLife.has(word.lower)) ? 'die' : undefined;
}
