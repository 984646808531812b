import { prepositions } from '../../lexicon/en/clauseWords';
import { objectPronouns, subjectPronouns } from '../../lexicon/en/pronouns';
import { questionOpeners } from '../../lexicon/en/reportedClauses';
import type { Clause } from './clause';
import { isFinite } from './finiteClauses';

/** What stands between a verb of speech and the clause that it reports: a thing, or who is told. */

const verbsOfClauses: ReadonlyMap<string, 'recall' | 'declare' | 'say'> = new Map([
  ...['recall', 'recalls', 'recalled', 'recalling'].map((form) => [form, 'recall'] as const),
  ...['declare', 'declares', 'declared', 'declaring'].map((form) => [form, 'declare'] as const),
  ...['say', 'says', 'said', 'saying'].map((form) => [form, 'say'] as const),
]);

/** Whether a thing stands behind a verb that speaks only with a clause behind it: `recalled 40 cars`, `says it in May`. */
export function speaksOfThing(clause: Clause, cue: number, from: number): boolean {
  const kind = verbsOfClauses.get(clause.lower(cue));
  if (kind === undefined) return false;
  const [first, next] = [clause.lower(from), clause.lower(from + 1)];
  if (kind === 'recall') return !questionOpeners.has(first) && !subjectPronouns.has(first);
  if (kind === 'declare') return /^an?$/.test(first);
  // A chairman who says it in May, nobody will say a hard word
  const isDenied =
    /^(?:nobody|none|neither)$/.test(clause.lower(cue - 2)) || /^(?:nobody|none)$/.test(clause.lower(cue - 1));
  return (/^(?:it|this|so)$/.test(first) && prepositions.has(next)) || isDenied;
}

/** Longest name of who is told, in tokens: `told the board of the old town the gates stay shut`. By hand. */
const maxHearer = 5;

/** The position behind who is told, where a pronoun or a name with its verb follows: `told us they left`, `told voters she would`. */
export function behindHearer(clause: Clause, from: number): number | undefined {
  if (objectPronouns.has(clause.lower(from)) && clause.isWord(from + 1) && !prepositions.has(clause.lower(from + 1)))
    return clause.lower(from) === 'her' && !subjectPronouns.has(clause.lower(from + 1)) ? undefined : from + 1;
  for (let at = from + 1; at <= from + maxHearer && clause.isWord(at); at++) {
    if (isFinite(clause.lower(at)) || prepositions.has(clause.lower(at))) return undefined;
    if (subjectPronouns.has(clause.lower(at))) return at;
  }
  return undefined;
}

/** Verbs whose object is a person unless a question follows: `asked the citizens who knew`, `asked whether they knew`. */
export const takesPerson = /^ask(?:s|ed|ing)?$/;

/** Longest phrase between a verb that asks and its question, in tokens: who is asked, and when. By hand. */
const maxAsked = 10;

/** Position at which the question that is asked begins: `asked Mr Osei on Monday whether the gates stay shut`. */
export function questionAfter(clause: Clause, from: number): number | undefined {
  // asked about the hour when the gates stood open
  if (clause.lower(from) === 'about' && !questionOpeners.has(clause.lower(from + 1))) return undefined;
  for (let at = from; at < from + maxAsked && clause.isWord(at); at++) {
    // `asked the board to find out whether …`
    if (isFinite(clause.lower(at)) || clause.lower(at) === 'to') return undefined;
    if (questionOpeners.has(clause.lower(at)) && !(at > from && /^(?:who|whom|whose|which)$/.test(clause.lower(at))))
      return at;
  }
  return undefined;
}
