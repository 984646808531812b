import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ascending, differingKeys, sparseFactor, type SparseFactor } from '../../../src/corpus/index/sparseFactor';

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

  it('are the same asked in ascending order, keys again and again', () => {
    const keys = fc.uniqueArray(fc.nat(60)).map((some) => Uint32Array.from(some).sort());
    fc.assert(
      fc.property(keys, fc.array(fc.nat(61)), (exceptions, asked) => {
        const factorOf = sparseFactor(
          exceptions,
          Float32Array.from(exceptions, (key) => key / 64),
        );
        const inOrder = ascending(factorOf);
        for (const key of [...asked].sort((a, b) => a - b)) assert.equal(inOrder(key), factorOf(key));
      }),
    );
  });

  it('take unsigned numbers of 32 bits', () => {
    const factorOf = sparseFactor(Uint32Array.of(2 ** 32 - 1), Float32Array.of(0.5));
    assert.equal(factorOf(2 ** 32 - 1), 0.5);
    assert.equal(factorOf(2 ** 32 - 2), 1);
  });

  it('tell the keys that differ, unless they are too many', () => {
    const entries = fc.dictionary(fc.nat(40).map(String), fc.nat(3));
    const factorOf = (values: Record<string, number>): SparseFactor => {
      const keys = Uint32Array.from(Object.keys(values), Number).sort();
      return sparseFactor(
        keys,
        Float32Array.from(keys, (key) => values[String(key)] / 2),
      );
    };
    fc.assert(
      fc.property(entries, entries, fc.nat(12), (values, others, max) => {
        const [one, other] = [factorOf(values), factorOf(others)];
        const differing = Array.from({ length: 41 }, (_, key) => key).filter((key) => one(key) !== other(key));
        const told = differingKeys(one, other, max);
        assert.deepEqual(told && [...told].sort((a, b) => a - b), differing.length > max ? undefined : differing);
      }),
    );
  });
});
