import assert from 'node:assert/strict';
import { LabelCounterparts } from '../../../../src/corpus/findings/claims/labelCounterparts';
import { CoverMeter } from '../../../../src/corpus/findings/claims/labelCover';
import { readLinked, tellingOf } from './linkedSentences';

/** How much of a sentence an article states whose first sentence is linked to it. */
function stated(label: string, article: string): number {
  const [own, linked] = [readLinked(label, 0), readLinked(article, 1)];
  const meter = new CoverMeter(new Set([own, linked]), undefined);
  const words = meter.wordsOf(own, { from: 0, to: own.words.count });
  assert.ok(words);
  return new LabelCounterparts(meter).stated(own, words, tellingOf(meter, linked));
}

const label = 'Police in Tulm detained the owner, Hanna Reyl, 52, on 4 May 2026.';

describe('how much of a label an article states', () => {
  for (const [article, why] of [
    [label, 'the same words'],
    ['On 4 May 2026 the owner, Hanna Reyl, 52, was arrested by police in Tulm.', 'a word of one field'],
    ['Police detained the owner on 4 May 2026. Hanna Reyl, 52, is from Tulm.', 'a name and an age beside it'],
  ])
    it(`is all: ${why}`, () => {
      assert.equal(stated(label, article), 1);
    });

  for (const [article, why] of [
    ['Police in Tulm detained the owner, Hanna Reyl, 52.', 'no day'],
    ['Police in Tulm detained the owner, Hanna Reyl, 52, on 9 May 2026.', 'another day'],
    ['Police in Tulm detained the owner, Hanna Reyl, 54, on 4 May 2026.', 'another age'],
    ['Police in Tulm detained the owner, Jon Reyl, 52, on 4 May 2026.', 'another name'],
    ['Police in Tulm thanked the owner, Hanna Reyl, 52, on 4 May 2026.', 'another verb'],
    ['Police in Tulm detained the baker, Hanna Reyl, 52, on 4 May 2026.', 'another noun'],
  ])
    it(`is not all: ${why}`, () => {
      assert.ok(stated(label, article) < 1, String(stated(label, article)));
    });

  it('is less where a noun has no counterpart than where a verb or a name has none', () => {
    const noun = stated('The fishermen mended nets.', 'The fishermen mended boats.');
    const verb = stated('The fishermen mended nets.', 'The fishermen sold nets.');
    assert.ok(noun < verb, `${noun} ${verb}`);
    assert.ok(stated('The fishermen thanked Reyl.', 'The fishermen thanked her.') > 0.5);
  });

  it('counts a word in part that stands elsewhere in the article', () => {
    const elsewhere = stated('The fishermen mended nets.', 'The fishermen mended boats. All nets were lost.');
    const nowhere = stated('The fishermen mended nets.', 'The fishermen mended boats. All oars were lost.');
    assert.ok(nowhere < elsewhere && elsewhere < 1, `${nowhere} ${elsewhere}`);
  });

  it('counts a name that stands beside, less one that stands elsewhere in the article', () => {
    const [gap, name] = ['The boats were old.', 'Hanna Reyl lives there.'];
    const beside = stated('The fishermen thanked Reyl.', `The fishermen thanked her. ${name} ${gap}`);
    const elsewhere = stated('The fishermen thanked Reyl.', `The fishermen thanked her. ${gap} ${name}`);
    assert.equal(beside, 1);
    assert.ok(elsewhere < 1 && elsewhere > stated('The fishermen thanked Reyl.', 'The fishermen thanked her.'));
  });

  it('counts one verb without a counterpart in part, a second not', () => {
    const other = 'The fishermen of Tulm mended the nets.';
    const one = stated('The fishermen of Tulm sold the nets.', other);
    const two = stated('The fishermen of Tulm stole and sold the nets.', other);
    assert.ok(one > 0.6 && two < one, `${one} ${two}`);
  });

  it('is all of a label that says no more than who speaks', () => {
    const own = readLinked('Hanna Reyl said.', 0);
    const meter = new CoverMeter(new Set([own]), undefined);
    const searched = meter.searched([{ sentence: own, from: 0, to: 0 }]);
    const telling = { sentences: [own], words: searched, figures: [], beside: [] };
    assert.equal(new LabelCounterparts(meter).stated(own, { words: [] }, telling), 1);
  });
});
