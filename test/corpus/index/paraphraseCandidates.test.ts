import assert from 'node:assert/strict';
import { ParaphraseCandidates } from '../../../src/corpus/index/paraphraseCandidates';
import { annotated } from '../../fixtures/corpus';
import { shippedVectors } from '../../fixtures/vectors';

/** Pairs of sentences that are worth comparing, of two articles given by their sentences. */
function candidates(
  first: readonly string[],
  second: readonly string[],
  { all = false, vectors = false }: { all?: boolean; vectors?: boolean } = {},
): string[] {
  const finder = new ParaphraseCandidates(vectors ? shippedVectors : () => undefined);
  return finder
    .between(annotated(`${first.join(' ')}\n`), annotated(`${second.join(' ')}\n`), all)
    .flatMap((others, sentence) => others.map((other) => `${sentence} ${other}`));
}
const between = (one: string, other: string, vectors = false): number => candidates([one], [other], { vectors }).length;

describe('candidates for paraphrases', () => {
  it('share a telling stem, or two of any kind', () => {
    assert.equal(between('The glacier kept growing.', 'A glacier was seen.'), 1);
    assert.equal(between('The government said nothing.', 'A government has plans.'), 0);
    assert.equal(between('The government of the state said nothing.', 'A state government has plans.'), 1);
    assert.equal(between('The glacier kept growing.', 'A harbour was closed.'), 0);
  });

  it('share more than the name of a day', () => {
    assert.equal(between('Divers came on Tuesday.', 'It rained last Tuesday.'), 0);
    assert.equal(between('Divers came on Tuesday.', 'Divers left on Tuesday.'), 1);
  });

  it('share a figure or a date by its normal value', () => {
    assert.equal(between('It cost them $3.5bn in all.', 'They had to pay 3.5 billion dollars.'), 1);
    assert.equal(between('Repairs lasted two days there.', 'Everything took 48 hours then.'), 1);
    assert.equal(between('It cost them $3.5bn in all.', 'They had to pay 4.7 million pounds.'), 0);
  });

  it('name the same, in other words', () => {
    assert.equal(between('Russia closed its ports.', 'The Russians shut harbours.'), 1);
    assert.equal(between('Russia closed its ports.', 'The Chinese shut harbours.'), 0);
  });

  it('share more than somebody whom a pronoun stands for', () => {
    const first = ['Mary Lund closed the bridge.', 'She opened a glacier.'];
    assert.deepEqual(candidates(first, ['Lund wrote books.']), ['0 0']);
    assert.deepEqual(candidates(first, ['She found a glacier.']), ['1 0']);
  });

  it('are near by their vectors', () => {
    const first = ['Doctors treated the wounded passengers.', 'Share prices fell sharply again.'];
    const second = ['Physicians cared for injured travellers.', 'The stock market slid lower.'];
    assert.deepEqual(candidates(first, second), []);
    assert.deepEqual(candidates(first, second, { vectors: true }), ['0 0', '1 1']);
  });

  it('share any stem where all are wanted', () => {
    const first = ['The government said nothing.', 'The glacier kept growing.'];
    assert.deepEqual(candidates(first, ['A government has plans.'], { all: true }), ['0 0']);
  });

  const copies = (sentence: string, count: number): string[] => new Array<string>(count).fill(sentence);

  it('need more than one thing that stands in seven sentences of either article', () => {
    const first = ['The glacier grows.'];
    assert.equal(candidates(first, copies('Glaciers melt.', 6)).length, 6);
    assert.equal(candidates(first, copies('Glaciers melt.', 7)).length, 0);
    assert.equal(candidates(copies('Glaciers melt.', 7), first).length, 0);
    assert.equal(candidates(['Now the glacier melts.'], copies('Glaciers melt.', 7)).length, 7);
  });

  it('are found by what stands in no more than 64 sentences of an article', () => {
    const found = (count: number): number => candidates(['A glacier melts.'], copies('Glaciers melt.', count)).length;
    assert.equal(found(64), 64);
    assert.equal(found(65), 0);
  });

  it('are 64 at most, those with most in common, then the first', () => {
    const others = [...copies('Glaciers melt away.', 60), ...copies('Volcanoes smoke again.', 10)];
    const first = ['Glaciers melt where volcanoes smoke.'];
    const found = candidates(first, [...others, 'Glaciers melt near volcanoes.']);
    assert.equal(found.length, 64);
    assert.equal(found[0], '0 70');
    assert.deepEqual(
      found.slice(1),
      Array.from({ length: 63 }, (_, other) => `0 ${other}`),
    );
    assert.equal(candidates(first, others, { all: true }).length, 70);
  });
});
