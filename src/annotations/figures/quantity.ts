import type { NumberPlace } from './figureRow';
import { modifierBefore } from './modifiers';
import { TokenKind } from '../../text/tokens';
import { readNumeral } from './numerals';
import { readRange } from './ranges';
import type { Unit } from './unit';
import { readUnit } from './units';

/** A number with the range, unit and modifier around it. */
export interface Quantity extends NumberPlace {
  /** Index of the token after the number, or after the second number of a range; the unit comes after it. */
  readonly next: number;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: Unit | undefined;
  readonly modifier: string | undefined;
}

/** Reads what stands around a number. */
export function quantityAt(place: NumberPlace): Quantity {
  const { tokens, index, from, sign, numeral, inDigits } = place;
  const firstUnit = readUnit(tokens, numeral.next, inDigits, numeral.scale > 1);
  const range = readRange(place, firstUnit);
  const next = range?.next ?? numeral.next;
  const unit = range ? range.unit : (firstUnit ?? laterUnit(place));
  return {
    tokens,
    index,
    from,
    sign,
    numeral,
    inDigits,
    next,
    value: range?.low ?? sign * numeral.value,
    low: range?.low ?? numeral.low,
    high: range?.high ?? numeral.high,
    unit: unitOfVague(place, next) ?? unit,
    modifier: modifierBefore(tokens, from),
  };
}

/**
 * The unit behind the next number where two share it: `a 7- or 8-inch screen`, `rose from 5 to 10 per cent`. The unit is
 * no part of this figure.
 */
function laterUnit({ tokens, index, numeral, inDigits }: NumberPlace): Unit | undefined {
  if (!inDigits || numeral.scale > 1) return undefined;
  const at = tokens.isHyphenToken(numeral.next) && tokens.noSpaceBefore(numeral.next) ? numeral.next + 1 : numeral.next;
  const joint = tokens.lower(at);
  const isJoined = joint === 'and' || joint === 'or' || (joint === 'to' && tokens.lower(index - 1) === 'from');
  if (!isJoined || tokens.kind(at + 1) !== TokenKind.Number || !tokens.isSameLine(at + 1)) return undefined;
  const second = readNumeral(tokens, at + 1);
  if (!second || second.scale > 1) return undefined;
  const unit = readUnit(tokens, second.next, true, false);
  return unit && unit.kind !== 'money' ? { ...unit, next: numeral.next } : undefined;
}

/** The unit after the `of` of a vague number: `tens of thousands of dollars`. */
function unitOfVague({ tokens, numeral }: NumberPlace, next: number): Unit | undefined {
  return numeral.low !== undefined && tokens.lower(next) === 'of' ? readUnit(tokens, next + 1, false, true) : undefined;
}
