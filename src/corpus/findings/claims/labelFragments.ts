import { cueKinds } from '../../../annotations/quotations/cues';
import { beForms } from '../../../lexicon/en/auxiliaries';
import { determiners } from '../../../lexicon/en/clauseWords';
import { timesAfterCue } from '../../../lexicon/en/reportedClauses';
import { weekdays } from '../../../lexicon/en/calendar';
import { relativePronouns } from '../../../lexicon/en/pronouns';
import type { Label } from './label';
import { tellsOfWriter } from './labelEvidence';
import type { LinkedSentence } from './linkedParts';

/** A way in which words that have a verb say nothing by themselves, each with a sentence and the label within it. */
interface FragmentRule {
  readonly id: 'attribution' | 'relative' | 'answer' | 'no-verb' | 'awaited' | 'pointing' | 'writer';
  readonly example: readonly [sentence: string, label: string];
  readonly counterexample: readonly [sentence: string, label: string];
  readonly read: (sentence: LinkedSentence, label: Label) => boolean;
}

export const fragmentRules: readonly FragmentRule[] = [
  {
    id: 'attribution',
    example: [
      'The keeper sold the bell of the harbour, a jury in Tulm found on Thursday.',
      'a jury in Tulm found on Thursday',
    ],
    counterexample: [
      'The keeper looked for two days, and a jury in Tulm found him guilty on Thursday.',
      'a jury in Tulm found him guilty on Thursday',
    ],
    read: tellsSourceAlone,
  },
  {
    id: 'relative',
    example: [
      'The board had forty complaints, of which nine were about the light.',
      'of which nine were about the light',
    ],
    counterexample: [
      'Of the forty complaints nine were about the light.',
      'Of the forty complaints nine were about the light',
    ],
    read: ({ lower }, { from, subject }) =>
      !subject && (relativePronouns.has(lower[from]) || relativePronouns.has(lower[from + 1] ?? '')),
  },
  {
    id: 'answer',
    example: ['Yes, from 8am to 8pm, Sundays included.', 'Yes, from 8am to 8pm, Sundays included'],
    counterexample: ['The board said yes and closed the harbour.', 'The board said yes and closed the harbour'],
    read: ({ lower, gaps }, { from }) => answers.has(lower[from]) && (gaps[from + 1] ?? 'none') !== 'none',
  },
  {
    id: 'no-verb',
    example: ['Bell of Tulm: keeper guilty', 'Bell of Tulm: keeper guilty'],
    counterexample: ['The keeper of Tulm is guilty.', 'The keeper of Tulm is guilty'],
    read: ({ isVerb }, { from, to, subject }) => !subject && !isVerb.subarray(from, to).includes(1),
  },
  {
    // What ends or begins in the past there had not yet done so: alone it is told as done.
    id: 'awaited',
    example: ['The board wanted to vote before the fair ended on 4 May.', 'the fair ended on 4 May'],
    counterexample: ['The board voted after the fair ended on 4 May.', 'the fair ended on 4 May'],
    read: ({ lower }, { from, subject }) => !subject && awaitingWords.has(lower[from - 1] ?? ''),
  },
  {
    // Who or what it is stands in the sentence before.
    id: 'pointing',
    example: ['That was Hanna Reyl, the keeper of the light.', 'That was Hanna Reyl, the keeper of the light'],
    counterexample: ['That light was the oldest of the coast.', 'That light was the oldest of the coast'],
    read: pointsBack,
  },
  {
    id: 'writer',
    example: [
      'The light I saw from my boat was out for four days.',
      'The light I saw from my boat was out for four days',
    ],
    counterexample: [
      '“The light I saw from my boat was out for four days,” the keeper said.',
      'The light I saw from my boat was out for four days',
    ],
    read: tellsOfWriter,
  },
];

/** Words before a clause of which it is not told whether it came to be. */
const awaitingWords: ReadonlySet<string> = new Set(['before', 'until', 'till', 'unless']);

const pointingWords: ReadonlySet<string> = new Set(['that', 'this', 'these', 'those']);

/** Whether a label outside of quotations says who or what somebody or something is that is pointed at. */
function pointsBack({ lower, speech: { said }, words }: LinkedSentence, { from, subject }: Label): boolean {
  if (subject || !pointingWords.has(lower[from]) || !beForms.has(lower[from + 1] ?? '')) return false;
  if (said.some((range) => range.isMarked && range.from <= from && from < range.to)) return false;
  return words.isName[from + 2] === 1 || determiners.has(lower[from + 2] ?? '');
}

/** Words that answer a question before a comma. */
const answers: ReadonlySet<string> = new Set(['yes', 'no', 'yeah', 'nope']);

/** Whether a label says something by itself, out of the sentence that it stands in. */
export function standsAlone(sentence: LinkedSentence, label: Label): boolean {
  return !fragmentRules.some(({ read }) => read(sentence, label));
}

/** Whether words behind a comma tell, up to the end of their sentence, who found or said what stands before it, and when. */
function tellsSourceAlone(
  { gaps, isVerb, lower, passage, shown, words }: LinkedSentence,
  { from, to, subject }: Label,
): boolean {
  if (subject || from === 0 || gaps[from] !== 'comma' || to < words.count) return false;
  const verb = isVerb.lastIndexOf(1, to - 1);
  if (verb <= from || cueKinds(lower[verb]) === 0) return false;
  for (let i = verb + 1; i < to; i++) {
    const word = shown.slice(words.start[i] - passage.start, words.end[i] - passage.start).toLowerCase();
    if (!timesAfterCue.has(word) && !weekdays.has(word)) return false;
  }
  return true;
}
