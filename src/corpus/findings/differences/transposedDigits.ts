import { digitsKey, type ComparedFigure } from './comparedFigures';

/** Whether two digits have changed places, and nothing else: whoever else is named, that is no chance. 1,283 and 1,823 */
export function isTransposed(a: ComparedFigure, b: ComparedFigure): boolean {
  const key = digitsKey(a);
  if (key === undefined || key !== digitsKey(b)) return false;
  const [one, other] = [String(a.figure.value), String(b.figure.value)];
  // Keys and eyes exchange a pair; three digits and more in another order are another number: 246 and 462.
  return [...one].filter((digit, index) => digit !== other[index]).length === 2;
}
