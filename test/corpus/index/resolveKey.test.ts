import assert from 'node:assert/strict';
import type { OneOrMore } from '../../../src/corpus/index/oneOrMore';
import { resolveKey } from '../../../src/corpus/index/resolveKey';

function resolve(
  key: string,
  {
    mentions = {},
    bearers = {},
    definitions = {},
    bodies = {},
    families = {},
    together = false,
    articles = {},
    sameRole = false,
  }: {
    mentions?: Record<string, number>;
    bearers?: Record<string, OneOrMore<string>>;
    definitions?: Record<string, string>;
    bodies?: Record<string, OneOrMore<string>>;
    families?: Record<string, string>;
    together?: boolean;
    articles?: Record<string, number>;
    sameRole?: boolean;
  } = {},
): string {
  return resolveKey(key, {
    mentionsOf: (other) => mentions[other] ?? 0,
    bearersOf: (name) => bearers[name],
    definitionOf: (acronym) => definitions[acronym],
    bodiesOf: (name) => bodies[name],
    bodyOfFamily: (other) => families[other],
    shareArticle: () => together,
    articlesOf: (other) => articles[other] ?? 0,
    shareRole: () => sameRole,
  });
}

describe('a key of several words', () => {
  it('is of the kind that most mentions have', () => {
    const mentions = { 'person:tarvik bridge': 2, 'place:tarvik bridge': 3 };
    assert.equal(resolve('person:tarvik bridge', { mentions }), 'place:tarvik bridge');
    assert.equal(resolve('place:tarvik bridge', { mentions }), 'place:tarvik bridge');
    assert.equal(resolve('other:tarvik bridge', { mentions }), 'place:tarvik bridge');
  });

  it('is the first in the alphabet of kinds with as many mentions, from each of them', () => {
    const mentions = { 'person:a b': 2, 'place:a b': 2, 'organisation:a b': 2, 'other:a b': 1 };
    for (const kind of ['person', 'place', 'organisation', 'other'])
      assert.equal(resolve(`${kind}:a b`, { mentions }), 'organisation:a b');
  });

  it('is the body whose name its kind-word alone varies, unless that is something else to most', () => {
    const families = { 'organisation:a b clinic': 'organisation:a b center' };
    const mentions = { 'organisation:a b clinic': 1, 'organisation:a b center': 2 };
    assert.equal(resolve('organisation:a b clinic', { mentions, families }), 'organisation:a b center');
    assert.equal(resolve('other:a b clinic', { mentions, families }), 'organisation:a b center');
    const places = { ...mentions, 'place:a b center': 3 };
    assert.equal(resolve('organisation:a b clinic', { mentions: places, families }), 'organisation:a b clinic');
  });

  it('stays itself where nobody mentions it', () => {
    assert.equal(resolve('place:a b'), 'place:a b');
    assert.equal(resolve('group:a b'), 'group:a b');
  });

  it('is no single name and no acronym', () => {
    assert.equal(resolve('organisation:a b', { definitions: { 'a b': 'organisation:x' } }), 'organisation:a b');
  });
});

describe('a single name', () => {
  it('is the one person who bears it', () => {
    assert.equal(
      resolve('short:lund', { bearers: { lund: 'person:kari lund' }, mentions: { 'place:lund': 9 } }),
      'person:kari lund',
    );
  });

  it('stays itself where two bear it', () => {
    const bearers = { lund: new Set(['person:kari lund', 'person:nils lund']) };
    assert.equal(resolve('short:lund', { bearers, mentions: { 'place:lund': 9 } }), 'short:lund');
  });

  it('is what most articles take it for where nobody bears it, of equally many the first in the alphabet', () => {
    const at = (mentions: Record<string, number>): string => {
      const keys = Object.keys(mentions).filter((key) => !key.startsWith('person:'));
      const [found, ...others] = new Set([...keys, 'short:lund'].map((key) => resolve(key, { mentions })));
      assert.deepEqual(others, [], 'from each of them the same');
      return found;
    };
    assert.equal(at({ 'short:lund': 2, 'place:lund': 3 }), 'place:lund');
    assert.equal(at({ 'short:lund': 3, 'place:lund': 2 }), 'short:lund');
    assert.equal(at({ 'short:lund': 2, 'place:lund': 2 }), 'place:lund');
    assert.equal(at({ 'short:lund': 1, 'other:lund': 2 }), 'other:lund');
    // A person whom nobody names in full, only where more say so than all others together.
    assert.equal(at({ 'short:lund': 3, 'place:lund': 2, 'other:lund': 1 }), 'place:lund');
    assert.equal(at({ 'short:lund': 4, 'place:lund': 2, 'other:lund': 1 }), 'short:lund');
    assert.equal(at({ 'short:lund': 3, 'place:lund': 1, 'organisation:lund': 2 }), 'organisation:lund');
    assert.equal(at({ 'place:lund': 2, 'organisation:lund': 2 }), 'organisation:lund');
    assert.equal(at({ 'place:lund': 2, 'organisation:lund': 3, 'other:lund': 3 }), 'organisation:lund');
    assert.equal(at({ 'person:lund': 5 }), 'short:lund');
  });
});

