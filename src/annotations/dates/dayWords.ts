import { dayParts, dayWords } from '../../lexicon/en/calendar';
import { timesBeforeNow } from '../../lexicon/en/dateContexts';
import type { TokenReader } from '../../text/tokenReader';
import { hours, oneDay } from './intervals';
import { fromReference, type Anchor, type DateReading, type DateRow } from './reading';

/** `today`, `tomorrow morning`, `tonight`, `noon`. */
export const dayWordRows: readonly DateRow[] = [
  {
    id: 'day-word',
    example: 'The council met [yesterday evening] in Osthaven.',
    counterexample: 'The council met that evening in Osthaven.',
    opensWith: [...dayWords.keys()],
    read: readDayWord,
  },
  {
    id: 'day-word',
    example: 'Nobody knew of it until [now].',
    counterexample: 'Now they know, and now they ask.',
    opensWith: ['now'],
    read: (tokens, index, anchor) =>
      timesBeforeNow.has(tokens.lower(index - 1)) && tokens.isSameLine(index)
        ? { from: index, next: index + 1, kind: 'date', interval: fromReference(anchor, oneDay), rule: 'day-word' }
        : undefined,
  },
  {
    id: 'time-word',
    example: 'The gates open at [noon] for the public.',
    counterexample: 'The gates open in the afternoon for the public.',
    opensWith: ['noon', 'midday', 'midnight'],
    read: (_, index) => ({ from: index, next: index + 1, kind: 'time', rule: 'time-word' }),
  },
];

/** `tonight` names a part of the day by itself, the others may be followed by one. */
function readDayWord(tokens: TokenReader, index: number, anchor: Anchor): DateReading {
  const word = tokens.lower(index);
  const following = word === 'tonight' ? undefined : dayParts.get(tokens.lower(index + 1));
  const part = word === 'tonight' ? dayParts.get('night') : following;
  return {
    from: index,
    next: following ? index + 2 : index + 1,
    kind: part ? 'time' : 'date',
    interval: fromReference(anchor, (reference) => {
      const day = reference + (dayWords.get(word) ?? 0);
      return part ? hours(day, ...part) : oneDay(day);
    }),
    rule: 'day-word',
  };
}
