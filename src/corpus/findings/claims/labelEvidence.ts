import { Cue, cueKinds } from '../../../annotations/quotations/cues';
import { askForms, sayForms } from '../../../lexicon/en/clauseWords';
import { writerPronouns } from '../../../lexicon/en/pronouns';
import { isNumberStem, stemOf } from '../../index/stems';
import type { Label } from './label';
import type { LinkedSentence } from './linkedParts';
import { fieldsOfStem } from '../search/wordFields';
import { areAkin } from './akinWords';
import type { SentenceWords, WordRange } from '../clauses/sentenceWords';

/** The stem of the unit of a percentage: with it alone in common, two sentences share no more than a number. */
const percentStem = 'percent';

/** Units of time, which say nothing more beside a percentage: `12 percent over one year`. */
const timeStems: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'quarter', 'half']);

function isOfPercentage(stem: string): boolean {
  return stem === percentStem || timeStems.has(stem);
}

/** @param openingOf how many words of a sentence are not looked at: its first ones */
function hasAkin(
  stem: string,
  sentences: readonly LinkedSentence[],
  openingOf: (sentence: LinkedSentence) => number = () => 0,
): boolean {
  return sentences.some((sentence) => {
    const opening = openingOf(sentence);
    return sentence.words.stems.some((other, index) => index >= opening && areAkin(stem, other));
  });
}

/** How many words a sentence opens with up to a name, where no verb is among them: `the minister of labour, Hanna | Reyl`. */
function openingUpTo(name: number, { words, isVerb }: LinkedSentence): number {
  const at = words.id.indexOf(name);
  return isVerb.subarray(0, Math.max(0, at)).includes(1) ? 0 : at + 1;
}

/**
 * Whether some sentences lack a verb of speech that a label has and that says more than who speaks, and each word that may
 * stand for it: `the fishermen warned the board of the light` is not said by `the light is dark, fishermen said`.
 */
export function lacksSpeech(
  { words, lower, isVerb }: LinkedSentence,
  { from, to }: WordRange,
  sentences: readonly LinkedSentence[],
): boolean {
  for (let i = from; i < to; i++) {
    const isSpeech = isVerb[i] === 1 && words.isPlain[i] === 1 && (cueKinds(lower[i]) & Cue.Strong) !== 0;
    if (!isSpeech || sayForms.has(lower[i]) || askForms.has(lower[i])) continue;
    if (fieldsOfStem(words.stems[i]).length > 0 && !hasAkin(words.stems[i], sentences)) return true;
  }
  return false;
}

/**
 * Whether a sentence that tells more than a percentage shares that with a label and no other word: such a number may be
 * equal by chance, as in `the union asks for 12 percent`, `sales dropped 12 percent`.
 */
export function sharesOnlyPercentage(
  { words }: LinkedSentence,
  { from, to }: WordRange,
  sentence: LinkedSentence,
): boolean {
  const theirs = sentence.words;
  const isPercentage = ({ stems }: SentenceWords, index: number): boolean => stems[index + 1] === percentStem;
  const telling: string[] = [];
  let isShared = false;
  for (let i = from; i < to; i++) {
    if (words.bits[i] === 0 || words.isAttribution[i] === 1 || isOfPercentage(words.stems[i])) continue;
    if (!isNumberStem(words.stems[i])) telling.push(words.stems[i]);
    else if (isPercentage(words, i))
      isShared ||= theirs.id.some((id, at) => id === words.id[i] && isPercentage(theirs, at));
  }
  return (
    isShared &&
    theirs.isPlain.some((isPlain, index) => isPlain === 1 && !isOfPercentage(theirs.stems[index])) &&
    !telling.some((stem) => hasAkin(stem, [sentence]))
  );
}

/** Words that scale or measure a number, which say nothing without it. */
const scaleStems: ReadonlySet<string> = new Set([
  percentStem,
  ...['hundred', 'thousand', 'million', 'billion', 'trillion', 'euro', 'dollar', 'pound'].map(stemOf),
]);
/** Plain words of what is said that are its subject, from which on they tell of more than who acts: `prices of oats`. Chosen, not fitted. */
const minSubjectWords = 2;
/** How near in meaning a word must be to stand for another, as `CoverMeter.nearnessOf` has it: `died` for `killed`. Chosen on the train part. */
const minNearness = 0.58;

/** What a label tells of somebody whom it names, and whom it tells it of. */
interface ToldOfNamed {
  readonly subject: WordRange;
  /** Where the subject is of what somebody said, its words: `said | prices of oats | had eased`. */
  readonly inner: WordRange;
  readonly told: WordRange;
}

/**
 * Reads a label whose verb stands right behind a name; of what is said by a verb of speech, what that says. Undefined of
 * any other: where no name stands there, what is before the verb may tell something too.
 */
