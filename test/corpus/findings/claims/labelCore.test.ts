import assert from 'node:assert/strict';
import { lacksCore } from '../../../../src/corpus/findings/claims/labelCore';
import { LabelCounterparts } from '../../../../src/corpus/findings/claims/labelCounterparts';
import { CoverMeter } from '../../../../src/corpus/findings/claims/labelCover';
import { readLinked, tellingOf } from './linkedSentences';

/** Whether a sentence says nothing of the core of a label, where the score of their link is so much. */
function lacks(label: string, sentence: string, score: number): boolean {
  const [holder, theirs] = [readLinked(label, 0), readLinked(sentence, 1)];
  const meter = new CoverMeter(new Set([holder, theirs]), undefined);
  const whole = { from: 0, to: holder.words.count };
  const words = meter.wordsOf(holder, whole);
  assert.ok(words);
  const counterparts = new LabelCounterparts(meter);
  const telling = tellingOf(meter, theirs);
  return lacksCore(holder, whole, {
    words: words.words,
    isSaid: ({ index }) => counterparts.isSaid(holder, index, telling),
    score,
  });
}

describe('the core of a label', () => {
  for (const [label, sentence, why, score = 0.8] of [
    ['The board closed the Reyl Works.', 'The Reyl Works are the oldest in Tulm.', 'names alone'],
    [
      'Ines Varga said there had been no trouble with the ferry.',
      'The sale was wrong, Ines Varga said.',
      'the speaker',
      0.95,
    ],
    ['The crews cut the cables and climbed the mast.', 'Some time after three the crews slept.', 'the subject'],
    ['The missing were two sailors.', 'Reyl went out to look for two sailors.', 'one half of what is one'],
    ['The board took the keys of the lock.', 'The fishermen took a boat.', 'a verb that tells little'],
  ] as const)
    it(`is lacking: ${why}`, () => {
      assert.ok(lacks(label, sentence, score));
    });

  for (const [label, sentence, why, score = 0.8] of [
    ['The board closed the Reyl Works.', 'The Reyl Works were closed by the owners.', 'its verb'],
    ['The board treated 3 divers for cold.', 'Three divers got treatment.', 'a noun made of its verb'],
    ['The board bought 61,000 nets.', 'Fishermen got 61,000 nets.', 'a figure that is seldom equal by chance'],
    ['Reyl checked in at the Varga Clinic.', 'Hanna Reyl is at the Varga Clinic.', 'all names, in a sure link', 0.9],
    ['The crews made a safe landing.', 'The crews landed.', 'what stands behind a verb that tells little'],
    [
      'Although the owners lack money, Varga will build nets, sails, masts and boats.',
      'The owners lack money.',
      'a clause before the verb',
    ],
    ['The missing were two sailors.', 'Two of the missing are sailors.', 'both halves of what is one'],
    [
      'The pact covers fishing, nets, sails, masts, ropes, tar, oil, coal and salt.',
      'It is on nets, oil and salt.',
      'three of a list',
    ],
  ] as const)
    it(`is there: ${why}`, () => {
      assert.ok(!lacks(label, sentence, score));
    });
});
