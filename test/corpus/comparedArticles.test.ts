import assert from 'node:assert/strict';
import { ArticleDates } from '../../src/corpus/articleDates';
import { Articles } from '../../src/corpus/articles';
import { ComparedArticles } from '../../src/corpus/comparedArticles';
import { FolderEntities } from '../../src/corpus/folderEntities';
import { Links } from '../../src/corpus/links';
import { annotated } from '../fixtures/corpus';
import { tagger } from '../fixtures/tagger';
import { shippedVectors } from '../fixtures/vectors';

const flood = 'Hanna Reyl spoke on Monday in Oslo.\n';
const lone = 'Mr Reyl did not. Reyl will speak on Friday. “It is late,” said Reyl.\n';

function folderOf(texts: Readonly<Record<string, string>>): { articles: Articles; compared: ComparedArticles } {
  const articles = new Articles(tagger);
  for (const [uri, text] of Object.entries(texts)) articles.put(uri, annotated(text));
  const links = new Links(articles, shippedVectors);
  const compared = new ComparedArticles(articles, new ArticleDates(articles, links), new FolderEntities(articles));
  return { articles, compared };
}

describe('articles as they are compared', () => {
  it('are the same while nothing of theirs changes, whatever else does', () => {
    const { articles, compared } = folderOf({ a: flood, b: lone });
    const before = compared.get('a');
    assert.equal(compared.get('a'), before);
    articles.put('b', annotated('Whale\n\nA whale was seen off Senja for once.\n'));
    assert.equal(compared.get('a')?.revision, before?.revision);
    assert.equal(compared.get('a')?.compared, before?.compared);
  });

  it('are others when they are read anew, and none when they are gone', () => {
    const { articles, compared } = folderOf({ a: flood });
    const before = compared.get('a');
    articles.put('a', annotated(flood.replace('Monday', 'Friday')));
    assert.notEqual(compared.get('a')?.revision, before?.revision);
    articles.remove('a');
    assert.equal(compared.get('a'), undefined);
  });

  it('are others when another article tells who is named in them', () => {
    const { articles, compared } = folderOf({ b: lone });
    const before = compared.get('b');
    articles.put('a', annotated(flood));
    const now = compared.get('b');
    assert.notEqual(now?.revision, before?.revision);
    const reyl = now?.compared.annotated.named.entities.findIndex(({ name }) => name === 'Reyl') ?? -1;
    assert.equal(now?.compared.entityId(reyl), 'person:hanna reyl');
  });

  it('have the URI under which they are asked for', () => {
    const articles = new Articles(tagger);
    const twice = annotated(flood);
    for (const uri of ['a', 'b']) articles.put(uri, twice);
    const links = new Links(articles, shippedVectors);
    const compared = new ComparedArticles(articles, new ArticleDates(articles, links), new FolderEntities(articles));
    assert.deepEqual(
      ['a', 'b', 'a'].map((uri) => compared.get(uri)?.compared.uri),
      ['a', 'b', 'a'],
    );
  });
});
