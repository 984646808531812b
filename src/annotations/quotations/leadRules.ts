import { headlineLabels, speechRoles } from '../../lexicon/en/speechRoles';
import { roles } from '../../lexicon/en/roles';
import { determiners } from '../../lexicon/en/clauseWords';
import { isLetter, isUpper } from '../../text/characters';
import { firstEndingAfter } from '../../text/span';
import type { Rule } from '../../text/rule';
import type { Clause } from './clause';
import { Cue } from './cues';
import { cuesIn, passiveOf, type CueToken } from './cueTokens';
import { hasLetter, isNominal, nameEndingAt, phraseEndingAt, type NounPhrase } from './nounPhrases';
import { cuedReading, readingOf, type Reading } from './reading';
import { clauseBefore, type SpanContext } from './spanContext';
import { firstSubject, subjectAfter, subjectBefore } from './subjects';

/** The clause that leads into a marked span. */
export interface Lead {
  readonly clause: Clause;
  /** Cue verbs of the clause in order. */
  readonly cues: readonly CueToken[];
  readonly context: SpanContext;
  /** What stands between the marks begins with a capital. */
  readonly startsUpper: boolean;
}

/** A cue of a lead, with what the rules ask of it. */
export interface LeadCue {
  readonly lead: Lead;
  readonly cue: CueToken;
  /** Place of the cue among those of the clause. */
  readonly index: number;
  readonly subject: NounPhrase | undefined;
  readonly isParticiple: boolean;
}

/** A speaker's name before the colon of a headline, in tokens: `Mayor of Kano: We Stay`. By hand. */
const maxHeadlineSpeaker = 5;
/** Shorter words between marks may be a term or a title, so that nobody need speak them. In code units; by hand. */
const maxFragmentLength = 20;

/** The lead of a marked span; `undefined` where no words stand before it. */
export function leadOf(context: SpanContext): Lead | undefined {
  const clause = clauseBefore(context);
  if (clause.length === 0) return undefined;
  const { article, span } = context;
  return { clause, cues: cuesIn(clause), context, startsUpper: isUpper(article.shown.charCodeAt(span.content.start)) };
}

type ReadLead = (lead: Lead) => Reading | undefined;
type ReadLeadCue = (leadCue: LeadCue) => Reading | undefined;

/**
 * The cue of the main clause over a fragment inside a reported clause, which is its speaker's and not that of a verb
 * inside: in `X says it underscores that Y called him “unfit”` X speaks.
 */
function mainCue({ clause, cues, context, startsUpper }: Lead): CueToken | undefined {
  const last = clause.length - 1;
  const isInsideClause = isLetter(context.article.shown.charCodeAt(clause.end(last) - 1));
  if (cues.length < 2 || !isInsideClause || (startsUpper && clause.lower(last) !== 'that')) return undefined;
  return cues.find(
    ({ at, kinds, isAccording }) =>
      isAccording || ((kinds & (Cue.Speech | Cue.Strong)) !== 0 && !clause.lower(at).endsWith('ing')),
  );
}

function mainReading(lead: Lead, isAccording: boolean): Reading | undefined {
  const { clause } = lead;
  const cue = mainCue(lead);
  if (!cue || cue.isAccording !== isAccording) return undefined;
  const subject = isAccording ? subjectAfter(clause, cue.at + 2) : subjectBefore(clause, cue.at);
  if (!subject || !hasLetter(clause, subject)) return undefined;
  const isNamed = subject.isPronoun || subject.from === 0 || clause.isCapitalised(subject.from);
  return isNamed ? cuedReading(clause, subject, cue) : undefined;
}

/** Rules for a fragment inside a longer reported clause. */
export const mainClauseRules = [
  {
    id: 'according-before',
    example: 'According to [Ines Rocha], the mayor called the toll “a gift to nobody”.',
    counterexample: 'The mayor called the toll “a gift to nobody”.',
    read: (lead) => mainReading(lead, true),
  },
  {
    id: 'cue-before',
    example: '[Ines Rocha] says it underlines that the mayor called him “unfit”.',
    counterexample: 'The letter “unfit” was painted red.',
    read: (lead) => mainReading(lead, false),
  },
] as const satisfies readonly Rule<string, ReadLead>[];

/** Whether a cue stands in the infinitive, so that nothing was said yet: `is set to discuss “…”`. */
export function isPlanned(clause: Clause, { at, kinds }: CueToken): boolean {
  return clause.lower(at - 1) === 'to' && (kinds & Cue.Strong) === 0 && !clause.isCapitalised(at);
}

