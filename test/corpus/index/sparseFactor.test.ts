import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sparseFactor } from '../../../src/corpus/index/sparseFactor';

describe('sparse factors', () => {
  it('are one but for the exceptions', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.nat(300).map(String), fc.nat(8)), (entries) => {
        const factors = new Map(Object.entries(entries).map(([key, value]) => [Number(key), value / 8] as const));
        const keys = Uint32Array.from(factors.keys()).sort();
        const factorOf = sparseFactor(
          keys,
          Float32Array.from(keys, (key) => factors.get(key) ?? 1),
        );
        for (let key = 0; key <= 301; key++) assert.equal(factorOf(key), factors.get(key) ?? 1);
      }),
    );
  });

  it('take unsigned numbers of 32 bits', () => {
    const factorOf = sparseFactor(Uint32Array.of(2 ** 32 - 1), Float32Array.of(0.5));
    assert.equal(factorOf(2 ** 32 - 1), 0.5);
    assert.equal(factorOf(2 ** 32 - 2), 1);
  });
});
