import assert from 'node:assert/strict';
import { annotate } from '../../src/annotations/annotate';
import { tagger } from '../fixtures/tagger';

const text = 'Ana Ruiz said on Monday: “We counted 12 ferries.”';

describe('annotate', () => {
  it('reads quotations, figures and names of a text', () => {
    const { article, quotations, figures, named } = annotate(text, 'plain', tagger);
    assert.equal(article.text, text);
    assert.deepEqual(
      quotations.map(({ role }) => role),
      ['direct'],
    );
    assert.ok(figures.some(({ start, end }) => text.slice(start, end).startsWith('12')));
    assert.ok(named.entities.some(({ name }) => name === 'Ana Ruiz'));
  });

  it('reads each kind once', () => {
    const annotated = annotate(text, 'plain', tagger);
    assert.equal(annotated.quotations, annotated.quotations);
    assert.equal(annotated.figures, annotated.figures);
    assert.equal(annotated.named, annotated.named);
  });

  it('takes what the reader said of boilerplate', () => {
    const { article } = annotate(text, 'plain', tagger, [{ start: 0, end: text.length, boilerplate: true }]);
    assert.deepEqual(
      article.blocks.map(({ kind }) => kind),
      ['boilerplate'],
    );
  });
});
