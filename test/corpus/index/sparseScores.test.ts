import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scoreTable, SparseScores, turned, turnedTable, type ScoredPair } from '../../../src/corpus/index/sparseScores';

const pairsOf = fc.uniqueArray(
  fc
    .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 8 }))
    .map(([sentence, otherSentence, eighths]): ScoredPair => ({ sentence, otherSentence, score: eighths / 8 })),
  { selector: ({ sentence, otherSentence }) => `${sentence} ${otherSentence}` },
);

describe('sparse scores', () => {
  it('give the score of each pair, and 0 for others, and the squares of a sentence', () => {
    fc.assert(
      fc.property(pairsOf, (pairs) => {
        const scores = new SparseScores(pairs);
        for (let i = -1; i < 8; i++)
          for (let j = -1; j < 8; j++) {
            const pair = pairs.find(({ sentence, otherSentence }) => sentence === i && otherSentence === j);
            assert.equal(scores.of(i, j), pair?.score ?? 0);
          }
        for (let i = -1; i < 8; i++) {
          const ofSentence = pairs.filter(({ sentence }) => sentence === i);
          assert.equal(
            scores.squaresOf(i),
            ofSentence.reduce((sum, { score }) => sum + score ** 2, 0),
          );
        }
      }),
    );
  });

  it('tell of the rivals of a pair what its sentence scores with others', () => {
    fc.assert(
      fc.property(pairsOf, fc.integer({ min: -1, max: 7 }), fc.nat(7), (pairs, sentence, except) => {
        const others = pairs.filter((pair) => pair.sentence === sentence && pair.otherSentence !== except);
        // Eighths are added and taken away without a rest.
        assert.deepEqual(new SparseScores(pairs).rivalsOf(sentence, except), {
          best: Math.max(0, ...others.map(({ score }) => score)),
          sum: others.reduce((sum, { score }) => sum + score, 0),
          squares: others.reduce((sum, { score }) => sum + score ** 2, 0),
        });
      }),
    );
  });

  it('stand by sentence, then by the other sentence', () => {
    fc.assert(
      fc.property(pairsOf, fc.nat(7), (pairs, sentence) => {
        const scores = new SparseScores(pairs);
        const found: ScoredPair[] = [];
        for (let at = scores.firstOf(sentence); at < scores.count && scores.sentenceAt(at) === sentence; at++)
          found.push({ sentence, otherSentence: scores.otherAt(at), score: scores.scoreAt(at) });
        const wanted = pairs
          .filter((pair) => pair.sentence === sentence)
          .sort((one, next) => one.otherSentence - next.otherSentence);
        assert.deepEqual(found, wanted);
      }),
    );
  });

  it('keep how much the two sentences say', () => {
    const extent = { covered: 0.25, bits: 0.5 };
    const scores = new SparseScores([
      { sentence: 1, otherSentence: 0, score: 1 },
      { sentence: 0, otherSentence: 2, score: 1, extent },
    ]);
    assert.deepEqual(
      [0, 1].map((at) => scores.extentAt(at)),
      [extent, { covered: 0, bits: 0 }],
    );
  });

  it('are the same seen from the other article', () => {
    fc.assert(
      fc.property(pairsOf, (pairs) => {
        const table = scoreTable(pairs);
        for (const { sentence, otherSentence, score } of pairs) {
          assert.equal(table.forward.of(sentence, otherSentence), score);
          assert.equal(turnedTable(table).forward.of(otherSentence, sentence), score);
        }
        assert.deepEqual(turnedTable(turnedTable(table)), table);
        assert.deepEqual(pairs.map(turned).map(turned), pairs);
      }),
    );
  });
});
