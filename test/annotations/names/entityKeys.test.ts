import assert from 'node:assert/strict';
import { keysFor, shortNames } from '../../../src/annotations/names/entityKeys';

describe('keys of entities', () => {
  const cases: [string, Parameters<typeof keysFor>[1], string[]][] = [
    [
      'Mary Ann Obi',
      'person',
      ['person:mary obi', 'person:mary ann obi', 'group:mary ann obi', 'short:mary', 'short:ann', 'short:obi'],
    ],
    ['Obi', 'person', ['person:obi', 'group:obi', 'short:obi']],
    ['Mary King', 'person', ['person:mary king', 'group:mary king', 'short:mary', 'short:king']],
    ['Tan Bee', 'person', ['person:tan bee', 'group:tan bee', 'short:tan', 'short:bee']],
    ['The Gambia', 'place', ['place:GM', 'place:gambia', 'group:gambia', 'short:gambia', 'short:the']],
    ['Brik', 'place', ['place:brik', 'group:brik', 'short:brik']],
    ['IMF', 'organisation', ['organisation:international monetary fund', 'organisation:imf', 'group:imf', 'short:imf']],
    [
      'American embassy',
      'organisation',
      [
        'organisation:us embassy',
        'organisation:american embassy',
        'group:american embassy',
        'short:american',
        'short:embassy',
      ],
    ],
    [
      'Kolo Inc',
      'organisation',
      ['organisation:kolo', 'organisation:kolo inc', 'group:kolo inc', 'short:kolo', 'short:inc'],
    ],
    [
      'Department of Energy',
      'organisation',
      [
        'organisation:energy department',
        'organisation:department of energy',
        'group:department of energy',
        'short:department',
        'short:of',
        'short:energy',
      ],
    ],
    ['Florø', 'place', ['place:floro', 'group:floro', 'short:floro']],
    ['Kurdish', 'other', ['other:kurdish', 'group:kurdish', 'short:kurdish']],
  ];
  for (const [name, kind, keys] of cases) it(`${kind} ${name}`, () => assert.deepEqual(keysFor(name, kind), keys));

  it('have short names where they are of persons', () => {
    assert.deepEqual(shortNames('person:mary obi'), ['obi']);
    assert.deepEqual(shortNames('person:nguyen van tam'), ['nguyen', 'tam']);
    assert.deepEqual(shortNames('short:obi'), []);
    assert.deepEqual(shortNames('place:NO'), []);
  });
});
