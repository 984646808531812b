import { beForms } from '../../lexicon/en/auxiliaries';
import { comparedBeforeAs, determiners, mannerVerbs, prepositions } from '../../lexicon/en/clauseWords';
import { afterSpokenNoun, spokenNouns } from '../../lexicon/en/speechRoles';
import { possessivePronouns, subjectPronouns } from '../../lexicon/en/pronouns';
import { looksLikeVerb } from './afterRules';
import type { Clause } from './clause';
import { Cue } from './cues';
import { isFinite } from './finiteClauses';
import { hasLetter, isNominal, nameEndingAt, nounPhrase, pronoun, type NounPhrase } from './nounPhrases';
import { cuedReading, readingOf, type Reading } from './reading';
import { firstSubject, subjectAfter, subjectBefore } from './subjects';
import { verbGroup } from './verbGroup';

/** What leads into marks without a verb of speech of its own: `as X put it`, `X’s remark that`, `X hails Y as`. */

/** Farthest verb of such a clause from its *as*, in tokens. By hand. */
const maxManner = 24;

/** Words behind such a verb up to the marks, at most. In tokens; by hand. */
const maxBehindManner = 30;

/** `As X put it in May, the wall is “…”`, `Or, as X put it, “…”`: the clause of manner names who says the rest. */
export function readManner({ clause }: { readonly clause: Clause }): Reading | undefined {
  for (let at = clause.length - 2; at > Math.max(1, clause.length - maxBehindManner); at--) {
    if (clause.lower(at + 1) !== 'it' || !mannerVerbs.has(clause.lower(at))) continue;
    const subject = subjectBefore(clause, at);
    if (!subject || !hasLetter(clause, subject) || !followsAs(clause, subject.from)) return undefined;
    return cuedReading(clause, subject, { at, kinds: Cue.Speech, isAccording: false });
  }
  return undefined;
}

function followsAs(clause: Clause, at: number): boolean {
  for (let place = at; place >= Math.max(0, at - maxManner); place--) if (clause.lower(place) === 'as') return true;
  return false;
}

/** Words from such a verb to the marks, at most. In tokens; by hand. */
const maxUnknownVerb = 10;

/** `Rocha sniped that it was “…”`, `She accepted it was “…”`: a past form that has a clause behind it says it. */
export function readUnknownVerb({ clause }: { readonly clause: Clause }): Reading | undefined {
  for (let at = clause.length - 2; at > 0 && clause.length - at <= maxUnknownVerb; at--) {
    const next = clause.lower(at + 1);
    const opensClause = next === 'that' || (subjectPronouns.has(next) && isFinite(clause.lower(at + 2)));
    if (!opensClause || !clause.lower(at).endsWith('ed') || !looksLikeVerb(clause, at)) continue;
    // She was not surprised that
    if (beForms.has(clause.lower(at - 1)) || beForms.has(clause.lower(at - 2))) return undefined;
    const subject = subjectBefore(clause, at);
    if (!subject || !isNominal(clause, subject)) return undefined;
    const isNamed = subject.isPronoun || clause.isCapitalised(subject.to);
    return isNamed ? cuedReading(clause, subject, { at, kinds: Cue.Speech, isAccording: false }) : undefined;
  }
  return undefined;
}

/** `The family paid tribute to “the light of our lives”`, `to a “kind and funny” man`: what is paid is said. */
export function readTribute({ clause }: { readonly clause: Clause }): Reading | undefined {
  let last = clause.length - 1;
  if (determiners.has(clause.lower(last))) last--;
  const verb = last - 2;
  if (
    clause.lower(last) !== 'to' ||
    clause.lower(last - 1) !== 'tribute' ||
    !/^pa(?:id|ys?|ying)$/.test(clause.lower(verb))
  )
    return undefined;
  const subject = subjectBefore(clause, verb);
  return subject && isNominal(clause, subject) ? readingOf(subject, clause.span(verb, last - 1)) : undefined;
}

/** Words between such a noun and the marks, in tokens: `her warning to the board that the dam is “…”`. By hand. */
const maxNounDistance = 8;
/** Words between the noun and who makes it: `Mr Osei’s long and angry rejection of “…”`. By hand. */
const maxPossessorDistance = 4;

