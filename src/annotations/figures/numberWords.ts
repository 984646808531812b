import { ordinals, scaleAbbreviations, scaleWords, smallNumbers, tens } from '../../lexicon/en/numbers';
import { irregularPlurals, singularsInS } from '../../lexicon/en/quantityWords';

const numberWords: ReadonlySet<string> = new Set([...smallNumbers.keys(), ...tens.keys()]);

/** Whether a word is a cardinal below a hundred: `seven`, `forty`. */
export function isNumberWord(lower: string): boolean {
  return numberWords.has(lower);
}

export function ordinalValue(lower: string): number | undefined {
  return ordinals.get(lower);
}

/** What a scale word or its abbreviation multiplies by: `million`, `bn`. */
export function scaleOf(lower: string): number | undefined {
  return scaleWords.get(lower) ?? scaleAbbreviations.get(lower);
}

/** Value of a Number token, its grouping marks left out. */
export function digitsValue(token: string): number {
  return Number(token.includes(',') ? token.replaceAll(',', '') : token);
}

/** Whether a word is a plural by its form: `tonnes`, `people`; `glass` is not. */
export function hasPluralForm(lower: string): boolean {
  return (lower.length > 1 && lower.endsWith('s') && !lower.endsWith('ss')) || irregularPlurals.has(lower);
}

/** Whether a word is a plural noun: in the form of one, and no function word such as `is`. */
export function isPluralNoun(lower: string): boolean {
  return hasPluralForm(lower) && !singularsInS.has(lower);
}
