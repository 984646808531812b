import { fractionGlyphs, vagueNumbers } from '../../lexicon/en/numbers';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { digitNumerals, signNumerals } from './digitNumerals';
import { isNumberWord } from './numberWords';
import type { Numeral, NumeralRow } from './numeral';
import { articleNumerals, cardinalNumerals, dozenNumerals, halfNumerals, vagueNumerals } from './wordNumerals';

const none: readonly NumeralRow[] = [];

/** Whether a token may begin a number that is not in digits, or the `several` or `few` of a duration. */
export function opensNumber(lower: string): boolean {
  return rowsOfWord(lower) !== none || fractionGlyphs.has(lower);
}

function rowsOfWord(lower: string): readonly NumeralRow[] {
  if (isNumberWord(lower)) return cardinalNumerals;
  if (vagueNumbers.has(lower)) return vagueNumerals;
  switch (lower) {
    case 'a':
    case 'an':
      return articleNumerals;
    case 'half':
      return halfNumerals;
    case 'dozen':
      return dozenNumerals;
    case 'several':
    case 'few':
      return vagueNumerals;
    default:
      return none;
  }
}

/** The rows that may read a number at token `index`, found by its kind and word. */
export function numeralRowsAt(tokens: TokenReader, index: number): readonly NumeralRow[] {
  switch (tokens.kind(index)) {
    case TokenKind.Number:
      return digitNumerals;
    case TokenKind.Mark:
      return signNumerals;
    case TokenKind.Word:
      return rowsOfWord(tokens.lower(index));
    default:
      return none;
  }
}

/**
 * Reads the cardinal, fraction or vague number that starts at token `index`.
 * @param afterCurrency whether a currency stands before it, which lets `3m` mean three million
 */
export function readNumeral(tokens: TokenReader, index: number, afterCurrency = false): Numeral | undefined {
  const rows = numeralRowsAt(tokens, index);
  for (let at = 0; at < rows.length; at++) {
    const numeral = rows[at].read(tokens, index, afterCurrency);
    if (numeral) return numeral;
  }
  return undefined;
}
