import assert from 'node:assert/strict';
import { checksumOf } from '../../../src/corpus/clusters/checksum';
import { takeClusters } from '../../../src/server/features/clusters';
import { flood } from '../../fixtures/articles';
import { workspaceOf } from '../workspaceFixture';

describe('clusters of other programs', () => {
  const text = (clusters: object): string => JSON.stringify({ crossread: 1, articles: [], clusters: [], ...clusters });

  it('are taken by folder, and files that are none are named', () => {
    const workspace = workspaceOf(flood);
    const articles = [{ path: 'post.txt', checksum: checksumOf(flood.post) }];
    const files = [
      { folder: 'file:///n/', text: text({ articles, clusters: [[[0, 0, 9]]] }) },
      { folder: 'file:///empty/', text: '' },
      { folder: 'file:///broken/', text: '\u0000' },
    ];
    assert.deepEqual(takeClusters(workspace, files), { broken: ['file:///broken/'] });
    assert.deepEqual(workspace.corpus.clusters.stale(), { all: 1, gone: 0, changed: 0 });
    assert.deepEqual(takeClusters(workspace, []), { broken: [] });
    assert.equal(workspace.corpus.clusters.stale().all, 0);
  });
});