/** `her remark that “…”`, `Osei’s rejection of “…”`, `a statement by Osei that “…”`: a noun of speech with its maker. */
export function readStatementNoun({ clause }: { readonly clause: Clause }): Reading | undefined {
  for (let at = clause.length - 2; at > 0 && clause.length - at <= maxNounDistance; at--) {
    if (!spokenNouns.has(clause.lower(at)) || clause.isCapitalised(at)) continue;
    const next = clause.lower(at + 1);
    if (next === 'by' || next === 'from') {
      const maker = subjectAfter(clause, at + 2);
      return maker && isNominal(clause, maker) && clause.isCapitalised(maker.to)
        ? readingOf(maker, clause.span(at, at))
        : undefined;
    }
    if (!afterSpokenNoun.has(next)) continue;
    const maker = possessorBefore(clause, at);
    return maker && readingOf(maker, clause.span(at, at));
  }
  return undefined;
}

/** Tokens of such a name, at most: `in the words of the former mayor, Ines Rocha, “…”`. By hand. */
const maxWordsDistance = 10;

/** `in Rocha’s words, “…”`, `in the words of Rocha, “…”`. */
export function readWordsOf({ clause }: { readonly clause: Clause }): Reading | undefined {
  let last = clause.length - 1;
  if (/^[,:]$/.test(clause.lower(last))) last--;
  for (let at = last; at > 0 && last - at <= maxWordsDistance; at--) {
    if (!/^words?$/.test(clause.lower(at)) || clause.isCapitalised(at)) continue;
    const maker = at === last ? possessorBefore(clause, at) : isInWordsOf(clause, at) && subjectAfter(clause, at + 2);
    return maker && isNominal(clause, maker) ? readingOf(maker, clause.span(at, at)) : undefined;
  }
  return undefined;
}

function isInWordsOf(clause: Clause, words: number): boolean {
  return clause.lower(words + 1) === 'of' && clause.lower(words - 1) === 'the' && clause.lower(words - 2) === 'in';
}

/** `her`, `Mr Osei` of `Mr Osei’s`: whose the noun at `noun` is. */
function possessorBefore(clause: Clause, noun: number): NounPhrase | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - maxPossessorDistance); at--) {
    const lower = clause.lower(at);
    if (possessivePronouns.has(lower)) return pronoun(clause, at);
    if (lower === "'s" || lower === '’s') return withoutPreposition(clause, nameEndingAt(clause, at - 1));
    if (!clause.isWord(at)) return undefined;
  }
  return undefined;
}

/** The `Rocha` of `In Rocha’s words`: a preposition with the capital of its sentence is no part of the name. */
function withoutPreposition(clause: Clause, name: NounPhrase | undefined): NounPhrase | undefined {
  const opens = name?.from === 0 && name.to > 0 && prepositions.has(clause.lower(0));
  return opens ? nounPhrase(clause, 1, name.to) : name;
}

/** `X attacks Y as a “…”`, `X casts it as “…”`: whatever the verb, the subject calls it so. In `X is known as` he does not. */
export function readPredicative({ clause }: { readonly clause: Clause }): Reading | undefined {
  let as = clause.length - 1;
  if (determiners.has(clause.lower(as))) as--;
  if (clause.lower(as) !== 'as' || as < 3 || !isPredicative(clause, as)) return undefined;
  const subject = firstSubject(clause);
  if (!subject || subject.to >= as - 2 || !isNominal(clause, subject)) return undefined;
  if (!subject.isPronoun && !clause.isCapitalised(subject.from)) return undefined;
  return passiveBefore(clause, subject.to + 1) ? undefined : readingOf(subject);
}

/** Not `such as`, `as good as`, `known as`, `as well as`. */
function isPredicative(clause: Clause, as: number): boolean {
  if (comparedBeforeAs.has(clause.lower(as - 1)) || clause.isMark(as - 1)) return false;
  return clause.lower(as - 2) !== 'as';
}

/** Whether the verb group at `from` is passive: `was hailed as`, `is seen as`. */
function passiveBefore(clause: Clause, from: number): boolean {
  for (let at = from; at < clause.length && (verbGroup.has(clause.lower(at)) || clause.lower(at).endsWith('ly')); at++)
    if (beForms.has(clause.lower(at)) || /^(?:been|being)$/.test(clause.lower(at)))
      return !clause.lower(at + 1).endsWith('ing');
  return false;
}

/** A name before a participle of which *on* or *at* says that it is a place, at most so many tokens long. By hand. */
const maxPlace = 4;

/** Whether the words before the participle say where somebody speaks, and not who. */
export function isPlaceOfSpeech(clause: Clause, participle: number): boolean {
  for (let at = participle - 1; at >= participle - maxPlace && at > 0; at--) {
    const lower = clause.lower(at);
    if (lower === 'on' || lower === 'at') return true;
    if (!clause.isCapitalised(at) && !determiners.has(lower)) return false;
  }
  return false;
}
