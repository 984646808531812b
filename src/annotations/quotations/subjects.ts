import { finiteAuxiliaries, nonFiniteAuxiliaries } from '../../lexicon/en/auxiliaries';
import { fullMonths } from '../../lexicon/en/calendar';
import {
  determiners,
  linkingWords,
  nameInternalWords,
  prepositions,
  subordinators,
  verbCoordinators,
  verbGroupWords,
} from '../../lexicon/en/clauseWords';
import { irregularPasts } from '../../lexicon/en/verbForms';
import { reflexivePronouns, relativePronouns, subjectPronouns } from '../../lexicon/en/pronouns';
import { TokenKind } from '../../text/tokens';
import type { Clause } from './clause';
import { Cue, cueKinds } from './cues';
import {
  isNominal,
  nameEndingAt,
  nounPhrase,
  phraseEndingAt,
  pronoun,
  timeWords,
  type NounPhrase,
} from './nounPhrases';
import { afterOpeningAdverbial, endOfName } from './openings';

/**
 * Shallow finders of the subject of a cue. They know noun phrases, appositions and relative clauses by their edges.
 * Their bounds in tokens and segments keep every look-back local; all were chosen by hand.
 */

/** Words that stand between a subject and its verb: `has since repeatedly said`. */
export const verbGroup: ReadonlySet<string> = new Set([
  ...finiteAuxiliaries,
  ...nonFiniteAuxiliaries,
  ...reflexivePronouns,
  ...verbGroupWords,
]);

/** `(R., Ohio)` between a name and its verb. */
const maxBracketTokens = 30;
/** `X, a farmer, who …, and …, said`: segments between commas that are walked over. */
const maxAppositions = 7;
const maxAppositionTokens = 40;
/** Longest noun phrase after an inverted cue, in tokens. */
const maxTokensAfter = 16;
/** Longest common noun phrase at the start of a sentence, in tokens: `the head of the local water board`. */
const maxOpeningTokens = 8;

/** The noun phrase that the verb at `verb` has on its left as subject. */
export function subjectBefore(clause: Clause, verb: number): NounPhrase | undefined {
  let at = verb - 1;
  while (at >= 0 && isBetween(clause, at)) at--;
  if (clause.lower(at) === ')') at = beforeBracket(clause, at);
  if (at < 0) return undefined;
  const lower = clause.lower(at);
  if (lower === 'who' || lower === 'which' || lower === 'that') return antecedent(clause, at);
  // Ana Ruiz (R-Kano), said
  if (lower === ',' && clause.lower(at - 1) === ')') {
    const name = beforeBracket(clause, at - 1);
    const phrase = clause.isCapitalised(name) ? phraseEndingAt(clause, name) : undefined;
    // Ana Ruiz, head of the Weir Users Board (WUB), said
    const isApposition = phrase && clause.lower(phrase.from - 1) === ',' && !clause.isCapitalised(phrase.from);
    if (phrase && !isApposition) return phrase;
  }
  if (lower === ',' || clause.isDash(at)) return beforeApposition(clause, at);
  // Ana Ruiz closed the meeting by saying
  if (clause.lower(verb).endsWith('ing') && (prepositions.has(lower) || subordinators.has(lower))) {
    const main = firstSubject(clause);
    if (lower !== 'but' && main && main.to < at && isNominal(clause, main)) return main;
  }
  const last = beforeTime(clause, at);
  // Ana Ruiz rose and said
  const shared = verbCoordinators.has(clause.lower(last)) ? firstSubject(clause) : undefined;
  if (shared && shared.to < last - 1 && isNominal(clause, shared)) return shared;
  const phrase = phraseEndingAt(clause, last);
  return phrase && (beforeWhere(clause, phrase) ?? phrase);
}

/** `Ana Ruiz, the mayor, on Harbour Radio described`: the name before a comma and the words that say where. */
function beforeWhere(clause: Clause, { from }: NounPhrase): NounPhrase | undefined {
  if (!/^(?:on|in|at|via)$/.test(clause.lower(from - 1)) || clause.lower(from - 2) !== ',') return undefined;
  const name = beforeApposition(clause, from - 2);
  return name && clause.isCapitalised(name.from) ? name : undefined;
}

/** Auxiliaries and adverbs between a subject and its verb; the *May* of *Mr May said* is none. */
function isBetween(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  return (verbGroup.has(lower) && !isSurname(clause, at)) || (lower.endsWith('ly') && !clause.isCapitalised(at));
}

