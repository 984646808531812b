import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlappingIn } from '../../../src/corpus/findings/overlapping';
import { overlaps } from '../../../src/text/span';

describe('spans that overlap one', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

  it('are those that are found by looking at all, in their order, also where some hold others', () => {
    fc.assert(
      fc.property(fc.array(span), span, (list, one) => {
        const spans = [...list].sort((a, b) => a.start - b.start);
        assert.deepEqual(
          overlappingIn(spans, one),
          spans.filter((each) => overlaps(each, one)),
        );
      }),
    );
  });
});
