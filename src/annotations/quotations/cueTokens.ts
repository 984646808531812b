import { beForms, haveForms } from '../../lexicon/en/auxiliaries';
import {
  activeBeforePreposition,
  adjectiveEndings,
  determiners,
  nounComplementPrepositions,
  pluralsWithoutS,
  prepositions,
  reducingConjunctions,
  verbGroupWords,
} from '../../lexicon/en/clauseWords';
import { nounLikeCueForms, phrasalCueVerbs, secrecyWords } from '../../lexicon/en/cues';
import { mediaOfSpeech } from '../../lexicon/en/speechRoles';
import { objectPronouns, possessives, subjectPronouns } from '../../lexicon/en/pronouns';
import { irregularPasts } from '../../lexicon/en/verbForms';
import { FormValues } from '../../text/formValues';
import { TokenKind } from '../../text/tokens';
import type { Clause } from './clause';
import { Cue, cueKinds, cueLemmas, isPastParticiple } from './cues';
import { timeWords, type NounPhrase } from './nounPhrases';
import { subjectAfter } from './subjects';
import { verbGroup } from './verbGroup';

/** A token of a clause that reports or attributes. */
export interface CueToken {
  /** Position in the clause. */
  readonly at: number;
  /** Bits of `Cue`. */
  readonly kinds: number;
  /** `according to`: two tokens, and the speaker follows. */
  readonly isAccording: boolean;
}

/** What a cue may begin with besides the forms of cue verbs, as bits above those of `Cue`. */
const enum Opener {
  /** A verb that reports with a particle behind it. */
  Phrasal = 32,
  /** `according`. */
  According = 64,
}
const kindBits = Opener.Phrasal - 1;

/** With what a form may begin a cue: bits of `Cue` and `Opener`. */
const openers = new FormValues(
  ({ lower }) =>
    cueKinds(lower) |
    (phrasalCueVerbs.has(lower) ? Opener.Phrasal : 0) |
    (lower === 'according' ? Opener.According : 0),
);

/** Cue verbs of the clause in order; readings as a noun are left out. */
export function cuesIn(clause: Clause): CueToken[] {
  const cues: CueToken[] = [];
  for (let at = 0; at < clause.length; at++) {
    const opener = openers.of(clause.form(at));
    if (opener === 0 || clause.kind(at) !== TokenKind.Word) continue;
    const kinds = opener & kindBits;
    if (opener & Opener.Phrasal && isPhrasal(clause, at)) {
      cues.push({ at, kinds: Cue.Speech, isAccording: false });
    } else if (kinds !== 0) {
      if (isHyphenated(clause, at)) continue;
      if (isReporting(clause, at)) cues.push({ at, kinds, isAccording: false });
    } else if (clause.lower(at + 1) === 'to' && opener & Opener.According) {
      cues.push({ at, kinds: Cue.Speech | Cue.Strong, isAccording: true });
    }
  }
  return cues;
}

/** Whether the form of a cue verb at `at` is none of its other readings. */
function isReporting(clause: Clause, at: number): boolean {
  const isOther = isInsideName(clause, at) || isNoun(clause, at) || isSeenThing(clause, at);
  return !isOther && !asksForSecrecy(clause, at) && !isAsked(clause, at);
}

/** `minutes seen by the paper`: who has seen a thing says nothing of it; in `is seen by critics as` they do. */
function isSeenThing(clause: Clause, at: number): boolean {
  return clause.lower(at) === 'seen' && clause.lower(at + 1) === 'by' && !verbGroup.has(clause.lower(at - 1));
}

/** `she went on.`, `he shot back, “…”`, `…,” shot back Ruiz`: verb and particle, and no object behind them. */
function isPhrasal(clause: Clause, at: number): boolean {
  const particles = phrasalCueVerbs.get(clause.lower(at));
  if (!particles?.includes(clause.lower(at + 1)) || isInsideName(clause, at)) return false;
  return at + 2 >= clause.length || clause.isMark(at + 2) || (at === 0 && clause.isCapitalised(at + 2));
}

/** The *described* of `a self-described poet` belongs to the word before it. */
function isHyphenated(clause: Clause, at: number): boolean {
  return clause.lower(at - 1) === '-' && !clause.isDash(at - 1);
}

/** `asked not to be named`, `declined to be identified`: on what terms somebody speaks, not what is said. */
function asksForSecrecy(clause: Clause, at: number): boolean {
  const to = clause.lower(at + 1) === 'not' ? at + 2 : at + 1;
  if (clause.lower(to) !== 'to') return false;
  const verb = clause.lower(to + 1) === 'be' ? clause.lower(to + 2) : clause.lower(to + 1);
  return secrecyWords.has(verb) && (clause.lower(to + 1) === 'be' || verb === 'remain');
}