/** `Smith (R., Ohio) said`: the position before the bracket that closes at `close`. */
function beforeBracket(clause: Clause, close: number): number {
  let at = close - 1;
  while (at >= 0 && clause.lower(at) !== '(' && close - at < maxBracketTokens) at--;
  at = at > 0 ? at - 1 : close;
  while (at >= 0 && verbGroup.has(clause.lower(at))) at--;
  return at;
}

/** `Smith, who said`: the noun phrase that the relative pronoun at `relative` stands for. */
function antecedent(clause: Clause, relative: number): NounPhrase {
  let at = relative - 1;
  if (clause.lower(at) === ',') {
    const phrase = beforeApposition(clause, at);
    if (phrase) return phrase;
    at--;
  }
  return phraseEndingAt(clause, at) ?? pronoun(clause, relative);
}

/** `Mr May said`: a month right behind a capitalised word that is no preposition. */
function isSurname(clause: Clause, at: number): boolean {
  const before = clause.lower(at - 1);
  return (
    clause.isCapitalised(at) &&
    clause.isCapitalised(at - 1) &&
    fullMonths.has(clause.lower(at)) &&
    !prepositions.has(before) &&
    !timeWords.has(before)
  );
}

/** `Smith on Tuesday said`: the position before words of time that end at `last`. */
function beforeTime(clause: Clause, last: number): number {
  let at = last;
  while (at >= 0 && (timeWords.has(clause.lower(at)) || isDayOfMonth(clause, at)) && !isSurname(clause, at)) at--;
  if (at < last && (clause.lower(at) === 'on' || clause.lower(at) === 'in')) at--;
  return at < last && clause.isWord(at) && !prepositions.has(clause.lower(at)) ? at : last;
}

/** `on 3 January`, `on January 3`: the number of a day beside its month. */
function isDayOfMonth(clause: Clause, at: number): boolean {
  if (clause.kind(at) !== TokenKind.Number || clause.lower(at).length > 2) return false;
  return fullMonths.has(clause.lower(at + 1)) || fullMonths.has(clause.lower(at - 1));
}

/**
 * `Carl Thayer, a security expert at X, noted`: from the comma or dash at `close`, the phrase before the apposition or
 * relative clause that it closes.
 */
function beforeApposition(clause: Clause, close: number): NounPhrase | undefined {
  let right = close;
  let fallback: NounPhrase | undefined;
  for (let segment = 0; segment < maxAppositions; segment++) {
    const left = segmentStart(clause, right, clause.lower(close));
    const first = left + 1;
    if (first >= right) break;
    const isOpen = clause.lower(left) !== clause.lower(close);
    const phrase = phraseEndingAt(clause, endOfSegment(clause, right));
    if (isOpen) return phrase ?? fallback;
    if (phrase && !modifies(clause, first)) {
      const before = wordBeforeName(clause, left);
      // `as Ana Ruiz, the mayor, put it`: the name is the subject of its own clause.
      if (before !== undefined && opensClause(before)) return nameEndingAt(clause, endOfSegment(clause, left));
      // The segment to the left is a bare name: this one describes it.
      if (before !== undefined) fallback = phrase;
      else if (phrase.isPronoun || (clause.isCapitalised(first) && !determiners.has(clause.lower(first))))
        return phrase;
      else fallback ??= phrase;
    }
    right = left;
  }
  return fallback;
}

/** The last token before the comma or dash at `close`, a bracket left out: `Ana Ruiz (R-Kano), part of the board`. */
function endOfSegment(clause: Clause, close: number): number {
  return clause.lower(close - 1) === ')' ? beforeBracket(clause, close - 1) : close - 1;
}

/** Position of the mark, or of the boundary, on the left of the segment that ends before `right`. */
function segmentStart(clause: Clause, right: number, mark: string): number {
  let left = right - 1;
  while (left >= 0 && clause.lower(left) !== mark && right - left < maxAppositionTokens) {
    const lower = clause.lower(left);
    if (lower === ';' || lower === ':' || (lower === '.' && !clause.isAbbreviationStop(left))) break;
    left--;
  }
  return left;
}

/** Whether a segment between commas modifies the noun before it: a relative clause, an age, a participle. */
function modifies(clause: Clause, first: number): boolean {
  const lower = clause.lower(first);
  return (
    relativePronouns.has(lower) ||
    prepositions.has(lower) ||
    clause.kind(first) === TokenKind.Number ||
    /(?:ed|ing)$/.test(lower) ||
    lower === 'and' ||
    lower === 'or'
  );
}

