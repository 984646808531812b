import { feasts, fullMonths, fullWeekdays, seasons, weekdays } from '../../lexicon/en/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { timeUnit } from '../figures/units';
import type { DateReading, DateRow } from './reading';

/** `every day`, `each Monday`: times that come again. */
export const setRows: readonly DateRow[] = [
  {
    id: 'set',
    example: 'Trams run [every hour] to the port.',
    counterexample: 'Trams run to every harbour of the port.',
    opensWith: ['every', 'each'],
    read: readSet,
  },
  {
    id: 'set',
    example: 'The market is held on [Tuesdays] by the port.',
    counterexample: 'The market is held on Tuesday by the port.',
    opensWith: [...fullWeekdays.keys()].map((day) => `${day}s`),
    read(tokens, index) {
      return tokens.isCapitalised(index) ? setOf(index, index + 1, 'week') : undefined;
    },
  },
];

function setOf(from: number, next: number, unit: string): DateReading {
  return { from, next, kind: 'set', value: 1, unit, rule: 'set' };
}

function readSet(tokens: TokenReader, index: number): DateReading | undefined {
  const following = tokens.lower(index + 1);
  const unit = timeUnit(following);
  if (unit !== undefined) return setOf(index, index + 2, unit);
  if (seasons.has(following)) return setOf(index, index + 2, 'year');
  if (!tokens.isCapitalised(index + 1)) return undefined;
  if (weekdays.has(following)) return setOf(index, index + 2, 'week');
  return fullMonths.has(following) || feasts.has(following) ? setOf(index, index + 2, 'year') : undefined;
}
