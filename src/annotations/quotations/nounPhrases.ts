import { finiteAuxiliaries, phraseBoundaryVerbs } from '../../lexicon/en/auxiliaries';
import { fullMonths, fullWeekdays } from '../../lexicon/en/calendar';
import {
  determiners,
  nameInternalWords,
  openingAdverbs,
  prepositions,
  subordinators,
  timeAdverbials,
  verbCoordinators,
} from '../../lexicon/en/clauseWords';
import { nounLikeCueForms } from '../../lexicon/en/cues';
import { objectPronouns, subjectPronouns } from '../../lexicon/en/pronouns';
import type { Span } from '../../text/span';
import { TokenKind } from '../../text/tokens';
import type { Clause } from './clause';
import { Cue, cueKinds } from './cues';

/** A noun phrase or pronoun of a clause. */
export interface NounPhrase extends Span {
  readonly isPronoun: boolean;
  /** Position in the clause of its first token. */
  readonly from: number;
  /** Position in the clause of its last token. */
  readonly to: number;
}

export const timeWords: ReadonlySet<string> = new Set([
  ...fullWeekdays.keys(),
  ...fullMonths.keys(),
  ...timeAdverbials,
]);

/** Longest noun phrase before a cue, in tokens: a full name with office and party. By hand. */
const maxTokensBefore = 18;
/**
 * Marks that stand inside a noun phrase, beside the stops of abbreviations: `R&D`, `the 30-year-old`, `$5`, and the `>` of
 * a quoted line.
 */
const innerMarks = "-&/’'$%>";

export function nounPhrase(clause: Clause, from: number, to: number): NounPhrase {
  return { start: clause.start(from), end: clause.end(to), isPronoun: false, from, to };
}

export function pronoun(clause: Clause, at: number): NounPhrase {
  return { start: clause.start(at), end: clause.end(at), isPronoun: true, from: at, to: at };
}

/** Whether a noun phrase says more than figures: `2019 said` names nobody. */
export function hasLetter(clause: Clause, { from, to }: NounPhrase): boolean {
  for (let at = from; at <= to; at++)
    if (clause.kind(at) === TokenKind.Word || clause.kind(at) === TokenKind.Address) return true;
  return false;
}

/** The noun phrase whose last token stands at `last`, prepositional attributes included. */
export function phraseEndingAt(clause: Clause, last: number): NounPhrase | undefined {
  if (last < 0) return undefined;
  if (subjectPronouns.has(clause.lower(last))) return pronoun(clause, last);
  let first = startOfPhrase(clause, last);
  while (first < last && clause.isMark(first)) first++;
  if (first > last) return undefined;
  if (prepositions.has(clause.lower(first))) first = afterAdverbial(clause, first, last);
  first = afterParticiple(clause, first, last);
  while (first < last && isOpeningAdverb(clause.lower(first))) first++;
  first = afterTime(clause, first, last);
  const endsInWord = clause.isWord(last) || clause.lower(last) === '.' || clause.kind(last) === TokenKind.Clitic;
  return endsInWord ? nounPhrase(clause, first, last) : undefined;
}

/** `Last night Ana Ruiz said`, `Tuesday evening the mayor said`: the position behind words of time; months are names too. */
function afterTime(clause: Clause, first: number, last: number): number {
  const lower = clause.lower(first);
  if (!timeAdverbials.has(lower) && !fullWeekdays.has(lower)) return first;
  let at = first + 1;
  while (timeAdverbials.has(clause.lower(at))) at++;
  const isTime = at > first + 1 || !/^(?:last|this|next)$/.test(lower);
  return isTime && at <= last && clause.isWord(at) ? at : first;
}

function isOpeningAdverb(lower: string): boolean {
  return (lower.endsWith('ly') || openingAdverbs.has(lower)) && !determiners.has(lower);
}

/** Position behind the nearest token on the left that no noun phrase goes across. */
function startOfPhrase(clause: Clause, last: number): number {
  let first = last;
  while (first >= 0 && last - first <= maxTokensBefore) {
    const open = openingOfBracket(clause, first);
    if (open !== undefined) {
      first = open - 1;
      continue;
    }
    const isBoundary = isMarkBoundary(clause, first) || (first !== last && isWordBoundary(clause, first));
    if (isBoundary) break;
    first--;
  }
  return first + 1;
}

/** Tokens of a short form in brackets, at most: `the Weir Users Board (WUB) of Kano`. By hand. */
const maxShortForm = 3;

/** Position of the mark that opens the short form in brackets which closes at `close`. */
function openingOfBracket(clause: Clause, close: number): number | undefined {
  if (clause.lower(close) !== ')' || !clause.isCapitalised(close - 1)) return undefined;
  for (let at = close - 1; at >= close - maxShortForm - 1 && at > 0; at--)
    if (clause.lower(at) === '(') return clause.isCapitalised(at - 1) ? at : undefined;
  return undefined;
}

function isMarkBoundary(clause: Clause, at: number): boolean {
  return clause.isMark(at) && !clause.isAbbreviationStop(at) && !innerMarks.includes(clause.lower(at));
}

