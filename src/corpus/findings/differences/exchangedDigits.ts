import { valueKey, type ComparedFigure } from './comparedFigures';
import { kindKey } from './figureKinds';
import type { ComparedWord } from './comparedWords';
import { isTransposed } from './transposedDigits';
import type { FigurePair } from './figurePair';
import type { ComparedSentence, SentencePair } from './sentencePair';
import { isSameWordFamily } from '../wordFamilies';

/**
 * Telling words that two sentences share at least, by how many digits the longer of two numbers writes out: two are exchanged
 * by chance, three hardly, four never. Chosen on the training news.
 */
const minSharedByDigits = [2, 2, 2, 1, 0] as const;
/** The same beside the unit where digits in another order are surely a slip. */
const minSharedOfSlip = 2;

/** Whether two figures whose digits changed places are one figure and a slip of the keys, by what their sentences share. */
export function isSlip(pair: FigurePair): boolean {
  const digits = Math.min(Math.max(digitsOf(pair.a), digitsOf(pair.b)), minSharedByDigits.length - 1);
  return isTransposed(pair.a, pair.b) && (sharedBesideUnit(pair) >= minSharedByDigits[digits] || areLoneSums(pair));
}

/** Digits written out, from which on two that changed places are no chance. */
const manyDigits = 3;

/** Whether either of two figures writes out so many digits that two in another order are hardly chance: 131 and 113. */
export function hasManyDigits({ a, b }: FigurePair): boolean {
  return Math.max(digitsOf(a), digitsOf(b)) >= manyDigits;
}

/** Telling words that two sentences share; the unit of two measures is none. */
function sharedBesideUnit({ sentences, a, b }: FigurePair): number {
  return sentences.sharedTelling - (a.figureClass === 'measure' && haveUnitInCommon(sentences, a, b) ? 1 : 0);
}

/** Whether a word of one unit stands in the other: `152 grams` and `125 grams`, not `125g`. */
function haveUnitInCommon({ a, b }: SentencePair, one: ComparedFigure, other: ComparedFigure): boolean {
  const wordsOf = ({ words }: ComparedSentence, { from, to }: ComparedFigure): readonly ComparedWord[] =>
    words.slice(from, to + 1).filter(({ isTelling }) => isTelling);
  const theirs = wordsOf(b, other);
  return wordsOf(a, one).some(({ stem }) => theirs.some((word) => isSameWordFamily(stem, word.stem)));
}

/** How many digits of a figure are written out, zeros at its ends aside. */
function digitsOf({ figure: { value } }: ComparedFigure): number {
  return String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
}

/** Whether two sums are the only ones of their currency and size in either article, those aside that both give. */
function areLoneSums({ sentences, a, b }: FigurePair): boolean {
  const key = kindKey(a);
  if (a.figureClass !== 'money' || key === undefined || key !== kindKey(b)) return false;
  const sumsOf = ({ table }: ComparedSentence): readonly ComparedFigure[] => table.byKind.get(key) ?? [];
  const isLone = (sums: readonly ComparedFigure[], sum: ComparedFigure, others: readonly ComparedFigure[]): boolean => {
    const given = new Set(others.map(valueKey));
    return sums.every(
      (each) => sizeOf(each) !== sizeOf(sum) || valueKey(each) === valueKey(sum) || given.has(valueKey(each)),
    );
  };
  const [ours, theirs] = [sumsOf(sentences.a), sumsOf(sentences.b)];
  return isLone(ours, a, theirs) && isLone(theirs, b, ours);
}

/** The digits of a figure before its point, less one. */
function sizeOf({ figure: { value } }: ComparedFigure): number | undefined {
  return value === undefined ? undefined : Math.floor(Math.log10(Math.abs(value)));
}

/**
 * Whether digits in another order are surely a slip, whatever else two articles have in common: both sentences say what is
 * counted, and share a name and more. `recalled 640,000 tins of Lunova`
 */
export function isSurelySlip({ sentences, a, b, thing }: FigurePair): boolean {
  return (
    thing === 'named' &&
    a.unit + (a.figure.currency ?? '') !== '' &&
    isTransposed(a, b) &&
    sentences.sharedTelling - (a.unit === '' ? 0 : 1) >= minSharedOfSlip &&
    sentences.haveNameInCommon
  );
}
