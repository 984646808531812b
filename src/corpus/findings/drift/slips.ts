import { stemInformationContent } from '../../../lexicon/en/stemInformationContent';
import type { ComparedWord } from './comparedWords';

/** Shorter words have others within one letter: `cat`, `car`. */
const minSlipLength = 5;
/** From that length on two letters may differ. Chosen, not fitted. */
const minLengthForTwo = 8;

/**
 * Whether two words are one but for a slip of the keys or the transcription of a name (`Zelensky`, `Zelenskyy`): they
 * begin alike and differ by a letter or two. Two words that English has (`country`, `county`) are no slip, nor are numbers.
 */
export function isSlip(one: ComparedWord, other: ComparedWord): boolean {
  const length = Math.min(one.form.length, other.form.length);
  if (length < minSlipLength || one.form[0] !== other.form[0] || hasDigit(one.form) || hasDigit(other.form))
    return false;
  if (stemInformationContent.has(one.key) && stemInformationContent.has(other.key)) return false;
  return areAlike(one.form, other.form);
}

/** Whether two words, names of five letters and more among them, differ by a letter, long ones by two. */
export function areAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one === other || (length >= minSlipLength && isWithin(one, other, length >= minLengthForTwo ? 2 : 1));
}

function hasDigit(form: string): boolean {
  return /\d/.test(form);
}

/** Whether so many letters put in, left out, changed or swapped turn one word into the other (Damerau 1964, each place once). */
function isWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let beforePrevious: readonly number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = previous[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(Math.min(previous[j] + 1, row[j - 1] + 1, changed, isSwap ? beforePrevious[j - 2] + 1 : Infinity));
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[other.length] <= most;
}
