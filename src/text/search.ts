import { takeSteps } from './effort';

/**
 * The first index in `[low, high)` from which a condition holds, by binary search; `high` when it holds
 * nowhere.
 * @param holds false up to some index and true from there on
 */
export function firstIndexWhere(low: number, high: number, holds: (index: number) => boolean): number {
  takeSteps(1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
