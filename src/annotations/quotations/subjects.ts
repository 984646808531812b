import { beForms } from '../../lexicon/en/auxiliaries';
import { fullMonths, fullWeekdays } from '../../lexicon/en/calendar';
import {
  adjectivesInLy,
  citeForms,
  determiners,
  linkingWords,
  nameInternalWords,
  prepositions,
  subordinators,
  verbCoordinators,
} from '../../lexicon/en/clauseWords';
import { beforeModifier, isPastForm } from './modifiedSubjects';
import { subjectPronouns } from '../../lexicon/en/pronouns';
import { TokenKind } from '../../text/tokens';
import { beforeApposition, beforeBracket } from './appositions';
import type { Clause } from './clause';
import { Cue, cueKinds } from './cues';
import { hasFinite } from './finiteClauses';
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
import { verbGroup } from './verbGroup';

/**
 * Shallow finders of the subject of a cue. They know noun phrases, appositions and relative clauses by their edges.
 * Their bounds in tokens and segments keep every look-back local; all were chosen by hand.
 */

/** Longest noun phrase after an inverted cue, in tokens. */
const maxTokensAfter = 16;
/** Longest common noun phrase at the start of a sentence, in tokens: `the head of the local water board`. */
const maxOpeningTokens = 8;

/** The noun phrase that the verb at `verb` has on its left as subject. */
export function subjectBefore(clause: Clause, verb: number): NounPhrase | undefined {
  let at = verb - 1;
  while (at >= 0 && isBetween(clause, at)) at--;
  // My mother used to say, a man who liked to say
  if (habits.has(clause.lower(at)) && clause.lower(at + 1) === 'to') at--;
  if (clause.lower(at) === ')') at = beforeBracket(clause, at);
  if (at < 0) return undefined;
  const lower = clause.lower(at);
  // Voters are more likely to say
  if (lower === 'likely' || lower === 'unlikely') return undefined;
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
  const shared = verbCoordinators.has(clause.lower(last))
    ? (pronounBefore(clause, last) ?? firstSubject(clause))
    : undefined;
  if (shared && shared.to < last - 1 && isNominal(clause, shared)) return shared;
  const phrase = phraseEndingAt(clause, last);
  return phrase && (beforeModifier(clause, phrase) ?? phrase);
}

/** Tokens from such a pronoun to the conjunction, at most. By hand. */
const maxShared = 8;

/** `When the bell rang, he laughed and said`: the pronoun of the verb before the conjunction at `coordinator`. */
function pronounBefore(clause: Clause, coordinator: number): NounPhrase | undefined {
  for (let at = coordinator - 2; at >= Math.max(0, coordinator - maxShared) && !clause.isMark(at); at--) {
    const isSubject = /^(?:he|she|i|we|they)$/.test(clause.lower(at)) && isPastForm(clause.lower(at + 1));
    if (isSubject) return pronoun(clause, at);
  }
  return undefined;
}

/** Verbs before *to say* with which it is said again and again. */
export const habits: ReadonlySet<string> = new Set(['used', 'liked', 'likes', 'loved', 'loves']);

/** Auxiliaries and adverbs between a subject and its verb; the *May* of *Mr May said* is none. */
function isBetween(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  const isAdverb = lower.endsWith('ly') && !adjectivesInLy.has(lower) && !clause.isCapitalised(at);
  return (verbGroup.has(lower) && !isSurname(clause, at)) || isAdverb;
}

/** `Smith, who said`: the noun phrase that the relative pronoun at `relative` stands for. */
function antecedent(clause: Clause, relative: number): NounPhrase {
  let at = relative - 1;
  if (clause.lower(at) === ',') {
    const phrase = lastObject(clause, at - 1) ?? beforeApposition(clause, at);
    // Ruiz won her first vote from a colleague, from Osei, who said
    if (phrase && hasFinite(clause, phrase.from, phrase.to + 1))
      return objectNamed(clause, at - 1) ?? pronoun(clause, relative);
    if (phrase) return phrase;
    at--;
  }
  return phraseEndingAt(clause, at) ?? pronoun(clause, relative);
}

/** The `Ines Rocha` of `The board met Ines Rocha, who said`: a name right behind a verb in the past. */
function objectNamed(clause: Clause, last: number): NounPhrase | undefined {
  const name = nameEndingAt(clause, last);
  return name && !name.isPronoun && name.from > 1 && isPastForm(clause.lower(name.from - 1)) ? name : undefined;
}

/** Tokens from *quoted* to *as saying*, at most. By hand. */
const maxQuoted = 20;

/** `State radio quoted the general, Ana Ruiz, as saying`: whom the verb before the participle at `saying` quotes. */
export function quotedAs(clause: Clause, saying: number): NounPhrase | undefined {
  if (clause.lower(saying - 1) !== 'as') return undefined;
  for (let at = saying - 3; at > 0 && saying - at <= maxQuoted; at--) {
    if (!citeForms.has(clause.lower(at))) continue;
    const quoted = subjectAfter(clause, at + 1);
    return quoted && isNominal(clause, quoted) ? quoted : undefined;
  }
  return undefined;
}

/** `In the clip a woman can be heard shouting “…”`: whom others hear or see. */
export function perceivedSubject(clause: Clause, participle: number): NounPhrase | undefined {
  const verb = participle - 1;
  if (!/^(?:heard|seen|filmed|caught|recorded)$/.test(clause.lower(verb)) || !beForms.has(clause.lower(verb - 1)))
    return undefined;
  const subject = subjectBefore(clause, verb);
  return subject && isNominal(clause, subject) ? subject : undefined;
}

