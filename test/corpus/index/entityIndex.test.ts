import assert from 'node:assert/strict';
import { CountedModules } from '../../fixtures/steps';
import fc from 'fast-check';
import { EntityIndex } from '../../../src/corpus/index/entityIndex';
import type { CountedEntity } from '../../../src/corpus/index/indexRecord';
import { entityKinds } from '../../../src/corpus/index/entityRows';

/** An entity by its key, with how often it is mentioned, and what acronyms are defined for it. */
function entity(key: string, mentions = 1, acronyms: readonly string[] = []): CountedEntity {
  const prefix = key.slice(0, key.indexOf(':'));
  const name = key.slice(prefix.length + 1);
  return {
    key,
    kind: entityKinds.find((kind) => kind === prefix) ?? (prefix === 'short' ? 'person' : 'other'),
    name: name.toUpperCase(),
    aliases: [name.toUpperCase()],
    roles: [],
    acronyms,
    mentions,
    quotations: 0,
  };
}

function indexOf(articles: Readonly<Record<string, readonly CountedEntity[]>>): EntityIndex {
  const index = new EntityIndex();
  for (const [uri, entities] of Object.entries(articles)) index.put(uri, entities);
  return index;
}

/** All entities as `id mentions/articles`. */
const list = (index: EntityIndex): string[] =>
  index.all().map(({ id, mentions, articles }) => `${id} ${mentions}/${articles}`);

