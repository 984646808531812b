import assert from 'node:assert/strict';
import type { AnnotationDocument } from '../../../src/cli/annotationDocument';
import { Stories } from '../../../src/cli/formats/stories';

type Held = Pick<AnnotationDocument, 'parallels'>;

/** Articles of which those named `a b` are linked. @param stories such as `a b c`, where all are compared */
function folder(links: readonly string[], stories?: readonly string[]): Stories {
  const parallels = links.map((link) => {
    const [a, b] = link.split(' ').map((path) => ({ path }));
    return { a, b };
  });
  return new Stories(
    { parallels } as unknown as Held,
    stories?.map((story) => story.split(' ')),
  );
}

describe('how many articles are on a story', () => {
  it('is those of the story in a folder that is compared whole, linked or not', () => {
    const stories = folder(['a b', 'd e'], ['a b c', 'd e', 'z']);
    assert.equal(stories.sizeAround(['a']), 3);
    assert.equal(stories.sizeAround(['d', 'e']), 2);
    assert.equal(stories.sizeAround(['z']), 1);
    assert.equal(stories.sizeAround(['y', 'z']), 2);
  });

  it('is those that carry a claim and those linked to them in a larger one', () => {
    const stories = folder(['a b', 'b c', 'd e', 'f a']);
    assert.equal(stories.sizeAround(['a']), 3);
    assert.equal(stories.sizeAround(['a', 'b']), 4);
    assert.equal(stories.sizeAround(['d']), 2);
    assert.equal(stories.sizeAround(['z']), 1);
  });
});
