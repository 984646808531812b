import assert from 'node:assert/strict';
import { clustersOf, type Rows } from '../../../scripts/names/clusters';
import { randomFrom } from '../../../scripts/names/random';

const options = { clusters: 8, rounds: 10, learnedFrom: Infinity, rankOffset: 1, byAngle: false };

/** Heaps of points around the corners of a square. */
function heaps(size: number): Rows {
  const random = randomFrom(1);
  const values = new Float32Array(size * 4 * 2);
  for (let i = 0; i < size * 4; i++) {
    values[i * 2] = (i % 2) * 10 + random();
    values[i * 2 + 1] = (i % 4 < 2 ? 0 : 10) + random();
  }
  return { count: size * 4, dims: 2, values };
}

describe('clusters', () => {
  it('are the heaps in which the rows lie', () => {
    const found = clustersOf(heaps(50), options);
    const corners = new Map<number, Set<number>>();
    found.forEach((cluster, index) => corners.set(cluster, (corners.get(cluster) ?? new Set()).add(index % 4)));
    for (const [cluster, of] of corners) assert.equal(of.size, 1, `cluster ${cluster}`);
    assert.ok(corners.size >= 4);
  });

  it('are the same each time, and assigned to rows that move no centre', () => {
    assert.deepEqual(clustersOf(heaps(50), options), clustersOf(heaps(50), options));
    const few = clustersOf(heaps(50), { ...options, learnedFrom: 40 });
    assert.deepEqual(new Set(few.slice(160)), new Set(few.slice(0, 40)));
  });

  it('tell directions apart by angle, whatever the length', () => {
    const values = Float32Array.from([1, 0, 0, 1, -1, 0, 0, -1, 9, 0.1, 0.1, 9, -9, 0.1, 0.1, -9]);
    const found = clustersOf({ count: 8, dims: 2, values }, { ...options, clusters: 4, learnedFrom: 4, byAngle: true });
    assert.deepEqual(found.slice(4), found.slice(0, 4));
  });
});
