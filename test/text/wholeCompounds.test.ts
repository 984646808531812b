import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wholeCompounds } from '../../src/text/wholeCompounds';

describe('stretches widened to whole words', () => {
  const cases: readonly [text: string, within: string, expected: string][] = [
    ['a long-standing supplier of rope', 'standing supplier', 'long-standing supplier'],
    ['a long-standing supplier of rope', 'a long', 'a long-standing'],
    ['a long‑standing supplier', 'standing', 'long‑standing'],
    ['up-to-date maps', 'to', 'up-to-date'],
    ['minus-20 degrees', '20 degrees', 'minus-20 degrees'],
    ['the harbour - a new one', 'harbour', 'harbour'],
    ['the harbour -- a new one', 'harbour', 'harbour'],
    ['harbourside', 'side', 'harbourside'],
    ['the mayor’s boat', 'mayor', 'mayor'],
    ['“long-standing”', '“long-standing”', '“long-standing”'],
    ['-standing', 'standing', 'standing'],
  ];
  for (const [text, within, expected] of cases)
    it(`“${within}” in “${text}”`, () => {
      const start = text.indexOf(within);
      const { start: from, end: to } = wholeCompounds(text, { start, end: start + within.length });
      assert.equal(text.slice(from, to), expected);
    });

  it('leave empty ones alone, and hold what they were', () => {
    assert.deepEqual(wholeCompounds('long-standing', { start: 5, end: 5 }), { start: 5, end: 5 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '-', ' ', '’', 'é', '7') }),
        fc.nat(20),
        fc.nat(20),
        (text, one, two) => {
          const [start, end] = [Math.min(one, two, text.length), Math.min(Math.max(one, two), text.length)];
          const whole = wholeCompounds(text, { start, end });
          assert.ok(whole.start <= start && end <= whole.end && whole.start >= 0 && whole.end <= text.length);
          assert.deepEqual(wholeCompounds(text, whole), whole);
        },
      ),
    );
  });

  it('look no further than a word is long', () => {
    const text = 'a'.repeat(10_000);
    const { start, end } = wholeCompounds(text, { start: 5_000, end: 5_001 });
    assert.ok(end - start < 100);
  });
});
