import { wordCarriers } from '../../lexicon/en/speechRoles';
import { sentenceFrom } from '../../article/article';
import { beForms } from '../../lexicon/en/auxiliaries';
import { determiners } from '../../lexicon/en/clauseWords';
import type { Rule } from '../../text/rule';
import { TokenKind } from '../../text/tokens';
import { Clause } from './clause';
import { Cue } from './cues';
import { passiveOf, type CueToken } from './cueTokens';
import { hasLetter, isNominal, nameEndingAt, nounPhrase, type NounPhrase } from './nounPhrases';
import type { Lead } from './lead';
import { isPlaceOfSpeech } from './leadPhrases';
import { cuedReading, cueSpan, readingOf, type Reading } from './reading';
import { clauseAfter, type SpanContext } from './spanContext';
import { firstSubject, perceivedSubject, quotedAs, subjectAfter, subjectBefore } from './subjects';

/** A cue of a lead, with what the rules ask of it. */
export interface LeadCue {
  readonly lead: Lead;
  readonly cue: CueToken;
  /** Place of the cue among those of the clause. */
  readonly index: number;
  readonly subject: NounPhrase | undefined;
  readonly isParticiple: boolean;
}

type ReadLeadCue = (leadCue: LeadCue) => Reading | undefined;

/** Whether a cue stands in the infinitive, so that nothing was said yet: `is set to discuss “…”`. */
export function isPlanned(clause: Clause, { at, kinds }: CueToken): boolean {
  const isInfinitive = clause.lower(at - 1) === 'to' && (kinds & Cue.Strong) === 0 && !clause.isCapitalised(at);
  return isInfinitive && turnBefore(clause, at) === undefined;
}

/** Tokens between `took to` and what is said there, at most: `took to the social network to accuse`. By hand. */
const maxTurn = 8;

/** Position of the verb of `took to Twitter to accuse`, `turned to the radio to denounce`: what follows was said. */
function turnBefore(clause: Clause, infinitive: number): number | undefined {
  for (let at = infinitive - 3; at >= Math.max(0, infinitive - maxTurn); at--)
    if (
      (/^(?:took|takes|turned|went)$/.test(clause.lower(at)) && /^(?:to|on)$/.test(clause.lower(at + 1))) ||
      (/^use[sd]$/.test(clause.lower(at)) && determiners.has(clause.lower(at + 1)))
    )
      return at;
  return undefined;
}

function readTurn({ lead: { clause }, cue }: LeadCue): Reading | undefined {
  if (cue.isAccording || clause.lower(cue.at - 1) !== 'to') return undefined;
  const verb = turnBefore(clause, cue.at);
  const subject = verb === undefined ? undefined : subjectBefore(clause, verb);
  return subject && isNominal(clause, subject) ? cuedReading(clause, subject, cue) : undefined;
}

/** Whether a participle says what the speaker meant: `“…,” X said, referring to the toll, “…”`. */
export function isMeant({ clause, cues }: Lead, index: number): boolean {
  const { at } = cues[index];
  const isAside =
    clause.lower(at - 1) === ',' && clause.lower(at + 1) === 'to' && clause.lower(clause.length - 1) === ',';
  return isAside && clause.lower(at).endsWith('ing') && index > 0 && (cues[index - 1].kinds & Cue.Strong) !== 0;
}

/** A cue of a lead with its subject. */
export function leadCue(lead: Lead, index: number): LeadCue {
  const cue = lead.cues[index];
  // `The group is calling on her to` has a subject of its own.
  const isProgressive =
    index === 0 && beForms.has(lead.clause.lower(cue.at - 1)) && lead.clause.kind(cue.at - 1) === TokenKind.Word;
  const isParticiple = lead.clause.lower(cue.at).endsWith('ing') && !isProgressive;
  return { lead, cue, index, subject: subjectBefore(lead.clause, cue.at), isParticiple };
}

function readAccording({ lead: { clause }, cue }: LeadCue): Reading | undefined {
  if (!cue.isAccording) return undefined;
  const subject = subjectAfter(clause, cue.at + 2);
  return subject && cuedReading(clause, subject, cue);
}

