import assert from 'node:assert/strict';
import { scoreWeights } from '../../src/corpus/index/scoreWeights';
import { loadTagger } from './names';
import { OpenTopic, type Topic } from './topics';

const sentencesOf: Readonly<Record<string, readonly string[]>> = {
  first: ['The ferry Solveig ran aground near Tromso late in the evening.', 'Nobody was hurt.'],
  second: ['Late in the evening the ferry Solveig hit rocks off Tromso.', 'All passengers are safe and well.'],
};

/** Both articles say the same twice, the second time without a word in common. */
const topic: Topic = {
  docs: Object.entries(sentencesOf).map(([id, sentences]) => ({ id, subtopic: 'a', text: sentences.join(' ') })),
  sentences: ['first', 'second'].flatMap((doc) => [placeOf(doc, 0), placeOf(doc, 1)]),
  pairs: [0, 1].map((index) => ({ a: placeOf('first', index), b: placeOf('second', index), same: true })),
};

function placeOf(doc: string, index: number): { doc: string; start: number; end: number } {
  const sentence = sentencesOf[doc][index];
  const start = sentencesOf[doc].join(' ').indexOf(sentence);
  return { doc, start, end: start + sentence.length };
}

describe('a topic that is opened as a folder', () => {
  it('tells which pairs that say the same are compared, and how many there are', () => {
    const open = new OpenTopic(topic, loadTagger(), () => undefined);
    assert.equal(open.agreeing, 2);
    const pairs = open.describe(scoreWeights);
    assert.deepEqual(
      pairs.filter(({ same }) => same).map(({ agreeing }) => agreeing),
      [['first 0 second 0']],
    );
  });
});
