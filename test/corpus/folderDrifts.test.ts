import assert from 'node:assert/strict';
import { pairCorpus } from '../fixtures/sentencePairs';

describe('drifts in a folder', () => {
  it('are found in short quotations that links in other words join', () => {
    const corpus = pairCorpus(
      'The harbour master, Jon Reyl, spoke. “I have not knowingly broken any rule,” he said, “but I was careless.”',
      'Jon Reyl was asked about it at noon. “I have not broken any rule,” he told the room.',
    );
    const isSaid = ({ a }: { readonly a: { readonly start: number } }): boolean =>
      (corpus.get('a')?.article.text ?? '').startsWith('“I have not', a.start);
    assert.deepEqual(corpus.nearOf('a').filter(isSaid), []);
    assert.deepEqual(
      corpus.driftsOf('a').map(({ kind }) => kind),
      ['dropped'],
    );
  });
});
