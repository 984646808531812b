import assert from 'node:assert/strict';
import type { EntityKind } from '../../../src/annotations/names/entities';
import type { ArticleEntity } from '../../../src/corpus/index/entityRows';
import { byMentions, mergeEntities, type Entity } from '../../../src/corpus/index/mergeEntities';
import { StringTable } from '../../../src/corpus/index/stringTable';

const strings = new StringTable();
const numbers = (...texts: string[]): Int32Array => Int32Array.from(texts, (text) => strings.numberOf(text));

interface Part {
  readonly uri: string;
  readonly key: string;
  readonly name?: string;
  readonly kind?: EntityKind;
  readonly mentions?: number;
  readonly quotations?: number;
  readonly aliases?: string[];
  readonly roles?: string[];
}

const part = ({
  uri,
  key,
  name = key,
  kind = 'person',
  mentions = 1,
  quotations = 0,
  aliases = [],
  roles = [],
}: Part): ArticleEntity => ({
  uri,
  key: strings.numberOf(key),
  name: strings.numberOf(name),
  kind,
  mentions,
  quotations,
  aliases: numbers(...aliases),
  roles: numbers(...roles),
  acronyms: numbers(),
});

const merge = (parts: readonly Part[], id = 'person:kari lund', lead = id): Entity =>
  mergeEntities(id, parts.map(part), lead, strings);

describe('merged entity', () => {
  it('takes name and kind from the parts of its key, the commonest name first', () => {
    const { name, kind } = merge([
      { uri: 'a', key: 'short:lund', name: 'Lund', kind: 'other' },
      { uri: 'a', key: 'person:kari lund', name: 'Kari A. Lund' },
      { uri: 'b', key: 'person:kari lund', name: 'Kari Lund' },
      { uri: 'c', key: 'person:kari lund', name: 'Kari Lund' },
    ]);
    assert.equal(name, 'Kari Lund');
    assert.equal(kind, 'person');
  });

  it('takes the first in the alphabet of names as common', () => {
    const names = ['Kari Lund', 'Kari B. Lund', 'Kari Z. Lund'];
    assert.equal(merge(names.map((name) => ({ uri: name, key: 'person:kari lund', name }))).name, 'Kari B. Lund');
  });

  it('takes name and kind from other parts where there are none of its key', () => {
    const { name, kind } = merge([
      { uri: 'a', key: 'short:lund', kind: 'other', aliases: ['Lund', 'Ms Lund'] },
      { uri: 'b', key: 'short:lund', kind: 'person', aliases: ['Ms Lund'] },
    ]);
    assert.equal(name, 'Ms Lund');
    assert.equal(kind, 'other');
    assert.equal(merge([{ uri: 'a', key: 'short:lund' }]).name, 'kari lund');
  });

  it('may be led by another key than its id', () => {
    const parts = [
      { uri: 'a', key: 'short:lund', name: 'Lund' },
      { uri: 'a', key: 'place:lund', name: 'City of Lund', kind: 'place' as const },
    ];
    const { id, name, kind } = merge(parts, 'place:lund@a.txt', 'place:lund');
    assert.deepEqual([id, name, kind], ['place:lund@a.txt', 'City of Lund', 'place']);
  });

  it('ranks aliases and roles by the parts that have them, its name left out', () => {
    const { aliases, roles } = merge([
      { uri: 'a', key: 'person:kari lund', name: 'Kari Lund', aliases: ['Lund', 'Kari Lund'], roles: ['chief'] },
      { uri: 'b', key: 'short:lund', aliases: ['Lund', 'Dr Lund', 'Ann Lund'], roles: ['engineer', 'chief'] },
    ]);
    assert.deepEqual(aliases, ['Lund', 'Ann Lund', 'Dr Lund']);
    assert.deepEqual(roles, ['chief', 'engineer']);
  });

  it('counts articles once, and mentions and quotations of all parts', () => {
    const { articles, mentions, quotations } = merge([
      { uri: 'a', key: 'person:kari lund', mentions: 3, quotations: 1 },
      { uri: 'a', key: 'short:lund', mentions: 4, quotations: 2 },
      { uri: 'b', key: 'person:kari lund', mentions: 5 },
    ]);
    assert.deepEqual([articles, mentions, quotations], [2, 12, 3]);
  });
});

describe('order of entities', () => {
  it('is by mentions, then name, then id', () => {
    const entity = (id: string, name: string, mentions: number): Entity => ({
      ...merge([{ uri: 'a', key: id }], id),
      name,
      mentions,
    });
    const ordered = [
      entity('z', 'Z', 9),
      entity('y', 'A', 5),
      entity('a', 'B', 5),
      entity('b', 'B', 5),
      entity('x', 'A', 1),
    ];
    assert.deepEqual([...ordered].reverse().sort(byMentions), ordered);
  });
});
