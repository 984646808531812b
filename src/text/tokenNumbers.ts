import { CharacterClass, classOf, isDigit } from './characters';
import { comma, fullStop } from './codeUnits';
import type { Rule } from './rule';

export type NumberTokenRule = 'thousands' | 'spaced-thousands' | 'lakh' | 'decimal';

/** Reads a mark after digits, with what follows it. @returns the end of the number so far; `mark` when the mark is not part of it */
type ReadMark = (text: string, mark: number) => number;

const isDigitAt = (text: string, index: number): boolean => isDigit(text.charCodeAt(index));

/** Whether three digits stand there, and not a fourth: a group of thousands. */
const isGroupAt = (text: string, index: number): boolean =>
  isDigitAt(text, index) && isDigitAt(text, index + 1) && isDigitAt(text, index + 2) && !isDigitAt(text, index + 3);

const thousands: Rule<NumberTokenRule, ReadMark> = {
  id: 'thousands',
  example: 'about [1,250] cars',
  counterexample: 'in rooms 1,25 and 1,2500',
  read: (text, mark) => (text.charCodeAt(mark) === comma && isGroupAt(text, mark + 1) ? mark + 4 : mark),
};

/** Blanks that hold a number together: no-break, thin and narrow ones, and the one as wide as a digit. */
function isGroupBlank(unit: number): boolean {
  return unit === 0xa0 || unit === 0x2007 || unit === 0x2009 || unit === 0x202f;
}

/** Groups parted by blanks that do not break, as most of Europe writes them: one to three digits, then threes. */
const spacedThousands: Rule<NumberTokenRule, ReadMark> = {
  id: 'spaced-thousands',
  example: 'about [1\u202f250] cars',
  counterexample: 'in 2024\u202f250 cars and 1\u202f25 more',
  read: (text, mark) =>
    isGroupBlank(text.charCodeAt(mark)) &&
    !(isDigitAt(text, mark - 4) && isDigitAt(text, mark - 3) && isDigitAt(text, mark - 2)) &&
    isGroupAt(text, mark + 1)
      ? mark + 4
      : mark,
};

/** The Indian grouping by two digits, which always has a group of three at its end: `12,34,567`. */
const lakh: Rule<NumberTokenRule, ReadMark> = {
  id: 'lakh',
  example: 'a fund of [12,34],567 rupees',
  counterexample: 'on pages 12,34 and 56',
  read: (text, mark) =>
    text.charCodeAt(mark) === comma &&
    isDigitAt(text, mark + 1) &&
    isDigitAt(text, mark + 2) &&
    text.charCodeAt(mark + 3) === comma
      ? mark + 3
      : mark,
};

const decimal: Rule<NumberTokenRule, ReadMark> = {
  id: 'decimal',
  example: 'it rose [3.5] per cent',
  counterexample: 'it rose by 3.',
  read: (text, mark) => (text.charCodeAt(mark) === fullStop && isDigitAt(text, mark + 1) ? mark + 2 : mark),
};

export const numberTokenRules: readonly Rule<NumberTokenRule, ReadMark>[] = [thousands, spacedThousands, lakh, decimal];

/** Three digits and eight groups of four units: above all that news counts; longer runs are codes. */
const maxGroupedLength = 3 + 8 * 4;

/**
 * End of the number that starts at `start`: digits, groups of digits after commas, and one decimal part.
 * @param start offset of an ASCII digit
 */
export function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  let hasDecimals = false;
  for (;;) {
    if (isDigitAt(text, end)) {
      end++;
      continue;
    }
    if (hasDecimals) return end;
    let next = end - start <= maxGroupedLength ? thousands.read(text, end) : end;
    if (next === end && end - start <= maxGroupedLength) next = spacedThousands.read(text, end);
    if (next === end && end - start <= maxGroupedLength) next = lakh.read(text, end);
    if (next === end) {
      next = decimal.read(text, end);
      hasDecimals = next > end;
    }
    if (next === end) return end;
    end = next;
  }
}

/** End of a run of digits of other scripts. */
export function endOfForeignDigits(text: string, start: number): number {
  let end = start;
  while (classOf(text.charCodeAt(end)) === CharacterClass.Digit && !isDigitAt(text, end)) end++;
  return end;
}
