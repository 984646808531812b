import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  claimFeatureNames,
  claimFeatures,
  isNotFound,
  isOnlyHere,
  sentenceFeatureNames,
  sentenceFeatures,
  type ClaimEvidence,
  type SentenceEvidence,
} from '../../../src/corpus/findings/absence';

/** A claim of which a name and a word stand nowhere in an article that is worded like the others. */
const missing: ClaimEvidence = {
  missing: 2,
  namesMissing: 1,
  found: 0,
  meanCover: 0.05,
  maxCover: 0.1,
  likeness: 0,
  links: 6,
  ofStory: 1,
  linked: 0.3,
};
/** A sentence near the end of such an article. */
const alone: SentenceEvidence = { likeness: 0, cover: 0.05, comparable: 0.9, place: 0.9 };

describe('whether a claim is told to be missing', () => {
  const rows: readonly (readonly [why: string, changed: Partial<ClaimEvidence>, expected: boolean])[] = [
    ['names and words stand nowhere in it', {}, true],
    ['nothing that it hangs on is missing', { missing: 0, namesMissing: 0 }, false],
    ['a name is missing', { missing: 1 }, true],
    ['a figure or a word is missing', { missing: 1, namesMissing: 0 }, true],
    ['a name is missing, and a sentence is half alike', { likeness: 0.6 }, true],
    ['words are missing, and a sentence is half alike', { namesMissing: 0, likeness: 0.65 }, false],
    ['much of what it hangs on is found', { found: 4, meanCover: 0.3, namesMissing: 0 }, false],
    ['two sentences hold half of a passage', { maxCover: 0.5 }, false],
    ['two sentences hold less than half', { maxCover: 0.49 }, true],
    ['the others tell another story', { ofStory: 0.4 }, false],
    ['half of the others tell the story', { ofStory: 0.5 }, true],
    ['hardly a link joins it with the others', { links: 2 }, false],
    ['a few links do', { links: 3 }, true],
    ['it is so short that two links are much of it', { links: 2, linked: 0.4 }, true],
  ];
  for (const [why, changed, expected] of rows)
    it(`${expected ? 'it is' : 'it is not'} where ${why}`, () => {
      assert.equal(isNotFound({ ...missing, ...changed }), expected);
    });

  const evidence = fc.record({
    missing: fc.integer({ min: 1, max: 9 }),
    namesMissing: fc.integer({ min: 0, max: 4 }),
    found: fc.integer({ min: 0, max: 9 }),
    meanCover: fc.double({ min: 0, max: 1, noNaN: true }),
    maxCover: fc.double({ min: 0, max: 1, noNaN: true }),
    likeness: fc.double({ min: 0, max: 1, noNaN: true }),
    links: fc.integer({ min: 0, max: 60 }),
    ofStory: fc.double({ min: 0, max: 1, noNaN: true }),
    linked: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  it('is never told the sooner for more that was found', () => {
    const more: readonly ((one: ClaimEvidence) => ClaimEvidence)[] = [
      (one) => ({ ...one, found: one.found + 1 }),
      (one) => ({ ...one, meanCover: Math.min(1, one.meanCover + 0.1), maxCover: Math.min(1, one.maxCover + 0.1) }),
      (one) => ({ ...one, likeness: Math.min(1, one.likeness + 0.1) }),
      (one) => ({ ...one, ofStory: Math.max(0, one.ofStory - 0.1) }),
      (one) => ({ ...one, linked: Math.max(0, one.linked - 0.1) }),
      (one) => ({ ...one, links: Math.max(0, one.links - 1) }),
    ];
    fc.assert(
      fc.property(evidence, fc.constantFrom(...more), (one, change) => isNotFound(one) || !isNotFound(change(one))),
    );
  });
});

describe('whether a sentence is told to be only here', () => {
  const rows: readonly (readonly [why: string, changed: Partial<SentenceEvidence>, expected: boolean])[] = [
    ['nothing like it was found', {}, true],
    ['another sentence is like it', { likeness: 0.6 }, false],
    ['two sentences elsewhere hold a quarter of it', { cover: 0.25 }, false],
    ['they hold less', { cover: 0.24 }, true],
    ['it opens the article', { place: 0, comparable: 0.5 }, false],
    ['it opens an article that is worded like the others all through', { place: 0, comparable: 0.9, cover: 0 }, true],
    ['hardly a sentence is like those of others', { comparable: 0.1, place: 0.3 }, false],
  ];
  for (const [why, changed, expected] of rows)
    it(`${expected ? 'it is' : 'it is not'} where ${why}`, () => {
      assert.equal(isOnlyHere({ ...alone, ...changed }), expected);
    });
});

describe('features of a search', () => {
  it('have a name each', () => {
    assert.equal(claimFeatures(missing).length, claimFeatureNames.length);
    assert.equal(sentenceFeatures(alone).length, sentenceFeatureNames.length);
  });

  it('stop growing with names and anchors, and grow slower with links', () => {
    const most = claimFeatures({ ...missing, namesMissing: 2, found: 4 });
    assert.deepEqual(claimFeatures({ ...missing, namesMissing: 7, found: 9 }), most);
    const [few, more, many] = [0, 1, 2].map((links) => claimFeatures({ ...missing, links })[4]);
    assert.ok(few === 0 && more > few && many > more && many - more < more - few);
  });
});
