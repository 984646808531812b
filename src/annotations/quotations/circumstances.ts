import { fullMonths, fullWeekdays } from '../../lexicon/en/calendar';
import { determiners, prepositions } from '../../lexicon/en/clauseWords';
import { placesOfSpeech, timesAfterCue } from '../../lexicon/en/reportedClauses';
import { TokenKind } from '../../text/tokens';
import type { Clause } from './clause';

/** Words of time between a cue and its clause, at most. */
const maxTimes = 3;

export const timesBesideCue: ReadonlySet<string> = new Set([...fullWeekdays.keys(), ...timesAfterCue]);

/** Longest phrase that says where something was said, in tokens: `in an interview with the paper`. By hand. */
const maxPlacePhrase = 10;

/** The position behind words of time and the place of speech: `said on Monday`, `said late in a statement`. */
export function afterCircumstances(clause: Clause, first: number): number {
  let from = first;
  while (from - first < maxTimes && isTime(clause, from)) from++;
  if (!prepositions.has(clause.lower(from)) || !determiners.has(clause.lower(from + 1))) return from;
  // said in a statement the gates …
  let at = from + 2;
  while (at - from < maxPlacePhrase && clause.isWord(at) && !placesOfSpeech.has(clause.lower(at))) at++;
  return placesOfSpeech.has(clause.lower(at)) ? at + 1 : from;
}

function isTime(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  if (lower !== 'in' && lower !== 'on') return timesBesideCue.has(lower);
  const after = clause.lower(at + 1);
  return timesBesideCue.has(after) || fullMonths.has(after) || clause.kind(at + 1) === TokenKind.Number;
}
