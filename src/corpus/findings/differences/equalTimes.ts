import { valueKey } from './comparedFigures';
import type { ComparedSentence, SentencePair } from './sentencePair';

/** The times that a sentence gives: their values, else as they are written. */
function timesOf({ table, passage, words }: ComparedSentence): string[] {
  return table
    .of(passage.sentence)
    .filter(({ figureClass }) => figureClass === 'date' || figureClass === 'clock')
    .map((figure) => valueKey(figure) ?? wordsOf(words.slice(figure.from, figure.to)))
    .sort();
}

function wordsOf(words: ComparedSentence['words']): string {
  return words.map(({ lower }) => lower).join(' ');
}

/** Whether each sentence gives a time that the other does not. */
export function haveOtherTimes({ a, b }: SentencePair): boolean {
  const [ours, theirs] = [timesOf(a), timesOf(b)];
  return ours.some((time) => !theirs.includes(time)) && theirs.some((time) => !ours.includes(time));
}

/** Whether both sentences give the same times. */
export function haveEqualTimes({ a, b }: SentencePair): boolean {
  return timesOf(a).join(' ') === timesOf(b).join(' ');
}

/** Whether both sentences give the same times, and give one. */
export function nameOneTime(pair: SentencePair): boolean {
  return timesOf(pair.a).length > 0 && haveEqualTimes(pair);
}
