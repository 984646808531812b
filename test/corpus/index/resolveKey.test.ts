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
  }: {
    mentions?: Record<string, number>;
    bearers?: Record<string, OneOrMore<string>>;
    definitions?: Record<string, string>;
    bodies?: Record<string, OneOrMore<string>>;
  } = {},
): string {
  return resolveKey(key, {
    mentionsOf: (other) => mentions[other] ?? 0,
    bearersOf: (name) => bearers[name],
    definitionOf: (acronym) => definitions[acronym],
    bodiesOf: (name) => bodies[name],
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

  it('is what most articles take it for where nobody bears it, itself first, then place, organisation, other', () => {
    const at = (mentions: Record<string, number>): string => resolve('short:lund', { mentions });
    assert.equal(at({ 'short:lund': 2, 'place:lund': 3 }), 'place:lund');
    assert.equal(at({ 'short:lund': 2, 'place:lund': 2 }), 'short:lund');
    assert.equal(at({ 'short:lund': 1, 'other:lund': 2 }), 'other:lund');
    assert.equal(at({ 'place:lund': 2, 'organisation:lund': 2 }), 'place:lund');
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
    assert.equal(resolve('organisation:herons', { bodies, mentions: { 'place:herons': 1 } }), 'organisation:herons');
    assert.equal(resolve('organisation:kites', { bodies }), 'organisation:kites');
    assert.equal(resolve('place:herons', { bodies }), 'place:herons');
  });

  it('is so too where an article took it for a person', () => {
    const mentions = { 'short:herons': 1, 'organisation:herons': 2 };
    assert.equal(resolve('short:herons', { bodies, mentions }), 'organisation:oslo herons');
    assert.equal(resolve('short:herons', { bodies, mentions: { 'short:herons': 1 } }), 'short:herons');
  });

  it('is rather the body for which it is defined', () => {
    const definitions = { herons: 'organisation:harbour' };
    assert.equal(resolve('organisation:herons', { bodies, definitions }), 'organisation:harbour');
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
});
