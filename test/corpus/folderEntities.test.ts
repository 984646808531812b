import assert from 'node:assert/strict';
import type { Corpus } from '../../src/corpus/corpus';
import { DecisionIndex } from '../../src/corpus/decisions/decisionIndex';
import { annotated, corpusOf } from '../fixtures/corpus';

const localEntity = (corpus: Corpus, uri: string, name: string): number =>
  corpus.get(uri)?.named.entities.findIndex((entity) => entity.name === name) ?? -1;

describe('entities of a folder', () => {
  const texts = {
    a: 'Kari Lund spoke on Monday in Oslo.\n',
    b: 'Mr Lund did not. Lund will speak on Friday. “It is late,” said Lund.\n',
  };

  it('join a family name to its one bearer, and let it go when there are two', () => {
    const corpus = corpusOf(texts);
    assert.equal(corpus.entity('short:lund')?.name, 'Kari Lund');
    corpus.put('c', annotated('Mr Nils Lund spoke on Tuesday in Bergen.\n'));
    assert.equal(corpus.entity('short:lund')?.id, 'short:lund');
    corpus.remove('c');
    assert.equal(corpus.entity('short:lund')?.name, 'Kari Lund');
  });

  it('tell their articles and forms', () => {
    const corpus = corpusOf(texts);
    assert.deepEqual(corpus.articlesOf('person:kari lund'), [
      { uri: 'b', mentions: 3 },
      { uri: 'a', mentions: 1 },
    ]);
    assert.deepEqual(
      corpus.formsOf('person:kari lund').map(({ name }) => name),
      ['Lund'],
    );
    assert.equal(corpus.nameOf('person:kari lund')?.name, 'Kari Lund');
  });

  it('are found from the entities of an article', () => {
    const corpus = corpusOf(texts);
    assert.equal(corpus.entityId('b', localEntity(corpus, 'b', 'Lund')), 'person:kari lund');
    assert.equal(corpus.entityId('b', 99), undefined);
    assert.equal(corpus.entityId('never', 0), undefined);
  });

  it('speak quotations', () => {
    const corpus = corpusOf({
      ...texts,
      c: 'Talks end\n\n“We are done,” said the European Union. “So they say,” one of them said.\n',
    });
    assert.deepEqual(corpus.speakersOf('b'), [{ entity: 'person:kari lund', person: true }]);
    assert.deepEqual(corpus.speakersOf('c'), [{ entity: 'organisation:european union', person: false }, undefined]);
    assert.deepEqual(corpus.speakersOf('never'), []);
  });

  it('are listed once, and anew when something changes', () => {
    const corpus = corpusOf(texts);
    const entities = corpus.entities();
    assert.equal(corpus.entities(), entities);
    corpus.put('c', annotated('Jon Vik spoke.\n'));
    assert.equal(corpus.entities().length, entities.length + 1);
  });

  it('follow a decision, also when the name it speaks of comes later', () => {
    const corpus = corpusOf({ a: texts.a });
    corpus.applyDecisions(
      new DecisionIndex([
        {
          folder: '',
          decisions: [
            {
              type: 'merge',
              entity: { name: 'Jon Vik', kind: 'person' },
              into: { name: 'Kari Lund', kind: 'person' },
            },
          ],
        },
      ]),
    );
    corpus.put('c', annotated('Mr Jon Vik spoke in Bergen.\n'));
    assert.equal(corpus.entity('person:jon vik')?.name, 'Kari Lund');
    corpus.applyDecisions(new DecisionIndex());
    assert.equal(corpus.entity('person:jon vik')?.name, 'Jon Vik');
  });
});
