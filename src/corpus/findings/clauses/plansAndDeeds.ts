import { isNumberStem } from '../../index/stems';
import { expectationWords, futureAuxiliaries, hedges, planWords } from '../../../lexicon/en/contraries';
import type { ContraryWords } from './contraries';
import type { SentenceWords } from './sentenceWords';
import { isPastForm } from './wordForms';

/** Words before a verb among which that stands which puts it off: `is due to officially open`. Chosen, not fitted. */
const planReach = 4;

/**
 * Whether of two statements in like words one tells of a plan what the other tells as done: `will open a school`, `opened a
 * school`. Both may be right on their day, and neither says what the other does.
 */
export function arePlanAndDeed(one: ContraryWords, other: ContraryWords): boolean {
  return tellsPlanOf(one, other) || tellsPlanOf(other, one);
}

function tellsPlanOf(plan: ContraryWords, deed: ContraryWords): boolean {
  const { words, from, to } = plan;
  for (let i = from; i < to; i++) {
    if (words.isPlain[i] === 0 || !isPlanned(words, i)) continue;
    const ours = tellingsOf(plan, words.id[i]);
    const theirs = tellingsOf(deed, words.id[i]);
    // Who tells of both tells what the other does.
    if (!ours.isDone && theirs.isDone && !theirs.isOtherwise) return true;
  }
  return false;
}

/**
 * Whether of two statements with figures one tells what was expected and the other what came of it: `buyers had expected 1.8
 * million`, `the works sold 1.8 million`.
 */
export function areExpectedAndReported(one: ContraryWords, other: ContraryWords): boolean {
  return (tellsExpected(one) && tellsReported(other)) || (tellsExpected(other) && tellsReported(one));
}

/** Words behind one of expectation among which its figure stands. Chosen, not fitted. */
const expectationReach = 6;

function tellsExpected({ words, from, to }: ContraryWords): boolean {
  const at = words.lower.findIndex((word, index) => index >= from && index < to && expectationWords.has(word));
  // `is expected to open`: that is a plan.
  if (at < 0 || words.lower[at + 1] === 'to') return false;
  return words.stems.slice(at + 1, Math.min(to, at + 1 + expectationReach)).some(isNumberStem);
}

/** Whether a statement tells something with a figure as done, and nothing as open or to come. */
function tellsReported({ words, from, to }: ContraryWords): boolean {
  const isOpen = (index: number): boolean => {
    const word = words.lower[index];
    if (expectationWords.has(word) || planWords.has(word) || futureAuxiliaries.has(word)) return true;
    // Not `nearly 300 crates`.
    return hedges.has(word) && !(index + 1 < to && isNumberStem(words.stems[index + 1]));
  };
  let hasFigure = false;
  let isDone = false;
  for (let i = from; i < to; i++) {
    if (isOpen(i)) return false;
    if (isNumberStem(words.stems[i])) hasFigure = true;
    if (words.isPlain[i] === 1 && isPastForm(words.lower[i])) isDone = true;
  }
  return hasFigure && isDone;
}

/** Whether a statement tells a verb as done, and whether it has it in another form too. */
function tellingsOf(
  { words, from, to }: ContraryWords,
  id: number,
): { readonly isDone: boolean; readonly isOtherwise: boolean } {
  const found = { isDone: false, isOtherwise: false };
  for (let i = from; i < to; i++) {
    if (words.id[i] !== id || words.isPlain[i] === 0) continue;
    const isDone = isPastForm(words.lower[i]) && !isPlanned(words, i);
    if (isDone) found.isDone = true;
    else found.isOtherwise = true;
  }
  return found;
}

/** Whether a verb tells what is to come: `will open`, `will be opened`, `is due to open`. */
function isPlanned({ lower }: SentenceWords, index: number): boolean {
  const before = lower.slice(Math.max(0, index - planReach), index);
  const hasPlan = before.some((word) => planWords.has(word));
  for (let i = before.length - 1; i >= 0; i--) {
    if (futureAuxiliaries.has(before[i]) || (before[i] === 'to' && hasPlan)) return true;
    // Not `will say that the harbour opened`.
    if (before[i] !== 'be' && before[i] !== 'also' && !before[i].endsWith('ly')) return false;
  }
  return false;
}
