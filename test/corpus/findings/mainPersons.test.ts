import assert from 'node:assert/strict';
import { areAboutOthers, personsOf, type Persons } from '../../../src/corpus/findings/mainPersons';
import type { CountedEntity } from '../../../src/corpus/index/indexRecord';

/** Entities from lines like `person Ana Osei 4`. */
function persons(...lines: readonly string[]): Persons {
  return personsOf(
    lines.map((line): CountedEntity => {
      const [, kind, name, mentions] = /^(\w+) (.+) (\d+)$/.exec(line) ?? [];
      return {
        key: `${kind}:${name.toLowerCase()}`,
        kind: kind as CountedEntity['kind'],
        name,
        aliases: [],
        roles: [],
        acronyms: [],
        mentions: Number(mentions),
        quotations: 0,
      };
    }),
  );
}

describe('main persons', () => {
  it('are the three mentioned most, three times at least', () => {
    assert.deepEqual(persons('person Ana Osei 3', 'person Rui Sá 2', 'place Lisbon 9').main, ['person:ana osei']);
    assert.deepEqual(
      persons('person A B 4', 'person C D 3', 'person E F 5', 'person G H 4').main.join(' '),
      'person:e f person:a b person:g h',
    );
  });

  const cases: readonly [string, Persons, Persons, boolean][] = [
    ['other persons', persons('person Ana Osei 4'), persons('person Rui Sá 4'), true],
    ['the same person', persons('person Ana Osei 4'), persons('person Ana Osei 4', 'person Rui Sá 3'), false],
    ['one of them named once', persons('person Ana Osei 4'), persons('person Rui Sá 4', 'person Ana Osei 1'), false],
    ['one of them by family name', persons('person Ana Osei 4'), persons('person Rui Sá 4', 'person Osei 1'), false],
    ['a single name', persons('person Osei 4'), persons('person Rui Sá 4', 'person Ana Osei 1'), false],
    ['no main person', persons('person Ana Osei 2'), persons('person Rui Sá 4'), false],
  ];
  for (const [name, one, other, expected] of cases) {
    it(`${expected ? 'tell stories apart' : 'tell nothing'}: ${name}`, () => {
      assert.equal(areAboutOthers(one, other), expected);
      assert.equal(areAboutOthers(other, one), expected, 'from the other side');
    });
  }
});
