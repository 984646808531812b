import { stemmer } from 'stemmer';
import { spellingFolds, type SpellingFold } from '../../lexicon/en/spelling';
import { withoutAccents } from '../../text/normalise';

/** A fold with its forms written out: the British letters with each of their endings, and what they fold to. */
interface FoldedForms extends SpellingFold {
  readonly forms: readonly { readonly british: string; readonly american: string }[];
}

const folds: readonly FoldedForms[] = Array.from(spellingFolds, ([british, fold]) => ({
  ...fold,
  forms: fold.endings.map((ending) => ({ british: british + ending, american: fold.american + ending })),
}));

function endsWithAny(word: string, ends: Iterable<string>): boolean {
  for (const end of ends) if (word.endsWith(end)) return true;
  return false;
}

/**
 * British spelling to American, for comparison only: normalise/normalize, defence/defense, labour/labor,
 * centre/center, programme/program, travelled/traveled.
 * @param word lower case
 */
export function foldSpelling(word: string): string {
  for (const { forms, minLength, onlyAfter, neverAfter, neverAfterExactly } of folds) {
    if (word.length < minLength) continue;
    for (const { british, american } of forms) {
      if (!word.endsWith(british)) continue;
      const before = word.slice(0, word.length - british.length);
      if (onlyAfter && !endsWithAny(before, onlyAfter)) break;
      const isCommonSpelling =
        (neverAfter && endsWithAny(before, neverAfter)) || (neverAfterExactly && neverAfterExactly.has(before));
      return isCommonSpelling ? word : before + american;
    }
  }
  return word;
}

/** Shorter words are their own stem, as in Porter's algorithm. */
const minStemmed = 3;

/**
 * The key under which a word is compared: spelling folded, Porter stem (Porter 1980), hyphens and
 * accents aside. Demonyms keep their own stem here; their country is a matter of paraphrase.
 */
export function stemOf(lower: string): string {
  if (isAliasStem(lower)) return lower;
  let word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (word.includes("'")) word = word.replaceAll("'", '');
  if (isNumberStem(word)) return word.replaceAll(',', '');
  word = withoutAccents(word);
  return word.length < minStemmed ? word : stemmer(foldSpelling(word));
}
/** Whether a stem is an identifier that a lexicon gives for several names of one thing; see `longForms`. */
export function isAliasStem(stem: string): boolean {
  return stem.startsWith('~');
}

/** Whether a stem is a number in digits. */
export function isNumberStem(stem: string): boolean {
  return stem >= '0' && stem < ':';
}
