import { attachedCurrencies } from '../lexicon/en/currencies';
import { CharacterClass, classOf, isApostrophe, isDigit, isLetter, isLetterClass, isUpper } from './characters';
import { capitalS, fullStop, smallS } from './codeUnits';
import type { Rule } from './rule';

export type WordTokenRule = 'clitic' | 'inner-apostrophe' | 'inner-digit' | 'initials';

/**
 * Reads what follows the letters of a word.
 * @param start where the word starts
 * @param at offset of the code unit after what was read of it
 * @returns the end of what the rule reads; `at` when it reads nothing
 */
type ReadPart = (text: string, start: number, at: number) => number;

/** The `’s` of a possessive or of `is` and `has`; a token of its own. */
const clitic: Rule<WordTokenRule, ReadPart> = {
  id: 'clitic',
  example: 'the town[’s] mayor',
  counterexample: 'the town ’sblood and O’Shea',
  read: (text, _start, at) => {
    if (!isApostrophe(text.charCodeAt(at))) return at;
    const letter = text.charCodeAt(at + 1);
    if (letter !== smallS && letter !== capitalS) return at;
    const after = text.charCodeAt(at + 2);
    return isLetter(after) || isDigit(after) ? at : at + 2;
  },
};

const innerApostrophe: Rule<WordTokenRule, ReadPart> = {
  id: 'inner-apostrophe',
  example: 'they [don’t] know',
  counterexample: 'the drivers’ union and the town’s mayor',
  read: (text, start, at) =>
    isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1)) && clitic.read(text, start, at) === at
      ? at + 1
      : at,
};

/** Longest of `attachedCurrencies`, in code units. */
const maxCurrencyLength = Math.max(...[...attachedCurrencies].map((prefix) => prefix.length));

/** Digits after a single letter, at most, that an amount may begin with: `R12 500`. */
const maxGroup = 3;

/** Code units of ` per month` and one more. */
const maxRate = 11;

/** Whether the digits from `at` on are an amount rather than a part of a name: `R12 500`, `R2.5m`, `R168 a share`, not `R2D2`. */
function opensAmount(text: string, at: number): boolean {
  let end = at;
  while (end - at < maxGroup && isDigitAt(text, end)) end++;
  if (isDigitAt(text, end)) return false;
  const mark = text[end];
  const isGroup = mark === ' ' || mark === '\u00a0' || mark === ',';
  if (isGroup && isDigitAt(text, end + 1) && isDigitAt(text, end + 2) && isDigitAt(text, end + 3))
    return !isDigitAt(text, end + 4);
  if (mark === '.' && isDigitAt(text, end + 1)) return true;
  if (/^ (?:a|per) (?:share|month|year)\b/.test(text.slice(end, end + maxRate))) return true;
  return /^(?:[- ]?(?:[bmt]n|[bmtr]illion)|-?[mM])\b/.test(text.slice(end, end + ' billion'.length + 1));
}

const isDigitAt = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === CharacterClass.Digit;

const innerDigit: Rule<WordTokenRule, ReadPart> = {
  id: 'inner-digit',
  example: 'an [F16] landed',
  counterexample: 'a fee of RM79 or R12 500',
  read: (text, start, at) => {
    if (classOf(text.charCodeAt(at)) !== CharacterClass.Digit) return at;
    const isCurrency =
      at - start <= maxCurrencyLength &&
      isUpper(text.charCodeAt(start)) &&
      attachedCurrencies.has(foldWord(text.slice(start, at))) &&
      (at - start > 1 || opensAmount(text, at));
    return isCurrency ? at : at + 1;
  },
};

/** Letters with a full stop after each. The last stop belongs to them even where it closes the sentence too. */
const initials: Rule<WordTokenRule, ReadPart> = {
  id: 'initials',
  example: 'the [U.S.] Senate',
  counterexample: 'under Plan B. The rest',
  read: (text, start, at) => {
    if (at - start !== 1) return at;
    let end = at;
    while (
      text.charCodeAt(end) === fullStop &&
      isLetter(text.charCodeAt(end + 1)) &&
      !isLetter(text.charCodeAt(end + 2)) &&
      (text.charCodeAt(end + 2) === fullStop || !isUpper(text.charCodeAt(start)) || isUpper(text.charCodeAt(end + 1)))
    ) {
      end += 2;
    }
    return end > at && text.charCodeAt(end) === fullStop ? end + 1 : end;
  },
};

export const wordTokenRules: readonly Rule<WordTokenRule, ReadPart>[] = [clitic, innerApostrophe, innerDigit, initials];

/** End of the letters that start at `start`. */
export function endOfLetters(text: string, start: number): number {
  let end = start;
  while (isLetterClass(classOf(text.charCodeAt(end)))) end++;
  return end;
}

/**
 * End of the word that starts at `start`: letters, inner apostrophes (`don’t`, `O’Brien`), inner digits, and
 * dotted initials (`U.S.`, `a.m.`).
 * @param start offset of a letter
 */
export function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const unit = text.charCodeAt(end);
    const characterClass = classOf(unit);
    if (isLetterClass(characterClass)) {
      end++;
      continue;
    }
    let next = end;
    if (characterClass === CharacterClass.Digit) next = innerDigit.read(text, start, end);
    else if (isApostrophe(unit)) next = innerApostrophe.read(text, start, end);
    // Nearly every word is longer than one letter.
    if (next === end) return end - start === 1 ? initials.read(text, start, end) : end;
    end = next;
  }
}

/** End of the clitic that starts at `start`, the end of a word; `start` when there is none. */
export function endOfClitic(text: string, start: number): number {
  return isApostrophe(text.charCodeAt(start)) ? clitic.read(text, start, start) : start;
}

/** A word of letters alone as it is compared. */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  // İ grows when lowered; such a word is kept as it is written.
  return lower.length === word.length ? lower : word;
}

/** A word as it is compared: lower case, apostrophes straightened, the dots of initials left out but for the last. */
export function foldWord(word: string): string {
  let folded = foldLetters(word);
  if (folded.includes('’')) folded = folded.replaceAll('’', "'");
  if (folded.includes('.')) folded = folded.replaceAll('.', '') + '.';
  return folded;
}
