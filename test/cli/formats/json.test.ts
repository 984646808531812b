import assert from 'node:assert/strict';
import { documentInParts, documentOf } from '../../../src/cli/document';
import { toJson } from '../../../src/cli/formats/json';
import { FilePlaces } from '../../../src/cli/inFiles';
import { noProgress } from '../../../src/cli/progress';
import { Corpus } from '../../../src/corpus/corpus';
import { flood } from '../../fixtures/articles';
import { exported } from '../../fixtures/files';
import { tagger } from '../../fixtures/tagger';

function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus(tagger);
  for (const [name, text] of Object.entries(texts)) corpus.read(`${name}.txt`, text);
  return corpus;
}

describe('JSON in pieces', () => {
  const skipped = [{ path: 'x.txt', reason: 'empty' }];
  for (const [what, texts] of Object.entries({ articles: { ...flood, exported }, nothing: {} }))
    it(`is that of the whole document: ${what}`, () => {
      const corpus = corpusOf(texts);
      const whole = new FilePlaces(corpus).documentOf(documentOf(corpus, skipped, 0.75));
      const pieces = [...toJson(documentInParts(corpus, skipped, 0.75, noProgress), corpus)];
      assert.equal(pieces.join(''), `${JSON.stringify(whole)}\n`);
      assert.ok(pieces.length > whole.articles.length);
    });

  it('works an article out when its turn comes', () => {
    const corpus = corpusOf(flood);
    let articles = 0;
    const coverageOf = corpus.coverageOf.bind(corpus);
    corpus.coverageOf = (...given) => {
      articles++;
      return coverageOf(...given);
    };
    const pieces = toJson(documentInParts(corpus, [], 0.75, noProgress), corpus);
    pieces.next();
    assert.equal(articles, 0);
    pieces.next();
    assert.equal(articles, 1);
  });
});