/** A cue of a lead with its subject. */
export function leadCue(lead: Lead, index: number): LeadCue {
  const cue = lead.cues[index];
  const isParticiple = lead.clause.lower(cue.at).endsWith('ing');
  return { lead, cue, index, subject: subjectBefore(lead.clause, cue.at), isParticiple };
}

function readAccording({ lead: { clause }, cue }: LeadCue): Reading | undefined {
  if (!cue.isAccording) return undefined;
  const subject = subjectAfter(clause, cue.at + 2);
  return subject && cuedReading(clause, subject, cue);
}

function readPassive({ lead: { clause }, cue }: LeadCue): Reading | undefined {
  const passive = cue.isAccording ? undefined : passiveOf(clause, cue.at);
  return passive && cuedReading(clause, passive.agent, cue);
}

/** `footage of X saying`: the participle's own subject stands right before it. */
function readOwnParticiple({ lead: { clause }, cue, subject, isParticiple }: LeadCue): Reading | undefined {
  if (!isParticiple || !subject || subject.to !== cue.at - 1) return undefined;
  if (!subject.isPronoun && !clause.isCapitalised(subject.to)) return undefined;
  return cuedReading(clause, nameEndingAt(clause, subject.to) ?? subject, cue);
}

/** `X rose in tears but saying “…”`: the subject of the verb before. */
function readEarlierSubject(leadCue: LeadCue): Reading | undefined {
  const { lead, cue, subject, isParticiple } = leadCue;
  if (cue.isAccording || (!isParticiple && subject && isFirm(lead.clause, subject))) return undefined;
  const earlier = earlierSubject(leadCue) ?? firstSubject(lead.clause);
  return earlier && earlier.to < cue.at ? cuedReading(lead.clause, earlier, cue) : undefined;
}

/** `X did this, saying “…”`: behind a comma a participle has the subject of the clause before it. */
function readParticipleClause(leadCue: LeadCue): Reading | undefined {
  const { lead, cue, isParticiple } = leadCue;
  return isParticiple && lead.clause.lower(cue.at - 1) === ',' ? readEarlierSubject(leadCue) : undefined;
}

/** Whether a noun phrase shows that it is whole: a pronoun, a name at an edge, a determiner but for `no` before it. */
function isFirm(clause: Clause, subject: NounPhrase): boolean {
  const lower = clause.lower(subject.from);
  const isNamed = clause.isCapitalised(subject.from) || clause.isCapitalised(subject.to);
  if (!isNominal(clause, subject)) return false;
  return subject.isPronoun || isNamed || (determiners.has(lower) && lower !== 'no');
}

/** The subject of the first cue before this one that has one. */
function earlierSubject({ lead: { clause, cues }, index }: LeadCue): NounPhrase | undefined {
  for (let earlier = 0; earlier < index; earlier++) {
    if (cues[earlier].isAccording) continue;
    const subject = subjectBefore(clause, cues[earlier].at);
    if (!subject || !hasLetter(clause, subject)) continue;
    if (earlier === 0 || subject.isPronoun || clause.isCapitalised(subject.from)) return subject;
  }
  return undefined;
}

/** A conjunction or adverb where the subject should stand names nobody: the cue shares the subject of a verb before. */
function readSubject({ lead, cue, subject }: LeadCue): Reading | undefined {
  const { clause } = lead;
  if (cue.isAccording) return undefined;
  // `called it “fine”, adding that it was “calm”`
  if (!subject) return cue.at <= 1 && lead.context.previous ? cuedReading(clause, undefined, cue) : undefined;
  if (!hasLetter(clause, subject)) return undefined;
  return cuedReading(clause, isNominal(clause, subject) ? subject : undefined, cue);
}

