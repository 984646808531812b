import assert from 'node:assert/strict';
import { inOrder, keyOf } from '../../../src/corpus/index/articlePair';
import type { TopicArticle } from '../../../src/corpus/index/topicIndex';

const article = (uri: string): TopicArticle => ({ uri, number: 0, firstTerm: 0, termCount: 0 });

describe('pairs of articles', () => {
  it('are one from either side', () => {
    const [one, other] = [article('a.txt'), article('b.txt')];
    assert.deepEqual(inOrder(one, other), [one, other]);
    assert.deepEqual(inOrder(other, one), [one, other]);
  });

  it('have keys that no other pair has', () => {
    assert.equal(keyOf([article('a'), article('b')]), keyOf(inOrder(article('b'), article('a'))));
    assert.notEqual(keyOf([article('a'), article('bc')]), keyOf([article('ab'), article('c')]));
  });
});
