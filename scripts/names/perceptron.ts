import { tags } from '../../src/annotations/names/tagging/tags';
import { decode } from '../../src/annotations/names/tagging/viterbi';
import { randomFrom, shuffle } from './random';

/** Words that are tagged together, with their features. */
export interface Segment {
  /** By word, an index of `tags`. */
  readonly gold: Uint8Array;
  /** Rows of the features, word after word. */
  readonly features: Int32Array;
  /** By word, where its features begin; one more at the end. */
  readonly offsets: Int32Array;
  readonly noMisc: boolean;
  readonly share: number;
}

/** Weights of rows and of transitions, `tags.length` numbers each. */
export interface LinearModel {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

interface Options {
  readonly epochs: number;
  /** Share of the features that are left out at random, each time anew. */
  readonly dropout: number;
}

const count = tags.length;
const isMisc = tags.map((tag) => tag.endsWith('MISC'));

/** An averaged structured perceptron (Collins 2002) with feature dropout. */
export class Perceptron {
  private readonly weights: Float32Array;
  private readonly sums: Float32Array;
  private readonly transitions = new Float32Array(count * count);
  private readonly transitionSums = new Float32Array(count * count);
  private readonly random: () => number;
  private step = 1;
  private kept = new Int32Array(1024);
  private offsets = new Int32Array(512);
  private emissions = new Float32Array(512 * count);
  private readonly guess = new Uint8Array(512);

  /** @param rows how many features there are */
  constructor(rows: number, seed: number) {
    this.weights = new Float32Array(rows * count);
    this.sums = new Float32Array(rows * count);
    this.random = randomFrom(seed);
  }

  train(segments: readonly Segment[], { epochs, dropout }: Options, told: (line: string) => void): LinearModel {
    const order = [...segments];
    for (let epoch = 1; epoch <= epochs; epoch++) {
      shuffle(order, this.random);
      let wrong = 0;
      for (const segment of order) {
        if (segment.share < 1 && this.random() > segment.share) continue;
        if (this.learn(segment, dropout)) wrong++;
        this.step++;
      }
      told(`epoch ${epoch}: ${wrong} of ${order.length} segments wrong`);
    }
    const average = (values: Float32Array, sums: Float32Array): void => {
      for (let i = 0; i < values.length; i++) values[i] -= sums[i] / this.step;
    };
    average(this.weights, this.sums);
    average(this.transitions, this.transitionSums);
    return { weights: this.weights, transitions: this.transitions };
  }

  /** Learns from one segment, and returns whether it was tagged wrong. */
  private learn(segment: Segment, dropout: number): boolean {
    const { gold, noMisc } = segment;
    this.drop(segment, dropout);
    this.emit(gold.length);
    decode(this.emissions, gold.length, this.transitions, this.guess);
    let isWrong = false;
    for (let i = 0; i < gold.length; i++)
      if (gold[i] !== this.guess[i] && !(noMisc && gold[i] === 0 && isMisc[this.guess[i]])) isWrong = true;
    if (isWrong) this.correct(gold);
    return isWrong;
  }

  /** Draws the features that count this time. */
  private drop({ features, offsets, gold }: Segment, dropout: number): void {
    if (this.kept.length < features.length) this.kept = new Int32Array(features.length * 2);
    let at = 0;
    for (let i = 0; i < gold.length; i++) {
      this.offsets[i] = at;
      for (let k = offsets[i]; k < offsets[i + 1]; k++) if (this.random() >= dropout) this.kept[at++] = features[k];
    }
    this.offsets[gold.length] = at;
  }

  private emit(length: number): void {
    const { kept, offsets, emissions, weights } = this;
    emissions.fill(0, 0, length * count);
    for (let i = 0; i < length; i++)
      for (let k = offsets[i]; k < offsets[i + 1]; k++) {
        const row = kept[k] * count;
        const at = i * count;
        for (let tag = 0; tag < count; tag++) emissions[at + tag] += weights[row + tag];
      }
  }

  private correct(gold: Uint8Array): void {
    const { guess, kept, offsets, weights, sums, step } = this;
    for (let i = 0; i < gold.length; i++) {
      if (gold[i] === guess[i]) continue;
      for (let k = offsets[i]; k < offsets[i + 1]; k++) {
        const row = kept[k] * count;
        weights[row + gold[i]] += 1;
        sums[row + gold[i]] += step;
        weights[row + guess[i]] -= 1;
        sums[row + guess[i]] -= step;
      }
    }
    for (let i = 1; i < gold.length; i++) {
      const right = gold[i - 1] * count + gold[i];
      const other = guess[i - 1] * count + guess[i];
      if (right === other) continue;
      this.transitions[right] += 1;
      this.transitionSums[right] += step;
      this.transitions[other] -= 1;
      this.transitionSums[other] -= step;
    }
  }
}
