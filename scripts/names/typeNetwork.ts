import { randomFrom, shuffle } from './random';
import { type Rows } from './clusters';

const hidden = 96;
const epochs = 14;
const batchSize = 256;
const dropout = 0.2;
// Adam (Kingma and Ba 2015), with its usual means and a rate that falls to nothing.
const rate = 2e-3;
const firstDecay = 0.9;
const secondDecay = 0.999;
const tiny = 1e-8;
const shrinkage = 1e-5;

/** What a row is to be told as, shares that add up to 1, and how much it counts. */
export interface Target {
  readonly row: number;
  readonly shares: Float64Array;
  readonly weight: number;
}

/** A network with one hidden layer that tells the shares of types from a row. */
export class TypeNetwork {
  /** Weights of the hidden layer (a row a unit, its bias last), then of the types. */
  private readonly parameters: Float64Array;
  private readonly gradient: Float64Array;
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  private readonly units = new Float64Array(hidden);
  private readonly mask = new Float64Array(hidden).fill(1);
  private readonly outer: number;
  private readonly random = randomFrom(1);

  constructor(
    private readonly inputs: number,
    private readonly types: number,
  ) {
    this.outer = hidden * (inputs + 1);
    const size = this.outer + types * (hidden + 1);
    this.parameters = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const isInner = i < this.outer;
      const width = isInner ? inputs : hidden;
      const isBias = (isInner ? i : i - this.outer) % (width + 1) === width;
      // Of the same spread as a normal distribution of 1 / √width
      this.parameters[i] = isBias ? 0 : (this.random() * 2 - 1) * Math.sqrt(3 / width);
    }
    this.gradient = new Float64Array(size);
    this.first = new Float64Array(size);
    this.second = new Float64Array(size);
  }

  train(rows: Rows, targets: readonly Target[]): void {
    const order = [...targets];
    let step = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, this.random);
      for (let from = 0; from < order.length; from += batchSize) {
        const batch = order.slice(from, from + batchSize);
        this.gradient.fill(0);
        for (const target of batch) this.addGradient(rows, target, batch.length);
        this.update(++step, rate * (1 - epoch / epochs));
      }
    }
  }

  /** The shares of types that a row is told as. */
  sharesOf(rows: Rows, row: number): Float64Array {
    this.mask.fill(1);
    return this.forward(rows, row);
  }

  private forward({ values, dims }: Rows, row: number): Float64Array {
    const { parameters, units, mask, inputs, types, outer } = this;
    const at = row * dims;
    for (let unit = 0; unit < hidden; unit++) {
      const start = unit * (inputs + 1);
      let sum = mask[unit] === 0 ? 0 : parameters[start + inputs];
      if (mask[unit] !== 0) for (let k = 0; k < inputs; k++) sum += parameters[start + k] * values[at + k];
      units[unit] = Math.max(0, sum) * mask[unit];
    }
    const shares = new Float64Array(types);
    let largest = -Infinity;
    for (let type = 0; type < types; type++) {
      const start = outer + type * (hidden + 1);
      let sum = parameters[start + hidden];
      for (let unit = 0; unit < hidden; unit++) sum += parameters[start + unit] * units[unit];
      shares[type] = sum;
      largest = Math.max(largest, sum);
    }
    let total = 0;
    for (let type = 0; type < types; type++) total += shares[type] = Math.exp(shares[type] - largest);
    for (let type = 0; type < types; type++) shares[type] /= total;
    return shares;
  }

  private addGradient(rows: Rows, { row, shares, weight }: Target, batch: number): void {
    const { parameters, gradient, units, mask, inputs, types, outer } = this;
    for (let unit = 0; unit < hidden; unit++) mask[unit] = this.random() < dropout ? 0 : 1 / (1 - dropout);
    const found = this.forward(rows, row);
    const back = new Float64Array(hidden);
    for (let type = 0; type < types; type++) {
      const error = ((found[type] - shares[type]) * weight) / batch;
      const start = outer + type * (hidden + 1);
      gradient[start + hidden] += error;
      for (let unit = 0; unit < hidden; unit++) {
        gradient[start + unit] += error * units[unit];
        back[unit] += error * parameters[start + unit];
      }
    }
    const at = row * rows.dims;
    for (let unit = 0; unit < hidden; unit++) {
      if (units[unit] === 0) continue;
      const error = back[unit] * mask[unit];
      const start = unit * (inputs + 1);
      gradient[start + inputs] += error;
      for (let k = 0; k < inputs; k++) gradient[start + k] += error * rows.values[at + k];
    }
  }

  private update(step: number, size: number): void {
    const { parameters, gradient, first, second } = this;
    const firstScale = 1 - firstDecay ** step;
    const secondScale = 1 - secondDecay ** step;
    for (let i = 0; i < parameters.length; i++) {
      const slope = gradient[i] + shrinkage * parameters[i];
      first[i] = firstDecay * first[i] + (1 - firstDecay) * slope;
      second[i] = secondDecay * second[i] + (1 - secondDecay) * slope * slope;
      parameters[i] -= (size * (first[i] / firstScale)) / (Math.sqrt(second[i] / secondScale) + tiny);
    }
  }
}
