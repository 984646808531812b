import assert from 'node:assert/strict';
import { contains, firstEndingAfter, firstStartingFrom, joinedSpans, overlaps, touches } from '../../src/text/span';

const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe('spans', () => {
  it('overlap when they share a code unit', () => {
    assert.ok(overlaps(span(2, 5), span(4, 8)));
    assert.ok(overlaps(span(4, 8), span(2, 5)));
    assert.ok(overlaps(span(2, 8), span(4, 5)));
    assert.ok(!overlaps(span(2, 5), span(5, 8)));
    assert.ok(!overlaps(span(5, 8), span(2, 5)));
  });
  it('contain what lies within both ends', () => {
    assert.ok(contains(span(2, 5), span(2, 5)));
    assert.ok(contains(span(2, 5), span(3, 4)));
    assert.ok(!contains(span(2, 5), span(1, 4)));
    assert.ok(!contains(span(2, 5), span(3, 6)));
  });
  it('touch an offset at either end', () => {
    assert.ok(touches(span(2, 5), 2));
    assert.ok(touches(span(2, 5), 5));
    assert.ok(!touches(span(2, 5), 1));
    assert.ok(!touches(span(2, 5), 6));
  });

  const spans = [span(0, 3), span(3, 5), span(8, 9)];
  it('are found by the first end after an offset', () => {
    assert.deepEqual(
      [0, 2, 3, 4, 5, 8, 9].map((offset) => firstEndingAfter(spans, offset)),
      [0, 0, 1, 1, 2, 2, 3],
    );
    assert.equal(firstEndingAfter([], 4), 0);
  });
  it('are found by the first start from an offset on', () => {
    assert.deepEqual(
      [0, 1, 3, 4, 8, 9].map((offset) => firstStartingFrom(spans, offset)),
      [0, 1, 1, 2, 2, 3],
    );
    assert.equal(firstStartingFrom([], 4), 0);
  });

  it('are joined where they touch or overlap, in the order of the text', () => {
    const spans = [
      { start: 8, end: 12 },
      { start: 0, end: 3 },
      { start: 3, end: 5 },
      { start: 9, end: 10 },
      { start: 6, end: 7 },
    ];
    assert.deepEqual(joinedSpans(spans), [
      { start: 0, end: 5 },
      { start: 6, end: 7 },
      { start: 8, end: 12 },
    ]);
    assert.deepEqual(joinedSpans([]), []);
  });
});
