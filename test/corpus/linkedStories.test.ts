import assert from 'node:assert/strict';
import { linkedStories } from '../../src/corpus/linkedStories';

const storiesOf = (articles: string, ...links: string[]): string[] =>
  linkedStories(
    articles.split(' '),
    links.map((link) => ({ a: link[0], b: link[1] })),
  ).map((story) => story.join(''));

describe('stories by links', () => {
  for (const [what, told, wanted] of [
    ['links join articles, also by way of others', storiesOf('a b c d', 'ab', 'bc', 'cd'), ['abcd']],
    ['without a link each stands alone', storiesOf('a b c'), ['a', 'b', 'c']],
    ['two stories are two', storiesOf('a b c d', 'ac', 'bd'), ['ac', 'bd']],
    ['the largest comes first', storiesOf('a b c d e', 'ab', 'ce', 'ed'), ['cde', 'ab']],
    ['in whatever order links come', storiesOf('a b c d', 'cd', 'ab', 'db'), ['abcd']],
    ['what is none of the articles joins nothing', storiesOf('a b', 'az', 'zb'), ['a', 'b']],
    ['a link to itself, or told twice, changes nothing', storiesOf('a b', 'aa', 'ab', 'ab'), ['ab']],
  ] as const)
    it(what, () => assert.deepEqual(told, wanted));

  it('takes steps in proportion to the links of a long chain', () => {
    const articles = Array.from({ length: 20_000 }, (_, index) => String(index));
    const links = articles.slice(1).map((b, index) => ({ a: articles[index], b }));
    assert.equal(linkedStories(articles, links.reverse())[0].length, articles.length);
  });
});
