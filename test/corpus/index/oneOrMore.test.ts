import assert from 'node:assert/strict';
import { valuesOf, withoutValue, withValue, type OneOrMore } from '../../../src/corpus/index/oneOrMore';

describe('one value or more', () => {
  it('stand without a set while there is one', () => {
    let values: OneOrMore<string>;
    assert.deepEqual([...valuesOf(values)], []);
    values = withValue(values, 'a');
    assert.equal(values, 'a');
    values = withValue<string>(values, 'a');
    assert.equal(values, 'a');
    assert.deepEqual([...valuesOf(values)], ['a']);
    values = withValue<string>(values, 'b');
    assert.deepEqual(values, new Set(['a', 'b']));
    values = withValue<string>(values, 'c');
    values = withValue<string>(values, 'b');
    assert.deepEqual([...valuesOf(values)], ['a', 'b', 'c']);
  });

  it('are taken out one by one, and others leave them alone', () => {
    let values: OneOrMore<string> = new Set(['a', 'b', 'c']);
    values = withoutValue<string>(values, 'x');
    assert.deepEqual([...valuesOf(values)], ['a', 'b', 'c']);
    values = withoutValue<string>(values, 'a');
    assert.deepEqual(values, new Set(['b', 'c']));
    values = withoutValue<string>(values, 'b');
    assert.equal(values, 'c');
    assert.equal(withoutValue<string>(values, 'x'), 'c');
    assert.equal(withoutValue<string>(values, 'c'), undefined);
    assert.equal(withoutValue<string>(undefined, 'c'), undefined);
  });
});
