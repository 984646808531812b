import {
  determinersOfTime,
  nameInternalWords,
  openingAdverbials,
  openingParticiples,
  prepositions,
  spansOfTime,
  subordinators,
  timeDistances,
} from '../../lexicon/en/clauseWords';
import { fullWeekdays } from '../../lexicon/en/calendar';
import { subjectPronouns } from '../../lexicon/en/pronouns';
import { TokenKind } from '../../text/tokens';
import type { Clause } from './clause';
import { opensObject, timeWords } from './nounPhrases';

/** How sentences open before their subject, and where a name with which they open ends. */

/** `Asked about the toll, Rocha …`: the position behind the comma of an adverbial that opens the sentence, else 0. */
export function afterOpeningAdverbial(clause: Clause): number {
  const opens = opensAdverbial(clause.lower(0)) || opensParticiple(clause);
  const reach = Math.min(clause.length, opens ? maxOpening : maxTimeAdverbial + 1);
  let comma = 0;
  while (comma < reach && clause.lower(comma) !== ',') comma++;
  if (clause.lower(comma) !== ',' || comma >= clause.length - 1) return 0;
  return opens || isTime(clause, comma) ? (afterRegion(clause, comma) ?? comma + 1) : 0;
}

/** Whether a first word opens an adverbial that says when, where or how: `In Salem,`, `Immediately after,`. */
function opensAdverbial(opener: string): boolean {
  return (
    prepositions.has(opener) ||
    subordinators.has(opener) ||
    openingParticiples.has(opener) ||
    openingAdverbials.has(opener) ||
    (opener.endsWith('ly') && opener.length > minAdverb)
  );
}

/** `Jailing her for a year, Judge Rocha …`: a participle and its object, before the subject of the sentence. */
function opensParticiple(clause: Clause): boolean {
  return /[a-z]{3}ing$/.test(clause.lower(0)) && opensObject(clause.lower(1));
}

/** `Hours later,`, `This week,`: a time by its last word. */
function isTime(clause: Clause, comma: number): boolean {
  const last = clause.lower(comma - 1);
  if (timeDistances.has(last)) return spansOfTime.has(clause.lower(comma - 2));
  const first = clause.lower(0);
  return timeWords.has(last) && (comma === 1 || determinersOfTime.has(first) || fullWeekdays.has(first));
}

/** Words in -ly of so many letters or fewer are names and nouns: `July`, `Italy`, `Emily`. By hand. */
const minAdverb = 5;
/** Longest adverbial that is known by its last word, in tokens: `Less than two weeks later`. By hand. */
const maxTimeAdverbial = 5;

/** Longest adverbial, and longest name, with which a sentence opens, in tokens. By hand. */
const maxOpening = 60;

/** Words of a region between commas behind a town, at most: `New South Wales`. By hand. */
const maxRegion = 3;

/** `In Salem, New Hampshire, Rocha went`: the position behind the region, where a name or pronoun and no comma follow. */
function afterRegion(clause: Clause, comma: number): number | undefined {
  if (!clause.isCapitalised(comma - 1) || timeWords.has(clause.lower(comma - 1))) return undefined;
  let at = comma + 1;
  while (at - comma <= maxRegion && (clause.isCapitalised(at) || clause.isAbbreviationStop(at))) at++;
  if (at === comma + 1 || clause.lower(at) !== ',') return undefined;
  const isSubject = clause.isCapitalised(at + 1) || subjectPronouns.has(clause.lower(at + 1));
  return isSubject && hasVerbSoon(clause, at + 1) ? at + 1 : undefined;
}

/** Whether a name is followed by a verb, and not by a comma: it is the subject and no further place. */
function hasVerbSoon(clause: Clause, from: number): boolean {
  const end = endOfName(clause, from);
  return clause.isWord(end) && !prepositions.has(clause.lower(end)) && clause.lower(end) !== 'and';
}

export function endOfName(clause: Clause, first: number): number {
  let at = first;
  while (
    at - first < maxOpening &&
    (clause.isCapitalised(at) || clause.kind(at) === TokenKind.Number || isInsideName(clause, at))
  )
    at++;
  return at;
}

function isInsideName(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  return lower === '.' || lower === '-' || (nameInternalWords.has(lower) && clause.isCapitalised(at + 1));
}
