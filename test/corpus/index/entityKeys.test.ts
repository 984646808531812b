import assert from 'node:assert/strict';
import { partsOfKey, shortKey, singleNamesOf } from '../../../src/corpus/index/entityKeys';

describe('key of an entity', () => {
  it('has a prefix and a name', () => {
    assert.deepEqual(partsOfKey('person:kari lund'), { prefix: 'person', name: 'kari lund', isSingleWord: false });
    assert.deepEqual(partsOfKey('place:NO'), { prefix: 'place', name: 'NO', isSingleWord: true });
    assert.deepEqual(partsOfKey('other:mission: zero'), {
      prefix: 'other',
      name: 'mission: zero',
      isSingleWord: false,
    });
    assert.equal(shortKey('lund'), 'short:lund');
  });

  it('has the single names that stand for it', () => {
    assert.deepEqual(singleNamesOf('person:kari lund'), ['lund']);
    assert.deepEqual(singleNamesOf('organisation:reuters'), ['reuters']);
    assert.deepEqual(singleNamesOf('place:tarvik'), ['tarvik']);
    assert.deepEqual(singleNamesOf('organisation:united nations'), []);
    assert.deepEqual(singleNamesOf('short:lund'), []);
    // Family name first, and a given name by which such persons are called
    assert.deepEqual(singleNamesOf('person:kim jong un'), ['kim', 'un']);
  });
});
