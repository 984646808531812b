import assert from 'node:assert/strict';
import { FeatureIndex } from '../../../scripts/names/featureIndex';
import { averageOf, modelFileOf } from '../../../scripts/names/modelFile';
import { type LinearModel, Perceptron, type Segment } from '../../../scripts/names/perceptron';
import { classBytesOf, readModel } from '../../../src/annotations/names/model';
import { unpack } from '../../../src/annotations/names/tagging/packedSums';
import { tags } from '../../../src/annotations/names/tagging/tags';

const tag = (name: string): number => tags.indexOf(name);
const quiet = (): void => undefined;

/** A segment of words with one feature each. */
function segment(features: readonly number[], gold: readonly string[], noMisc = false, share = 1): Segment {
  return {
    gold: Uint8Array.from(gold.map(tag)),
    features: Int32Array.from(features),
    offsets: Int32Array.from([0, ...features.map((_, index) => index + 1)]),
    noMisc,
    share,
  };
}

const train = (segments: readonly Segment[], dropout = 0): LinearModel =>
  new Perceptron(4, 1).train(segments, { epochs: 5, dropout }, quiet);
const weight = ({ weights }: LinearModel, row: number, name: string): number => weights[row * tags.length + tag(name)];

describe('the perceptron', () => {
  it('learns which feature goes with which tag', () => {
    const model = train([segment([0], ['U-PER']), segment([1], ['U-LOC']), segment([2, 3], ['B-ORG', 'L-ORG'])]);
    assert.ok(weight(model, 0, 'U-PER') > weight(model, 0, 'U-LOC'));
    assert.ok(weight(model, 1, 'U-LOC') > weight(model, 1, 'U-PER'));
    assert.ok(weight(model, 2, 'B-ORG') > weight(model, 2, 'O'));
    assert.ok(model.transitions[tag('B-ORG') * tags.length + tag('L-ORG')] > 0);
  });

  it('does the same from the same seed, and nothing with features that are always left out', () => {
    const segments = [segment([0, 1], ['B-PER', 'L-PER']), segment([2], ['U-LOC'])];
    assert.deepEqual(train(segments, 0.5), train(segments, 0.5));
    assert.ok(train(segments, 1).weights.every((value) => value === 0));
  });

  it('learns nothing from what is never drawn, and takes no other name for an error where none are labelled', () => {
    assert.ok(train([segment([0], ['U-PER'], false, 0)]).weights.every((value) => value === 0));
    const misc = [segment([0], ['U-MISC']), segment([0], ['U-MISC']), segment([0], ['U-MISC'])];
    assert.ok(weight(train([...misc, segment([0], ['O'], true)]), 0, 'U-MISC') > 0);
    assert.ok(weight(train([...misc, segment([0], ['O'], true)]), 0, 'O') <= 0);
  });
});

describe('the file of the model', () => {
  const rowsOf = (rows: readonly (readonly number[])[]): LinearModel => ({
    weights: Float32Array.from(rows.flatMap((row) => tags.map((_, index) => row.at(index) ?? 0))),
    transitions: new Float32Array(tags.length ** 2).fill(0.5),
  });
  const rowOf = (bytes: Uint8Array, feature: number): number[] => {
    const weights = readModel(bytes);
    const row = new Float32Array(tags.length);
    const at = weights.rowOf(feature | 0);
    if (at >= 0) unpack(weights.rows, at, weights.scale, row, 0);
    return [...row.subarray(0, 2)].map((value) => Math.round(value * 100) / 100);
  };
  const model = rowsOf([
    [1, 0],
    [0, 0],
    [0, -4],
    [0.1, 0.1],
  ]);
  const features = Uint32Array.from([900, 7, 4294967295, 3]);

  it('has the largest rows, sorted by feature, and the classes behind them', () => {
    const bytes = modelFileOf(model, features, 2, Uint8Array.from([8, 9]));
    assert.deepEqual(rowOf(bytes, 900), [1, 0]);
    assert.deepEqual(rowOf(bytes, 4294967295), [0, -4]);
    assert.deepEqual(rowOf(bytes, 3), [0, 0]);
    assert.deepEqual([...classBytesOf(bytes)], [8, 9]);
    assert.equal(readModel(bytes).transitions[3], 0.5);
  });

  it('leaves out rows of nothing', () => {
    const bytes = modelFileOf(model, features, 9, new Uint8Array());
    assert.equal(Buffer.from(bytes).readUInt32LE(0), 3);
  });

  it('has the mean of several models', () => {
    const mean = averageOf([rowsOf([[1, 2]]), rowsOf([[3, -2]])]);
    assert.deepEqual([...mean.weights.subarray(0, 2)], [2, 0]);
    assert.equal(mean.transitions[0], 0.5);
    assert.throws(() => averageOf([]), /no model/);
  });
});

describe('numbers of features', () => {
  it('are given in order, each once', () => {
    const index = new FeatureIndex();
    assert.deepEqual(
      [5, 4294967295, 5, 0, 4294967295].map((feature) => index.numberOf(feature)),
      [0, 1, 0, 2, 1],
    );
    assert.deepEqual([...index.features], [5, 4294967295, 0]);
  });
});