function toldOfNamed(
  { isVerb, words, lower }: LinkedSentence,
  { from, to, subject }: Label,
  isName: (index: number) => boolean,
): ToldOfNamed | undefined {
  const first = subject ? from : isVerb.indexOf(1, from);
  if (first < 0 || first >= to) return undefined;
  const named = subject ?? { from, to: first };
  if (named.to <= named.from || !isName(named.to - 1)) return undefined;
  // `she and the envoy, Hanna Reyl, signed a pact`: two that are named together tell of one meeting.
  if (lower.slice(named.from, named.to).includes('and')) return undefined;
  let [behind, start] = [first, first];
  while (words.isAttribution[start] === 1 || (cueKinds(lower[start]) & Cue.Strong) !== 0) {
    const next = isVerb.indexOf(1, start + 1);
    if (next < 0 || next >= to) break;
    [behind, start] = [start + 1, next];
  }
  return { subject: named, inner: { from: behind, to: start }, told: { from: start, to } };
}

/**
 * Whether some sentences have no word of what a label tells of somebody whom it names, in any form: `the pilot, Hanna Reyl,
 * lost her licence` is not said by `the pilot, Hanna Reyl, lives in Tulm`.
 * @param nearness how near in meaning a word of the label's sentence, by its index, is to any of theirs, 0 to 1
 */
export function lacksTold(
  sentence: LinkedSentence,
  label: Label,
  sentences: readonly LinkedSentence[],
  nearness: (index: number) => number,
): boolean {
  const { words } = sentence;
  const isHeld = (index: number): boolean => sentences.some(({ words: theirs }) => theirs.id.includes(words.id[index]));
  // What opens a sentence has a capital in any case, as each word of a headline may: a name there is one in the others.
  const isName = (index: number): boolean =>
    (sentence.isProse && words.isName[index] === 1) ||
    sentences.some(
      ({ words: theirs, isProse }) =>
        isProse && theirs.id.some((id, at) => id === words.id[index] && theirs.isName[at] === 1),
    );
  const read = toldOfNamed(sentence, label, isName);
  if (!read) return false;
  const { subject, inner, told } = read;
  const ofSubject = new Set(words.id.subarray(subject.from, subject.to));
  for (let i = subject.from; i < subject.to; i++) if (isNumberStem(words.stems[i]) && isHeld(i)) return false;
  let heldWords = 0;
  for (let i = inner.from; i < inner.to; i++) if (words.isPlain[i] === 1 && isHeld(i)) heldWords++;
  if (heldWords >= minSubjectWords) return false;
  // Words for what somebody is are no words of what is told of them.
  const roleIn = (theirs: LinkedSentence): number => openingUpTo(words.id[subject.to - 1], theirs);
  let tellsMore = false;
  for (let i = told.from; i < told.to; i++) {
    const isTelling = words.bits[i] > 0 && words.isAttribution[i] === 0 && !ofSubject.has(words.id[i]);
    if (!isTelling || scaleStems.has(words.stems[i])) continue;
    tellsMore = true;
    if (isHeld(i)) return false;
    if (words.isPlain[i] === 1 && (nearness(i) >= minNearness || hasAkin(words.stems[i], sentences, roleIn)))
      return false;
  }
  return tellsMore;
}

/** Whether somebody whom a stretch of a sentence names speaks in other sentences. */
export function hasSpeakerOf(
  { words }: LinkedSentence,
  { from, to }: WordRange,
  sentences: readonly LinkedSentence[],
): boolean {
  const names = new Set(words.id.subarray(from, to).filter((_, index) => words.isName[from + index] === 1));
  return sentences.some(({ words: theirs }) =>
    theirs.id.some((id, index) => theirs.isAttribution[index] === 1 && names.has(id)),
  );
}

/** What a label says from its verb on; undefined where it has none. */
export function predicateOf({ isVerb }: LinkedSentence, { from, to, subject }: Label): WordRange | undefined {
  const start = subject ? from : isVerb.indexOf(1, from);
  return start >= 0 && start < to ? { from: start, to } : undefined;
}

/** Indices of the verbs of a label that tell more than who speaks. */
export function tellingVerbs({ isVerb, lower, speech, words }: LinkedSentence, { from, to }: WordRange): number[] {
  const verbs: number[] = [];
  for (let i = from; i < to; i++) {
    const isTelling = words.bits[i] > 0 && words.isAttribution[i] === 0 && speech.tellsSpeaker[i] === 0;
    if (isVerb[i] === 1 && isTelling && !sayForms.has(lower[i])) verbs.push(i);
  }
  return verbs;
}

/** Whether whoever writes tells of himself in some words: `I met Reyl in her shop`, not `“I will stay,” said Reyl`. */
export function tellsOfWriter({ lower, speech: { said } }: LinkedSentence, { from, to }: WordRange): boolean {
  for (let i = from; i < to; i++)
    if (writerPronouns.has(lower[i]) && !said.some((words) => words.from <= i && i < words.to)) return true;
  return false;
}
