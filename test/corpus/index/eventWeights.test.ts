import assert from 'node:assert/strict';
import { eventWeights, stemCountsOf } from '../../../src/corpus/index/eventWeights';
import { recordsOf, stemsOf } from '../../fixtures/corpus';

describe('weights in an event', () => {
  const weigh = (...articles: string[][]): ((word: string) => number) => {
    const weight = eventWeights(articles.map((sentences) => stemCountsOf(recordsOf(sentences))));
    return (word) => weight(stemsOf(word)[0]);
  };
  const near = (actual: number, wanted: number): void =>
    assert.ok(Math.abs(actual - wanted) < 1e-6, `${actual}, not ${wanted}`);

  it('are one for stems of one sentence, and of none', () => {
    const weight = weigh(['bridge closed crack', 'ferry runs'], ['tunnel']);
    assert.equal(weight('bridge'), 1);
    assert.equal(weight('whale'), 1);
  });

  it('fall with the logarithm of the sentences that hold a stem, in all articles together', () => {
    const weight = weigh(['bridge closed', 'ferry runs'], ['bridge open', 'whale seen', 'boat seen']);
    near(weight('bridge'), 1 - (1.25 * Math.log(2)) / Math.log(6));
    near(weight('seen'), weight('bridge'));
  });

  it('count a sentence once, and empty ones not at all', () => {
    const weight = weigh(['bridge bridge bridge', '', 'ferry runs', 'bridge open', '']);
    near(weight('bridge'), 1 - (1.25 * Math.log(2)) / Math.log(4));
  });

  it('are eight hundredths at least', () => {
    const weight = weigh(new Array<string>(30).fill('bridge closed'));
    near(weight('bridge'), 0.08);
  });

  it('are those of a small event where there is next to nothing', () => {
    // The scale is one at least: the logarithm of two sentences and one is 1.1.
    near(weigh(['bridge', 'bridge'])('bridge'), 1 - (1.25 * Math.log(2)) / Math.log(3));
    assert.equal(weigh([])('bridge'), 1);
    assert.equal(weigh(['bridge'])('bridge'), 1);
  });
});
