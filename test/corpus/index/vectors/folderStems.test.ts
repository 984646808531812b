import assert from 'node:assert/strict';
import { FolderStems } from '../../../../src/corpus/index/vectors/folderStems';
import { profileOf } from '../../../fixtures/vectors';

describe('stems of a folder', () => {
  it('are kept while they are few', () => {
    const folder = new FolderStems(() => undefined, 3);
    const { stems, aligner } = folder;
    stems.of(profileOf('one', 'two', 'three'));
    assert.equal(stems.size, 3);
    assert.ok(folder.stems === stems);
    assert.ok(folder.aligner === aligner);
  });

  it('are begun anew when they are too many, with what compares them', () => {
    const folder = new FolderStems(() => undefined, 3);
    const { stems, aligner } = folder;
    stems.of(profileOf('one', 'two', 'three', 'four'));
    assert.ok(folder.aligner !== aligner);
    assert.ok(folder.stems !== stems);
    assert.equal(folder.stems.size, 0);
  });

  it('are begun anew when they take as much room as too many', () => {
    const folder = new FolderStems(() => undefined, 3);
    folder.stems.of(profileOf('one', 'x'.repeat(100)));
    assert.equal(folder.stems.size, 0);
  });
});
