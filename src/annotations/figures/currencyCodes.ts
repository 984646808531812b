import { currencyAbbreviations, isoCodes, mixedCaseAbbreviations } from '../../lexicon/en/currencies';
import type { TokenReader } from '../../text/tokenReader';

/** ISO 4217 code of a currency that a token names in capitals or by an abbreviation: `USD`, `RM`, `Rs`. */
export function currencyCodeAt(tokens: TokenReader, index: number): string | undefined {
  if (!tokens.isCapitalised(index)) return undefined;
  const word = tokens.lower(index).replace('.', '');
  const code = currencyAbbreviations.get(word) ?? (isoCodes.has(word) ? word.toUpperCase() : undefined);
  const isInCapitals = word.length === 1 || tokens.isAllCaps(index);
  return code !== undefined && (isInCapitals || mixedCaseAbbreviations.has(word)) ? code : undefined;
}
