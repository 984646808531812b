import assert from 'node:assert/strict';
import { differencesBetween } from '../../../../src/corpus/findings/differences/articleDifferences';
import type { ComparedArticle, ComparedLink } from '../../../../src/corpus/findings/differences/sentencePair';
import { annotated } from '../../../fixtures/corpus';

const texts = {
  a: `Old mill sold

The council of Tulm paid the harbour board £2.4m for the old mill. The deputy mayor Ines Varga met the ferry on the quay of Tulm with a brass band.`,
  b: `Old mill sold

The council of Tulm gave the harbour board £3.1m for the old mill. The mayor Ines Varga met the ferry on the quay of Tulm with a brass band.`,
};

function compared(uri: 'a' | 'b'): ComparedArticle {
  const article = annotated(texts[uri]);
  return {
    uri,
    annotated: article,
    figures: article.figures,
    date: undefined,
    isDatedByEvent: false,
    entityId: (local) => String(local),
  };
}

const [a, b] = [compared('a'), compared('b')];

/** Links of each sentence of the one article to the same of the other. */
function linksOf(scores: readonly number[]): ComparedLink[] {
  return scores.map((score, index) => {
    const sentence = index + 1;
    const passage = ({ uri, annotated: { article } }: ComparedArticle): ComparedLink['a'] => {
      const { start, end } = article.sentences[sentence];
      return { uri, sentence, start, end };
    };
    return { a: passage(a), b: passage(b), kind: 'paraphrase', score };
  });
}

const found = (scores: readonly number[]): ReturnType<typeof differencesBetween> =>
  differencesBetween(a, b, { links: linksOf(scores), minScore: 0.75, isOneEvent: true, isSmallFolder: true });

describe('differences of two articles by the scores of their links', () => {
  const steps = [0.25, 0.55, 0.7, 0.83, 0.87, 0.97];

  it('are the same wherever they are said to hold', () => {
    let held = 0;
    let others = 0;
    for (const one of steps)
      for (const other of steps) {
        const known = found([one, other]);
        for (const score of steps)
          for (const scores of [
            [score, other],
            [one, score],
          ]) {
            const areSame = JSON.stringify(found(scores).differences) === JSON.stringify(known.differences);
            if (!areSame) others++;
            if (scores.join() === [one, other].join() || !known.holdFor(linksOf(scores))) continue;
            held++;
            assert.ok(areSame, `${[one, other].join(' ')}, then ${scores.join(' ')}`);
          }
      }
    // The rules do ask for the score, and leave it some room.
    assert.ok(others > 0);
    assert.ok(held > 0);
  });

  it('hold for scores that are a little higher or lower', () => {
    assert.equal(found([0.9, 0.9]).holdFor(linksOf([0.9001, 0.8999])), true);
  });
});
