import { timeUnits } from '../../lexicon/en/units';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { currencyUnits } from './currencyUnits';
import { measureUnits } from './measureUnits';
import { percentUnits } from './percentUnits';
import { signUnits } from './signUnits';
import { singular } from './singular';
import type { Unit, UnitRow } from './unit';

/** Units in words, in the order in which they are tried. */
export const unitRows: readonly UnitRow[] = [...percentUnits, ...currencyUnits, ...measureUnits];

/** The unit of time that a word names, in the singular: `years` and `yrs` give `year`. */
export function timeUnit(lower: string): string | undefined {
  return timeUnits.get(lower) ?? (lower.endsWith('s') ? timeUnits.get(singular(lower)) : undefined);
}

/**
 * The unit that follows a number ending before token `index`.
 * @param inDigits whether the number is in digits
 * @param isScaled whether the number has a scale word
 */
export function readUnit(tokens: TokenReader, index: number, inDigits: boolean, isScaled: boolean): Unit | undefined {
  switch (tokens.kind(index)) {
    case TokenKind.Mark:
      return (
        signUnit(tokens, index) ??
        (tokens.isInfixHyphen(index) ? wordUnit(tokens, index + 1, inDigits, isScaled) : undefined)
      );
    case TokenKind.Word:
      return tokens.isSameLine(index) ? wordUnit(tokens, index, inDigits, isScaled) : undefined;
    default:
      return undefined;
  }
}

function signUnit(tokens: TokenReader, index: number): Unit | undefined {
  for (let at = 0; at < signUnits.length; at++) {
    const unit = signUnits[at].read(tokens, index);
    if (unit) return unit;
  }
  return undefined;
}

function wordUnit(tokens: TokenReader, index: number, inDigits: boolean, isScaled: boolean): Unit | undefined {
  if (tokens.kind(index) !== TokenKind.Word) return undefined;
  const word = tokens.lower(index).replace('.', '');
  const candidate = { tokens, index, word, after: tokens.lower(index + 1), inDigits, isScaled };
  for (let at = 0; at < unitRows.length; at++) {
    const unit = unitRows[at].read(candidate);
    if (unit) return unit;
  }
  return undefined;
}
