import { scaleWords } from '../../lexicon/en/numbers';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import type { FigureReading, FigureRow, TokenPlace } from './figureRow';
import { modifierBefore } from './modifiers';
import { roundToDecimal } from './numeral';

/** Money of which the sign is a letter that digits make one word with: the naira, N15,000. */
export const nairaMoney: readonly FigureRow<TokenPlace>[] = [
  {
    id: 'currency-sign',
    example: 'The arrears amount to [N9.6 billion] now.',
    counterexample: 'The road N15 is closed at N9.6 of the map.',
    confidence: 0.98,
    read: naira,
  },
];

/** Whether a word may be the sign and the first digits of an amount: `N15`. */
export function opensNaira(lower: string): boolean {
  return lower.charCodeAt(0) === letterN && /^n\d{1,3}$/.test(lower);
}

const letterN = 0x6e;

/** `N15,000`, `N9.6 billion`: thousands or a scale tell the amount from a road. */
function naira({ tokens, index }: TokenPlace): FigureReading | undefined {
  const lower = tokens.lower(index);
  if (!tokens.isCapitalised(index) || !opensNaira(lower)) return undefined;
  let digits = lower.slice(1);
  let next = index + 1;
  const mark = tokens.lower(next);
  const rest = tokens.lower(next + 1);
  const isRest =
    tokens.noSpaceBefore(next) && tokens.noSpaceBefore(next + 1) && tokens.kind(next + 1) === TokenKind.Number;
  const isThousands = mark === ',' && isRest && /^\d{3}(?:,\d{3}){0,3}$/.test(rest);
  if (isThousands || (mark === '.' && isRest && /^\d{1,3}$/.test(rest))) {
    digits += isThousands ? rest.replaceAll(',', '') : `.${rest}`;
    next += 2;
  }
  const scale = scaleAt(tokens, next);
  if (scale === undefined && !isThousands) return undefined;
  const value = roundToDecimal(Number(digits) * (scale ?? 1));
  const end = scale === undefined ? next : next + 1;
  return { from: index, next: end, kind: 'money', value, currency: 'NGN', modifier: modifierBefore(tokens, index) };
}

function scaleAt(tokens: TokenReader, index: number): number | undefined {
  return tokens.isSameLine(index) ? scaleWords.get(tokens.lower(index)) : undefined;
}
