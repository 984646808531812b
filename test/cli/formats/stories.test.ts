import assert from 'node:assert/strict';
import type { AnnotationDocument } from '../../../src/cli/annotationDocument';
import { Stories } from '../../../src/cli/formats/stories';

type Held = Pick<AnnotationDocument, 'articles' | 'parallels'>;

/** So many articles, of which those named `a b` are linked. */
function folder(count: number, ...links: string[]): Stories {
  const parallels = links.map((link) => {
    const [a, b] = link.split(' ').map((path) => ({ path }));
    return { a, b };
  });
  return new Stories({ articles: Array.from({ length: count }, () => ({})), parallels } as unknown as Held);
}

describe('how many articles are on a story', () => {
  it('is those that links join, also by way of others, in a folder that is compared whole', () => {
    const stories = folder(48, 'a b', 'b c', 'd e');
    assert.equal(stories.sizeAround(['a']), 3);
    assert.equal(stories.sizeAround(['d', 'e']), 2);
    assert.equal(stories.sizeAround(['z']), 1);
    assert.equal(stories.sizeAround(['y', 'z']), 2);
  });

  it('is those that carry a claim and those linked to them in a larger one', () => {
    const stories = folder(49, 'a b', 'b c', 'd e', 'f a');
    assert.equal(stories.sizeAround(['a']), 3);
    assert.equal(stories.sizeAround(['a', 'b']), 4);
    assert.equal(stories.sizeAround(['d']), 2);
    assert.equal(stories.sizeAround(['z']), 1);
  });
});
