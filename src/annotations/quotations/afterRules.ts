import { determiners, invertedAdverbs, mannerVerbs, nonVerbEndings, prepositions } from '../../lexicon/en/clauseWords';
import { nounLikeCueForms, phrasalCueVerbs } from '../../lexicon/en/cues';
import { hearerForms } from '../../lexicon/en/reportedClauses';
import { objectPronouns, subjectPronouns } from '../../lexicon/en/pronouns';
import type { Rule } from '../../text/rule';
import type { Clause } from './clause';
import { Cue, cueKinds, cueLemmas } from './cues';
import { cuesIn, type CueToken } from './cueTokens';
import { hasLetter, isNominal, timeWords, type NounPhrase } from './nounPhrases';
import { cuedReading, readingOf, type Reading } from './reading';
import { clauseAfter, type SpanContext } from './spanContext';
import { subjectAfter, subjectBefore } from './subjects';

/** The clause right behind a marked span. */
export interface ClauseBehind {
  readonly clause: Clause;
  /** Cue verbs of the clause in order. */
  readonly cues: readonly CueToken[];
  /** The marked span does not end in a full stop, so that its sentence goes on. */
  readonly isOpen: boolean;
  /** The marked span ends in a comma, a question or an exclamation of its own. */
  readonly isHeld: boolean;
  /** Whether another marked span follows in the paragraph. */
  readonly isFollowed: boolean;
}

// How far the parts of a clause stand from the marked span at most, in tokens. Chosen by hand.
/** From `how` or `as` to its verb: `as the supervisor, Daniela Ibarra, put it`. */
const maxMannerDistance = 12;
/** To `according to`. */
const maxAccordingDistance = 7;
/** To a cue with its subject before it: `…,” the mayor of the town, who was born there, said`. */
const maxCueDistance = 60;
/** The same where another marked span follows, to which the cue may belong. */
const maxCueDistanceBeforeSpan = 25;
/** To a verb that is known by its ending only: `…,” General Sir Hugh Smith barked`. */
const maxVerbDistance = 6;

