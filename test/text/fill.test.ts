import assert from 'node:assert/strict';
import { fill } from '../../src/text/fill';

describe('places of a text', () => {
  for (const [text, values, filled] of [
    ['{0} of {1}', [2, 'five'], '2 of five'],
    ['{1} before {0}', ['a', 'b'], 'b before a'],
    ['{0} equal {0:sentence|sentences}', [1], '1 equal sentence'],
    ['{0} equal {0:sentence|sentences}', [0], '0 equal sentences'],
    ['{0} equal {0:sentence|sentences}', [12], '12 equal sentences'],
    ['{0} {0:gleicher Satz|gleiche Sätze}', ['1'], '1 gleicher Satz'],
    ['all{0:|s}', [1], 'all'],
    ['all{0:|s}', [2], 'alls'],
    ['{0} and {1}', ['one'], 'one and '],
    ['{} {x} {0:a}', ['one'], '{} {x} {0:a}'],
    ['$1 {0}', ['$&'], '$1 $&'],
  ] as const)
    it(`${text} with ${values.join(', ')}`, () => assert.equal(fill(text, ...values), filled));
});
