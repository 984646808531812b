import assert from 'node:assert/strict';
import { keptCharacters } from '../../src/cli/readArticles';
import { makeArticle } from '../generator/corpus';

describe('articles that stay annotated', () => {
  it('are ten thousand of usual length: more would be annotated anew each time all are gone through', () => {
    const count = 300;
    let characters = 0;
    for (let number = 0; number < count; number++) characters += makeArticle(number).text.length;
    assert.ok(keptCharacters >= (characters / count) * 10_000);
  });
});
