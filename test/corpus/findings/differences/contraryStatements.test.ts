import assert from 'node:assert/strict';
import { differencesBetween, pairCorpus, shownScore, textOfSide } from '../../../fixtures/sentencePairs';

/** What is told of two sentences as contrary: both sides, and whether it is a problem. */
function told(ours: string, theirs: string): [string, string, boolean][] {
  const corpus = pairCorpus(ours, theirs);
  return corpus
    .differencesOf('a', shownScore)
    .filter(({ rule }) => rule === 'contrary')
    .map(({ a, b, isSure }) => [textOfSide(corpus, a), textOfSide(corpus, b), isSure]);
}

describe('contrary statements', () => {
  for (const [ours, theirs, isSure] of [
    [
      'Divers of the harbour board found no leak in the hull of the ferry Senja.',
      'A leak was found in the hull of the ferry Senja by divers of the harbour board.',
      true,
    ],
    ['The old quay of Tulm is unsafe for heavy lorries.', 'For heavy lorries the old quay of Tulm is safe.', true],
    [
      'The old quay of Tulm is unsafe for heavy lorries, engineer Jon Arvel said.',
      'For heavy lorries the old quay of Tulm is safe.',
      false,
    ],
    [
      'The crews of Tulm accepted the new berth fee of the harbour board.',
      'By a large majority the crews of Tulm on Monday rejected by secret ballot the berth fee of the harbour board.',
      false,
    ],
    [
      'The pump at the lock of Tulm was out of order during the storm.',
      'During the storm the pump at the lock of Tulm was in order.',
      true,
    ],
  ] as const)
    it(`are told of “${ours}” beside “${theirs}”`, () => {
      const found = told(ours, theirs);
      assert.equal(found.length, 1);
      assert.equal(found[0][2], isSure);
      assert.deepEqual(told(theirs, ours), [[found[0][1], found[0][0], isSure]], 'from the other article');
    });

  for (const [ours, theirs] of [
    // In part, or not surely.
    [
      'The harbour board did not rule out a leak in the hull of the ferry Senja.',
      'The harbour board ruled out in part a leak in the hull of the ferry Senja.',
    ],
    ['The old quay of Tulm may be unsafe for heavy lorries.', 'For heavy lorries the old quay of Tulm is safe.'],
    [
      'Some crews of Tulm accepted the new berth fee of the harbour board.',
      'The crews of Tulm rejected the new berth fee of the board.',
    ],
    [
      'If no leak is found in the hull of the ferry Senja, divers of the harbour board leave.',
      'A leak was found in the hull of the ferry Senja by divers of the harbour board.',
    ],
    [
      'Divers of the harbour board ask whether there is no leak in the hull of the ferry Senja.',
      'A leak was found in the hull of the ferry Senja by divers of the harbour board.',
    ],
    // At another time.
    [
      'The crews of Tulm first rejected the new berth fee of the harbour board.',
      'The crews of Tulm accepted the new berth fee of the board.',
    ],
    [
      'On Monday the pump at the lock of Tulm was out of order.',
      'On Thursday the pump at the lock of Tulm was in order.',
    ],
    ['The old quay of Tulm is safe again for heavy lorries.', 'For heavy lorries the old quay of Tulm is unsafe.'],
    // Of another thing.
    [
      'Divers of the harbour board found no leak in the hull of the ferry Senja.',
      'Divers of the harbour board found a leak in the water pipe below the town hall.',
    ],
    ['The old quay of Tulm is unsafe for heavy lorries.', 'For heavy lorries the new bridge at Norrick is safe.'],
    [
      'The crews of Tulm accepted the new berth fee of the harbour board.',
      'The crews of Norrick rejected the new berth fee of the board.',
    ],
    [
      'The crews of Tulm accepted the new berth fee of the harbour board.',
      'The crews of Tulm rejected a new timetable of the harbour board.',
    ],
    // Of other numbers: a toll grows.
    [
      'Nobody was hurt in the fire on the old quay of Tulm.',
      'In the fire on the old quay of Tulm three sailors were hurt.',
    ],
    [
      'Divers of the harbour board found no leak wider than 3 millimetres in the hull of the ferry Senja.',
      'A leak was found in the hull of the ferry Senja by divers of the harbour board.',
    ],
    // The same in other words.
    [
      'Divers of the harbour board found no leak in the hull of the ferry Senja.',
      'Divers of the harbour board failed to find a leak in the hull of the ferry Senja.',
    ],
    [
      'The crews of Tulm refused to accept the new berth fee of the harbour board.',
      'The crews of Tulm rejected the new berth fee of the board.',
    ],
    ['Is the old quay of Tulm unsafe for heavy lorries?', 'For heavy lorries the old quay of Tulm is safe.'],
  ] as const)
    it(`are not told of “${ours}” beside “${theirs}”`, () => {
      assert.deepEqual(told(ours, theirs), []);
    });

  it('are told once where one word stands in the place of its opposite', () => {
    const rules = differencesBetween(
      'The crews of Tulm accepted the new berth fee of the harbour board on the island.',
      'The crews of Tulm rejected the new berth fee of the harbour board on the island.',
    ).map(({ rule }) => rule);
    assert.deepEqual(rules, ['opposite-word']);
  });
});
