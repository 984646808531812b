import { scoreOf } from '../../src/corpus/index/paraphraseScore';

/** Something described by numbers, and whether it is so. */
export interface Example {
  readonly features: readonly number[];
  readonly same: boolean;
}

/**
 * Logistic regression by Newton's method, with a ridge on all weights but the intercept, which stands last.
 * @param towards what the ridge draws the weights to: zero, or weights that were fitted elsewhere
 */
export function fitLogistic(examples: readonly Example[], ridge: number, towards?: readonly number[]): number[] {
  const size = examples[0].features.length + 1;
  const goal = towards ?? new Array<number>(size).fill(0);
  let weights = [...goal];
  for (let step = 0; step < 25; step++) {
    const rows = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
    for (const { features, same } of examples) {
      const x = [...features, 1];
      const p = scoreOf(features, weights);
      const v = p * (1 - p) + 1e-9;
      for (let k = 0; k < size; k++) {
        rows[k][size] += ((same ? 1 : 0) - p) * x[k];
        for (let m = 0; m < size; m++) rows[k][m] += v * x[k] * x[m];
      }
    }
    for (let k = 0; k + 1 < size; k++) {
      rows[k][k] += ridge;
      rows[k][size] -= ridge * (weights[k] - goal[k]);
    }
    const move = solve(rows);
    weights = weights.map((weight, k) => weight + move[k]);
  }
  return weights;
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
