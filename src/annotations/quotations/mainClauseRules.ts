import { isLetter } from '../../text/characters';
import type { Rule } from '../../text/rule';
import type { Clause } from './clause';
import { readDashColon, readHeadlineSpeaker } from './colons';
import { Cue } from './cues';
import { passiveOf, type CueToken } from './cueTokens';
import type { Lead } from './lead';
import { readManner, readWordsOf } from './leadPhrases';
import { hasLetter, isNominal, type NounPhrase } from './nounPhrases';
import { cuedReading, type Reading } from './reading';
import { firstSubject, habits, subjectAfter, subjectBefore } from './subjects';

type ReadLead = (lead: Lead) => Reading | undefined;

/**
 * The cue of the main clause over a fragment inside a reported clause, which is its speaker's and not that of a verb
 * inside: in `X says it underscores that Y called him “unfit”` X speaks.
 */
function mainCue({ clause, cues, context, startsUpper }: Lead): CueToken | undefined {
  const last = clause.length - 1;
  const inset = cues.find((cue) => isInset(clause, cue));
  if (inset) return inset;
  // `for the United States’ “firm friends”`
  const end = clause.lower(last) === '’' || clause.lower(last) === "'" ? last - 1 : last;
  const isInsideClause = isLetter(context.article.shown.charCodeAt(clause.end(Math.max(0, end)) - 1));
  if (cues.length < 2 || !isInsideClause || (startsUpper && clause.lower(last) !== 'that')) return undefined;
  const first = cues.find(
    ({ at, kinds, isAccording }) =>
      isAccording ||
      ((kinds & (Cue.Speech | Cue.Strong)) !== 0 &&
        !isInRelativeClause(clause, cues, at) &&
        !isHearers(clause, at) &&
        (!clause.lower(at).endsWith('ing') || reportsThat(clause, at))),
  );
  return (
    first &&
    (cueOfRelative(clause, cues, first) ??
      cueBehindTurn(clause, cues, first) ??
      innermostCue(clause, cues, first) ??
      first)
  );
}

/** `The jury was told she had said it was “…”`: the subject hears. */
function isHearers(clause: Clause, cue: number): boolean {
  const passive = passiveOf(clause, cue);
  return passive !== undefined && !passive.agent;
}

/** Tokens from such a verb to the marks, at most: `told her that “…”`. By hand. */
const maxInnermost = 4;

/** `Ruiz said the guard had told her to “…”`: who is said to speak right before the marks. */
function innermostCue(clause: Clause, cues: readonly CueToken[], first: CueToken): CueToken | undefined {
  const last = cues[cues.length - 1];
  const { at, kinds, isAccording } = last;
  if (at <= first.at || (kinds & Cue.Strong) === 0 || isAccording) return undefined;
  // `said she was told by a guard to “…”`
  const passive = passiveOf(clause, at);
  const end = passive ? passive.agent?.to : at;
  if (end === undefined || clause.length - end > maxInnermost) return undefined;
  if (passive) return last;
  // `expects Osei to announce a “…”`
  const isPlanned = clause.lower(at - 1) === 'to' && !habits.has(clause.lower(at - 2));
  if (clause.lower(at).endsWith('ing') || isPlanned) return undefined;
  const subject = subjectBefore(clause, at);
  const isAnother = subject && subject.from > first.at && !subject.isPronoun && isNominal(clause, subject);
  return isAnother ? last : undefined;
}

/** `The office gave no answer, but the mayor said …`: behind a turn somebody else speaks. */
function cueBehindTurn(clause: Clause, cues: readonly CueToken[], first: CueToken): CueToken | undefined {
  for (const cue of cues) {
    if (cue.at <= first.at || (cue.kinds & Cue.Strong) === 0 || cue.isAccording) continue;
    const subject = subjectBefore(clause, cue.at);
    const turn = subject && subject.from - 1;
    if (turn !== undefined && turn > first.at && clause.lower(turn) === 'but' && clause.lower(turn - 1) === ',')
      return cue;
  }
  return undefined;
}

/** `The court heard from Ines Rocha, who told it that …`: whom one speaks with speaks in the relative clause. */
function cueOfRelative(clause: Clause, cues: readonly CueToken[], first: CueToken): CueToken | undefined {
  if (first.isAccording || !/^(?:from|to|with)$/.test(clause.lower(first.at + 1))) return undefined;
  return cues.find(
    ({ at, kinds }) => at > first.at && (kinds & Cue.Strong) !== 0 && /^(?:who|which)$/.test(clause.lower(at - 1)),
  );
}

/** Tokens from the comma before a relative pronoun to the verb of its clause, at most. By hand. */
const maxRelativeDistance = 8;

/** `X, who asked for the audit, said …`: a cue between a comma with *who* and another comma, with a cue behind that. */
function isInRelativeClause(clause: Clause, cues: readonly CueToken[], cue: number): boolean {
  let who = cue - 1;
  while (who > 0 && cue - who < maxRelativeDistance && clause.lower(who) !== ',') who--;
  if (clause.lower(who) !== ',' || !/^(?:who|which)$/.test(clause.lower(who + 1))) return false;
  const later = cues.find(({ at }) => at > cue);
  for (let at = cue + 1; later && at < later.at; at++) if (clause.lower(at) === ',') return true;
  return false;
}

