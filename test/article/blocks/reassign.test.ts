import assert from 'node:assert/strict';
import { type Block, isRunningText } from '../../../src/article/blocks/block';
import { reassign } from '../../../src/article/blocks/reassign';

const blocks: Block[] = [
  { start: 0, end: 10, kind: 'headline', rule: 'headline-first' },
  { start: 10, end: 30, kind: 'paragraph', rule: 'paragraph' },
  { start: 30, end: 40, kind: 'boilerplate', rule: 'site-line' },
];
const after = (...spans: [start: number, end: number, boilerplate: boolean][]): string[] =>
  reassign(
    blocks,
    spans.map(([start, end, boilerplate]) => ({ start, end, boilerplate })),
  ).map(({ start, end, kind, rule }) => `${start}-${end} ${kind}${rule === 'reader' ? '!' : ''}`);

describe('reassigned spans', () => {
  it('cut the blocks that they meet', () => {
    assert.deepEqual(after([15, 20, true]), [
      '0-10 headline',
      '10-15 paragraph',
      '15-20 boilerplate!',
      '20-30 paragraph',
      '30-40 boilerplate',
    ]);
    assert.deepEqual(after([5, 15, true]), [
      '0-5 headline',
      '5-10 boilerplate!',
      '10-15 boilerplate!',
      '15-30 paragraph',
      '30-40 boilerplate',
    ]);
    assert.deepEqual(after([10, 30, true]), ['0-10 headline', '10-30 boilerplate!', '30-40 boilerplate']);
    assert.deepEqual(after([40, 50, true]), ['0-10 headline', '10-30 paragraph', '30-40 boilerplate']);
    assert.deepEqual(after([10, 10, true]), ['0-10 headline', '10-30 paragraph', '30-40 boilerplate']);
  });
  it('make boilerplate a paragraph, and leave other kinds', () => {
    assert.deepEqual(after([25, 35, false]), [
      '0-10 headline',
      '10-25 paragraph',
      '25-30 paragraph!',
      '30-35 paragraph!',
      '35-40 boilerplate',
    ]);
    assert.deepEqual(after([0, 10, false]), ['0-10 headline!', '10-30 paragraph', '30-40 boilerplate']);
  });
  it('count in their order', () => {
    assert.deepEqual(after([10, 30, true], [20, 30, false]), [
      '0-10 headline',
      '10-20 boilerplate!',
      '20-30 paragraph!',
      '30-40 boilerplate',
    ]);
  });
});

describe('running text', () => {
  it('is what belongs to the article itself', () => {
    for (const kind of ['paragraph', 'headline', 'standfirst', 'heading', 'caption'] as const)
      assert.ok(isRunningText(kind), kind);
    for (const kind of ['byline', 'dateline', 'credit', 'boilerplate'] as const) assert.ok(!isRunningText(kind), kind);
  });
});
