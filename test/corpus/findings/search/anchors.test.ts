import assert from 'node:assert/strict';
import {
  isAnchorIn,
  sharedAnchors,
  type Anchor,
  type AnchoredPassage,
} from '../../../../src/corpus/findings/search/anchors';
import { ArticleSearch } from '../../../../src/corpus/findings/search/articleSearch';
import { annotated } from '../../../fixtures/corpus';

function passage(uri: string, text: string): AnchoredPassage {
  const article = annotated(text);
  return {
    uri,
    source: { annotated: article, entityId: (local) => article.named.entities[local].key },
    span: { start: 0, end: text.length },
    figures: article.figures,
  };
}

function told(anchor: Anchor): string {
  switch (anchor.kind) {
    case 'figure':
      return String(anchor.value);
    case 'time':
      return anchor.interval.join('/');
    case 'name':
      return anchor.entity;
    case 'word':
      return anchor.stem;
  }
}

const anchorsOf = (...texts: string[]): string[] =>
  sharedAnchors(texts.map((text, index) => passage(`article ${index}`, text))).map(told);

describe('anchors of a claim', () => {
  it('are names, figures and telling words that two articles share', () => {
    assert.deepEqual(
      anchorsOf(
        'Hanna Reyl paid 240 dollars for the chandelier.',
        'For the chandelier Hanna Reyl gave 240 dollars.',
      ).sort(),
      ['240', 'chandeli', 'person:hanna reyl'],
    );
  });

  it('are not what one article alone has', () => {
    assert.deepEqual(anchorsOf('Hanna Reyl paid 240 dollars.', 'The governor gave 250 dollars.'), []);
  });

  it('are shared by three articles in five, not by two', () => {
    const without = 'It was so.';
    const having = 'It was the chandelier.';
    assert.deepEqual(anchorsOf(having, having, without, without, without), []);
    assert.deepEqual(anchorsOf(having, having, having, without, without), ['chandeli']);
  });

  it('are no ordinals, small counts and common words', () => {
    const text = 'The two people had it for the third time.';
    assert.deepEqual(anchorsOf(text, text), []);
  });

  it('are no passages of one article twice', () => {
    const twice = [passage('a', 'The chandelier fell.'), passage('a', 'The chandelier broke.')];
    assert.deepEqual(sharedAnchors(twice), []);
  });
});

describe('an anchor is found', () => {
  const rows: readonly (readonly [anchor: Anchor, text: string, expected: boolean])[] = [
    [{ kind: 'figure', value: 214 }, 'About 210 people slept there.', true],
    [{ kind: 'figure', value: 214 }, 'About 110 people slept there.', false],
    [{ kind: 'time', interval: ['2025-03-03', '2025-03-04'] }, 'It fell on 3 March 2025.', true],
    [{ kind: 'time', interval: ['2025-03-03', '2025-03-04'] }, 'It fell on 2 March 2025.', false],
    [{ kind: 'name', entity: 'person:hanna reyl', stems: ['hanna', 'reyl'] }, 'Governor Reyl said no.', true],
    [{ kind: 'name', entity: 'person:hanna reyl', stems: ['hanna', 'reyl'] }, 'The governor said no.', false],
    [{ kind: 'word', stem: 'chandeli' }, 'The chandeliers fell.', true],
    [{ kind: 'word', stem: 'chandeli' }, 'The lamps fell.', false],
  ];
  for (const [anchor, text, expected] of rows)
    it(`${expected ? '' : 'not '}in “${text}”: ${told(anchor)}`, () => {
      const { source, figures } = passage('a', text);
      assert.equal(isAnchorIn(new ArticleSearch(source, figures), anchor), expected);
    });
});