/** `…, arguing that it showed “…”` */
function reportsThat(clause: Clause, participle: number): boolean {
  return clause.lower(participle - 1) === ',' && clause.lower(participle + 1) === 'that';
}

/** Behind a comma a participle has the subject of the clause before it. */
function subjectOf(clause: Clause, cue: number): NounPhrase | undefined {
  return reportsThat(clause, cue) && clause.lower(cue).endsWith('ing')
    ? firstSubject(clause)
    : subjectBefore(clause, cue);
}

/** Tokens of a subject between two commas, at most: `Costs, Mr Osei added, were “…”`. By hand. */
const maxInsetSubject = 5;

/** `The papers show, he said in May, that “…”`: between two commas somebody speaks the rest of the sentence. */
function isInset(clause: Clause, { at, kinds, isAccording }: CueToken): boolean {
  if (isAccording || (kinds & Cue.Strong) === 0 || clause.lower(at).endsWith('ing')) return false;
  const subject = subjectBefore(clause, at);
  if (!subject || subject.to !== at - 1 || subject.to - subject.from >= maxInsetSubject) return false;
  if (subject.from < 2 || clause.lower(subject.from - 1) !== ',') return false;
  if (!subject.isPronoun && !clause.isCapitalised(subject.to)) return false;
  for (let close = at + 1; close <= at + maxInsetSubject; close++)
    if (clause.lower(close) === ',') return close < clause.length - 1;
  return false;
}

function mainReading(lead: Lead, isAccording: boolean): Reading | undefined {
  const { clause } = lead;
  const cue = mainCue(lead);
  if (!cue || cue.isAccording !== isAccording) return undefined;
  const agent = isAccording ? undefined : passiveOf(clause, cue.at)?.agent;
  const subject = isAccording ? subjectAfter(clause, cue.at + 2) : (agent ?? subjectOf(clause, cue.at));
  if (!subject || !hasLetter(clause, subject) || !isNominal(clause, subject)) return undefined;
  const isNamed = subject.isPronoun || subject.from === 0 || clause.isCapitalised(subject.from);
  return isNamed ? cuedReading(clause, subject, cue) : undefined;
}

/** Rules for what governs the whole clause before a span, asked before its cues one by one. */
export const mainClauseRules = [
  {
    id: 'colon',
    example: '[Ines Rocha]: Voters Worried About the Toll; It’s ‘in Their Heads’',
    counterexample: 'Poll: Voters Worried About the Toll; It’s ‘in Their Heads’',
    read: readHeadlineSpeaker,
  },
  {
    id: 'colon',
    example: 'The wall states what it is worth - [Ines Rocha]: “It was a dry year for the town.”',
    counterexample: 'Ruiz states what it is worth - a lot: “It was a dry year for the town.”',
    read: readDashColon,
  },
  {
    id: 'noun-before',
    example: 'They are loved because, in [Rocha]’s words, “they make the best of the land”.',
    counterexample: 'They are loved for the words “they make the best of the land”.',
    read: readWordsOf,
  },
  {
    id: 'noun-before',
    example: 'In [Rocha]’s words, “they make the best of the land”.',
    counterexample: 'In the words, “they make the best of the land”.',
    read: readWordsOf,
  },
  {
    id: 'noun-before',
    example: 'They are, in the words of [Ines Rocha], “the best of the land”.',
    counterexample: 'They used the words of Ines Rocha, “the best of the land”.',
    read: readWordsOf,
  },
  {
    id: 'cue-before',
    example: 'As [Ines Rocha] put it in May, the wall is “older than the town”.',
    counterexample: 'As Ines Rocha arrived in May, the wall was “older than the town”.',
    read: readManner,
  },
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
  {
    id: 'cue-before',
    example: '[Ines Rocha], who asked the board for the audit, said she described it as “a gift to nobody”.',
    counterexample: 'The board, which met for the audit, was “a gift to nobody”.',
    read: (lead) => mainReading(lead, false),
  },
  {
    id: 'cue-before',
    example: 'The board spoke to [Ines Rocha], who told it that the wall “had no chance”.',
    counterexample: 'Along the quay lay the boat of Ines Rocha, who had “no chance”.',
    read: (lead) => mainReading(lead, false),
  },
  {
    id: 'cue-before',
    example: '[Ines Rocha] read out the letter, arguing that it showed “intent”.',
    counterexample: 'Along the quay, arguing that was loud, “intent”.',
    read: (lead) => mainReading(lead, false),
  },
  {
    id: 'cue-before',
    example: 'The repairs, [he] added, were “paid for by the last council.”',
    counterexample: 'The repairs, as many in the town were aware, were “paid for by the last council.”',
    read: (lead) => mainReading(lead, false),
  },
] as const satisfies readonly Rule<string, ReadLead>[];

export type MainClauseRule = (typeof mainClauseRules)[number]['id'];