function readPassive({ lead: { clause, context }, cue }: LeadCue): Reading | undefined {
  const passive = cue.isAccording ? undefined : passiveOf(clause, cue.at);
  if (!passive) return undefined;
  return passive.agent
    ? cuedReading(clause, passive.agent, cue)
    : readingOf(agentBehind(context), cueSpan(clause, cue));
}

/** `was called “clueless” by villagers`: right behind the marks. */
function agentBehind(context: SpanContext): NounPhrase | undefined {
  const behind = clauseAfter(context);
  const agent = behind.lower(0) === 'by' ? subjectAfter(behind, 1) : undefined;
  return agent && isNominal(behind, agent) ? agent : undefined;
}

/** `State radio quoted the general, Ana Ruiz, as saying “…”`: who is quoted speaks. */
function readQuotedAs({ lead: { clause }, cue, isParticiple }: LeadCue): Reading | undefined {
  const speaker = isParticiple ? quotedAs(clause, cue.at) : undefined;
  return speaker && cuedReading(clause, speaker, cue);
}

/** `footage of X saying`, `held a sign reading`: the participle's own subject stands right before it. */
function readOwnParticiple({ lead: { clause }, cue, subject, isParticiple }: LeadCue): Reading | undefined {
  const perceived = isParticiple ? perceivedSubject(clause, cue.at) : undefined;
  if (perceived) return cuedReading(clause, perceived, cue);
  if (!isParticiple || !subject || subject.to !== cue.at - 1) return undefined;
  if (wordCarriers.has(clause.lower(subject.to))) {
    const from = startOfCarrier(clause, subject.to);
    return cuedReading(clause, nounPhrase(clause, from, subject.to), cue);
  }
  if (!subject.isPronoun && !clause.isCapitalised(subject.to)) return undefined;
  // `answered on Facebook writing “…”`, `spoke at the Roxy saying “…”`: the place is not who writes.
  if (isPlaceOfSpeech(clause, cue.at)) return undefined;
  return cuedReading(clause, nameEndingAt(clause, subject.to) ?? subject, cue);
}

/** Longest noun phrase of such a thing, in tokens: `a large hand-painted sign`. By hand. */
const maxCarrier = 6;

function startOfCarrier(clause: Clause, noun: number): number {
  for (let at = noun; at > noun - maxCarrier && at >= 0; at--) if (determiners.has(clause.lower(at))) return at;
  return noun;
}

/** `X rose in tears but saying “…”`: the subject of the verb before. */
function readEarlierSubject(leadCue: LeadCue): Reading | undefined {
  const { lead, cue, subject, isParticiple } = leadCue;
  if (cue.isAccording || (!isParticiple && subject && isFirm(lead.clause, subject))) return undefined;
  const reporter = earlierSubject(leadCue);
  const isOpen = !reporter && (isParticiple || !subject || !hasLetter(lead.clause, subject));
  const opening = isOpen ? openingOf(lead.context) : undefined;
  if (opening) return readingOf(subjectOfOpening(opening), cueSpan(lead.clause, cue));
  const earlier = reporter ?? firstSubject(lead.clause);
  if (!earlier || earlier.to >= cue.at) return undefined;
  return cuedReading(lead.clause, isNominal(lead.clause, earlier) ? earlier : undefined, cue);
}

/** The sentence up to the marked span before, where the lead goes on with it: `X showed the “First Tide” film, saying “…”`. */
function openingOf({ article, before, previous }: SpanContext): Clause | undefined {
  const sentence = previous && sentenceFrom(article, before.start);
  if (!sentence || sentence.start >= previous.start || sentence.end <= before.start) return undefined;
  return Clause.of(article.shown, article.tokens, { start: sentence.start, end: previous.start });
}

function subjectOfOpening(opening: Clause): NounPhrase | undefined {
  const subject = firstSubject(opening);
  return subject && isNominal(opening, subject) ? subject : undefined;
}

/** Tokens between *with* and its participle, at most: `with one of the three engineers reportedly yelling “…”`. By hand. */
const maxAbsolute = 9;