/** Rules for one cue of the clause, asked for the last cue first. */
export const leadCueRules = [
  {
    id: 'according-before',
    example: 'According to [Ines Rocha], “the wall is older than the town”.',
    counterexample: 'The wall, according to “the book of the town”, is old.',
    read: readAccording,
  },
  {
    id: 'cue-before',
    example: 'Minister [accused] of ‘open theft’ by the auditors.',
    counterexample: 'The two leaders are set to discuss “trade and energy” on Friday.',
    read: readPassive,
  },
  {
    id: 'participle-before',
    example: 'Footage of [Omar Haddad] saying “the road was gone” went round the town.',
    counterexample: 'Omar Haddad said “the road was gone” in the film.',
    read: readOwnParticiple,
  },
  {
    id: 'participle-clause',
    example: '[Omar Haddad] closed the gate, saying “the road was gone”.',
    counterexample: 'Omar Haddad closed the gate and said “the road was gone”.',
    read: readParticipleClause,
  },
  {
    id: 'participle-before',
    example: '[Omar Haddad] walked on, in tears but saying “the road was gone”.',
    counterexample: 'Omar Haddad closed the gate and she said “the road was gone”.',
    read: readEarlierSubject,
  },
  {
    id: 'cue-before',
    example: '[Aisha Bello] said: “The dam will hold.”',
    counterexample: 'A sign at the dam: “No swimming here after dark.”',
    read: readSubject,
  },
] as const satisfies readonly Rule<string, ReadLeadCue>[];

/** Whether a span stands in a headline or heading, where what precedes a colon may be the topic. */
function isHeadline({ article, span }: SpanContext): boolean {
  const block = article.blocks.at(firstEndingAfter(article.blocks, span.start));
  return block?.kind === 'headline' || block?.kind === 'heading';
}

/** A name before the colon of a headline has so many words at most: `Coast Road Closure: ‘…’` is a topic. By hand. */
const maxHeadlineName = 2;

/** `Vell: ‘…’`, `Mayor of Kano: ‘…’`; in `Coast road closure: ‘…’` and `Watch: ‘…’` nobody is named. */
function namesSpeaker(clause: Clause, colon: number): boolean {
  let capitals = 0;
  for (let at = 0; at < colon; at++) {
    const lower = clause.lower(at);
    if (roles.has(lower) || speechRoles.has(lower)) return true;
    if (clause.isCapitalised(at)) capitals++;
  }
  return capitals === colon && colon <= maxHeadlineName && !headlineLabels.has(clause.lower(0));
}

function readColon({ clause, context }: Lead): Reading | undefined {
  const last = clause.length - 1;
  if (clause.lower(last) !== ':' || (isHeadline(context) && !namesSpeaker(clause, last))) return undefined;
  const subject = firstSubject(clause);
  return subject && readingOf(subject, clause.span(last, last));
}

/** Headlines: `Caddell: Voters Worried, It’s ‘in Their Heads’`. */
function readHeadlineColon({ clause, context }: Lead): Reading | undefined {
  let colon = 0;
  while (colon <= maxHeadlineSpeaker && clause.lower(colon) !== ':') colon++;
  if (colon > maxHeadlineSpeaker || !clause.isTitleCase()) return undefined;
  if (isHeadline(context) && !namesSpeaker(clause, colon)) return undefined;
  const subject = phraseEndingAt(clause, colon - 1);
  return subject && readingOf(subject, clause.span(colon, colon));
}

/** No cue: only a whole utterance points to the sentence's subject; fragments are left to the other roles of marks. */
function readSentenceSubject({ clause, context, startsUpper }: Lead): Reading | undefined {
  const { start, end } = context.span.content;
  const isIntroduced = context.lead === 'comma' || context.lead === 'colon';
  if (!isIntroduced || !startsUpper || end - start <= maxFragmentLength) return undefined;
  // A topic before the colon of a headline speaks no more here than it does for `colon`.
  if (context.lead === 'colon' && isHeadline(context)) return undefined;
  const subject = firstSubject(clause);
  return subject && readingOf(subject);
}

/** Rules for a clause in which no cue was read. */
export const leadWithoutCueRules = [
  {
    id: 'colon',
    example: '[Ana Ruiz]: “The gate stays shut until autumn.”',
    counterexample: 'Ana Ruiz left, “The gate stays shut until autumn.”',
    read: readColon,
  },
  {
    id: 'colon',
    example: '[Ruiz]: Town Needs Roads, Not a ‘Gift to Nobody’',
    counterexample: 'The town has one choice: a toll of the kind that was called ‘gift’ before',
    read: readHeadlineColon,
  },
  {
    id: 'sentence-subject',
    example: '[Ana Ruiz] turned to the crowd, “The gate stays shut until autumn.”',
    counterexample: 'Ana Ruiz turned to the crowd, “the gate”.',
    read: readSentenceSubject,
  },
] as const satisfies readonly Rule<string, ReadLead>[];

export type LeadRule =
  | (typeof mainClauseRules)[number]['id']
  | (typeof leadCueRules)[number]['id']
  | (typeof leadWithoutCueRules)[number]['id'];
