import assert from 'node:assert/strict';
import { comparedFigure } from '../../../src/corpus/index/comparedFigures';
import {
  featureNames,
  featuresOf,
  scoreOf,
  weighedSentence,
  type WeighedSentence,
} from '../../../src/corpus/index/paraphraseScore';
import { annotated } from '../../fixtures/corpus';

/** A sentence of `stem:bits`, with an `n` behind the bits of a name, and with the figures of a text. */
function sentence(words: string, rest: { names?: string; figures?: string } = {}): WeighedSentence {
  const split = (text = ''): string[] => text.split(' ').filter((word) => word !== '');
  const entries = split(words).map((word) => word.split(':'));
  const bits = entries.map(([, amount]) => parseFloat(amount));
  return weighedSentence(
    {
      stems: entries.map(([stem]) => stem),
      written: entries.length,
      shortIds: entries.map((_, index) => index),
      weights: bits,
      named: entries.map(([, amount]) => amount.endsWith('n')),
      numbers: new Set(),
      names: new Set(split(rest.names)),
      weekdays: new Set(),
      governments: new Map(),
      figures: annotated(rest.figures ?? '').figures.flatMap((figure, index) => comparedFigure(figure, index) ?? []),
    },
    bits,
  );
}

function features(a: WeighedSentence, b: WeighedSentence, covered: readonly [number, number] = [0.5, 0.5]): number[] {
  return featuresOf(a, b, covered);
}

/** Bits that two sentences share. */
function shared(a: string, b: string): number {
  return Math.round(features(sentence(a), sentence(b))[0] * 60 * 1000) / 1000;
}

describe('features of two sentences', () => {
  it('are as many as their names', () => {
    assert.equal(features(sentence('bridge:8'), sentence('bridge:8')).length, featureNames.length);
  });

  it('count the bits of shared words, at the lesser weight', () => {
    assert.equal(shared('bridge:8 crack:10 open:7', 'crack:10 ferry:8 bridge:8'), 18);
    assert.equal(shared('bridge:8', 'bridge:5'), 5);
    assert.equal(shared('bridge:5', 'bridge:8'), 5);
    assert.equal(shared('bridge:8', 'tunnel:8'), 0);
  });

  it('count sixty bits at most', () => {
    assert.equal(shared('a:30 b:29', 'a:30 b:29'), 59);
    assert.equal(shared('a:30 b:31', 'a:30 b:31'), 60);
  });

  it('count twelve bits of names at most, named in either', () => {
    assert.equal(shared('lund:6n moe:5n', 'lund:6n moe:5n'), 11);
    assert.equal(shared('lund:8n moe:8n crack:9', 'lund:8n moe:8n crack:9'), 21);
    assert.equal(shared('lund:8n moe:8n', 'lund:8 moe:8n'), 12);
    assert.equal(shared('lund:8 moe:8n', 'lund:8n moe:8'), 12);
    assert.equal(shared('lund:8 moe:8', 'lund:8 moe:8'), 16);
  });

  it('count words of one family at seven tenths, names among them', () => {
    assert.equal(shared('explos:10', 'explod:8'), 5.6);
    assert.equal(shared('explos:30n', 'explod:30n'), 21);
  });

  it('count names that both lack, up to three', () => {
    const names = (a: string, b: string): number =>
      Math.round(3 * features(sentence('bridge:8', { names: a }), sentence('bridge:8', { names: b }))[1]);
    assert.equal(names('lund', 'lund moe'), 0);
    assert.equal(names('lund', 'moe'), 1);
    assert.equal(names('lund vik', 'moe dahl berg'), 2);
    assert.equal(names('a b c d', 'e f g h'), 3);
  });

  it('count the bits of equal figures, 24 at most, and tell figures that both lack', () => {
    const figures = (a: string, b: string): number[] =>
      features(sentence('bridge:8', { figures: a }), sentence('bridge:8', { figures: b })).slice(2, 4);
    assert.deepEqual(figures('It cost $3.5bn.', 'It cost 3.5 billion dollars.'), [9.4 / 24, 0]);
    assert.deepEqual(figures('It cost $3.5bn.', 'It cost $4.5bn.'), [0, 1]);
    assert.deepEqual(figures('It cost $3.5bn.', 'It cost a lot.'), [0, 0]);
    const many = 'They counted 3,412 cows, 7,855 hens and 1,934 geese.';
    assert.deepEqual(figures(many, many), [1, 0]);
  });

  it('hold how much of either is covered, the lesser first', () => {
    const covered = features(sentence('bridge:8'), sentence('bridge:8'), [0.7, 0.2]).slice(4, 6);
    assert.deepEqual(covered, [0.2, 0.7]);
  });

  it('hold the logarithm of the bits of the sentence that has less', () => {
    const bits = (a: string, b: string): number | undefined => features(sentence(a), sentence(b)).at(6);
    assert.equal(bits('bridge:8 crack:10', 'ferry:6'), Math.log(7) / 5);
    assert.equal(bits('ferry:6', 'bridge:8 crack:10'), Math.log(7) / 5);
  });

  it('are the same from both sides', () => {
    const a = sentence('explos:10 crack:9 lund:8n', { names: 'lund', figures: 'It took 12 days and 3 boats.' });
    const b = sentence('explod:8 crack:7 moe:8n lund:8', { names: 'moe', figures: 'It took 12 days and 4 boats.' });
    assert.deepEqual(features(a, b, [0.3, 0.6]), features(b, a, [0.6, 0.3]));
  });
});

describe('score of features', () => {
  it('is the logistic function of the weighted sum', () => {
    assert.equal(scoreOf([0, 0], [1, 1, 0]), 0.5);
    assert.ok(Math.abs(scoreOf([1, 2], [0.5, -1, 2]) - 1 / (1 + Math.exp(-0.5))) < 1e-12);
  });
});