describe('a single name that several bear', () => {
  const bearers = { lund: new Set(['person:kari lund', 'person:nils lund', 'person:ole lund']) };

  it('is the one who is mentioned five times as often as the others together', () => {
    const at = (kari: number, nils: number, ole: number): string =>
      resolve('short:lund', {
        bearers,
        mentions: { 'person:kari lund': kari, 'person:nils lund': nils, 'person:ole lund': ole, 'short:lund': 99 },
      });
    assert.equal(at(10, 1, 1), 'person:kari lund');
    assert.equal(at(9, 1, 1), 'short:lund');
    assert.equal(at(1, 10, 1), 'person:nils lund');
    assert.equal(at(5, 5, 0), 'short:lund');
  });
});

describe('a single name of a body', () => {
  const bodies = {
    herons: 'organisation:oslo herons',
    kites: new Set(['organisation:oslo kites', 'organisation:kolo kites']),
  };

  it('is the one body that is called so, unless a place is', () => {
    assert.equal(resolve('organisation:herons', { bodies }), 'organisation:oslo herons');
    const mentions = { 'place:herons': 1, 'organisation:herons': 2 };
    assert.equal(resolve('organisation:herons', { bodies, mentions }), 'organisation:herons');
    assert.equal(resolve('organisation:kites', { bodies }), 'organisation:kites');
    assert.equal(resolve('place:herons', { bodies }), 'place:herons');
  });

  it('is so too where an article took it for a person', () => {
    const mentions = { 'short:herons': 1, 'organisation:herons': 2 };
    assert.equal(resolve('short:herons', { bodies, mentions }), 'organisation:oslo herons');
    assert.equal(resolve('short:herons', { bodies, mentions: { 'short:herons': 1 } }), 'organisation:oslo herons');
    const placed = { 'short:herons': 2, 'place:herons': 1 };
    assert.equal(resolve('short:herons', { bodies, mentions: placed }), 'short:herons');
    assert.equal(resolve('short:kites', { bodies, mentions: { 'short:kites': 1 } }), 'short:kites');
  });

  it('is rather the body for which it is defined', () => {
    const definitions = { herons: 'organisation:harbour' };
    assert.equal(resolve('organisation:herons', { bodies, definitions }), 'organisation:harbour');
    assert.equal(resolve('short:herons', { bodies, definitions }), 'organisation:harbour');
  });
});

describe('an acronym', () => {
  const definitions = { icc: 'organisation:international criminal court' };

  it('is the body for which it is defined', () => {
    assert.equal(resolve('organisation:icc', { definitions }), 'organisation:international criminal court');
    assert.equal(resolve('organisation:nato', { definitions }), 'organisation:nato');
  });

  it('is nothing else', () => {
    assert.equal(resolve('place:icc', { definitions }), 'place:icc');
    assert.equal(resolve('other:icc', { definitions }), 'other:icc');
  });

  it('is so where articles took it for a person or for something else', () => {
    const mentions = { 'organisation:icc': 2, 'other:icc': 1 };
    assert.equal(resolve('other:icc', { definitions, mentions }), 'organisation:international criminal court');
    assert.equal(resolve('short:icc', { definitions }), 'organisation:international criminal court');
  });
});

