import { currencySigns } from '../../lexicon/en/currencies';
import { fractionGlyphs, ordinals, smallNumbers, tens, vagueNumbers } from '../../lexicon/en/numbers';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { dateOpeners } from '../dates/dates';
import { opensNaira } from './naira';

/** Words with which a figure may begin, whatever follows them. */
const openers: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...vagueNumbers.keys(),
  ...ordinals.keys(),
  ...dateOpeners,
  ...['a', 'an', 'half', 'dozen', 'several', 'few', 'many', 'minus', 'negative', 'us'],
]);

/** Signs of numbers: the hyphen of the keyboard and the marks that are set for it. */
export const minusSigns: ReadonlySet<string> = new Set(['-', '−', '–']);

const openingMarks: ReadonlySet<string> = new Set([...minusSigns, ...currencySigns.keys(), ...fractionGlyphs.keys()]);

/** Whether a figure may begin with a mark: `€`, `½`, a minus. */
export function isOpeningMark(mark: string): boolean {
  return openingMarks.has(mark);
}

/** Whether a figure may begin with a word, told by the word and the token after it; most words are passed over here. */
export function mayOpenFigure(tokens: TokenReader, index: number): boolean {
  const lower = tokens.lower(index);
  if (openers.has(lower) || opensNaira(lower)) return true;
  // USD 300, HK$300, Rs. 500
  if (!tokens.isCapitalised(index)) return false;
  return tokens.kind(index + 1) === TokenKind.Number || tokens.lower(index + 1) === '$' || lower === 'rs';
}
