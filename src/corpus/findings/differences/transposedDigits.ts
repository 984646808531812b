import { digitsKey, type ComparedFigure } from './comparedFigures';

/** Whether two digits have changed places, and nothing else: whoever else is named, that is no chance. 1,283 and 1,823 */
export function isTransposed(a: ComparedFigure, b: ComparedFigure): boolean {
  const key = digitsKey(a);
  if (key === undefined || key !== digitsKey(b)) return false;
  const [one, other] = [String(a.figure.value), String(b.figure.value)];
  // Keys and eyes exchange a pair; three digits and more in another order are another number: 246 and 462.
  return [...one].filter((digit, index) => digit !== other[index]).length === 2;
}

/** Digits written out, from which on a number with two of them exchanged is a slip: 131 and 113. */
export const minDigitsOfSlip = 3;

/** The digits of a value, noughts at its end aside. */
export function digitsOf({ figure: { value } }: ComparedFigure): string {
  return String(value).replace(/\D/g, '').replace(/0+$/, '');
}