/** Longest such phrase, in tokens: `a letter from the head of the harbour board`. By hand. */
const maxObject = 8;

/** The `the mayor` of `In Kano, Ruiz heard a speech by the mayor, who said`: a clause with its verb stands before it. */
function lastObject(clause: Clause, last: number): NounPhrase | undefined {
  let first = last;
  while (last - first < maxObject && !determiners.has(clause.lower(first)) && !clause.isMark(first)) first--;
  if (!determiners.has(clause.lower(first)) || first === last) return undefined;
  let left = first - 1;
  while (left >= 0 && !clause.isMark(left)) left--;
  return hasFinite(clause, left + 1, first) ? nounPhrase(clause, first, last) : undefined;
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

/** The noun phrase that follows an inverted cue: `…,” said Mr Smith, who …`. */
export function subjectAfter(clause: Clause, from: number): NounPhrase | undefined {
  let first = from;
  while (verbGroup.has(clause.lower(first)) && !clause.isCapitalised(first)) first++;
  if (!clause.isWord(first)) return undefined;
  let last = isFollowedByNoun(clause, first) ? first + 1 : first;
  if (last === first && subjectPronouns.has(clause.lower(first)) && !clause.isCapitalised(first))
    return pronoun(clause, first);
  while (last + 1 < clause.length && last + 1 - first <= maxTokensAfter && !endsSubject(clause, last + 1)) last++;
  while (last > first && clause.isMark(last) && clause.lower(last) !== '.') last--;
  return nounPhrase(clause, first, last);
}

/** `a January study`, `the state board`, `some protesters`: a determiner and a word that belongs to its noun phrase. */
function isFollowedByNoun(clause: Clause, at: number): boolean {
  const next = clause.lower(at + 1);
  const isPart = clause.kind(at + 1) === TokenKind.Word && !prepositions.has(next) && !subordinators.has(next);
  if (!determiners.has(clause.lower(at)) || !isPart || next === 'and' || next === 'who') return false;
  return !timeWords.has(next) || clause.isWord(at + 2);
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
  const adjective = endOfHyphenated(clause, first);
  const isName =
    adjective === first &&
    clause.isCapitalised(first) &&
    !determiners.has(clause.lower(first)) &&
    !opensCommonPhrase(clause, first);
  let last = (isName ? endOfNamed(clause, first) : endOfCommonPhrase(clause, adjective)) - 1;
  while (last > first && clause.isMark(last)) last--;
  return last >= first ? nounPhrase(clause, first, last) : undefined;
}

/** The end of a name, or of a name with a noun beside it: `Former Kano keeper Ana Ruiz`, `Kano’s central bank`. */
function endOfNamed(clause: Clause, first: number): number {
  const end = endOfName(clause, first);
  const isOwner = /^['’]s$/.test(clause.lower(end)) && clause.kind(end + 1) === TokenKind.Word;
  if (isOwner) return isPastForm(clause.lower(end + 2)) ? end + 2 : endOfCommonPhrase(clause, end + 1);
  return end > first && clause.isCapitalised(end + 1) && isNoun(clause, end) ? endOfName(clause, end + 1) : end;
}

/** Whether a word in small letters behind the head of a sentence is no verb and no small word. */
function isNoun(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  if (clause.kind(at) !== TokenKind.Word || clause.isCapitalised(at)) return false;
  if (prepositions.has(lower) || subordinators.has(lower) || nameInternalWords.has(lower)) return false;
  if (lower === 'who' || lower === 'or' || lower.endsWith('s') || lower.endsWith('ly')) return false;
  return !verbGroup.has(lower) && !isPastForm(lower) && cueKinds(lower) === 0 && !verbCoordinators.has(lower);
}

/** `Shop steward Ana Ruiz was`, `Earlier work by Osei had`: the capital of the sentence, and a noun behind it. */
function opensCommonPhrase(clause: Clause, first: number): boolean {
  const lower = clause.lower(first);
  return first === 0 && !lower.endsWith('s') && !lower.endsWith('ing') && isNoun(clause, first + 1);
}

/** `Recently he …`, `Yesterday the mayor …`: an adverb or a time without a comma, and the subject. */
function isAdverbBeforeSubject(clause: Clause, at: number): boolean {
  const [lower, next] = [clause.lower(at), clause.lower(at + 1)];
  const isTime = fullWeekdays.has(lower) || singleTimes.has(lower);
  return (lower.endsWith('ly') || isTime) && (subjectPronouns.has(next) || determiners.has(next));
}

/** Words of time that need no other beside them. */
const singleTimes: ReadonlySet<string> = new Set(['yesterday', 'today', 'tomorrow', 'earlier', 'later']);

/** `Grim-faced owner Ana Ruiz`: the position behind a first word that hyphens join to words in lower case, else the word. */
function endOfHyphenated(clause: Clause, first: number): number {
  let at = first;
  while (isHyphenBehind(clause, at) && clause.isWord(at + 2) && !clause.isCapitalised(at + 2)) at += 2;
  return at === first ? first : at + 1;
}

function isHyphenBehind(clause: Clause, at: number): boolean {
  return clause.lower(at + 1) === '-' && clause.start(at + 1) === clause.end(at);
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
