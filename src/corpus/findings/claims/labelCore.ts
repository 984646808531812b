import { beForms } from '../../../lexicon/en/auxiliaries';
import { sayForms, subordinators } from '../../../lexicon/en/clauseWords';
import { lightVerbs } from '../../../lexicon/en/verbForms';
import type { Label } from './label';
import type { LabelWord } from './labelCover';
import { tellingVerbs } from './labelEvidence';
import type { LinkedSentence } from './linkedParts';

/** What is asked about the words of a label and an article. */
interface CoreQuestion {
  /** Content words of the label. */
  readonly words: readonly LabelWord[];
  /** Whether the article has a word, one akin to it, or the value of a figure; a word that is near in meaning alone is none. */
  readonly isSaid: (word: LabelWord) => boolean;
  /** The score of the best link between the two. */
  readonly score: number;
}

// The bounds below were chosen on eight even topics of ECB+, where of 873 articles beside a label they leave out about forty, more
// than half of which do not say it, and on the train part of the labelled news, where they cost 2 % of what is found.

/** Share of what a label tells, names aside, that an article must say in the same or akin words. */
const minSaid = 0.3;
/** So many words are enough of any label: of a list each tells little. */
const enoughSaid = 3;
/** Names alone are enough from this score of the link on: `checked in at the Reyl Clinic`. */
const minScoreOfNames = 0.85;
/** Numbers from this one on are seldom equal by chance. */
const minTellingNumber = 10;

/**
 * Whether an article says nothing of the core of a label, which is what its verb and what stands behind that tell: `the board
 * closed the Reyl Works` is not said by `the Reyl Works are the oldest in Tulm`. It says something of it where it has a verb
 * of the label, a figure that is seldom equal by chance, or enough of the other words.
 */
export function lacksCore(sentence: LinkedSentence, label: Label, { words, isSaid, score }: CoreQuestion): boolean {
  const { isVerb, lower, speech } = sentence;
  const told = words.filter(({ index }) => speech.tellsSpeaker[index] === 0);
  if (lacksEqual(sentence, label, { words: told, isSaid })) return true;
  const core = told.slice(coreStart(sentence, label, told));
  const names = core.filter(isOnlyName);
  const others = core.filter((word) => !isOnlyName(word) && !lightVerbs.has(lower[word.index]));
  if (others.length === 0) return false;
  if (names.length > 0 && score >= minScoreOfNames && names.every(isSaid)) return false;
  const said = others.filter(isSaid);
  if (said.some(({ index, isPlain }) => isPlain && isVerb[index] === 1)) return false;
  if (told.some((word) => isTellingNumber(sentence, word) && isSaid(word))) return false;
  return said.length < enoughSaid && bitsOf(sentence, said) < minSaid * bitsOf(sentence, others);
}

/**
 * Index among the words that a label tells of the first of its core: the verb, but all of what somebody says, and of what opens
 * with `although`.
 */
function coreStart({ isVerb, lower, speech }: LinkedSentence, { from }: Label, told: readonly LabelWord[]): number {
  const verb = told.findIndex(({ index }) => isVerb[index] === 1);
  if (verb < 0 || subordinators.has(lower[from])) return 0;
  const { index } = told[verb];
  const tellsSpeaker = speech.tellsSpeaker.subarray(from, index).includes(1);
  return tellsSpeaker || lower.slice(from, index).some((word) => sayForms.has(word)) ? 0 : verb;
}

function isOnlyName({ isPlain, isNumber }: LabelWord): boolean {
  return !isPlain && !isNumber;
}

function bitsOf({ words: { bits } }: LinkedSentence, words: readonly LabelWord[]): number {
  return words.reduce((sum, { index }) => sum + bits[index], 0);
}

function isTellingNumber({ words }: LinkedSentence, { index, isNumber }: LabelWord): boolean {
  const value = isNumber ? Number.parseFloat(words.stems[index]) : 0;
  return value >= minTellingNumber || !Number.isInteger(value);
}

/** Whether a label says of something what it is, and an article has nothing of the one: `the missing were two sailors`. */
function lacksEqual(sentence: LinkedSentence, label: Label, { words, isSaid }: Omit<CoreQuestion, 'score'>): boolean {
  const { isVerb, lower } = sentence;
  if (label.subject || tellingVerbs(sentence, label).length > 0) return false;
  const be = isVerb.indexOf(1, label.from);
  // `are facing isolation`
  if (be < 0 || be >= label.to || !beForms.has(lower[be]) || /(?:ing|ed)$/.test(lower[be + 1] ?? '')) return false;
  const subject = words.filter(({ index, isPlain }) => isPlain && index < be);
  return subject.length > 0 && !subject.some(isSaid);
}
