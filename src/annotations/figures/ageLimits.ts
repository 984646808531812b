import type { NumberPlace } from './figureRow';

/** Ages end below it: hardly anybody has reached it, so larger numbers after `age` are of something else. */
export const ageLimit = 115;

/** Whether a number may be an age in years. */
export function isAge({ numeral: { value, scale } }: NumberPlace): boolean {
  return value >= 1 && value < ageLimit && Number.isInteger(value) && scale === 1;
}
