import type { Figure } from '../../annotations/figures/figure';
import type { Tokens } from '../../text/tokens';
import { deedsByWord } from '../../lexicon/en/differences';

const lastHour = 12;
/** Deeds that a number behind `at` places in time: what is held at seven may be a price. */
const timedDeeds: ReadonlySet<string> = new Set(['begin', 'close', 'end', 'resume']);

/**
 * Whether a number with no noun says at which hour a thing begins or ends: `a meeting that began at seven`. It counts nothing.
 * @param from first token of the number
 */
export function isBareHour({ kind, value, head, unit }: Figure, { lower }: Tokens, from: number): boolean {
  if (kind !== 'number' || head !== undefined || unit !== undefined || value === undefined) return false;
  if (!Number.isInteger(value) || value < 1 || value > lastHour || from < 2) return false;
  return lower[from - 1] === 'at' && timedDeeds.has(deedsByWord.get(lower[from - 2]) ?? '');
}
