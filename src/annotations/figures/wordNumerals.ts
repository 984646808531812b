import {
  denominators,
  scaleWords,
  smallNumbers,
  vagueNumbers,
  vagueNumbersAlone,
  type VagueBounds,
} from '../../lexicon/en/numbers';
import {
  beforePart,
  comparativesAfterPart,
  nounPhraseEnds,
  wordsAfterHalf,
  wordsAfterPart,
} from '../../lexicon/en/quantityWords';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { readCardinal } from './cardinal';
import { ordinalValue, scaleOf } from './numberWords';
import { wordedFraction, wordedNumeral, type Numeral, type NumeralRow } from './numeral';

const isArticle = (lower: string): boolean => lower === 'a' || lower === 'an';

/** Numbers that begin with `half`, in the order in which they are tried. */
export const halfNumerals: readonly NumeralRow[] = [
  {
    id: 'half-scale',
    example: 'It cost [half a million] at least.',
    counterexample: 'It lasted half a day.',
    read(tokens, index) {
      const at = afterHalf(tokens, index);
      const scale = scaleOf(tokens.lower(at));
      // no half hundred
      return scale !== undefined && scale >= 1000 ? wordedNumeral(at + 1, scale / 2, scale) : undefined;
    },
  },
  {
    id: 'half-dozen',
    example: 'She bought [half a dozen] eggs.',
    counterexample: 'She bought a dozen eggs.',
    read(tokens, index) {
      const at = afterHalf(tokens, index);
      return tokens.lower(at) === 'dozen' ? wordedNumeral(at + 1, 6) : undefined;
    },
  },
  {
    id: 'half',
    example: 'They lost [half] of the harvest.',
    counterexample: 'They led at half time.',
    read(tokens, index) {
      // the first half of the year
      if (ordinalValue(tokens.lower(index - 1)) !== undefined) return undefined;
      const isPart = wordsAfterHalf.has(tokens.lower(index + 1)) || endsChange(tokens, index, index + 1);
      return isPart ? wordedFraction(index + 1, 1 / 2) : undefined;
    },
  },
];

/** Index of the scale in `half a million`, `half-million`, `half million`. */
function afterHalf(tokens: TokenReader, index: number): number {
  return isArticle(tokens.lower(index + 1)) || tokens.isHyphenToken(index + 1) ? index + 2 : index + 1;
}

export const dozenNumerals: readonly NumeralRow[] = [
  {
    id: 'dozen',
    example: 'The [dozen] sailors swam ashore.',
    counterexample: 'The sailors swam ashore.',
    read: (_, index) => wordedNumeral(index + 1, 12),
  },
];

/** Numbers that begin with `a` or `an`, in the order in which they are tried. */
export const articleNumerals: readonly NumeralRow[] = [
  {
    id: 'article-scale',
    example: 'It cost [a hundred million] in the end.',
    counterexample: 'It cost a fortune in the end.',
    read: articleScale,
  },
  {
    id: 'vague-scale',
    example: '[A few dozen] sailors swam ashore.',
    counterexample: 'A few sailors swam ashore.',
    read: (tokens, index) => (tokens.lower(index + 1) === 'few' ? vagueScale(tokens, index + 1) : undefined),
  },
  {
    id: 'article-dozen',
    example: 'She keeps [a dozen] hens.',
    counterexample: 'She keeps a dozing hen.',
    read(tokens, index) {
      return tokens.lower(index + 1) === 'dozen' ? wordedNumeral(index + 2, 12) : undefined;
    },
  },
  {
    id: 'part-of-scale',
    example: 'It cost [a quarter of a million] pounds.',
    counterexample: 'It cost a quarter of the million that was put aside.',
    read: (tokens, index) => partOfScale(tokens, articleFraction(tokens, index)),
  },
  {
    id: 'article-fraction',
    example: 'They won [a third] of the seats.',
    counterexample: 'They won a third seat.',
    read: articleFraction,
  },
];

/** `a million`, `a hundred thousand`; abbreviations and `lakhs` follow no article. */
function articleScale(tokens: TokenReader, index: number): Numeral | undefined {
  const first = tokens.lower(index + 1);
  let factor = first.endsWith('s') ? undefined : scaleWords.get(first);
  if (factor === undefined) return undefined;
  let value = 1;
  let next = index + 1;
  while (factor !== undefined) {
    value *= factor;
    factor = scaleWords.get(tokens.lower(++next));
  }
  return wordedNumeral(next, value, value);
}

/** `a quarter of`, `a tenth of`; `a second` and `a fourth` are no fractions. */
function articleFraction(tokens: TokenReader, index: number): Numeral | undefined {
  const noun = tokens.lower(index + 1);
  if (noun !== 'quarter' && noun !== 'third' && noun !== 'fifth' && noun !== 'tenth') return undefined;
  const denominator = denominators.get(noun);
  const isPart =
    tokens.lower(index + 2) === 'of' || endsChange(tokens, index, index + 2) || isCompared(tokens, index + 2);
  return denominator !== undefined && isPart ? wordedFraction(index + 2, 1 / denominator) : undefined;
}

