import {
  boilerplateCues,
  boilerplateImperatives,
  publisherPronouns,
  sureBoilerplateCues,
  weakBoilerplateCues,
} from '../lexicon/en/boilerplate';
import { FormValues } from '../text/formValues';
import { PhraseTable } from '../text/phrases';
import type { Rule } from '../text/rule';
import { TokenKind, type Tokens } from '../text/tokens';

export type BoilerplateRule = 'boilerplate-sure' | 'boilerplate-voice' | 'boilerplate-short';
export type ClosingRule = 'closing-cues' | 'closing-voice' | 'closing-buttons';

const weightOfSure = 3;
const weightOfCue = 2;
const weightOfWeak = 1;

interface Cue {
  readonly weight: number;
  /** Whether its first word is one by which the publisher speaks. */
  readonly hasVoice: boolean;
}

/** Cues, and the words of the publisher's voice as cues without weight: one look-up for both. */
const cues = new PhraseTable<Cue>([
  ...weigh(sureBoilerplateCues, weightOfSure),
  ...weigh(boilerplateCues, weightOfCue),
  ...weigh(weakBoilerplateCues, weightOfWeak),
  ...weigh(publisherPronouns, 0),
]);

function weigh(phrases: Iterable<string>, weight: number): [string, Cue][] {
  return [...phrases].map((phrase) => [phrase, { weight, hasVoice: publisherPronouns.has(phrase.split(' ')[0]) }]);
}

/** 1 for a form with which a cue may begin. */
const cueOpeners = new FormValues(({ lower }) => (cues.opensWith(lower) ? 1 : 0));

export interface BoilerplateEvidence {
  /** Summed weight of the cues found. */
  readonly weight: number;
  /** Weight of the strongest cue. */
  readonly maxWeight: number;
  /**
   * Speaks as publisher to reader (`we`, `our`, `you`, `your`) outside quotation marks, or tells the reader
   * to do something.
   */
  readonly hasVoice: boolean;
  readonly words: number;
}

/** Weighs the cues among the tokens from index `from` up to `to`; quoted words do not count, somebody says them. */
export function boilerplateEvidence(tokens: Tokens, from: number, to: number): BoilerplateEvidence {
  let weight = 0;
  let maxWeight = 0;
  let hasVoice = from < to && boilerplateImperatives.has(tokens.lower[from]);
  let words = 0;
  let quoted = false;
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Mark) quoted = isQuotedAfter(tokens.lower[i], quoted);
    if (kind !== TokenKind.Word) continue;
    words++;
    if (quoted || cueOpeners.of(tokens.forms[i]) === 0) continue;
    const cue = cues.match(tokens, i, to);
    if (!cue) continue;
    hasVoice ||= cue.value.hasVoice;
    weight += cue.value.weight;
    maxWeight = Math.max(maxWeight, cue.value.weight);
    words += cue.length - 1;
    i += cue.length - 1;
  }
  return { weight, maxWeight, hasVoice, words };
}

/** Whether what follows a mark is quoted. A straight mark opens and closes in turn. */
function isQuotedAfter(mark: string, quoted: boolean): boolean {
  if (mark === '"') return !quoted;
  if (mark === '“') return true;
  return mark === '”' ? false : quoted;
}

type ReadEvidence = (evidence: BoilerplateEvidence) => boolean;

// The bounds were set by hand on pages of news sites.
const maxSureWords = 25;
const maxShortWords = 3;
const maxVoicedShortWords = 6;

/** Whether a sentence, by itself, is boilerplate. */
export const boilerplateRules: readonly Rule<BoilerplateRule, ReadEvidence>[] = [
  {
    id: 'boilerplate-sure',
    example: 'Dam holds\n\n[Sign up for our morning letter.] Engineers said the dam held.',
    counterexample: 'Dam holds\n\nThey had to sign up for the army. Engineers said the dam held.',
    read: ({ maxWeight, words }) => maxWeight >= weightOfSure && words <= maxSureWords,
  },
  {
    id: 'boilerplate-voice',
    example: 'Dam holds\n\n[Please donate so that our reporters can stay on the ground.] Engineers said the dam held.',
    counterexample: 'Dam holds\n\nThey donate so that reporters can stay on the ground. Engineers said the dam held.',
    read: ({ hasVoice, weight }) => hasVoice && weight >= weightOfSure,
  },
  {
    id: 'boilerplate-short',
    example: 'Dam holds\n\n[Latest news now.] Engineers said the dam held.',
    counterexample: 'Dam holds\n\nThe latest news reached them at noon. Engineers said the dam held.',
    read: ({ hasVoice, weight, words }) =>
      weight >= weightOfCue && words <= (hasVoice ? maxVoicedShortWords : maxShortWords),
  },
];

/** The rule by which a sentence is boilerplate. */
export function boilerplateRuleOf(evidence: BoilerplateEvidence): BoilerplateRule | undefined {
  return boilerplateRules.find(({ read }) => read(evidence))?.id;
}

/** What a line below the last paragraph shows. */
export interface ClosingEvidence extends BoilerplateEvidence {
  /** Parts between the bars of a line without digits; 1 for a line without bars. */
  readonly buttons: number;
}

/** A site asks and offers in few words; a longer line below the last paragraph may tell something. */
const maxClosingWords = 30;
const maxButtonWords = 14;
/** The same where no single word speaks for a site. By hand. */
const maxWeakClosingWords = 14;

/** Whether a line after the last paragraph of an article is boilerplate. */
export const closingRules: readonly Rule<ClosingRule, (evidence: ClosingEvidence) => boolean>[] = [
  {
    id: 'closing-cues',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[More from the valley and its newsletter archive]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nMore rain is due in the valley',
    // `Members of the board met, and the vote was close`: weak words add up in any longer sentence.
    read: ({ weight, maxWeight, words }) =>
      weight >= weightOfCue && (maxWeight >= weightOfCue || words <= maxWeakClosingWords),
  },
  {
    id: 'closing-voice',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[Do you know something about this story]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nThe mayor knows something about this story',
    read: ({ hasVoice, weight }) => hasVoice && weight >= weightOfWeak,
  },
  {
    id: 'closing-buttons',
    example: 'Dam holds\n\nEngineers said the dam held.\n\n[North | South | Harbour]',
    counterexample: 'Dam holds\n\nEngineers said the dam held.\n\nNorth | 5 | Harbour',
    read: ({ buttons, words }) => buttons > 1 && words <= maxButtonWords,
  },
];

/** The rule by which a line after the last paragraph is boilerplate. */
export function closingRuleOf(evidence: ClosingEvidence): ClosingRule | undefined {
  return evidence.words > maxClosingWords ? undefined : closingRules.find(({ read }) => read(evidence))?.id;
}
