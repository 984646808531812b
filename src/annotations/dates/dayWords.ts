import { dayParts, dayWords, fullWeekdays } from '../../lexicon/en/calendar';
import { afterBeOfEvents, timesBeforeNow } from '../../lexicon/en/dateContexts';
import { weekdayOf } from '../../text/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
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
    id: 'day-word',
    example: 'The gates open [a week today] in Osthaven.',
    counterexample: 'The gates shut a week or so before they open in Osthaven.',
    opensWith: ['a'],
    read: readWeeksAhead,
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

/** Days of what is counted on from a day. */
const daysAhead: ReadonlyMap<string, number> = new Map([
  ['week', 7],
  ['fortnight', 14],
]);

/** `a week today`, `a fortnight tomorrow`, `a week on Saturday`; in `a week today since` it lies behind. */
function readWeeksAhead(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const days = daysAhead.get(tokens.lower(index + 1));
  if (days === undefined) return undefined;
  const isOn = tokens.lower(index + 2) === 'on' || tokens.lower(index + 2) === 'from';
  const at = isOn ? index + 3 : index + 2;
  const word = tokens.lower(at);
  const weekday = tokens.isCapitalised(at) && isOn ? fullWeekdays.get(word) : undefined;
  const step = isOn ? undefined : stepsAhead.get(word);
  const isBehind =
    /^(?:since|after|ago)$/.test(tokens.lower(at + 1)) || /^(?:is|was|been)$/.test(tokens.lower(index - 1));
  if ((weekday === undefined && step === undefined) || isBehind) return undefined;
  const interval = fromReference(anchor, (reference) => {
    const offset = weekday === undefined ? 0 : weekday - weekdayOf(reference);
    return oneDay(reference + days + (step ?? (offset <= 0 ? offset + 7 : offset)));
  });
  return { from: index, next: at + 1, kind: 'date', interval, rule: 'day-word' };
}

const stepsAhead: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
]);

/** Words of a clause that *Today* opens, among which its verb stands. By hand. */
const maxSubject = 7;

/** `Today it is crossed by an average of 900 lorries`: these days, by a verb of the present that tells no event. */
function isNowadays(tokens: TokenReader, index: number): boolean {
  if (tokens.lower(index) !== 'today' || !tokens.isCapitalised(index)) return false;
  const before = tokens.kind(index - 1) === TokenKind.Mark ? tokens.lower(index - 1) : '';
  if (tokens.isSameLine(index) && index > 0 && !/^[.!?”"’]$/.test(before)) return false;
  for (let at = index + 2; at <= index + maxSubject && tokens.kind(at) === TokenKind.Word; at++) {
    const isVerb = tokens.lower(at) === 'is' || tokens.lower(at) === 'are';
    const next = tokens.lower(at + 1);
    if (isVerb) return !afterBeOfEvents.has(next) && !next.endsWith('ing');
  }
  return false;
}

/** `tonight` names a part of the day by itself, the others may be followed by one. */
function readDayWord(tokens: TokenReader, index: number, anchor: Anchor): DateReading {
  const word = tokens.lower(index);
  const following = word === 'tonight' ? undefined : dayParts.get(tokens.lower(index + 1));
  const part = word === 'tonight' ? dayParts.get('night') : following;
  if (isNowadays(tokens, index))
    return { from: index, next: index + 1, kind: 'date', modifier: 'approx', rule: 'vague' };
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
