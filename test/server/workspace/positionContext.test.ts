import assert from 'node:assert/strict';
import { narrowest } from '../../../src/server/workspace/positionContext';
import { wire } from '../../fixtures/articles';
import { contextIn, workspaceOf } from '../workspaceFixture';

describe('what stands at a place', () => {
  const workspace = workspaceOf({ wire });
  const sentence = (words: string, offset: number): string | undefined => {
    const found = contextIn(workspace, 'wire', words, offset).sentence;
    return found && wire.slice(found.start, found.start + 12);
  };

  it('is the sentence, to the caret after its end', () => {
    assert.equal(sentence('“We will', 0), '“We will not');
    assert.equal(sentence('regional chief.', 15), '“We will not');
    assert.equal(sentence('About 3,400', 0), 'About 3,400 ');
    assert.equal(sentence('every day.', 10), 'About 3,400 ');
    assert.equal(sentence('every day.\n\n', 11), undefined);
    assert.equal(sentence('to the county.', 14), 'The repair i');
    assert.equal(sentence('to the county.\n', 15), undefined);
    assert.equal(sentence('Bridge', 0), 'Bridge in Ta');
  });

  it('has an index by which the article has the sentence', () => {
    const { sentence: found, view } = contextIn(workspace, 'wire', '“We will');
    assert.ok(found);
    assert.equal(view.article.sentences[found.index].start, found.start);
  });

  it('is mention, figure and quotation with its index', () => {
    const { mention, figure, quotation } = contextIn(workspace, 'wire', 'Kari Lund');
    assert.deepEqual([mention?.kind, figure, quotation], ['name', undefined, undefined]);
    assert.equal(contextIn(workspace, 'wire', '12 million').figure?.value, 12_000_000);
    const { quotation: quoted, view } = contextIn(workspace, 'wire', 'every strand');
    assert.ok(quoted);
    assert.equal(view.quotations[quoted.index], quoted.quotation);
  });

  for (const [what, spans, offset, wanted] of [
    [
      'the inner of two',
      [
        [0, 9],
        [2, 5],
      ],
      3,
      1,
    ],
    [
      'the outer where the inner ends before',
      [
        [0, 9],
        [2, 5],
      ],
      6,
      0,
    ],
    [
      'the inner at its very end',
      [
        [0, 9],
        [2, 5],
      ],
      5,
      1,
    ],
    [
      'the first of equal ones',
      [
        [2, 5],
        [2, 5],
      ],
      3,
      0,
    ],
    [
      'the one that ends of two that meet',
      [
        [0, 3],
        [3, 6],
      ],
      3,
      0,
    ],
    ['none before', [[2, 5]], 1, undefined],
    ['the one that begins', [[2, 5]], 2, 0],
    ['none after', [[2, 5]], 6, undefined],
  ] as const)
    it(`is ${what}`, () => {
      const list = spans.map(([start, end]) => ({ start, end }));
      assert.equal(narrowest(list, offset), wanted === undefined ? undefined : list[wanted]);
    });
});