/** `a quarter of a million`, `three quarters of a million`: the part, and the scale behind *of a*. */
function partOfScale(tokens: TokenReader, part: Numeral | undefined): Numeral | undefined {
  if (part === undefined || tokens.lower(part.next) !== 'of' || !isArticle(tokens.lower(part.next + 1)))
    return undefined;
  const scale = scaleOf(tokens.lower(part.next + 2));
  return scale !== undefined && scale >= 1000 ? wordedNumeral(part.next + 3, part.value * scale, scale) : undefined;
}

/** `a third lower`, `a quarter more than`: a comparative with no noun behind it. */
function isCompared(tokens: TokenReader, index: number): boolean {
  if (!comparativesAfterPart.has(tokens.lower(index)) || !tokens.isSameLine(index)) return false;
  return tokens.kind(index + 1) !== TokenKind.Word || nounPhraseEnds.has(tokens.lower(index + 1));
}

/** `rents rose by a third since May`, `fell to a fifth.`, `more than a third.`: a part with no noun behind it. */
function endsChange(tokens: TokenReader, first: number, next: number): boolean {
  if (!beforePart.has(tokens.lower(first - 1))) return false;
  return tokens.kind(next) !== TokenKind.Word ? !tokens.isInfixHyphen(next) : wordsAfterPart.has(tokens.lower(next));
}

/** Plurals of an unknown number, in the order in which they are tried. */
export const vagueNumerals: readonly NumeralRow[] = [
  {
    id: 'vague-product',
    example: '[Tens of thousands] of workers left.',
    counterexample: 'Tens of workers left.',
    read: vagueProduct,
  },
  {
    id: 'vague-scale',
    example: '[Several thousand] workers left.',
    counterexample: 'Several of a thousand workers left.',
    read: vagueScale,
  },
  {
    id: 'vague',
    example: '[Dozens] of workers left.',
    counterexample: 'The scores were level.',
    read: vagueNumber,
  },
];

function vagueProduct(tokens: TokenReader, index: number): Numeral | undefined {
  const bounds = vagueNumbers.get(tokens.lower(index));
  if (bounds === undefined || tokens.lower(index + 1) !== 'of') return undefined;
  const inner = tokens.lower(index + 2);
  const innerBounds = vagueNumbers.get(inner);
  // The lowest thousands are two: tens of thousands are twenty times one thousand, not two.
  const factor = innerBounds === undefined ? scaleOf(inner) : innerBounds.low / 2;
  if (factor === undefined) return undefined;
  const { low, high } = bounds;
  return vagueNumeral(index + 3, { low: low * factor, ...(high === undefined ? {} : { high: high * factor }) });
}

/** `several thousand`, `few hundred`, `few dozen`: as much as the plural of the scale says. */
function vagueScale(tokens: TokenReader, index: number): Numeral | undefined {
  const lower = tokens.lower(index);
  if (lower !== 'several' && lower !== 'few') return undefined;
  const bounds = vagueNumbers.get(`${tokens.lower(index + 1)}s`);
  return bounds === undefined ? undefined : vagueNumeral(index + 2, bounds);
}

function vagueNumber(tokens: TokenReader, index: number): Numeral | undefined {
  const lower = tokens.lower(index);
  const bounds = vagueNumbers.get(lower);
  if (bounds === undefined) return undefined;
  const after = tokens.lower(index + 1);
  const isNumber =
    after === 'of' ||
    vagueNumbersAlone.has(lower) ||
    (lower !== 'scores' && lower !== 'tens' && (after.endsWith('s') || after === 'people'));
  return isNumber ? vagueNumeral(index + 1, bounds) : undefined;
}

function vagueNumeral(next: number, { low, high }: VagueBounds): Numeral {
  return { ...wordedNumeral(next, low), low, ...(high === undefined ? {} : { high }) };
}

/** Numbers that begin with a number word, in the order in which they are tried. */
export const cardinalNumerals: readonly NumeralRow[] = [
  {
    id: 'part-of-scale',
    example: 'It cost [three quarters of a million] pounds.',
    counterexample: 'It cost three quarters of the million that was put aside.',
    read: (tokens, index) => partOfScale(tokens, wordedFractionAt(tokens, index)),
  },
  {
    id: 'worded-fraction',
    example: 'They lost [two-thirds] of the vote.',
    counterexample: 'They lost two third games.',
    read: wordedFractionAt,
  },
  {
    id: 'number-words',
    example: 'It holds [two hundred and six] seats.',
    counterexample: 'It holds many seats.',
    read: readCardinal,
  },
];

/** `two thirds`, `three-quarters`, `one half of`, `one-fifth of`. */
function wordedFractionAt(tokens: TokenReader, index: number): Numeral | undefined {
  const numerator = smallNumbers.get(tokens.lower(index)) ?? 0;
  if (numerator < 1 || numerator > 9) return undefined;
  const hyphenated = tokens.isInfixHyphen(index + 1);
  const at = hyphenated ? index + 2 : index + 1;
  const noun = tokens.lower(at);
  const denominator = denominators.get(noun);
  if (denominator === undefined) return undefined;
  const after = tokens.lower(at + 1);
  // one fifth of, but no one second
  const isFraction =
    numerator > 1
      ? noun.endsWith('s')
      : (after === 'of' || after === 'the') &&
        (hyphenated ||
          noun === 'half' ||
          noun === 'quarter' ||
          noun === 'third' ||
          (after === 'of' && noun !== 'second'));
  return isFraction ? wordedFraction(at + 1, numerator / denominator) : undefined;
}
