import { prepositions } from '../../lexicon/en/clauseWords';
import {
  clauseTakingForms,
  cueCoordinators,
  nonSubjects,
  stanceParticles,
  tellingForms,
} from '../../lexicon/en/reportedClauses';
import { subjectPronouns } from '../../lexicon/en/pronouns';
import type { Rule } from '../../text/rule';
import { afterCircumstances } from './circumstances';
import { Cue } from './cues';
import { isName, readFinal, readFinalInverted, readInsetInverted } from './finalReports';
import { find, hasFinite, opensRelative, startsClause } from './finiteClauses';
import { behindHearer, questionAfter, speaksOfThing, takesPerson } from './objectsOfSpeech';
import type { ReportedRange, ReportingCue } from './reporting';
import { subjectAfter } from './subjects';
import { readThat, reportsClause } from './thatClauses';

type ReadReport = (cue: ReportingCue) => ReportedRange | undefined;

// Bounds in tokens; all chosen by hand.
/** `According to X, a fellow at Y, the …`: the longest apposition whose comma is skipped. */
const maxApposition = 14;
/** Longest speaker between two commas: `…, Mr Osei said, …`. */
const maxInsetSpeaker = 6;
/** Shortest clause after `…, Mr Osei said,`. */
const minInsetClause = 4;
const maxToDistance = 7;

/** `According to X, a fellow at Y, the river rose`: the clause starts after the speaker's comma. */
function readAccordingBefore({ clause, cue, last }: ReportingCue): ReportedRange | undefined {
  if (!cue.isAccording || cue.at > 1) return undefined;
  const speaker = subjectAfter(clause, cue.at + 2);
  let comma = speaker && find(clause, ',', speaker.to + 1);
  if (!speaker || comma === undefined) return undefined;
  const nextComma = find(clause, ',', comma + 1);
  const isClose = nextComma !== undefined && nextComma - comma < maxApposition;
  // According to its owner, Harbour Holdings, the river rose
  const isNamed = isClose && !clause.isCapitalised(speaker.from) && isName(clause, comma + 1, nextComma);
  if (isClose && (isNamed || (!clause.isCapitalised(comma + 1) && !startsClause(clause, comma + 1)))) comma = nextComma;
  return comma < last ? { from: comma + 1, to: last, speaker } : undefined;
}

/** `The river rose, according to X.` */
function readAccordingAfter({ clause, cue, last }: ReportingCue): ReportedRange | undefined {
  if (!cue.isAccording || cue.at < 2) return undefined;
  const speaker = subjectAfter(clause, cue.at + 2);
  let to = cue.at - 1;
  while (to > 0 && clause.isMark(to)) to--;
  return speaker && { from: 0, to, speaker, until: last };
}

/** `But to be safe, Mr Osei said, the gates stay shut.` */
function readInset({ clause, cue, last, subject }: ReportingCue): ReportedRange | undefined {
  if (cue.isAccording || !subject || (cue.kinds & Cue.Strong) === 0) return undefined;
  const isInset =
    subject.from >= 3 &&
    clause.lower(subject.from - 1) === ',' &&
    clause.lower(cue.at + 1) === ',' &&
    subject.to - subject.from < maxInsetSpeaker &&
    last - cue.at >= minInsetClause;
  if (!isInset) return undefined;
  // `The gates stay shut, Mr Osei said, and he was right.`: the first half is whole, the second the writer's.
  const isWriters =
    /^(?:and|but)$/.test(clause.lower(cue.at + 2)) &&
    subjectPronouns.has(clause.lower(cue.at + 3)) &&
    /^(?:is|was|has|had)$/.test(clause.lower(cue.at + 4));
  if (isWriters && hasFinite(clause, 0, subject.from - 1)) return undefined;
  const from = cueCoordinators.has(clause.lower(0)) ? 1 : 0;
  return { from: cue.at + 2, to: last, speaker: subject, before: { from, to: subject.from - 2 } };
}

/** `Mr Osei said on Monday the gates stay shut.` */
function readClause(reporting: ReportingCue): ReportedRange | undefined {
  const { clause, cue, last, subject, isPassive } = reporting;
  if (!reportsClause(reporting)) return undefined;
  // `were told it was safe`, but not `were confirmed dead`
  if (isPassive && !tellingForms.has(clause.lower(cue.at))) return undefined;
  const lower = clause.lower(cue.at);
  // Without `that`, only verbs that hardly take another object report a clause.
  if ((cue.kinds & Cue.Strong) === 0 && !clauseTakingForms.has(lower)) return undefined;
  const from = afterCircumstances(clause, cue.at + 1);
  // `said at that time`
  if (clause.lower(from) === 'that' && prepositions.has(clause.lower(from - 1))) return undefined;
  if (takesPerson.test(lower)) {
    const question = questionAfter(clause, from);
    return question === undefined ? undefined : { from: question, speaker: subject };
  }
  // `wrote a letter to those who had lent`
  if (/^wr(?:ites?|ote|iting|itten)$/.test(lower) && /^an?$/.test(clause.lower(from))) return undefined;
  if (speaksOfThing(clause, cue.at, from)) return undefined;
  // *Say* hardly takes any other object, so what follows needs no verb that is known by its form.
  const hearer = tellingForms.has(lower) && !isPassive ? behindHearer(clause, from) : undefined;
  if (hearer !== undefined && hearer > from && last - hearer >= 2) return { from: hearer, speaker: subject };
  const starts = /^(?:said|says?|saying)$/.test(lower)
    ? !nonSubjects.has(clause.lower(from)) || startsClause(clause, from)
    : startsClause(clause, from);
  return starts && clause.isWord(from) && !opensRelative(clause, from) && last - from >= 2
    ? { from, speaker: subject }
    : undefined;
}

