import { randomFrom } from './random';

/** Rows of numbers, one after another. */
export interface Rows {
  readonly count: number;
  readonly dims: number;
  readonly values: Float32Array;
}

interface ClusterOptions {
  readonly clusters: number;
  readonly rounds: number;
  /** So many rows from the first on move the centres; the others are only assigned. */
  readonly learnedFrom: number;
  /** Added to the index of a row: the first centres are drawn by 1 / (index + offset). */
  readonly rankOffset: number;
  /** Compares by angle: centres are brought to unit length. Else by distance. */
  readonly byAngle: boolean;
}

/** Rows that are compared with four centres at once. */
const lanes = 4;

/**
 * By row, the number of its cluster: k-means (Lloyd 1982; with `byAngle` spherical, Dhillon and Modha 2001). Sums in
 * a fixed order: the same numbers on every machine.
 */
export function clustersOf(rows: Rows, options: ClusterOptions): Uint16Array {
  const { clusters, rounds } = options;
  const learned = { ...rows, count: Math.min(rows.count, options.learnedFrom) };
  const random = randomFrom(clusters);
  const centres = firstCentres(learned, options, random);
  for (let round = 0; round < rounds; round++)
    moveCentres(learned, centres, nearest(learned, centres, clusters), options);
  return nearest(rows, centres, clusters);
}

function firstCentres(
  { count, dims, values }: Rows,
  { clusters, rankOffset }: ClusterOptions,
  random: () => number,
): Float32Array {
  const centres = new Float32Array(clusters * dims);
  const drawn = new Set<number>();
  const scale = Math.log((count + rankOffset) / rankOffset);
  while (drawn.size < Math.min(clusters, count)) {
    // 1 / (index + offset) has the logarithm as its integral.
    const index = Math.floor(rankOffset * Math.exp(random() * scale) - rankOffset);
    if (index >= count || drawn.has(index)) continue;
    centres.set(values.subarray(index * dims, (index + 1) * dims), drawn.size * dims);
    drawn.add(index);
  }
  return centres;
}

/** By row, the centre of the largest dot product less half the centre's square, which is the nearest one. */
function nearest({ count, dims, values }: Rows, centres: Float32Array, clusters: number): Uint16Array {
  const halves = new Float64Array(clusters);
  for (let i = 0; i < centres.length; i++) halves[Math.floor(i / dims)] += (centres[i] * centres[i]) / 2;
  const found = new Uint16Array(count);
  const row = new Float64Array(dims);
  const wide = Float64Array.from(centres);
  for (let index = 0; index < count; index++) {
    for (let k = 0; k < dims; k++) row[k] = values[index * dims + k];
    let best = -Infinity;
    for (let centre = 0; centre < clusters; centre += lanes) {
      const at = centre * dims;
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let k = 0; k < dims; k++) {
        const value = row[k];
        a += value * wide[at + k];
        b += value * wide[at + dims + k];
        c += value * wide[at + 2 * dims + k];
        d += value * wide[at + 3 * dims + k];
      }
      if ((a -= halves[centre]) > best) [best, found[index]] = [a, centre];
      if ((b -= halves[centre + 1]) > best) [best, found[index]] = [b, centre + 1];
      if ((c -= halves[centre + 2]) > best) [best, found[index]] = [c, centre + 2];
      if ((d -= halves[centre + 3]) > best) [best, found[index]] = [d, centre + 3];
    }
  }
  return found;
}

/** Each centre becomes the mean of its rows; one without rows stays. */
function moveCentres(
  { count, dims, values }: Rows,
  centres: Float32Array,
  assigned: Uint16Array,
  { clusters, byAngle }: ClusterOptions,
): void {
  const sums = new Float64Array(clusters * dims);
  const sizes = new Int32Array(clusters);
  for (let index = 0; index < count; index++) {
    sizes[assigned[index]]++;
    for (let k = 0; k < dims; k++) sums[assigned[index] * dims + k] += values[index * dims + k];
  }
  for (let centre = 0; centre < clusters; centre++) {
    if (sizes[centre] === 0) continue;
    const sum = sums.subarray(centre * dims, (centre + 1) * dims);
    const divisor = byAngle ? Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) || 1 : sizes[centre];
    for (let k = 0; k < dims; k++) centres[centre * dims + k] = sum[k] / divisor;
  }
}
