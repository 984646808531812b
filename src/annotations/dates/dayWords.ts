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
    id: 'day-word',
    example: 'The council met [the day before yesterday] in Osthaven.',
    counterexample: 'The council met the day before the vote in Osthaven.',
    opensWith: ['the'],
    read: readNextDayWord,
  },
  {
    id: 'time-word',
    example: 'The gates open at [noon] for the public.',
    counterexample: 'The gates open in the afternoon for the public.',
    opensWith: ['noon', 'midday', 'midnight'],
    read: (_, index) => ({ from: index, next: index + 1, kind: 'time', rule: 'time-word' }),
  },
];

/** `the day before yesterday`, `the day after tomorrow`. */
function readNextDayWord(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  if (tokens.lower(index + 1) !== 'day') return undefined;
  const joint = tokens.lower(index + 2);
  const word = tokens.lower(index + 3);
  const isBefore = joint === 'before' && word === 'yesterday';
  if (!isBefore && !(joint === 'after' && word === 'tomorrow')) return undefined;
  const interval = fromReference(anchor, (reference) => oneDay(reference + (isBefore ? -2 : 2)));
  return { from: index, next: index + 4, kind: 'date', interval, rule: 'day-word' };
}

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
