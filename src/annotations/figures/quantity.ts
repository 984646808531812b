import type { NumberPlace } from './figureRow';
import { modifierBefore } from './modifiers';
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
  const unit = range ? range.unit : firstUnit;
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

/** The unit after the `of` of a vague number: `tens of thousands of dollars`. */
function unitOfVague({ tokens, numeral }: NumberPlace, next: number): Unit | undefined {
  return numeral.low !== undefined && tokens.lower(next) === 'of' ? readUnit(tokens, next + 1, false, true) : undefined;
}
