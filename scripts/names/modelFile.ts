import { tags } from '../../src/annotations/names/tagging/tags';
import { type LinearModel } from './perceptron';

const count = tags.length;
/** The largest weight in eight bits. */
const largestByte = 127;
/** The last row that is kept has at most so much of a step as its length: larger weights are cut off instead. */
const leastSteps = 4;

/** The mean of several models, taken one at a time: each may take a gigabyte. */
export function averageOf(models: Iterable<LinearModel>): LinearModel {
  let total: LinearModel | undefined;
  let taken = 0;
  const each = (scale: (arrays: LinearModel) => Float32Array, model: LinearModel, sum: LinearModel): void => {
    const [values, sums] = [scale(model), scale(sum)];
    for (let i = 0; i < sums.length; i++) sums[i] += values[i];
  };
  for (const model of models) {
    taken++;
    if (total) for (const part of parts) each(part, model, total);
    else total = model;
  }
  if (!total) throw new Error('no model to average');
  for (const part of parts) {
    const sums = part(total);
    for (let i = 0; i < sums.length; i++) sums[i] /= taken;
  }
  return total;
}
const parts = [({ weights }: LinearModel) => weights, ({ transitions }: LinearModel) => transitions];

/**
 * The bytes that `readModel` reads: the rows of the largest squared weights, eight bits a weight.
 * @param features by row
 * @param kept how many rows
 * @param classes bytes of the word classes
 */
export function modelFileOf(
  { weights, transitions }: LinearModel,
  features: Uint32Array,
  kept: number,
  classes: Uint8Array,
): Buffer {
  const sizes = Float64Array.from(features, (_, row) => squareOf(weights, row));
  const bar = sizes.slice().sort().at(-kept) ?? 0;
  const rows: { feature: number; row: number; size: number }[] = [];
  sizes.forEach((size, row) => {
    if (size > 0 && size >= bar) rows.push({ feature: features[row], row, size });
  });
  rows.sort((a, b) => b.size - a.size || a.feature - b.feature);
  rows.length = Math.min(rows.length, kept);
  const least = rows.at(-1)?.size ?? 0;
  rows.sort((a, b) => a.feature - b.feature);
  let largest = 0;
  for (const { row } of rows)
    for (let tag = 0; tag < count; tag++) largest = Math.max(largest, Math.abs(weights[row * count + tag]));
  const scale = Math.max(largest / largestByte, Math.sqrt(least) / leastSteps);
  const bytes = Buffer.alloc(4 * (3 + transitions.length) + rows.length * (4 + count));
  let at = 0;
  at = bytes.writeUInt32LE(rows.length, at);
  at = bytes.writeUInt32LE(count, at);
  for (const weight of transitions) at = bytes.writeFloatLE(weight, at);
  at = bytes.writeFloatLE(scale, at);
  for (const { feature } of rows) at = bytes.writeUInt32LE(feature, at);
  for (const { row } of rows)
    for (let tag = 0; tag < count; tag++) {
      const weight = Math.round(weights[row * count + tag] / scale);
      at = bytes.writeInt8(Math.max(-largestByte, Math.min(largestByte, weight)), at);
    }
  return Buffer.concat([bytes, classes]);
}

function squareOf(weights: Float32Array, row: number): number {
  let sum = 0;
  for (let tag = 0; tag < count; tag++) sum += weights[row * count + tag] ** 2;
  return sum;
}