/**
 * The word before a capitalised name and nothing else that ends before the comma at `comma`, empty where the segment
 * begins with it; `undefined` where something else stands there.
 */
function wordBeforeName(clause: Clause, comma: number): string | undefined {
  let names = 0;
  // Ana Ruiz (R-Kano), part of the group, said
  let at = endOfSegment(clause, comma);
  for (; at >= 0; at--) {
    const lower = clause.lower(at);
    if (clause.isMark(at) && lower !== '.' && lower !== '-') break;
    if (clause.isCapitalised(at) && !prepositions.has(lower)) names++;
    else if (!nameInternalWords.has(lower)) break;
  }
  if (names < 2) return undefined;
  const before = clause.isMark(at) ? '' : clause.lower(at);
  const isBeside = before === '' || prepositions.has(before) || opensClause(before) || cueKinds(before) > 0;
  return isBeside ? before : undefined;
}

function opensClause(lower: string): boolean {
  return subordinators.has(lower) || lower === 'what' || lower === 'which' || lower === 'whom';
}

/** The noun phrase that follows an inverted cue: `…,” said Mr Smith, who …`. */
export function subjectAfter(clause: Clause, from: number): NounPhrase | undefined {
  let first = from;
  while (verbGroup.has(clause.lower(first)) && !clause.isCapitalised(first)) first++;
  if (!clause.isWord(first)) return undefined;
  if (subjectPronouns.has(clause.lower(first)) && !clause.isCapitalised(first)) return pronoun(clause, first);
  let last = first;
  while (last + 1 < clause.length && last + 1 - first <= maxTokensAfter && !endsSubject(clause, last + 1)) last++;
  while (last > first && clause.isMark(last) && clause.lower(last) !== '.') last--;
  return nounPhrase(clause, first, last);
}

/** Whether the token at `at` no longer belongs to the noun phrase that stands after a cue. */
function endsSubject(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  if (clause.isMark(at))
    return (
      !(clause.isAbbreviationStop(at) && at + 1 < clause.length) &&
      lower !== '-' &&
      lower !== '&' &&
      lower !== '/' &&
      lower !== '>'
    );
  if (subordinators.has(lower) || /^(?:who|why|how|what)$/.test(lower)) return true;
  if (prepositions.has(lower)) return lower !== 'for' && lower !== 'from' && lower !== 'with';
  if (lower === 'last') return true;
  // The `year` of a `31-year-old nurse` is no time.
  if (timeWords.has(lower) && lower !== 'may' && lower !== 'march' && clause.lower(at - 1) !== '-') return true;
  if (lower === 'and') return !clause.isCapitalised(at + 1);
  return (cueKinds(lower) & Cue.Strong) !== 0 && !clause.isCapitalised(at);
}

/** The first noun phrase of the sentence, leading adverbials skipped. */
export function firstSubject(clause: Clause): NounPhrase | undefined {
  let first = afterOpeningAdverbial(clause);
  while (first < clause.length && (!clause.isWord(first) || linkingWords.has(clause.lower(first)))) first++;
  if (isAdverbBeforeSubject(clause, first)) first++;
  if (first >= clause.length) return undefined;
  if (subjectPronouns.has(clause.lower(first))) return pronoun(clause, first);
  const isName = clause.isCapitalised(first) && !determiners.has(clause.lower(first));
  let last = (isName ? endOfName(clause, first) : endOfCommonPhrase(clause, first)) - 1;
  while (last > first && clause.isMark(last)) last--;
  return last >= first ? nounPhrase(clause, first, last) : undefined;
}

/** `Recently he …`, `Recently the mayor …`: an adverb without a comma, and the subject. */
function isAdverbBeforeSubject(clause: Clause, at: number): boolean {
  const next = clause.lower(at + 1);
  return clause.lower(at).endsWith('ly') && (subjectPronouns.has(next) || determiners.has(next));
}

function isPastForm(lower: string): boolean {
  return lower.endsWith('ed') || irregularPasts.has(lower);
}

function endOfCommonPhrase(clause: Clause, first: number): number {
  let at = first;
  while (
    at - first < maxOpeningTokens &&
    clause.isWord(at) &&
    !verbGroup.has(clause.lower(at)) &&
    !subordinators.has(clause.lower(at)) &&
    !(at > first + 1 && isPastForm(clause.lower(at)))
  )
    at++;
  return at;
}
