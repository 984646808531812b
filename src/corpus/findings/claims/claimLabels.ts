import { statementBounds } from '../../../lexicon/en/bounds';
import { phraseOpeners, unfinishedEnds, unstatedOpeners } from '../../../lexicon/en/clauseWords';
import { roundingWords } from '../../../lexicon/en/differences';
import { relativePronouns } from '../../../lexicon/en/pronouns';
import { overlappingIn } from '../overlapping';
import { isNumberStem } from '../../index/stems';
import type { Clause } from '../clauses/clauseCuts';
import { endWithCondition } from '../clauses/conditionEnds';
import { isConditional, lacksOpeningCondition } from '../clauses/conditions';
import type { LinkedSentence, Part } from './linkedParts';
import type { WordRange } from '../clauses/sentenceWords';
import type { Label } from './label';
import { endsWhole, isWholeStatement } from './wholeStatements';

/** Clauses of a part that are looked at: more is no label. Not fitted. */
const maxClauses = 4;

/**
 * What may stand for a part: each run of its clauses that makes a statement of its own, else the shortest run that begins
 * with one of its statements and ends behind the part, else its sentence up to its end, else the whole sentence.
 * @example `The pilots met the mayor | after the storm had passed`: both, the first, the second without `after`
 */
export function labelsOf({ sentence, from, to }: WordRange & Pick<Part, 'sentence'>): Label[] {
  const { clauses, words } = sentence;
  const isPart = (clause: WordRange): boolean => clause.from >= from && clause.to <= to;
  const own = clauses.filter(isPart).slice(0, maxClauses);
  const labels: Label[] = from === 0 && to === words.count ? [{ from, to }] : [];
  for (const [index, clause] of own.entries())
    for (const { to: end } of own.slice(index)) {
      const label = statementOf(sentence, clause, end);
      if (label && !(index === 0 && from === 0 && end === words.count)) labels.push(label);
    }
  if (labels.length > 0) return labels;
  const behind = clauses.filter((clause) => clause.from >= to).slice(0, maxClauses);
  for (const clause of own)
    for (const { to: end } of behind) {
      const label = statementOf(sentence, clause, end);
      if (label) return [label];
    }
  const opening = clauses.length > 0 ? statementOf(sentence, clauses[0], to) : undefined;
  return [{ from: 0, to: opening?.to ?? words.count }];
}

/** What a sentence says from the statement of a clause up to some word, where it is whole. */
function statementOf(sentence: LinkedSentence, { from, statement }: Clause, to: number): Label | undefined {
  const { lower, words } = sentence;
  if (!statement || statement.verb >= to) return undefined;
  // `when the tide is high`: that is not said.
  if (statement.from > from && unstatedOpeners.has(lower[from])) return undefined;
  // `what was the worst storm in years`
  if (statement.from > 0 && unfinishedEnds.has(lower[statement.from])) return undefined;
  const end = endWithCondition(sentence, { to: endBeforeSpeaker(sentence, statement.from, to) });
  if (statement.verb >= end || (end < words.count && !endsWhole(sentence, end))) return undefined;
  if (lacksOpeningCondition(sentence, statement)) return undefined;
  const { subject } = statement;
  const label = { from: statement.from, to: end, ...(subject && { subject }) };
  return (statement.from === 0 && end === words.count) || isWholeStatement(sentence, label) ? label : undefined;
}

/** Where words end without who speaks, where nothing of what is said is among them: `Reyl led the search, | said:`. */
function endBeforeSpeaker({ speech: { said, tellsSpeaker } }: LinkedSentence, from: number, to: number): number {
  if (said.some((words) => words.from < to && from < words.to)) return to;
  let end = to;
  while (end > from && tellsSpeaker[end - 1] === 1) end--;
  return end;
}

/** Phrases behind which a label may end, the first ones: what says more says too much for one. Not fitted. */
const maxShorter = 8;

/**
 * A label without what its statement goes on with: `The ferry struck a reef | near the island | at about 10:40 p.m.`, each
 * with fewer phrases. What is left has a subject, its verb and at least one telling word more.
 */
export function shorterLabels(sentence: LinkedSentence, label: Label): Label[] {
  const { clauses, gaps, lower, words } = sentence;
  const verb = clauses.find(({ statement }) => statement && statement.verb >= label.from && statement.verb < label.to)
    ?.statement?.verb;
  if (verb === undefined || isConditional(sentence, label)) return [];
  const shorter: Label[] = [];
  let told = 0;
  const end = Math.min(label.to, firstBound(sentence, label));
  for (let i = verb + 1; i < end && shorter.length < maxShorter; i++) {
    const opens = (phraseOpeners.has(lower[i]) && !goesOn(sentence, i)) || gaps[i] !== 'none';
    if (told > 0 && opens && endsTelling(sentence, i))
      if (isWholeStatement(sentence, { from: label.from, to: i })) shorter.push({ ...label, to: i });
    if (words.bits[i] > 0 && words.isAttribution[i] === 0) told++;
  }
  return shorter;
}

/**
 * Whether what opens at a word belongs to the noun before it, or is no phrase: `since the day | on which she left`, `took
 * seven | for 58`, `will pay | about 600 crowns`.
 */
function goesOn(sentence: LinkedSentence, at: number): boolean {
  const { figures, lower, passage, words } = sentence;
  const start = words.start[at];
  return (
    relativePronouns.has(lower[at + 1] ?? '') ||
    // `will serve | at least half of it`
    (lower[at] === 'at' && (lower[at + 1] === 'least' || lower[at + 1] === 'most')) ||
    isAmountAt(sentence, at) ||
    overlappingIn(figures, { start, end: start + 1 }).some(
      (figure) => figure.start < start && figure.start >= passage.start,
    )
  );
}

/** Whether a number stands behind a word that says how exact it is: `will pay | about 600 crowns` is an object, not a phrase. */
function isAmountAt({ lower, words }: LinkedSentence, at: number): boolean {
  return roundingWords.has(lower[at]) && at + 1 < words.count && isNumberStem(words.stems[at + 1]);
}

/** Index behind the first word that bounds what words say, past them without one: `no rule was ignored | by the crew` is told whole. */
function firstBound({ lower, words }: LinkedSentence, { from, to }: WordRange): number {
  for (let i = from; i < to; i++) if (words.isNegator[i] === 1 || statementBounds.has(lower[i])) return i + 1;
  return to + 1;
}

/** Whether the word before an index tells something and may stand last. */
function endsTelling(sentence: LinkedSentence, to: number): boolean {
  const { words } = sentence;
  return words.bits[to - 1] > 0 && words.isAttribution[to - 1] === 0 && endsWhole(sentence, to);
}
