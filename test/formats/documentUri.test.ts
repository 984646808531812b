import assert from 'node:assert/strict';
import { compareDocuments, documentUri } from '../../src/formats/documentUri';

describe('URIs of documents', () => {
  it('are in the order of their files, and in each as they stand in it', () => {
    const ordered = ['a.txt', 'b.txt#1', 'b.txt#2', documentUri('b.txt', 10), 'b.txt#x', 'c#1.txt', 'c.txt', 'c.txt#1'];
    assert.deepEqual([...ordered].reverse().sort(compareDocuments), ordered);
    assert.deepEqual([...ordered].sort(compareDocuments), ordered);
    assert.equal(compareDocuments('a', 'a'), 0);
    assert.equal(compareDocuments('a#7', 'a#7'), 0);
  });
});
