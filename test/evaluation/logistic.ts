import { scoreOf } from '../../src/corpus/index/paraphraseScore';

/** Something described by numbers, and whether it is so. */
export interface Example {
  readonly features: readonly number[];
  readonly same: boolean;
  /** How many examples it counts for; one where nothing is said. */
  readonly times?: number;
}

/** Steps of Newton's method; the weights do not move any more after about eight. */
const steps = 12;

/**
 * Logistic regression by Newton's method, with a ridge on all weights but the intercept, which stands last.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): number[] {
  const count = examples[0].features.length;
  let weights = new Array<number>(count + 1).fill(0);
  for (let step = 0; step < steps; step++) {
    const move = solve(systemOf(examples, weights, ridge));
    weights = weights.map((weight, k) => weight + move[k]);
  }
  return weights;
}

/** The Hessian of the loss with the gradient as its last column. */
function systemOf(examples: readonly Example[], weights: readonly number[], ridge: number): number[][] {
  const count = weights.length - 1;
  const rows = Array.from(weights, () => new Array<number>(count + 2).fill(0));
  for (const { features, same, times = 1 } of examples) {
    const score = scoreOf(features, weights);
    const variance = times * score * (1 - score) + 1e-9;
    const error = times * ((same ? 1 : 0) - score);
    for (let k = 0; k <= count; k++) {
      const feature = k < count ? features[k] : 1;
      if (feature === 0) continue;
      rows[k][count + 1] += error * feature;
      for (let m = 0; m < count; m++) rows[k][m] += variance * feature * features[m];
      rows[k][count] += variance * feature;
    }
  }
  for (let k = 0; k < count; k++) {
    rows[k][k] += ridge;
    rows[k][count + 1] -= ridge * weights[k];
  }
  return rows;
}

/** Gauss–Jordan elimination of a system whose right side is its last column. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let c = 0; c < size; c++) {
    let pivot = c;
    for (let r = c + 1; r < size; r++) if (Math.abs(rows[r][c]) > Math.abs(rows[pivot][c])) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot], rows[c]];
    for (let r = 0; r < size; r++) {
      if (r === c) continue;
      const factor = rows[r][c] / rows[c][c];
      for (let k = c; k <= size; k++) rows[r][k] -= factor * rows[c][k];
    }
  }
  return rows.map((row, k) => row[size] / row[k]);
}
