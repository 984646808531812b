import assert from 'node:assert/strict';
import { displayText, readArticle, sentenceFrom } from '../../src/article/article';

describe('article', () => {
  it('is titled by its headline, or else its first sentence of running text', () => {
    assert.equal(readArticle('Dam \t holds\n\nIt held. Nobody left.').title, 'Dam holds');
    assert.equal(readArticle('it held. Nobody left.\n\nIt held.').title, 'it held.');
    assert.equal(readArticle('https://a.example\n\nit held. Nobody left.').title, 'it held.');
    assert.equal(readArticle('https://a.example').title, 'https://a.example');
    assert.equal(readArticle('').title, '');
    assert.equal(readArticle('x'.repeat(500)).title.length, 400);
  });
  it('gives the sentence at an offset, or the next', () => {
    const article = readArticle('Dam holds\n\nIt held. Nobody left.');
    const at = (offset: number): string | undefined => {
      const sentence = sentenceFrom(article, offset);
      return sentence && article.text.slice(sentence.start, sentence.end);
    };
    assert.equal(at(0), 'Dam holds');
    assert.equal(at(9), 'It held.');
    assert.equal(at(18), 'It held.');
    assert.equal(at(19), 'Nobody left.');
    assert.equal(at(32), undefined);
    assert.deepEqual(
      article.sentences.map(({ block }) => block),
      [0, 1, 1],
    );
  });
  it('is displayed without markup, blanks folded', () => {
    const plain = readArticle('It  held ,\nand held.');
    assert.equal(displayText(plain, { start: 0, end: plain.text.length }), 'It held , and held.');
    const marked = readArticle('It **held**,\nand [held](a.html).', 'markdown');
    assert.equal(displayText(marked, { start: 0, end: marked.text.length }), 'It held, and held.');
  });
  it('is cut by what a reader reassigned', () => {
    const { blocks } = readArticle('Dam holds\n\nIt held. Nobody left.', 'plain', [
      { start: 20, end: 32, boilerplate: true },
    ]);
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['headline', 'paragraph', 'boilerplate'],
    );
    assert.deepEqual(readArticle('Dam holds').published, undefined);
  });
});
