import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/article/article';
import { compareWording, type Wording } from '../../../src/corpus/findings/wording';

function compare(ours: string, theirs: string): Wording {
  const [article, other] = [readArticle(ours), readArticle(theirs)];
  return compareWording(article, { start: 0, end: ours.length }, other, { start: 0, end: theirs.length });
}

describe('two wordings', () => {
  const cases: readonly [
    ours: string,
    theirs: string,
    verdict: Wording['verdict'],
    missing: string,
    changed: string,
  ][] = [
    ['The dam will hold', 'The dam will hold', 'same', '', ''],
    ['The dam will hold', 'the Dam will hold', 'same', '', ''],
    ['The dams will hold', 'The dam will hold', 'spelling', '', ''],
    ['The harbour is shut', 'The harbor is shut', 'spelling', '', ''],
    ['We live in the U.S.', 'We live in the US', 'same', '', ''],
    ['The old dam will hold', 'The dam will hold', 'drift', 'old', ''],
    ['The dam will hold', 'The new dam will hold', 'drift', '', 'new'],
    ['The dam will hold', 'The dam must hold', 'drift', 'will', 'must'],
    ['one two three four', 'three four one two', 'drift', 'three four', 'three four'],
    ['dam holds dam', 'dam', 'drift', 'holds dam', ''],
    ['', 'dam', 'drift', '', 'dam'],
    ['dam', '', 'drift', 'dam', ''],
    ['', '', 'same', '', ''],
  ];
  for (const [ours, theirs, verdict, missing, changed] of cases) {
    it(`${verdict}: “${ours}” / “${theirs}”`, () => {
      const wording = compare(ours, theirs);
      assert.equal(wording.verdict, verdict);
      assert.equal(wording.missing.map(({ start, end }) => ours.slice(start, end)).join(' '), missing);
      const other = wording.words.filter(({ change }) => change === 'changed');
      assert.equal(other.map(({ span }) => theirs.slice(span.start, span.end)).join(' '), changed);
    });
  }

  it('marks the words that differ in spelling alone', () => {
    assert.deepEqual(
      compare('The dams hold', 'The dam hold').words.map(({ change }) => change),
      ['same', 'spelling', 'same'],
    );
  });

  it('compares four hundred words on either side and no more', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
    assert.equal(compare(words(400), words(401)).words.length, 400);
    assert.equal(compare(words(400), words(399)).missing.length, 1);
    assert.equal(compare(words(401), words(401)).verdict, 'same');
  });

  it('gives every word of theirs once, and of ours what is not kept', () => {
    const word = fc.constantFrom('dam', 'dams', 'will', 'hold', 'not', 'old', 'U.S.', '12');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (left, right) => {
        const { words, missing } = compare(left.join(' '), right.join(' '));
        assert.equal(words.length, right.length);
        assert.equal(words.filter(({ change }) => change !== 'changed').length + missing.length, left.length);
      }),
      { numRuns: 200 },
    );
  });
});