describe('index of entities', () => {
  it('merges what has one key, most mentioned first', () => {
    const index = indexOf({
      a: [entity('person:kari lund', 2), entity('place:NO')],
      b: [entity('place:NO', 4), entity('other:zzz')],
    });
    assert.deepEqual(list(index), ['place:NO 5/2', 'person:kari lund 2/1', 'other:zzz 1/1']);
    assert.equal(index.entity('place:NO')?.mentions, 5);
    assert.equal(index.entity('place:SE'), undefined);
  });

  it('joins a single name to its one bearer, and keeps it apart when there are two or none', () => {
    const index = indexOf({ a: [entity('person:kari lund', 2)], b: [entity('short:lund', 3)] });
    assert.deepEqual(list(index), ['person:kari lund 5/2']);
    assert.equal(index.entity('short:lund')?.id, 'person:kari lund');
    index.put('c', [entity('person:nils lund')]);
    assert.deepEqual(list(index), ['short:lund 3/1', 'person:kari lund 2/1', 'person:nils lund 1/1']);
    index.remove('a');
    assert.deepEqual(list(index), ['person:nils lund 4/2']);
    index.remove('c');
    assert.deepEqual(list(index), ['short:lund 3/1']);
  });

  it('joins bodies whose names differ by their kind-word, while no article names both and no place is called so', () => {
    const index = indexOf({
      a: [entity('organisation:ana osei clinic', 2)],
      b: [entity('organisation:ana osei treatment center', 3), entity('organisation:kolo police')],
      c: [entity('organisation:ana osei school'), entity('organisation:kolo police department', 2)],
    });
    assert.deepEqual(list(index), [
      'organisation:ana osei treatment center 5/2',
      'organisation:kolo police department 3/2',
      'organisation:ana osei school 1/1',
    ]);
    assert.equal(index.entity('organisation:ana osei clinic')?.id, 'organisation:ana osei treatment center');
    index.put('d', [entity('place:ana osei')]);
    assert.equal(index.entity('organisation:ana osei clinic')?.id, 'organisation:ana osei clinic');
    index.put('d', [entity('organisation:ana osei hospital'), entity('organisation:ana osei clinic')]);
    assert.equal(index.entity('organisation:ana osei clinic')?.id, 'organisation:ana osei clinic');
    assert.equal(index.entity('organisation:ana osei hospital')?.mentions, 1);
    index.remove('d');
    assert.equal(index.entity('organisation:ana osei clinic')?.mentions, 5);
    index.remove('b');
    assert.equal(index.entity('organisation:ana osei clinic')?.mentions, 2);
  });

  it('keeps apart bodies of a town, and more of one stem than one body has names', () => {
    const index = indexOf({
      a: [entity('organisation:kolo clinic')],
      b: [entity('organisation:kolo center')],
      c: [entity('organisation:ana osei clinic')],
      d: [entity('organisation:ana osei center')],
      e: [entity('organisation:ana osei hospital')],
    });
    assert.equal(index.all().length, 3);
    index.put('f', [entity('organisation:los angeles clinic')]);
    index.put('g', [entity('organisation:los angeles hospital')]);
    assert.equal(index.all().length, 5);
    for (const kind of ['facility', 'treatment clinic', 'medical center', 'treatment center'])
      index.put(kind, [entity(`organisation:ana osei ${kind}`)]);
    assert.equal(index.all().length, 11);
  });

  it('joins a longer name of a person to the one without a middle or first name, while an article names it', () => {
    const index = indexOf({
      a: [entity('person:kwaku tesfa lund', 2)],
      b: [entity('person:kwaku lund', 3)],
      c: [entity('short:lund')],
    });
    assert.deepEqual(list(index), ['person:kwaku lund 6/3']);
    assert.equal(index.entity('person:kwaku tesfa lund')?.mentions, 6);
    // Both forms are held: which of them it is nobody knows.
    index.put('d', [entity('person:tesfa lund')]);
    assert.deepEqual(list(index), [
      'person:kwaku lund 3/1',
      'person:kwaku tesfa lund 2/1',
      'short:lund 1/1',
      'person:tesfa lund 1/1',
    ]);
    index.remove('b');
    assert.deepEqual(list(index), ['person:tesfa lund 4/3']);
    index.remove('d');
    assert.deepEqual(list(index), ['person:kwaku tesfa lund 3/2']);
  });

  it('joins a short name of a body to the one that is called so, while an article names it', () => {
    const index = indexOf({
      a: [entity('organisation:oslo herons', 2)],
      b: [entity('organisation:herons', 3), entity('short:herons')],
    });
    assert.deepEqual(list(index), ['organisation:oslo herons 6/2']);
    assert.equal(index.entity('organisation:herons')?.mentions, 6);
    index.put('c', [entity('organisation:kolo herons')]);
    assert.deepEqual(list(index), [
      'organisation:herons 4/1',
      'organisation:oslo herons 2/1',
      'organisation:kolo herons 1/1',
    ]);
    index.remove('a');
    assert.deepEqual(list(index), ['organisation:kolo herons 5/2']);
    index.remove('c');
    assert.deepEqual(list(index), ['organisation:herons 4/1']);
  });

  it('keeps a bearer while one article names it', () => {
    const index = indexOf({
      a: [entity('person:kari lund')],
      b: [entity('person:kari lund')],
      c: [entity('short:lund')],
    });
    index.remove('a');
    assert.equal(index.resolve('short:lund'), 'person:kari lund');
    index.remove('b');
    assert.equal(index.resolve('short:lund'), 'short:lund');
  });

  it('joins an acronym to the one body for which it is defined', () => {
    const court = 'organisation:international criminal court';
    const index = indexOf({
      a: [entity(court, 1, ['icc'])],
      b: [entity('organisation:icc', 2)],
      c: [entity(court, 1, ['icc'])],
    });
    assert.deepEqual(list(index), [`${court} 4/3`]);
    assert.equal(index.entity(court)?.mentions, 4);
    index.put('d', [entity('organisation:international cricket council', 1, ['icc'])]);
    assert.equal(index.resolve('organisation:icc'), 'organisation:icc');
    assert.equal(index.entity(court)?.mentions, 2);
    index.remove('d');
    index.remove('a');
    assert.equal(index.resolve('organisation:icc'), court);
    index.remove('c');
    assert.equal(index.resolve('organisation:icc'), 'organisation:icc');
  });

  it('joins a nickname of a person to the one to whom an article gives it, alone and before the family name', () => {
    const index = indexOf({
      a: [entity('person:luis osei', 2, ['jerry osei', 'luos'])],
      b: [entity('person:jerry osei', 3), entity('short:luos'), entity('short:osei')],
    });
    assert.deepEqual(list(index), ['person:luis osei 7/2']);
    assert.equal(index.entity('person:jerry osei')?.mentions, 7);
    index.put('c', [entity('person:kofi osei', 1, ['jerry osei'])]);
    assert.equal(index.resolve('person:jerry osei'), 'person:jerry osei');
    index.remove('c');
    index.remove('a');
    assert.equal(index.resolve('person:jerry osei'), 'person:jerry osei');
  });

  it('joins the spellings of a given name, unless an article has both', () => {
    const index = indexOf({
      a: [entity('person:jermayne osei', 2)],
      b: [entity('person:jerymayne osei'), entity('short:osei')],
      c: [entity('person:maurice osei'), entity('person:mo osei')],
    });
    assert.deepEqual(list(index), ['person:jermayne osei 3/2', 'person:maurice osei 2/1', 'short:osei 1/1']);
    assert.equal(index.entity('person:jermayne osei')?.mentions, 3);
    index.put('d', [entity('person:jerymayne osei'), entity('person:jermayne osei')]);
    assert.equal(index.resolve('person:jerymayne osei'), 'person:jerymayne osei');
  });

  it('joins one word that is a body here and something else there', () => {
    const index = indexOf({ a: [entity('organisation:havtind', 2)], b: [entity('other:havtind')] });
    assert.deepEqual(list(index), ['organisation:havtind 3/2']);
    assert.equal(index.entity('other:havtind')?.mentions, 3);
  });

  it('joins a name of several words that articles take for different kinds', () => {
    const index = indexOf({
      a: [entity('person:tarvik bridge')],
      b: [entity('place:tarvik bridge', 2)],
      c: [entity('other:tarvik bridge')],
    });
    assert.deepEqual(list(index), ['place:tarvik bridge 4/3']);
    assert.equal(index.entity('other:tarvik bridge')?.kind, 'place');
    assert.equal(index.partsOf('place:tarvik bridge').length, 3);
  });

  it('joins a single name that others take for a place or a body', () => {
    const index = indexOf({ a: [entity('short:tarvik')], b: [entity('place:tarvik', 2)] });
    assert.deepEqual(list(index), ['place:tarvik 3/2']);
    assert.equal(index.partsOf('place:tarvik').length, 2);
    assert.equal(index.partsOf('short:tarvik').length, 1);
  });

  it('keeps apart what the reader set apart', () => {
    const index = indexOf({ a: [entity('person:kari lund', 2)], b: [entity('short:lund', 3)] });
    index.keepApart(new Set(['short:lund']));
    assert.deepEqual(list(index), ['short:lund 3/1', 'person:kari lund 2/1']);
    assert.equal(index.partsOf('person:kari lund').length, 1);
    index.keepApart(new Set());
    assert.deepEqual(list(index), ['person:kari lund 5/2']);
  });

  it('tells which keys are held, and what stands under a part', () => {
    const index = indexOf({ a: [entity('person:kari lund')], b: [entity('short:lund')] });
    assert.equal(index.holds('person:kari lund'), true);
    assert.equal(index.holds('person:per moe'), false);
    index.remove('a');
    assert.equal(index.holds('person:kari lund'), false);
    const [part] = index.partsOf('short:lund');
    assert.deepEqual(index.nameOf(part), { key: 'short:lund', name: 'LUND', kind: 'person' });
  });

  it('counts the mentions of parts by article, most first', () => {
    const index = indexOf({
      b: [entity('person:kari lund', 2)],
      a: [entity('person:kari lund', 2)],
      c: [entity('person:kari lund', 1), entity('short:lund', 4)],
    });
    assert.deepEqual(index.countByArticle(index.partsOf('person:kari lund')), [
      { uri: 'c', mentions: 5 },
      { uri: 'a', mentions: 2 },
      { uri: 'b', mentions: 2 },
    ]);
  });

  it('gives back the entities of an article as they came', () => {
    const entities = [entity('person:kari lund', 2, ['kl']), entity('place:NO')];
    const index = indexOf({ a: entities, b: [entity('place:NO')] });
    assert.deepEqual(index.entitiesOf('a'), entities);
    assert.throws(() => index.entitiesOf('never'), /never/);
  });

  it('holds an article that names one key twice', () => {
    const index = indexOf({ a: [entity('place:NO', 1), entity('place:NO', 2)] });
    assert.deepEqual(list(index), ['place:NO 3/1']);
    assert.equal(index.holds('place:NO'), true);
    index.remove('a');
    assert.equal(index.holds('place:NO'), false);
    assert.deepEqual(list(index), []);
  });

  it('finds the entities of a key without looking at all others of their article', function () {
    this.timeout(120_000);
    const counted = new CountedModules<{ EntityIndex: typeof EntityIndex }>(
      `export { EntityIndex } from './src/corpus/index/entityIndex';`,
    );
    const stepsOf = (count: number): number =>
      counted.stepsOf(() => {
        const index = new counted.exports.EntityIndex();
        index.put(
          'a',
          Array.from({ length: count }, (_, number) => entity(`organisation:office ${number}`)),
        );
        assert.equal(index.all().length, count);
        for (let number = 0; number < count; number++) index.entity(`organisation:office ${number}`);
      });
    const [few, many] = [stepsOf(500), stepsOf(2000)];
    counted.dispose();
    assert.ok(many < 1.5 * 4 * few, `${few} steps for 500 entities, ${many} for 2000`);
  });

  it('lets go of names that nobody uses any longer', () => {
    const minUnused = 40;
    const index = new EntityIndex(minUnused);
    index.put('a', [entity('person:kari lund', 2, ['KL'])]);
    for (let edit = 0; edit < 1000; edit++) {
      index.put('b', [entity(`person:nils${edit} lund`, 1, [`NL${edit}`]), entity('place:NO')]);
      index.put(`c${edit}`, [entity(`place:no${edit}`)]);
      index.remove(`c${edit}`);
      assert.ok(index.stringCount < 3 * minUnused, `${index.stringCount} strings after ${edit} edits`);
    }
    assert.deepEqual(list(index), ['person:kari lund 2/1', 'person:nils999 lund 1/1', 'place:NO 1/1']);
    assert.deepEqual(index.entitiesOf('a'), [entity('person:kari lund', 2, ['KL'])]);
    assert.equal(index.entity('organisation:nl5'), undefined);
  });

  it('is the same after any edits as one built anew', () => {
    const known = fc.constantFrom(
      entity('person:kari lund', 2),
      entity('person:nils lund'),
      entity('short:lund', 3),
      entity('place:lund', 2),
      entity('organisation:lund bank', 1, ['lb']),
      entity('organisation:lb'),
      entity('organisation:leeds book', 1, ['lb']),
    );
    const edit = fc.record({
      uri: fc.constantFrom('a', 'b', 'c', 'd'),
      entities: fc.option(fc.uniqueArray(known, { maxLength: 5, selector: ({ key }) => key }), { freq: 3 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 14 }), fc.nat(9), (edits, minUnused) => {
        const live = new EntityIndex(minUnused);
        const articles = new Map<string, readonly CountedEntity[]>();
        for (const { uri, entities } of edits) {
          if (entities) live.put(uri, entities);
          else live.remove(uri);
          if (entities) articles.set(uri, entities);
          else articles.delete(uri);
        }
        const fresh = indexOf(Object.fromEntries(articles));
        assert.deepEqual(live.all(), fresh.all());
        for (const { id, mentions } of fresh.all()) {
          assert.deepEqual(live.entity(id), fresh.entity(id));
          // The list and the look-up of one entity gather the same parts.
          assert.equal(fresh.entity(id)?.mentions, mentions);
        }
      }),
      { numRuns: 300 },
    );
  });
});