/** `when asked about the toll`, `if told so`: what was said to the speaker; in `once described it as` he speaks. */
function isAsked(clause: Clause, at: number): boolean {
  if (clause.lower(at + 1) === 'it' || objectPronouns.has(clause.lower(at + 1))) return false;
  return (
    clause.lower(at) !== 'said' && isPastParticiple(clause.lower(at)) && reducingConjunctions.has(clause.lower(at - 1))
  );
}

/** A capital inside a sentence is a name's: `Mr Price`, `the State Department`. */
function isInsideName(clause: Clause, at: number): boolean {
  return clause.isCapitalised(at) && at > 0 && !clause.isMark(at - 1) && !clause.isTitleCase();
}

/** Whether the form of a cue verb at `at` is a noun or a modifier there: `two reports`, `for supporting X`. */
function isNoun(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  const before = clause.lower(at - 1);
  const isParticiple = lower.endsWith('ing');
  // `he’s claiming that …`, but `the mayor’s claiming of …`
  if (clause.kind(at - 1) === TokenKind.Clitic)
    return (
      (nounLikeCueForms.has(lower) || isParticiple) && !(isParticiple && subjectPronouns.has(clause.lower(at - 2)))
    );
  // `for supporting X`, `after criticising Y`: what somebody did, not what is said
  const isDeed = (cueKinds(lower) & Cue.Strong) === 0 && clause.lower(at + 1) !== 'that';
  if (isParticiple && prepositions.has(before) && before !== 'by' && isDeed) return true;
  // `closed the meeting by saying …`
  if (isParticiple && before === 'by') return false;
  // `as the popular saying goes`
  if (lower === 'saying' && /^(?:goes|runs|is|was|has)$/.test(clause.lower(at + 1))) return true;
  if (!nounLikeCueForms.has(lower)) return isParticiple && (before === 'the' || before === 'of' || before === 'a');
  if (followsNounContext(clause, at) || precedesNounComplement(clause, at)) return true;
  // Ruiz’s niece, state Senator Ana Reyl, shouted
  if (cueLemmas.has(lower) && clause.lower(at - 1) === ',' && clause.isCapitalised(at + 1)) return true;
  return isHeadOfCompound(clause, at) || lacksObject(clause, at);
}

/** `after the harbour attacks, …`: a verb that always takes an object has none before a comma or stop. */
function lacksObject(clause: Clause, at: number): boolean {
  const kinds: number = cueKinds(clause.lower(at));
  const isStance = (kinds & Cue.Stance) !== 0 && (kinds & ~Cue.Stance) === 0;
  return isStance && clause.lower(at).endsWith('s') && /^[,.;)]$/.test(clause.lower(at + 1));
}

/**
 * `the harbour attack is`, `a simple message:`, `the security detail`: the bare form of a verb does not agree with a
 * noun in the singular before it, so that the two are one noun phrase.
 */
function isHeadOfCompound(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  const before = clause.lower(at - 1);
  if (!cueLemmas.has(lower) || clause.kind(at - 1) !== TokenKind.Word || clause.isTitleCase()) return false;
  const isPlural = before.endsWith('s') || pluralsWithoutS.has(before) || subjectPronouns.has(before);
  const isVerbGroup = verbGroup.has(before) || before === 'to' || before.endsWith('ly');
  return !isPlural && !isVerbGroup && !joinsSubjects(clause, at) && !isPerceived(clause, at);
}

/** Tokens from such a verb to the one that is perceived, at most: `heard one of the crew shout`. By hand. */
const maxPerceived = 6;

/** `heard a man shout “…”`: behind a verb of perception a bare form has a subject of its own. */
function isPerceived(clause: Clause, at: number): boolean {
  for (let place = at - 2; place >= at - maxPerceived && !clause.isMark(place); place--)
    if (/^(?:hear[ds]?|saw|watched)$/.test(clause.lower(place))) return true;
  return false;
}

/** `Rocha and Osei claim`, `the mayor and his deputy claim`: two in the singular are a plural subject. */
function joinsSubjects(clause: Clause, at: number): boolean {
  for (let place = at - 2; place >= at - maxJoinedSubject && !clause.isMark(place); place--)
    if (clause.lower(place) === 'and') return true;
  return false;
}

/** Whether what stands before makes a noun of it: `two reports`, `in states`, `the state and claims`, `new reports`. */
function followsNounContext(clause: Clause, at: number): boolean {
  const before = clause.lower(at - 1);
  return (
    determiners.has(before) ||
    prepositions.has(before) ||
    before === 'of' ||
    before === 'per' ||
    // up 0.2 percentage points
    before === 'percentage' ||
    // `praised the ferry and claims that …` is a verb
    ((before === 'and' || before === 'or') && clause.lower(at + 1) !== 'that') ||
    clause.kind(at - 1) === TokenKind.Number ||
    followsOwnedName(clause, at) ||
    // `found claims`, `denied reports`
    (clause.lower(at).endsWith('s') && (irregularPasts.has(before) || /[a-z]{2}ed$/.test(before))) ||
    (isAdjective(before) && !verbGroup.has(before))
  );
}

