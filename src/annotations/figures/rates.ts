import { rateNouns, shortRates } from '../../lexicon/en/units';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { singular } from './singular';

/** What an amount before token `index` is paid for: `barrel` in `$80 a barrel`, `month` in `$5 per month`. */
export function rateNoun(tokens: TokenReader, index: number): string | undefined {
  if (tokens.kind(index + 1) !== TokenKind.Word) return undefined;
  const lower = tokens.lower(index);
  const noun = tokens.lower(index + 1);
  if (lower === 'per' || lower === '/') return shortRates.get(noun) ?? singular(noun);
  return (lower === 'a' || lower === 'an') && rateNouns.has(noun) ? noun : undefined;
}
