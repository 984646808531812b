import assert from 'node:assert/strict';
import { areContrary, contraryRules, type ContraryWords } from '../../../../src/corpus/findings/clauses/contraries';
import { readSentence } from '../../../../src/corpus/findings/clauses/readSentence';
import { annotated, corpusOf } from '../../../fixtures/corpus';

function statement(text: string): ContraryWords {
  const { words } = readSentence(annotated(text), 0);
  return { words, from: 0, to: words.count };
}

/** Whether two sentences are contrary, asked in both orders. */
function contrary(one: string, other: string): boolean {
  const found = areContrary(statement(one), statement(other));
  assert.equal(areContrary(statement(other), statement(one)), found, 'in either order');
  return found;
}

describe('contraries', () => {
  for (const { id, example, counterexample, read } of contraryRules) {
    const reads = ([one, other]: readonly [string, string]): boolean => {
      const [a, b] = [statement(one), statement(other)];
      return (
        (read(a, b, [a.words.denials, b.words.denials]) ?? read(b, a, [b.words.denials, a.words.denials])) !== undefined
      );
    };
    it(`${id}: example`, () => assert.ok(reads(example)));
    it(`${id}: counterexample`, () => assert.ok(!contrary(...counterexample)));
  }

  for (const [one, other, expected] of [
    ['Nobody was hurt in the storm at Tulm.', 'Three sailors were hurt in the storm at Tulm.', true],
    ['No one was hurt in the storm at Tulm.', 'Three sailors were hurt in the storm at Tulm.', true],
    ['None of the sailors had drowned, the harbour said.', 'Two of the sailors had drowned.', true],
    ['Nobody drowned in the storm at Tulm.', 'Three sailors drowned in the storm.', true],
    ['There were no serious injuries at Tulm.', 'There were serious injuries at Tulm.', true],
    ['She sailed without a licence.', 'She sailed with a licence.', true],
    ['The fire on the quay is out of control.', 'The fire on the quay is under control.', true],
    ['The diver was off duty that night.', 'The diver was on duty that night.', true],
    ['The lock at Tulm was open on Sunday.', 'The lock at Tulm was closed on Sunday.', true],
    ['Divers found no leak in the hull.', 'Leak stops ferry', true],
    // Said by both, in other words.
    ['Nobody was hurt in the storm at Tulm.', 'The storm at Tulm hurt no sailors.', false],
    ['Divers found no leak in the hull.', 'Divers failed to find a leak in the hull.', false],
    ['Divers found no leak in the hull.', 'No leak was found by divers in the hull.', false],
    ['There is no reason to think that the leak was not old.', 'There is reason to think so.', false],
    // What `no` does not deny.
    ['The repair took no more than twelve weeks.', 'The repair took more than twelve weeks.', false],
    ['There is no doubt that the hull was cracked.', 'The doubt about the hull is gone.', false],
    ['A no-fly zone lies over Tulm.', 'Pilots fly over Tulm.', false],
    ['“No, crews were told,” the clerk said.', 'The crews were told.', false],
    ['Lock No. 5 was shut by a gate.', 'Lock 5 was shut by a gate.', false],
    ['None of the sailors had drowned, the harbour said.', 'The sailors came home.', false],
    ['Nobody would say what the pump will cost.', 'The pump is the largest of the harbour.', false],
    ['Nothing rang since thieves had cut the wires.', 'Thieves cut the wires.', false],
    // Words that only look alike.
    ['The crews left the hall in order to vote.', 'The lift was out of order.', false],
    ['The hull was out of order.', 'The harbour placed an order.', false],
    ['The quay is unsafe and the lock is safe.', 'The lock is safe.', false],
    ['The quay is unsafe.', 'The lock is safe.', false],
    ['The lock at Tulm was open on Sunday.', 'The quay at Norrick was closed on Sunday.', false],
    ['Divers discovered a leak.', 'Divers cover a leak.', false],
    ['The crews waited until dawn.', 'The crews had a till.', false],
  ] as const)
    it(`${expected ? 'tells' : 'does not tell'}: ${one} ${other}`, () => assert.equal(contrary(one, other), expected));
});

describe('claims of contrary statements', () => {
  const claimsOf = (one: string, other: string): string[] =>
    corpusOf({ a: `Ferry\n\n${one}\n`, b: `Harbour\n\n${other}\n` })
      .claims(0.5)
      .claims.map(({ articles }) => articles.join(''));
  const checked = 'The old pump of the lock at Tulm was checked by divers in March and found to be in order.';

  it('are not counted as one', () => {
    const stopped = 'A check by divers in March had found that the old pump of the lock at Tulm was';
    assert.deepEqual(claimsOf(checked, `${stopped} in order.`), ['ab']);
    assert.deepEqual(claimsOf(checked, `${stopped} out of order.`), []);
  });

  it('are one that is told to differ where the sentences are copies but for a negation', () => {
    const copy = 'A gale warning was in force when the ferry Osk left the port of Tulm.';
    const denial = copy.replace('A gale', 'No gale');
    assert.deepEqual(claimsOf(copy, denial), ['ab']);
    const corpus = corpusOf({ a: `Ferry\n\n${copy}\n`, b: `Harbour\n\n${denial}\n` });
    assert.ok(corpus.differencesOf('a', 0.5).some(({ rule }) => rule === 'lost-negation'));
  });
});