/** The clause behind a marked span, without the marks that close the quotation; `undefined` where there is none. */
export function clauseBehind(context: SpanContext): ClauseBehind | undefined {
  const { article, span, isFollowed } = context;
  const whole = clauseAfter(context);
  let skipped = 0;
  while (/^[,”"’'.)]$/.test(whole.lower(skipped))) skipped++;
  const clause = whole.skip(skipped);
  if (clause.length === 0) return undefined;
  const ending = article.shown.slice(Math.max(span.content.start, span.content.end - 2), span.content.end);
  const isOpen = article.shown[span.end] === ',' || !/[.…]\s*$/.test(ending);
  const isHeld = context.endsInComma || context.endsInQuestion;
  return { clause, cues: cuesIn(clause), isOpen, isHeld, isFollowed };
}

type ReadBehind = (behind: ClauseBehind) => Reading | undefined;

function speechCue(at: number): CueToken {
  return { at, kinds: Cue.Speech, isAccording: false };
}

function readDash({ clause }: ClauseBehind): Reading | undefined {
  if (!/^[―—–]$/.test(clause.lower(0)) || !clause.isCapitalised(1)) return undefined;
  const subject = subjectAfter(clause, 1);
  return subject && readingOf(subject, clause.span(0, 0));
}

function readManner({ clause, isOpen }: ClauseBehind): Reading | undefined {
  if (!isOpen) return undefined;
  const first = clause.lower(0);
  const isHow = (first === 'is' || first === 'was') && clause.lower(1) === 'how';
  if (!isHow && first !== 'as') return undefined;
  const manner = clause.skip(isHow ? 2 : 1);
  for (let at = 1; at < maxMannerDistance; at++) {
    const lower = manner.lower(at);
    const isCue = (cueKinds(lower) & (Cue.Speech | Cue.Stance)) !== 0 && !nounLikeCueForms.has(lower);
    if (!isCue && !mannerVerbs.has(lower) && !(isHow && lower === 'describes')) continue;
    const subject = subjectBefore(manner, at);
    return subject && hasLetter(manner, subject) ? cuedReading(manner, subject, speechCue(at)) : undefined;
  }
  return undefined;
}

/** Whether the token is a verb by its ending: past tense or third person. */
export function looksLikeVerb(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  if (clause.isCapitalised(at) || !clause.isWord(at) || lower.length < 4 || !/(?:ed|[^s]s)$/.test(lower)) return false;
  for (const ending of nonVerbEndings) if (lower.endsWith(ending)) return false;
  return true;
}

function readInvertedVerb({ clause, cues, isOpen, isHeld }: ClauseBehind): Reading | undefined {
  if (!isOpen || !looksLikeVerb(clause, 0) || cues.at(0)?.at === 0) return undefined;
  // `“…,” retired general Ana Ruiz said`
  if (closesPhrase(clause, cues.at(0))) return undefined;
  // `“Go!” blared the horn`: a common noun needs a mark that holds the sentence open.
  const isCommon = isHeld && determiners.has(clause.lower(1)) && clause.lower(0).endsWith('ed');
  if (!clause.isCapitalised(1) && !(isCommon && !timeWords.has(clause.lower(2)))) return undefined;
  const subject = subjectAfter(clause, 1);
  return subject && cuedReading(clause, subject, speechCue(0));
}

function readVerb({ clause, cues, isOpen }: ClauseBehind): Reading | undefined {
  if (!isOpen) return undefined;
  const verb = verbBehindSubject(clause);
  if (verb === undefined || (cues.length > 0 && cues[0].at <= verb)) return undefined;
  const subject = subjectBefore(clause, verb);
  return subject && cuedReading(clause, subject, speechCue(verb));
}

/** Position of a verb right behind a pronoun or a capitalised name with which the clause begins. */
function verbBehindSubject(clause: Clause): number | undefined {
  if (subjectPronouns.has(clause.lower(0)) && looksLikeVerb(clause, 1)) return 1;
  if (determiners.has(clause.lower(0))) return verbBehindPhrase(clause);
  if (!clause.isCapitalised(0)) return undefined;
  let verb = 1;
  while (verb < maxVerbDistance && (clause.isCapitalised(verb) || clause.lower(verb) === '.')) verb++;
  return looksLikeVerb(clause, verb) ? verb : undefined;
}

/** Longest such noun phrase, in tokens: `the former vice-chair of the board`. By hand. */
const maxPhrase = 10;

/** Position of a past form behind a noun phrase in which a mark, preposition or the end follows: `the old man sang.` */
function verbBehindPhrase(clause: Clause): number | undefined {
  for (let at = 2; at < maxPhrase && (clause.isWord(at - 1) || clause.lower(at - 1) === '-'); at++) {
    const after = clause.lower(at + 1);
    const isLast = clause.isMark(at + 1) || prepositions.has(after) || after.endsWith('ly') || at + 1 >= clause.length;
    if (isLast && clause.lower(at).endsWith('ed') && looksLikeVerb(clause, at)) return at;
  }
  return undefined;
}

function readAccording({ clause, cues }: ClauseBehind): Reading | undefined {
  const cue = cues.at(0);
  if (!cue?.isAccording || cue.at > maxAccordingDistance) return undefined;
  const subject = subjectAfter(clause, cue.at + 2);
  return subject && cuedReading(clause, subject, cue);
}

/** Whether the first cue stands right behind the quotation, so that its subject follows: `…,” later said X`. */
function isInverted(behind: ClauseBehind): boolean {
  const {
    clause,
    cues: [cue],
  } = behind;
  let adverbs = 0;
  while (adverbs < cue.at && invertedAdverbs.has(clause.lower(adverbs))) adverbs++;
  return adverbs === cue.at && !clause.lower(cue.at).endsWith('ing') && !opensNounPhrase(behind);
}

/** `…,” fire chief Ruiz said`: the first word is a noun where a verb of speech closes the phrase that it opens. */
function opensNounPhrase({ clause, cues }: ClauseBehind): boolean {
  const [cue] = cues;
  const next = cues.at(1);
  const lower = clause.lower(cue.at);
  if (!nounLikeCueForms.has(lower) || !cueLemmas.has(lower)) return false;
  return closesPhrase(clause, next, cue.at);
}

/** Whether nothing but words stands between a first word and the verb of speech behind its noun phrase. */
function closesPhrase(clause: Clause, cue: CueToken | undefined, first = 0): boolean {
  if (!cue || (cue.kinds & Cue.Strong) === 0 || cue.isAccording) return false;
  for (let at = first + 1; at < cue.at; at++) if (clause.isMark(at)) return false;
  return cue.at > first + 1 && cue.at - first <= maxNounPhrase;
}

/** Tokens of such a phrase, at most: `fire department battalion chief Ana Ruiz`. By hand. */
const maxNounPhrase = 8;

/** Position of the particle of a phrasal cue, else of the cue: `…,” shot back Ruiz`. */
function phrasalEnd(clause: Clause, cue: number): number {
  return phrasalCueVerbs.get(clause.lower(cue))?.includes(clause.lower(cue + 1)) ? cue + 1 : cue;
}

function readInvertedCue(behind: ClauseBehind): Reading | undefined {
  const { clause, cues } = behind;
  const cue = cues.at(0);
  if (!cue || cue.isAccording || !isInverted(behind)) return undefined;
  // `“….” Asked what that meant, she said`, `called them “thin,” want to leave`
  if (!behind.isOpen && clause.isCapitalised(cue.at)) return undefined;
  if (clause.lower(cue.at + 1) === 'to') return undefined;
  const subject = subjectAfter(clause, phrasalEnd(clause, cue.at) + 1);
  if (!subject) return undefined;
  // `…,” told them`, `…,” said that`: an object follows.
  const lower = subject.from === subject.to ? clause.lower(subject.from) : '';
  if (lower === 'that' || objectPronouns.has(lower)) return undefined;
  const reportsSpeech = (cue.kinds & (Cue.Speech | Cue.Thought)) !== 0;
  return reportsSpeech || clause.isCapitalised(subject.from) ? cuedReading(clause, subject, cue) : undefined;
}

/** `“…” and a long list of faults, said Ana Ruiz, the mayor`: the name behind a comma and a verb of speech. */
function invertedSubject(clause: Clause, { at, kinds }: CueToken): NounPhrase | undefined {
  const [lower, next] = [clause.lower(at), clause.lower(at + 1)];
  const isInverted =
    at > 0 && clause.lower(at - 1) === ',' && (kinds & Cue.Strong) !== 0 && clause.isCapitalised(at + 1);
  // `the mayor, told Kano News`, `the mayor, tweeted Sunday`
  const isObject = hearerForms.has(lower) || timeWords.has(next);
  return isInverted && !isObject && !lower.endsWith('ing') ? subjectAfter(clause, at + 1) : undefined;
}

function readCue(behind: ClauseBehind): Reading | undefined {
  const { clause, cues, isOpen, isFollowed } = behind;
  // “…” He said …: a full stop inside the marks closed the sentence; the clause leads elsewhere.
  if (!isOpen || cues.length === 0 || cues[0].isAccording || isInverted(behind)) return undefined;
  // blamed Ruiz for “open theft,” implying that she meant …
  if (cues[0].at === 0 && clause.lower(1) === 'that') return undefined;
  for (const cue of cues) {
    if (cue.isAccording || cue.at > maxCueDistance) return undefined;
    const subject = invertedSubject(clause, cue) ?? subjectBefore(clause, cue.at);
    if (!subject || !isNominal(clause, subject) || !hasLetter(clause, subject)) continue;
    if ((cue.kinds & (Cue.Speech | Cue.Thought)) === 0 && subject.from > 0) continue;
    return isFollowed && cue.at > maxCueDistanceBeforeSpan ? undefined : cuedReading(clause, subject, cue);
  }
  return undefined;
}

/** Rules for the clause behind a marked span, in the order in which they are asked; the first that reads decides. */
export const afterRules = [
  {
    id: 'dash',
    example: '“The river gives and the river takes.” — [Omar Haddad], farmer',
    counterexample: '“The river gives and the river takes.” — a saying of the valley',
    read: readDash,
  },
  {
    id: 'cue-after',
    example: '“A gift to nobody,” as [Ana Ruiz] put it in May.',
    counterexample: '“A gift to nobody,” as the river rose in May.',
    read: readManner,
  },
  {
    // Any verb right beside an open quotation is a cue, known or not.
    id: 'cue-after-inverted',
    example: '“Go,” barked [Colonel Duarte].',
    counterexample: '“Go,” ferries to the island.',
    read: readInvertedVerb,
  },
  {
    id: 'cue-after-inverted',
    example: '“Go!” blared [the horn of the ferry].',
    counterexample: 'The “Go” signs, painted the year before, were gone.',
    read: readInvertedVerb,
  },
  {
    id: 'cue-after',
    example: '“Go,” [Colonel Duarte] barked.',
    counterexample: '“Go,” Colonel Duarte always.',
    read: readVerb,
  },
  {
    id: 'cue-after',
    example: '“Go,” [the old man in the boat] hummed to himself.',
    counterexample: '“Go,” the retired man in the boat.',
    read: readVerb,
  },
  {
    id: 'according-after',
    example: 'The wall is “older than the town,” according to [Ines Rocha].',
    counterexample: 'The wall is “older than the town,” which according books do not say.',
    read: readAccording,
  },
  {
    id: 'cue-after-inverted',
    example: '“The dam will hold,” later said [Aisha Bello].',
    counterexample: '“The dam will hold,” told them in May.',
    read: readInvertedCue,
  },
  {
    id: 'cue-after',
    example: '“The dam will hold,” [Aisha Bello], the chief engineer, told reporters.',
    counterexample: '“The dam will hold.” Aisha Bello told reporters of her plans.',
    read: readCue,
  },
  {
    id: 'cue-after',
    example: 'It was a “gift to nobody,” [Aisha Bello] said in May.',
    counterexample: 'It was a “gift to nobody,” implying that Aisha Bello said so in May.',
    read: readCue,
  },
] as const satisfies readonly Rule<string, ReadBehind>[];

export type AfterRule = (typeof afterRules)[number]['id'];