function isWordBoundary(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  if (subordinators.has(lower) && lower !== 'after') return true;
  // It rang at 1:15 a.m. Logs confirm
  if (lower === 'am.' || lower === 'pm.') return true;
  // in what the mayor called
  if (lower === 'who' || lower === 'whom' || lower === 'what' || phraseBoundaryVerbs.has(lower)) return true;
  if (lower === 'and' || lower === 'or') return !joinsNames(clause, at);
  return (
    (cueKinds(lower) & (Cue.Strong | Cue.Speech)) !== 0 && !clause.isCapitalised(at) && !nounLikeCueForms.has(lower)
  );
}

/** `Rocha and Osei`, `Rocha and the mayor` speak together; `came and she said` does not join names. */
function joinsNames(clause: Clause, conjunction: number): boolean {
  const after = conjunction + 1;
  return clause.isCapitalised(conjunction - 1) && (clause.isCapitalised(after) || determiners.has(clause.lower(after)));
}

/** Where the noun phrase starts behind an adverbial: `On Tuesday Mr Smith`, `In a statement the ministry`. */
function afterAdverbial(clause: Clause, preposition: number, last: number): number {
  let name = last;
  while (name > preposition && (clause.isCapitalised(name) || nameInternalWords.has(clause.lower(name)))) name--;
  let first = Math.min(last, name + 1);
  while (first < last && !clause.isCapitalised(first) && !determiners.has(clause.lower(first))) first++;
  while (first < last && timeWords.has(clause.lower(first))) first++;
  return first;
}

/** `has drawn criticism from the US`: the phrase after the last preposition. */
function afterParticiple(clause: Clause, first: number, last: number): number {
  if (!/(?:ed|wn|ing)$/.test(clause.lower(first)) || clause.isCapitalised(first)) return first;
  for (let at = last - 1; at > first; at--) if (prepositions.has(clause.lower(at))) return at + 1;
  return first;
}

/** The capitalised name, or pronoun, that ends at `last`. */
export function nameEndingAt(clause: Clause, last: number): NounPhrase | undefined {
  if (subjectPronouns.has(clause.lower(last))) return pronoun(clause, last);
  let first = last;
  while (first > 0 && (clause.isCapitalised(first - 1) || clause.isAbbreviationStop(first - 1))) first--;
  return clause.isCapitalised(first) ? nounPhrase(clause, first, last) : undefined;
}

/**
 * Whether a noun phrase may name somebody: `and`, `In`, the `dead` of `are dead`, the `May` of `since May` do not. Words
 * in lower case right behind an auxiliary are what is said of the subject.
 */
export function isNominal(clause: Clause, phrase: NounPhrase): boolean {
  const { from, to, isPronoun } = phrase;
  if (isPronoun) return true;
  // 3 May) says
  if (!hasLetter(clause, phrase)) return false;
  // Ana Ruiz rose and | said
  if (isConjunction(clause.lower(to)) && !clause.isCapitalised(to)) return false;
  const first = clause.lower(from);
  const before = clause.lower(from - 1);
  const isTime = isOnly(from, to, (at) => timeWords.has(clause.lower(at)) || clause.isMark(at));
  if (isTime && (from < to || prepositions.has(before) || !clause.isCapitalised(from))) return false;
  if (from === to && (opensPhraseOnly.has(first) || finiteAuxiliaries.has(first))) return false;
  if (from === to && (prepositions.has(first) || subordinators.has(first) || isConjunction(first))) return false;
  // bragging about one who was forced, saying
  if (from === to && !clause.isCapitalised(from) && /[a-z]{3}ed$/.test(first)) return false;
  // Jailing her for a year, he said
  if (from === 0 && to === 0 && /[a-z]{3}ing$/.test(first) && opensObject(clause.lower(1))) return false;
  // Adding, “…”, Replied by email: “…”
  if (from === 0 && to === 0 && /(?:ing|ed)$/.test(first) && (cueKinds(first) & Cue.Speech) !== 0) return false;
  const isPredicate = !clause.isCapitalised(from) && !determiners.has(first) && finiteAuxiliaries.has(before);
  return !isPredicate;
}

/** Whether a word behind a participle opens its object: `her`, `the`; behind a name none stands. */
export function opensObject(lower: string): boolean {
  return objectPronouns.has(lower) || determiners.has(lower);
}

/** Words that name nobody without a noun behind them. */
const opensPhraseOnly: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'his', 'my', 'its', 'our', 'their', 'every', 'no'],
  ...['why', 'how', 'what', 'where', 'when', 'here', 'there', 'not', 'thus', 'indeed', 'instead', 'meanwhile'],
  ...['please', 'except', 'yes', 'let', 'never', 'always', 'just', 'only', 'even', 'rather', 'perhaps', 'maybe', 'oh'],
]);

function isOnly(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at <= to; at++) if (!test(at)) return false;
  return true;
}

function isConjunction(lower: string): boolean {
  return lower === 'and' || lower === 'or' || verbCoordinators.has(lower);
}
