import { currencySigns } from '../../lexicon/en/currencies';
import { fractionGlyphs, ordinals, smallNumbers, tens, vagueNumbers } from '../../lexicon/en/numbers';
import { isCapitalised } from '../../text/capitalisation';
import { FormValues } from '../../text/formValues';
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

// How a figure may begin with a form: not at all, whatever follows, or where a number or a dollar sign follows, as in
// `USD 300` and `HK$300`.
const never = 0;
const always = 1;
const beforeNumber = 2;

const openings = new FormValues(({ written, lower }) => {
  if (openers.has(lower) || opensNaira(lower)) return always;
  if (!isCapitalised(written)) return never;
  // Rs. 500, Y=500
  return lower === 'rs' || lower === 'y' ? always : beforeNumber;
});

/** Signs of numbers: the hyphen of the keyboard and the marks that are set for it. */
export const minusSigns: ReadonlySet<string> = new Set(['-', '−', '–']);

const openingMarks: ReadonlySet<string> = new Set([...minusSigns, ...currencySigns.keys(), ...fractionGlyphs.keys()]);

/** Whether a figure may begin with a mark: `€`, `½`, a minus. */
export function isOpeningMark(mark: string): boolean {
  return openingMarks.has(mark);
}

/** Whether a figure may begin with a word, told by the word and the token after it; most words are passed over here. */
export function mayOpenFigure(tokens: TokenReader, index: number): boolean {
  const opening = openings.of(tokens.tokens.forms[index]);
  if (opening !== beforeNumber) return opening === always;
  return tokens.kind(index + 1) === TokenKind.Number || tokens.lower(index + 1) === '$';
}
