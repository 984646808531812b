import assert from 'node:assert/strict';
import type { Fact } from '../../../src/corpus/findings/facts';
import { day, fact } from '../../fixtures/facts';
import { areDatedApart, isSameFact, type FactPairing } from '../../../src/corpus/findings/sameFact';

const linked: FactPairing = { crowded: false, near: false, sameSubject: true };
const near: FactPairing = { ...linked, near: true };

describe('figures of one fact', () => {
  const money = { kind: 'money', currency: 'USD' } as const;
  const monday = { figure: day('2025-03-03', '2025-03-04'), head: undefined };
  const cases: readonly [string, Fact, Fact, FactPairing, boolean][] = [
    ['nothing differs', fact(), fact(), linked, true],
    ['one is denied', fact(), fact({ negated: true }), linked, false],
    ['another scope', fact(), fact({ scope: 'total' }), linked, false],
    ['another subject', fact(), fact(), { ...linked, sameSubject: false }, false],
    ['one is hedged', fact(), fact({ hedged: true }), near, false],
    ['both are hedged', fact({ hedged: true }), fact({ hedged: true }), linked, false],
    ['both are hedged, in nearly the same words', fact({ hedged: true }), fact({ hedged: true }), near, true],
    [
      'each names somebody whom the other does not',
      fact(),
      fact({ names: new Set(['sant']), allNames: new Set(['sant']) }),
      near,
      false,
    ],
    [
      'one describes by a nation what the other names',
      fact(),
      fact({ names: new Set(['~dk', 'veltra']), allNames: new Set(['~dk']), nations: new Set(['~dk']) }),
      near,
      true,
    ],
    [
      'each describes by another nation',
      fact({ names: new Set(['~se']), allNames: new Set(['~se', 'veltra']), nations: new Set(['~se']) }),
      fact({ names: new Set(['~dk']), allNames: new Set(['~dk', 'veltra']), nations: new Set(['~dk']) }),
      near,
      false,
    ],
    [
      'one names more',
      fact(),
      fact({ names: new Set(['veltra', 'sant']), allNames: new Set(['veltra', 'sant']) }),
      linked,
      true,
    ],
    [
      'a name stands elsewhere in the sentence',
      fact(),
      fact({ names: new Set(['sant']), allNames: new Set(['sant', 'veltra']) }),
      linked,
      true,
    ],
    ['another thing counted', fact(), fact({ head: 'hous' }), linked, false],
    ['nothing counted', fact({ head: undefined }), fact({ head: undefined }), linked, false],
    ['other qualifiers', fact(), fact({ qualifiers: 'danish' }), linked, false],
    ['another event', fact(), fact({ event: 'injure' }), linked, false],
    ['no event', fact({ event: undefined }), fact({ event: undefined }), linked, false],
    ['no event, in nearly the same words', fact({ event: undefined }), fact({ event: undefined }), near, true],
    [
      'no event, another word before',
      fact({ event: undefined }),
      fact({ event: undefined, before: 'save' }),
      near,
      false,
    ],
    ['no event, another word after', fact({ event: undefined }), fact({ event: undefined, after: 'men' }), near, false],
    [
      'no event, two words in common',
      fact({ event: undefined }),
      fact({ event: undefined, context: new Set(['flood', 'kill']) }),
      near,
      false,
    ],
    ['nobody named on both sides', fact({ names: new Set(), allNames: new Set() }), fact(), linked, false],
    ['nobody named, in nearly the same words', fact({ names: new Set(), allNames: new Set() }), fact(), near, true],
    ['two words in common', fact(), fact({ context: new Set(['flood', 'kill']) }), linked, true],
    ['one word in common', fact(), fact({ context: new Set(['flood']) }), linked, false],
    [
      'a sum among several',
      fact({ figure: money, head: undefined }),
      fact({ figure: money, head: undefined }),
      { ...linked, crowded: true },
      true,
    ],
    [
      'a sum among several, other words beside it',
      fact({ figure: money, head: undefined }),
      fact({ figure: money, head: undefined, before: 'pay', after: 'year' }),
      { ...linked, crowded: true },
      false,
    ],
    [
      'a sum alone, other words beside it',
      fact({ figure: money }),
      fact({ figure: money, before: 'pay', after: 'year' }),
      linked,
      true,
    ],
    [
      'a count among several, other words beside it',
      fact(),
      fact({ before: 'pay', after: 'year' }),
      { ...linked, crowded: true },
      true,
    ],
    ['days near each other', fact(monday), fact({ ...monday, figure: day('2025-03-02', '2025-03-03') }), linked, true],
    ['days far apart', fact(monday), fact({ ...monday, figure: day('2025-01-02', '2025-01-03') }), linked, false],
    ['days of other events', fact(monday), fact({ ...monday, event: 'injure' }), near, false],
    ['a day of an event and one of none', fact({ ...monday, event: undefined }), fact(monday), near, false],
    ['days of no event', fact({ ...monday, event: undefined }), fact({ ...monday, event: undefined }), linked, false],
    [
      'days of no event, in nearly the same words',
      fact({ ...monday, event: undefined }),
      fact({ ...monday, event: undefined }),
      near,
      true,
    ],
    [
      'days of no event, other words before',
      fact({ ...monday, event: undefined }),
      fact({ ...monday, event: undefined, before: 'open' }),
      near,
      false,
    ],
    [
      'days of no event, nothing before',
      fact({ ...monday, event: undefined, before: undefined }),
      fact({ ...monday, event: undefined, before: undefined }),
      near,
      false,
    ],
  ];
  for (const [name, a, b, pairing, expected] of cases) {
    it(`${expected ? 'are one' : 'are two'}: ${name}`, () => {
      assert.equal(isSameFact(a, b, pairing), expected);
      assert.equal(isSameFact(b, a, pairing), expected, 'from the other side');
    });
  }

  it('are dated apart where both are dated and no times meet', () => {
    const on = (from: string, to: string): Fact => fact({ figure: day(from, to) });
    const [march3, march4] = [on('2025-03-03', '2025-03-04'), on('2025-03-04', '2025-03-05')];
    assert.ok(areDatedApart([march3], [march4]));
    assert.ok(!areDatedApart([march3], [march3]));
    assert.ok(!areDatedApart([march3, march4], [fact(), march4]), 'one of them meets');
    assert.ok(!areDatedApart([march3], [fact()]), 'theirs are undated');
    assert.ok(!areDatedApart([fact()], [march4]), 'ours are undated');
  });
});