/** `Mr Osei vowed to keep the gates shut.` */
function readInfinitive({ clause, cue, subject }: ReportingCue): ReportedRange | undefined {
  if (cue.isAccording || (cue.kinds & Cue.Promise) === 0) return undefined;
  for (let at = cue.at + 1; at <= cue.at + maxToDistance && !clause.isMark(at); at++)
    if (clause.lower(at) === 'to') return { from: cue.at + 1, speaker: subject };
  return undefined;
}

/** `Mr Osei praised the work of the ferries.` */
function readStance({ clause, cue, last, subject }: ReportingCue): ReportedRange | undefined {
  if (cue.isAccording || (cue.kinds & Cue.Stance) === 0) return undefined;
  const from = cue.at + 1;
  const takesObject = from <= last && clause.isWord(from) && !stanceParticles.has(clause.lower(from));
  return takesObject ? { from, speaker: subject } : undefined;
}

/** Rules for one cue, in the order in which they are asked; the first that reads decides. */
export const reportRules = [
  {
    id: 'reported-according',
    example: 'According to Ines Rocha, [the bridge will open in June].',
    counterexample: 'According to Ines Rocha.',
    read: readAccordingBefore,
  },
  {
    id: 'reported-according',
    example: 'According to its owner, Harbour Holdings, [the bridge will open in June].',
    counterexample: 'According to its owner.',
    read: readAccordingBefore,
  },
  {
    id: 'reported-according',
    example: '[The bridge will open in June], according to Ines Rocha.',
    counterexample: 'The bridge will open in June, all going well according to.',
    read: readAccordingAfter,
  },
  {
    id: 'reported-inset',
    example: 'But to be safe, Ines Rocha said, [the ferries will run until autumn].',
    counterexample: 'But to be safe, Ines Rocha said, it rained.',
    read: readInset,
  },
  {
    id: 'reported-inset',
    example: 'The bridge, says Ines Rocha, [is older than the town].',
    counterexample: 'The bridge, says Ines Rocha’s letter to the owner of the old town.',
    read: readInsetInverted,
  },
  {
    id: 'reported-final',
    example: '[Most were open], he added.',
    counterexample: 'Most not so, he added.',
    read: readFinal,
  },
  {
    id: 'reported-final',
    example: '[The bridge will open in June], the mayor said.',
    counterexample: 'As the river rose in June, the mayor said so.',
    read: readFinal,
  },
  {
    id: 'reported-final',
    example: '[The bridge will open in June], the ferry’s owner, Ines Rocha, said.',
    counterexample: 'The ferry’s owner, Ines Rocha, said so.',
    read: readFinal,
  },
  {
    id: 'reported-final',
    example: '[The bridge, which is shut, will open in June], promised Ines Rocha.',
    counterexample: 'Ines Rocha, who had seen the bridge, promised an inquiry.',
    read: readFinalInverted,
  },
  {
    id: 'reported-final',
    example: '[The bridge will open in June], said Ines Rocha, who runs the ferries.',
    counterexample: 'Ines Rocha, the mayor, said Osei would open the bridge.',
    read: readFinalInverted,
  },
  {
    id: 'reported-final',
    example: '[The fraud came to light in May], said the treasurer.',
    counterexample: 'It came to light when the new treasurer, Ines Rocha, queried an invoice.',
    read: readFinalInverted,
  },
  {
    id: 'reported-final',
    example: '[The boats will sail on Monday], said the harbour master.',
    counterexample: 'On Monday the harbour master, Ana Ruiz, who knew every boat, told the crew in the yard.',
    read: readFinalInverted,
  },
  {
    id: 'reported-final',
    example: '[The fraud came to light in May], the treasurer, Ines Rocha, said.',
    counterexample: 'Mr Rocha’s daughter, Ines Rocha, 48, said: “It was cold.”',
    read: readFinal,
  },
  {
    id: 'reported-final',
    example: '[The fund holds none of the bonds], said fund manager Ines Rocha on Monday.',
    counterexample: 'The books, opened on Monday, show a hole of two crowns.',
    read: readFinalInverted,
  },
  {
    id: 'reported-that',
    example: 'The mayor told the council [that the bridge would open in June].',
    counterexample: 'The mayor said the tolls were due; that much is known.',
    read: readThat,
  },
  {
    id: 'reported-clause',
    example: 'The mayor told the crews [they would open the bridge in June].',
    counterexample: 'The mayor recalled a staggering 83,000 boats after they were found to leak.',
    read: readClause,
  },
  {
    id: 'reported-clause',
    example: 'The mayor said [it would open in June].',
    counterexample: 'A mayor who says it in the first week is believed in the second.',
    read: readClause,
  },
  {
    id: 'reported-clause',
    example: 'The mayor declared [the bridge was open].',
    counterexample: 'Nobody will say a hard word about the mayor who was loved.',
    read: readClause,
  },
  {
    id: 'reported-clause',
    example: 'The crews were told [the bridge would open in June].',
    counterexample: 'Nine were confirmed dead by late Monday and two were missing.',
    read: readClause,
  },
  {
    id: 'reported-clause',
    example: 'The mayor said on Monday [the bridge would open in June].',
    counterexample: 'The mayor said so on Monday and left town.',
    read: readClause,
  },
  {
    id: 'reported-infinitive',
    example: 'The mayor vowed [to open the bridge in June].',
    counterexample: 'The mayor vowed revenge, but has to leave.',
    read: readInfinitive,
  },
  {
    id: 'reported-stance',
    example: 'The mayor praised [the work of the ferries].',
    counterexample: 'The mayor called on Monday and left town.',
    read: readStance,
  },
] as const satisfies readonly Rule<string, ReadReport>[];

export type ReportRule = (typeof reportRules)[number]['id'];
