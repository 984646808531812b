import assert from 'node:assert/strict';
import fc from 'fast-check';
import { areCopies, Copies } from '../../../src/corpus/index/copies';
import { scoreTable, type ScoredPair, type ScoreTable } from '../../../src/corpus/index/sparseScores';
import type { TopicArticle } from '../../../src/corpus/index/topicIndex';
import { finish, type Steps } from '../../../src/corpus/steps';

/** Pairs of sentences of which so much is the same, as `sentence-other:covered`. */
function table(text: string): ScoreTable {
  return scoreTable(
    text.split(' ').map((part): ScoredPair => {
      const [sentence, otherSentence, covered] = part.split(/[-:]/).map(Number);
      return { sentence, otherSentence, score: 0.5, extent: { covered, bits: 1 } };
    }),
  );
}

const article = (number: number): TopicArticle => ({ uri: String(number), number, firstTerm: 0, termCount: 0 });

function* atOnce(is: boolean): Steps<boolean> {
  yield;
  return is;
}

describe('copies', () => {
  it('have a quarter of the sentences of the shorter article in common', () => {
    const two = table('0-3:0.9 1-4:0.8 5-5:0.7');
    assert.ok(areCopies(two, 8, 20) && areCopies(two, 20, 8));
    assert.ok(!areCopies(two, 9, 20));
    assert.ok(!areCopies(table('0-3:0.9 1-4:0.79'), 8, 20));
  });

  it('are told by sentences that stand once in either', () => {
    assert.ok(!areCopies(table('0-3:0.9 0-4:0.9 0-5:0.9'), 8, 8));
    assert.ok(!areCopies(table('3-0:0.9 4-0:0.9 5-0:0.9'), 8, 8));
  });

  it('are none where only one line of two short articles is the same', () => {
    assert.ok(!areCopies(table('0-0:1'), 1, 1));
    assert.ok(areCopies(table('0-0:1 1-1:1'), 2, 2));
  });

  it('have one vote together, and none on what they are copied from', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 8 }), (origins) => {
        const articles = origins.map((_, number) => article(number));
        const copies = new Copies(
          { version: 1 },
          () => true,
          (one, other) => atOnce(origins[one.number] === origins[other.number]),
        );
        const votes = finish(copies.voteSteps([articles[0], articles[1]], articles.slice(2)));
        for (const origin of new Set(origins.slice(2))) {
          const ofOrigin = votes.filter((_, index) => origins[index + 2] === origin);
          const sum = ofOrigin.reduce((total, vote) => total + vote, 0);
          assert.ok(Math.abs(sum - (origins.slice(0, 2).includes(origin) ? 0 : 1)) < 1e-9);
          assert.equal(new Set(ofOrigin).size, 1);
        }
      }),
    );
  });

  it('are compared once for a state, and anew for another', () => {
    const source = { version: 1 };
    const articles = [0, 1, 2, 3].map(article);
    const asked: string[] = [];
    const copies = new Copies(
      source,
      () => true,
      (one, other) => {
        asked.push(`${one.uri}${other.uri}`);
        return atOnce(false);
      },
    );
    for (const each of [0, 0, 1]) {
      source.version += each;
      assert.deepEqual(finish(copies.voteSteps([articles[0], articles[1]], articles.slice(2))), [1, 1]);
      assert.deepEqual(finish(copies.voteSteps([articles[1], articles[0]], [articles[3]])), [1]);
    }
    assert.deepEqual(asked.slice(0, 5).sort(), ['02', '03', '12', '13', '23']);
    assert.deepEqual(asked.slice(5), asked.slice(0, 5));
  });

  it('are looked for among the two and the others alone, and none of those that are of another event', () => {
    const [one, two, three, four, five] = [0, 1, 2, 3, 4].map(article);
    const asked = new Set<string>();
    const copies = new Copies(
      { version: 1 },
      (first, second) => first.number + second.number !== 5,
      (first, second) => {
        asked.add(`${first.uri}${second.uri}`);
        return atOnce(first === one);
      },
    );
    assert.deepEqual(finish(copies.voteSteps([one, two], [three, four, five])), [0, 0, 0]);
    assert.deepEqual([...asked].sort(), ['02', '03', '04']);
    assert.deepEqual(finish(copies.voteSteps([two, five], [three, four])), [1, 1]);
    assert.deepEqual([...asked].sort(), ['02', '03', '04', '12', '13', '24', '34']);
  });
});
