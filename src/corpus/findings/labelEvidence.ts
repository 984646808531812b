import { Cue, cueKinds } from '../../annotations/quotations/cues';
import { askForms, sayForms } from '../../lexicon/en/clauseWords';
import { isNumberStem } from '../index/stems';
import type { LinkedSentence } from './linkedParts';
import { fieldsOfStem } from './search/wordFields';
import type { SentenceWords, WordRange } from './sentenceWords';
import { isSameWordFamily } from './wordFamilies';

/** The stem of the unit of a percentage: with it alone in common, two sentences share no more than a number. */
const percentStem = 'percent';

/** Units of time, which say nothing more beside a percentage: `12 percent over one year`. */
const timeStems: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'quarter', 'half']);

function isOfPercentage(stem: string): boolean {
  return stem === percentStem || timeStems.has(stem);
}

/** Whether two stems are of one family or may stand for one another: `warn` and `alert`. */
function areAkin(one: string, other: string): boolean {
  if (isSameWordFamily(one, other)) return true;
  const fields = fieldsOfStem(other);
  return fieldsOfStem(one).some((field) => fields.includes(field));
}

function hasAkin(stem: string, sentences: readonly LinkedSentence[]): boolean {
  return sentences.some(({ words }) => words.stems.some((other) => areAkin(stem, other)));
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
