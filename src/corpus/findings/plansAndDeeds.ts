import { futureAuxiliaries, planWords } from '../../lexicon/en/contraries';
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
