import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entitiesOfRows, entitiesUnderKey, entityKinds, packEntities } from '../../../src/corpus/index/entityRows';
import { StringTable } from '../../../src/corpus/index/stringTable';
import type { CountedEntity } from '../../../src/corpus/index/indexRecord';

const text = fc.string({ maxLength: 8 });
const entity: fc.Arbitrary<CountedEntity> = fc.record({
  key: text,
  kind: fc.constantFrom(...entityKinds),
  name: text,
  mentions: fc.nat(1000),
  quotations: fc.nat(1000),
  aliases: fc.array(text, { maxLength: 4 }),
  roles: fc.array(text, { maxLength: 3 }),
  acronyms: fc.array(text, { maxLength: 2 }),
});

describe('rows of entities', () => {
  it('give back the entities as they were packed', () => {
    fc.assert(
      fc.property(fc.array(entity, { maxLength: 8 }), (entities) => {
        const strings = new StringTable();
        assert.deepEqual(
          entitiesOfRows(packEntities('a', entities, strings), strings),
          entities.map((each) => ({ ...each })),
        );
      }),
    );
  });

  it('give those of one key, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(entity, { maxLength: 8 }), fc.nat(8), (entities, wanted) => {
        const strings = new StringTable();
        const rows = packEntities('a', entities, strings);
        const key = strings.numberOf(entities.at(wanted)?.key ?? 'of none of them');
        assert.deepEqual(
          Array.from(entitiesUnderKey(rows, key), ({ uri, name, mentions }) => [uri, strings.text(name), mentions]),
          entities
            .filter((each) => strings.numberOf(each.key) === key)
            .map(({ name, mentions }) => ['a', name, mentions]),
        );
      }),
    );
  });
});

describe('table of strings', () => {
  it('numbers each string once', () => {
    const strings = new StringTable();
    assert.equal(strings.find('lund'), undefined);
    const lund = strings.numberOf('lund');
    const moe = strings.numberOf('moe');
    assert.notEqual(lund, moe);
    assert.equal(strings.numberOf('lund'), lund);
    assert.equal(strings.find('moe'), moe);
    assert.equal(strings.text(lund), 'lund');
    assert.equal(strings.text(moe), 'moe');
  });
});
