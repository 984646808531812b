import assert from 'node:assert/strict';
import { formatOf } from '../../src/formats/format';

describe('the format of a file', () => {
  it('is told by its name', () => {
    for (const name of ['a.md', 'b/a.MD', 'a.markdown', 'a.mdx', 'a.txt.md']) assert.equal(formatOf(name), 'markdown');
    for (const name of ['a.txt', 'a', 'md', 'a.md.txt', 'a.mdown', 'amd', 'a.md/b'])
      assert.equal(formatOf(name), 'plain');
  });
});