/** `their 2005 Kano pledge`: a possessive opens the phrase, and nothing but a name or number stands between. */
function followsOwnedName(clause: Clause, at: number): boolean {
  let first = at - 1;
  while (clause.isCapitalised(first) || clause.kind(first) === TokenKind.Number) first--;
  // `told her Ruiz claims …`
  return first < at - 1 && clause.lower(first) !== 'her' && possessives.has(clause.lower(first));
}

function isAdjective(lower: string): boolean {
  for (const ending of adjectiveEndings) if (lower.endsWith(ending)) return true;
  return false;
}

/** Whether what follows makes a noun of it: `claims of fraud`, `reports on the flood`. */
function precedesNounComplement(clause: Clause, at: number): boolean {
  const after = clause.lower(at + 1);
  if (after === 'of' || after === 'and') return true;
  return (
    clause.lower(at).endsWith('s') &&
    nounComplementPrepositions.has(after) &&
    !subjectPronouns.has(clause.lower(at - 1)) &&
    !clause.isCapitalised(at - 1)
  );
}

/** Tokens between a verb and the *and* of its two subjects, at most: `and the mayor of Kano claim`. By hand. */
const maxJoinedSubject = 6;

/** Adverbs and forms of “be” between an auxiliary and its participle: `was also widely accused`. */
function isVerbAdverb(lower: string): boolean {
  return lower.endsWith('ly') || verbGroupWords.has(lower) || isBareBe(lower);
}

function isBareBe(lower: string): boolean {
  return lower === 'being' || lower === 'been';
}

/**
 * Whether the cue at `cue` is passive, so that its subject is spoken of and does not speak: `is accused of`, headline
 * `Minister accused of …`, `visit condemned by US`.
 * @returns the agent after `by`, who speaks, where there is one
 */
export function passiveOf(clause: Clause, cue: number): { readonly agent?: NounPhrase } | undefined {
  const form = clause.lower(cue);
  if (!isPastParticiple(form)) return undefined;
  let before = cue - 1;
  while (isVerbAdverb(clause.lower(before))) before--;
  const auxiliary = clause.lower(before);
  // I’m told, we’re told
  const hasBe = beForms.has(auxiliary) || isBareBe(clause.lower(cue - 1)) || /['’](?:m|re)$/.test(auxiliary);
  const by = clause.lower(cue + 1) === 'by' ? cue + 1 : hasBe && clause.lower(cue + 2) === 'by' ? cue + 2 : -1;
  if (by > 0) {
    // Ana Ruiz replied by email
    if (!hasBe && mediaOfSpeech.has(clause.lower(by + 1))) return undefined;
    // confirmed dead by late Wednesday, told by 9 pm
    if (isTime(clause, by + 1)) return {};
    const agent = subjectAfter(clause, by + 1);
    return agent ? { agent } : {};
  }
  if (hasBe) return {};
  // No auxiliary: a reduced passive shows by the preposition that stands where an object would.
  const isReduced =
    /^(?:of|as|over|for)$/.test(clause.lower(cue + 1)) &&
    !activeBeforePreposition.has(form) &&
    !haveForms.has(auxiliary) &&
    !subjectPronouns.has(clause.lower(cue - 1)) &&
    !isInRelativeClause(clause, cue);
  return isReduced ? {} : undefined;
}

/** A time, or a word before one: `late Wednesday`, `9 pm`, `then`. */
function isTime(clause: Clause, at: number): boolean {
  const isBeforeTime = /^(?:late|early|mid|next)$/.test(clause.lower(at));
  return clause.kind(at) === TokenKind.Number || timeWords.has(clause.lower(isBeforeTime ? at + 1 : at));
}

/** Longest subject between a relative pronoun and its verb, in tokens. By hand. */
const maxRelativeSubject = 6;

/** `a storm that Mayor Ruiz described as …`: what stands between pronoun and participle is the subject of an active verb. */
function isInRelativeClause(clause: Clause, cue: number): boolean {
  if (!clause.isWord(cue - 1) || prepositions.has(clause.lower(cue - 1))) return false;
  for (let at = cue - 1; at >= cue - maxRelativeSubject; at--) {
    if (/^(?:that|which|what|whom)$/.test(clause.lower(at))) return at < cue - 1;
    const isPart = (clause.isWord(at) && !verbGroup.has(clause.lower(at))) || clause.isAbbreviationStop(at);
    if (!isPart) return false;
  }
  return false;
}
