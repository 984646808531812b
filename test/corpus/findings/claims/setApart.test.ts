import assert from 'node:assert/strict';
import { leavingArticles, type ApartSources } from '../../../../src/corpus/findings/claims/setApart';
import type { DifferenceSide } from '../../../../src/corpus/findings/differences/difference';

const place = (uri: string, sentence = 0) => ({ uri, sentence });
const side = (uri: string, sentence = 0): DifferenceSide => ({ uri, sentence, start: 0, end: 5 });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((uri) => place(uri));
const nothing: ApartSources = { disputes: [], likeness: () => 0 };
/** Disputes of which each side is the articles that stand on it. */
const disputed = (...sides: (readonly string[])[]): ApartSources => ({
  ...nothing,
  disputes: [{ sides: sides.map((uris) => ({ says: '', passages: uris.map((uri) => side(uri)) })) }],
});
const alike = (scores: Readonly<Record<string, number>>): ApartSources => ({
  ...nothing,
  likeness: ({ uri }) => scores[uri] ?? 0,
});

describe('of two passages that are set apart the article', () => {
  for (const [what, pairs, holder, sources, expected] of [
    ['of the smaller side leaves', [[a, d]], a, disputed(['a', 'b', 'c'], ['d']), ['d']],
    ['of the smaller side leaves, though the label is its own', [[a, d]], d, disputed(['a', 'b', 'c'], ['d']), ['d']],
    ['is the same whichever is named first', [[d, a]], d, disputed(['a', 'b', 'c'], ['d']), ['d']],
    ['that is not the label’s leaves of two as strong', [[a, d]], d, disputed(['a'], ['d']), ['a']],
    ['that is not the label’s leaves where nothing is disputed', [[a, d]], a, nothing, ['d']],
    ['that is less like the label leaves else', [[a, d]], b, alike({ a: 0.5, d: 0.9 }), ['a']],
    [
      'that is less like it leaves of two on one side',
      [[a, b]],
      c,
      { ...disputed(['a', 'b'], ['c']), ...alike({ a: 1 }) },
      ['b'],
    ],
    ['of the other leaves where all is equal', [[a, d]], b, nothing, ['d']],
    [
      'of each pair leaves',
      [
        [a, d],
        [b, c],
      ],
      a,
      disputed(['a', 'b'], ['d'], ['c']),
      ['c', 'd'],
    ],
    ['stays where both are in one', [[a, place('a', 3)]], b, nothing, []],
    ['is weighed by the sentence that stands on a side', [[place('a', 1), d]], a, disputed(['a'], ['d', 'b']), ['d']],
  ] as const)
    it(what, () => {
      const leaving = leavingArticles(
        pairs.map(([one, other]) => [one, other] as const),
        holder,
        sources,
      );
      assert.deepEqual([...leaving].sort(), expected);
    });

  it('counts an article on a side once, however often it says so', () => {
    const twice = { says: '', passages: [side('d'), side('d', 4)] };
    const sides = [
      { says: '', passages: [side('a'), side('b')] },
      { ...twice, passages: [...twice.passages, side('d', 5)] },
    ];
    assert.deepEqual([...leavingArticles([[a, d]], d, { ...nothing, disputes: [{ sides }] })], ['d']);
  });
});
