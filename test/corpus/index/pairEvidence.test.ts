import assert from 'node:assert/strict';
import { evidenceOf } from '../../../src/corpus/index/pairEvidence';
import { sentenceProfileOf } from '../../../src/corpus/index/sentenceProfiles';
import { annotated } from '../../fixtures/corpus';
import { profileOf } from '../../fixtures/vectors';

/** `stem stem kind` of each match. */
function matches(a: ReturnType<typeof profileOf>, b: ReturnType<typeof profileOf>): string[] {
  return evidenceOf(a, b).words.map((match) => `${a.stems[match.a]} ${b.stems[match.b]} ${match.kind}`);
}

const read = (text: string): ReturnType<typeof profileOf> =>
  sentenceProfileOf(annotated(text), { start: 0, end: text.length });

describe('words that two sentences have in common', () => {
  it('have one stem', () => {
    assert.deepEqual(matches(profileOf('crack', 'bridg'), profileOf('bridg', 'ferri')), ['bridg bridg stem']);
  });

  it('are of one family, each word once', () => {
    assert.deepEqual(matches(profileOf('explos'), profileOf('explod')), ['explos explod family']);
    assert.deepEqual(matches(profileOf('explos', 'explod'), profileOf('explod')), ['explod explod stem']);
    assert.deepEqual(matches(profileOf('explos', 'explor'), profileOf('explod')), ['explos explod family']);
    assert.deepEqual(matches(profileOf('explos', 'explor'), profileOf('explod', 'explot')), [
      'explos explod family',
      'explor explot family',
    ]);
  });

  it('are of one family from five common letters on, and two thirds of the longer', () => {
    const areOne = (a: string, b: string): boolean => matches(profileOf(a), profileOf(b)).length > 0;
    assert.ok(areOne('abcdexy', 'abcdezw'));
    assert.ok(!areOne('abcdxyz', 'abcdwvu'));
    assert.ok(!areOne('abcd', 'abcdx'));
    assert.ok(areOne('abcde', 'abcdexy'));
    assert.ok(!areOne('abcde', 'abcdexyz'));
    // 13 of 20 letters are 0.65, 12 of 19 are less.
    assert.ok(areOne('abcdefghijklmxxxxxxx', 'abcdefghijklmyyyyyyy'));
    assert.ok(!areOne('abcdefghijklxxxxxxx', 'abcdefghijklyyyyyyy'));
  });

  it('are a country and the seat of its government where that acts', () => {
    const kinds = (a: string, b: string): string[] =>
      matches(read(a), read(b)).filter((match) => match.endsWith('government'));
    assert.deepEqual(kinds('Moscow rejected the plan.', 'Russia turned it down.'), ['moscow ~ru government']);
    assert.deepEqual(kinds('Russian officials turned it down.', 'The Kremlin rejected it.'), [
      '~ru kremlin government',
    ]);
    assert.deepEqual(kinds('The Kremlin rejected it.', 'Moscow turned it down.'), ['kremlin moscow government']);
    assert.deepEqual(kinds('They met in Moscow yesterday.', 'Russia turned it down.'), []);
    assert.deepEqual(kinds('Moscow rejected the plan.', 'China turned it down.'), []);
  });

  it('are told with the figures of one value', () => {
    const { figures } = evidenceOf(read('It cost $3.5bn in all.'), read('They paid 3.5 billion dollars.'));
    assert.deepEqual(figures.equal, [0, 0]);
  });
});