describe('a name of one word of a body or of something else', () => {
  const kinds = ['organisation', 'other', 'place', 'short'];
  const mentionsOf = (name: string): Record<string, number> => ({
    [`organisation:${name}`]: 3,
    [`other:${name}`]: 2,
    [`place:${name}`]: 9,
    [`short:${name}`]: 1,
  });

  it('is of the kind that most mentions have', () => {
    for (const kind of kinds)
      assert.equal(resolve(`${kind}:havtind`, { mentions: mentionsOf('havtind') }), 'place:havtind');
  });

  it('is no place that is known, and none that an article tells from it', () => {
    for (const [name, together] of [
      ['oslo', false],
      ['havtind', true],
    ] as const) {
      const mentions = mentionsOf(name);
      assert.equal(resolve(`other:${name}`, { mentions, together }), `organisation:${name}`);
      assert.equal(resolve(`organisation:${name}`, { mentions, together }), `organisation:${name}`);
      assert.equal(resolve(`place:${name}`, { mentions, together }), `place:${name}`);
      const less = { ...mentions, [`place:${name}`]: 1 };
      assert.equal(resolve(`place:${name}`, { mentions: less, together }), `place:${name}`);
    }
  });

  it('is no place where it is somebody’s family name', () => {
    const bearers = { havtind: 'person:ana havtind' };
    assert.equal(resolve('organisation:havtind', { bearers, mentions: mentionsOf('havtind') }), 'organisation:havtind');
  });
});

describe('a person under another form of the name', () => {
  const forms = (...names: string[]): Record<string, OneOrMore<string>> => ({
    osei: new Set(names.map((name) => `person:${name} osei`)),
  });

  it('is the one who may be called so for short', () => {
    const bearers = forms('mo', 'maurice', 'ana');
    assert.equal(resolve('person:mo osei', { bearers, together: true }), 'person:maurice osei');
    assert.equal(resolve('person:maurice osei', { bearers }), 'person:maurice osei');
    assert.equal(resolve('person:ana osei', { bearers }), 'person:ana osei');
    assert.equal(resolve('short:osei', { bearers: forms('mo', 'maurice') }), 'person:maurice osei');
    assert.equal(resolve('person:mo osei', { bearers: forms('mo', 'maurice', 'moses') }), 'person:mo osei');
    assert.equal(resolve('person:mo osei', { bearers: { osei: 'person:mo osei' } }), 'person:mo osei');
    // An initial of the given name, in its full form where another is short for it.
    assert.equal(resolve('person:r osei', { bearers: forms('r', 'rosa') }), 'person:rosa osei');
    assert.equal(resolve('person:r osei', { bearers: forms('r', 'rosa', 'rolf') }), 'person:r osei');
    assert.equal(resolve('person:r osei', { bearers: forms('r', 'richard', 'rick') }), 'person:richard osei');
    assert.equal(resolve('person:r osei', { bearers: forms('r', 'mona') }), 'person:r osei');
    const hyphenated = new Set(['person:mo lind osei', 'person:maurice lind osei', 'person:maurice osei']);
    assert.equal(resolve('person:mo lind osei', { bearers: { osei: hyphenated } }), 'person:maurice lind osei');
    // How a name begins that no list has; not where one article names both.
    const truncated = forms('tadeu', 'tadeusz', 'ana');
    assert.equal(resolve('person:tadeu osei', { bearers: truncated }), 'person:tadeusz osei');
    assert.equal(resolve('person:tadeu osei', { bearers: truncated, together: true }), 'person:tadeu osei');
    assert.equal(resolve('person:ta osei', { bearers: forms('ta', 'tadeusz') }), 'person:ta osei');
    assert.equal(resolve('person:anna osei', { bearers: forms('anna', 'annabel') }), 'person:anna osei');
  });

  it('is the one whose name is oftener spelled another way, where no article has both', () => {
    const mentions = { 'person:jermayne osei': 3, 'person:jerymayne osei': 1 };
    const at = (one: string, ...others: string[]): string =>
      resolve(`person:${one} osei`, { bearers: forms(one, ...others), mentions });
    assert.equal(at('jerymayne', 'jermayne'), 'person:jermayne osei');
    assert.equal(at('jermayne', 'jerymayne'), 'person:jermayne osei');
    assert.equal(at('jremayne', 'jermayne'), 'person:jermayne osei');
    assert.equal(at('jermoyne', 'jermayne'), 'person:jermayne osei');
    const bearers = forms('jerymayne', 'jermayne');
    assert.equal(resolve('person:jerymayne osei', { bearers, mentions, together: true }), 'person:jerymayne osei');
    // Of equally many mentions the first in the alphabet, from both.
    assert.equal(resolve('person:jerymayne osei', { bearers }), 'person:jermayne osei');
    assert.equal(resolve('person:jermayne osei', { bearers }), 'person:jermayne osei');
  });

  const others: [string, string, string][] = [
    ['names that differ in their last letter', 'juliana', 'julian'],
    ['names that are both known', 'martin', 'marvin'],
    ['short names', 'samir', 'samar'],
    ['names that differ by two letters', 'jermayne', 'jarmoyne'],
    ['letters that changed places further off', 'jermayne', 'jmreayne'],
  ];
  for (const [what, one, other] of others)
    it(`is not another: ${what}`, () => {
      const bearers = forms(one, other);
      assert.equal(resolve(`person:${one} osei`, { bearers }), `person:${one} osei`);
      assert.equal(resolve(`person:${other} osei`, { bearers }), `person:${other} osei`);
    });

  it('is nobody whose family name stands first, or who has more names', () => {
    const bearers = { quang: new Set(['person:nguyen quang', 'person:nguyenn quang', 'person:nguyen van quang']) };
    assert.equal(resolve('person:nguyenn quang', { bearers }), 'person:nguyenn quang');
    assert.equal(
      resolve('person:mo van osei', { bearers: { osei: new Set(['person:mo van osei', 'person:maurice osei']) } }),
      'person:mo van osei',
    );
  });
});

