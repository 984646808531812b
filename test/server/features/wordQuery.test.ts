import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordQuery } from '../../../src/server/features/wordQuery';

const text = 'The ferry’s owner pays for hotel rooms in Malmö, 1.9 million cities’ buses aside.';

describe('a query', () => {
  it('goes by no article and preposition beside other words, on either side', () => {
    for (const [query, there] of [
      ['arrived on Wednesday', 'She arrived Wednesday.'],
      ['arrived Wednesday', 'She arrived on Wednesday.'],
    ])
      assert.equal(new WordQuery(query).matches(there), true, query);
  });

  for (const [query, found] of [
    ['hotel', true],
    ['hotels', true],
    ['hot', true],
    ['otel', false],
    ['rooms hotel', true],
    ['hotel whale', false],
    ['paying', true],
    ['city', true],
    ['malmo', true],
    ['Malmö', true],
    ['ferrys', true],
    ['1.9', true],
    ['1.8', false],
    ['room, hotel!', true],
    ['pays hotel rooms', true],
    ['the owner pays for a hotel room', true],
    ['pays without hotel', false],
    ['of the', false],
  ] as const)
    it(`${found ? 'finds' : 'does not find'} “${query}”`, () =>
      assert.equal(new WordQuery(query).matches(text), found));

  it('without words finds everything', () => {
    for (const query of ['', ' ', '–!']) {
      assert.equal(new WordQuery(query).isEmpty, true);
      assert.equal(new WordQuery(query).matches('x'), true);
    }
    assert.equal(new WordQuery('a').isEmpty, false);
  });

  it('finds every word of a text by its beginning', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (words, at) => {
          const word = words[at % words.length];
          return new WordQuery(word.slice(0, 1 + (at % word.length))).matches(words.join(' '));
        },
      ),
    );
  });
});
