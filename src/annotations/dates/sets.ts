import { weekdays } from '../../lexicon/en/calendar';
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
];

function readSet(tokens: TokenReader, index: number): DateReading | undefined {
  const following = tokens.lower(index + 1);
  const unit = timeUnit(following);
  if (unit !== undefined) return { from: index, next: index + 2, kind: 'set', value: 1, unit, rule: 'set' };
  if (!weekdays.has(following) || !tokens.isCapitalised(index + 1)) return undefined;
  return { from: index, next: index + 2, kind: 'set', rule: 'set' };
}