/** `X left, with Y yelling “…”`: behind *with* a participle has a subject of its own. */
function readAbsolute({ lead: { clause }, cue, isParticiple }: LeadCue): Reading | undefined {
  if (!isParticiple) return undefined;
  let last = cue.at - 1;
  while (last > 0 && clause.lower(last).endsWith('ly') && !clause.isCapitalised(last)) last--;
  for (let at = last; at >= Math.max(0, cue.at - maxAbsolute) && clause.isWord(at); at--)
    if (clause.lower(at) === 'with' && at < last && (at === 0 || clause.isMark(at - 1)))
      return cuedReading(clause, nounPhrase(clause, at + 1, last), cue);
  return undefined;
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
  // `a friend whom one insider described as “…”`
  if (/^(?:whom|what)$/.test(clause.lower(subject.from - 1))) return true;
  // `with parents who called it “…”`
  if (clause.lower(subject.to + 1) === 'who' && !lower.endsWith('ing')) return true;
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

/** `But, said X, “…”`, `Not so, argues X: “…”`: between two marks the cue stands before its subject. */
function readInvertedLead({ lead: { clause }, cue }: LeadCue): Reading | undefined {
  const last = clause.length - 1;
  if (cue.isAccording || (cue.kinds & Cue.Strong) === 0 || cue.at > maxInvertedLead) return undefined;
  // Said Ana Ruiz, “…”
  const isOpen = clause.lower(cue.at - 1) === ',' || (cue.at === 0 && clause.isCapitalised(0));
  if (!/^[,:]$/.test(clause.lower(last)) || !isOpen || !clause.isCapitalised(cue.at + 1)) return undefined;
  const subject = subjectAfter(clause, cue.at + 1);
  return subject?.to === last - 1 ? cuedReading(clause, subject, cue) : undefined;
}

/** Words before an inverted cue that leads into marks, in tokens: `But then again, said X, “…”`. By hand. */
const maxInvertedLead = 6;

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
    example: 'Minister accused of ‘open theft’ by [the auditors].',
    counterexample: 'The two leaders are set to discuss “trade and energy” on Friday.',
    read: readPassive,
  },
  {
    id: 'cue-before',
    example: '[Omar Haddad] took to Twitter to accuse the board of “open theft”.',
    counterexample: 'Omar Haddad came to town to accuse the board of “open theft”.',
    read: readTurn,
  },
  {
    id: 'participle-before',
    example: 'Adam Ruiz opened the gate, with [one of his men] reportedly yelling “the road is gone”.',
    counterexample: 'Adam Ruiz said with one of his men “the road is gone”.',
    read: readAbsolute,
  },
  {
    id: 'participle-before',
    example: 'State radio quoted [the general], Omar Haddad, as saying “the road was gone”.',
    counterexample: 'It is, as the old saying goes, “a long road”.',
    read: readQuotedAs,
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
    example: 'Said [Aisha Bello], “The dam will hold until the spring.”',
    counterexample: 'The dam of Aisha Bello, “the dam will hold”.',
    read: readInvertedLead,
  },
  {
    id: 'cue-before',
    example: 'Not so, argues [Aisha Bello]: “The dam will hold.”',
    counterexample: 'The argument of Aisha Bello: “the dam will hold”.',
    read: readInvertedLead,
  },
  {
    id: 'cue-before',
    example: 'But, said [Aisha Bello], “the dam will hold”.',
    counterexample: 'But in the book of the dam, “the dam will hold”.',
    read: readInvertedLead,
  },
  {
    id: 'cue-before',
    example: '[Aisha Bello] said: “The dam will hold.”',
    counterexample: 'A sign at the dam: “No swimming here after dark.”',
    read: readSubject,
  },
  {
    id: 'cue-before',
    example: '[Aisha Bello] replied by email: “The dam will hold.”',
    counterexample: 'The dam by email: “The dam will hold.”',
    read: readSubject,
  },
] as const satisfies readonly Rule<string, ReadLeadCue>[];

export type LeadCueRule = (typeof leadCueRules)[number]['id'];
