import assert from 'node:assert/strict';
import type { Entities, EntityKind, Mention } from '../../../src/annotations/names/entities';
import { RoleHolders } from '../../../src/annotations/quotations/roleHolders';
import { readArticle } from '../../../src/article/article';

/** Whom the first words of a text that are given stand for, where persons with these roles are named in it. */
function holderOf(
  text: string,
  words: string,
  named: Record<string, readonly string[]>,
  kind: EntityKind = 'person',
): string | undefined {
  const names = Object.keys(named);
  const entities = names.map((name) => ({ name, kind, roles: named[name] }));
  const mentions = names
    .map((name, entity): Mention => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      entity,
      kind: 'name',
    }))
    .sort((one, other) => one.start - other.start);
  const holders = new RoleHolders(readArticle(text), { entities, mentions, credited: [] } as unknown as Entities);
  const start = text.indexOf(words);
  const entity = holders.holderOf({ start, end: start + words.length });
  return entity === undefined ? undefined : names[entity];
}

const ana = (...roles: string[]): Record<string, readonly string[]> => ({ 'Ana Osei': roles });

describe('the one person of an article who has a post', () => {
  it('is meant by the post', () => {
    assert.equal(holderOf('Ana Osei wept. So the minister said.', 'the minister', ana('finance minister')), 'Ana Osei');
    assert.equal(holderOf('Ana Osei wept. The Minister said.', 'The Minister', ana('Minister of Trade')), 'Ana Osei');
    assert.equal(holderOf('Ana Osei wept. The DCI said.', 'The DCI', ana('Detective Chief Inspector')), 'Ana Osei');
    assert.equal(
      holderOf('Ana Osei wept. The finance minister said.', 'The finance minister', ana('finance minister')),
      'Ana Osei',
    );
    assert.equal(
      holderOf('A minister, Ana Osei, wept. The minister said.', 'The minister', ana('minister')),
      'Ana Osei',
    );
  });

  it('is not meant where the article tells of several', () => {
    const text = 'Ana Osei wept. Another minister left. The minister said.';
    assert.equal(holderOf(text, 'The minister', ana('minister')), undefined);
    assert.equal(
      holderOf('Ana Osei wept. Two ministers left. The minister said.', 'The minister', ana('minister')),
      undefined,
    );
    const two = { 'Ana Osei': ['trade minister'], 'Abebe Lind': ['finance minister'] };
    assert.equal(holderOf('Ana Osei met Abebe Lind. The minister said.', 'The minister', two), undefined);
    assert.equal(holderOf('Ana Osei met Abebe Lind. The trade minister said.', 'The trade minister', two), 'Ana Osei');
  });

  it('is not meant by another post, or by what many are', () => {
    assert.equal(
      holderOf('Ana Osei wept. The health minister said.', 'The health minister', ana('minister')),
      undefined,
    );
    assert.equal(holderOf('Ana Osei wept. The mayor said.', 'The mayor', ana('deputy mayor')), undefined);
    assert.equal(holderOf('Ana Osei wept. The mayor said.', 'The mayor', ana('former mayor')), undefined);
    assert.equal(holderOf('Ana Osei wept. A mayor said.', 'A mayor', ana('mayor')), undefined);
    assert.equal(holderOf('Ana Osei wept. The passenger said.', 'The passenger', ana('passenger')), undefined);
    assert.equal(holderOf('Ana Osei wept. The mother said.', 'The mother', ana('mother')), undefined);
    assert.equal(
      holderOf('Osei met it. The minister said.', 'The minister', { Osei: ['minister'] }, 'place'),
      undefined,
    );
  });
});
