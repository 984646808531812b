import { afterPluralOfTime, beforePluralOfTime, determinersOfTime } from '../../lexicon/en/dateContexts';
import type { TokenReader } from '../../text/tokenReader';
import { timeUnit } from '../figures/units';
import type { DateReading, DateRow } from './reading';

const plurals = ['minutes', 'hours', 'days', 'nights', 'weeks', 'months', 'years', 'decades', 'centuries'];

/** `for weeks`, `months later`: units of time without a number. */
export const bareDurationRows: readonly DateRow[] = [
  {
    id: 'ago',
    example: 'The mill burned down [years later].',
    counterexample: 'The mill burned down in the years after.',
    opensWith: plurals,
    read: (tokens, index) =>
      isAlone(tokens, index) && afterPluralOfTime.has(tokens.lower(index + 1)) && tokens.isSameLine(index + 1)
        ? { from: index, next: index + 2, kind: 'date', rule: 'ago' }
        : undefined,
  },
  {
    id: 'duration',
    example: 'The search took [weeks] there.',
    counterexample: 'The hours of the search were long, the days hot.',
    opensWith: plurals,
    read: readPlural,
  },
];

/** Whether no number, determiner or hyphen stands before the unit. */
function isAlone(tokens: TokenReader, index: number): boolean {
  return !tokens.isInfixHyphen(index - 1) && !determinersOfTime.has(tokens.lower(index - 1));
}

function readPlural(tokens: TokenReader, index: number): DateReading | undefined {
  const unit = timeUnit(tokens.lower(index));
  // a years-long row
  const isLong = tokens.isInfixHyphen(index + 1) && tokens.lower(index + 2) === 'long';
  if (!isLong && !(beforePluralOfTime.has(tokens.lower(index - 1)) && tokens.isSameLine(index))) return undefined;
  if (!isLong && tokens.isInfixHyphen(index + 1)) return undefined;
  return { from: index, next: isLong ? index + 3 : index + 1, kind: 'duration', unit, rule: 'duration' };
}