describe('a person under another form of the name', () => {
  const bearers = { aalto: new Set(['person:birgitte aalto', 'person:birgitta aalto']) };
  const mentions = { 'person:birgitte aalto': 3, 'person:birgitta aalto': 1 };

  it('is the same in another spelling of the given name where articles give the same role', () => {
    assert.equal(resolve('person:birgitta aalto', { bearers, mentions, sameRole: true }), 'person:birgitte aalto');
    assert.equal(resolve('person:birgitta aalto', { bearers, mentions }), 'person:birgitta aalto');
    const together = { bearers, mentions, sameRole: true, together: true };
    assert.equal(resolve('person:birgitta aalto', together), 'person:birgitta aalto');
  });

  it('is a woman and a man in other spellings of a given name', () => {
    const people = { aalto: new Set(['person:julian aalto', 'person:juliana aalto']) };
    const counts = { 'person:julian aalto': 3, 'person:juliana aalto': 1 };
    assert.equal(
      resolve('person:juliana aalto', { bearers: people, mentions: counts, sameRole: true }),
      'person:juliana aalto',
    );
  });

  it('has both family names, whichever is left out', () => {
    const long = 'person:nuria obi osei';
    const counts = { [long]: 1, 'person:nuria obi': 2, 'person:nuria osei': 1 };
    const definitions = { 'nuria obi': long, 'nuria osei': long };
    for (const key of Object.keys(counts)) assert.equal(resolve(key, { mentions: counts, definitions }), long);
  });
});

describe('a family name that several bear', () => {
  const bearers = { osei: new Set(['person:ana osei', 'person:walter osei']) };
  const mentions = { 'person:ana osei': 4, 'person:walter osei': 2, 'short:osei': 1 };

  it('is that of whom far more articles name', () => {
    const articles = { 'person:ana osei': 3, 'person:walter osei': 1 };
    assert.equal(resolve('short:osei', { bearers, mentions, articles }), 'person:ana osei');
    const even = { 'person:ana osei': 2, 'person:walter osei': 1 };
    assert.equal(resolve('short:osei', { bearers, mentions, articles: even }), 'short:osei');
  });
});
