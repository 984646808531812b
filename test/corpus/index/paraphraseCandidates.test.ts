import assert from 'node:assert/strict';
import { paraphraseCandidates, sentencesByStem } from '../../../src/corpus/index/paraphraseCandidates';
import type { SentenceProfile } from '../../../src/corpus/index/sentenceProfiles';

const none = {
  shortIds: [],
  weights: [],
  named: [],
  numbers: new Set<string>(),
  names: new Set<string>(),
  weekdays: new Set<string>(),
};
const profile = (stems: string): SentenceProfile => ({ ...none, stems: stems.split(' ') });

function candidates(stems: string, others: readonly (string | undefined)[], all = false): number[] {
  return paraphraseCandidates(
    profile(stems),
    sentencesByStem(others.map((other) => (other === undefined ? undefined : profile(other)))),
    all,
  );
}

describe('candidates for paraphrases', () => {
  it('share two stems', () => {
    assert.deepEqual(candidates('bridg crack close', ['bridg ferri', undefined, 'close whale bridg', 'ferri']), [2]);
  });

  it('share one stem where all are wanted', () => {
    assert.deepEqual(candidates('bridg crack', ['bridg ferri', undefined, 'whale', 'bridg crack'], true), [0, 3]);
  });

  it('are found by stems of no more than 64 sentences', () => {
    const others = (count: number): string[] => new Array<string>(count).fill('bridg crack');
    assert.equal(candidates('bridg crack', others(64), true).length, 64);
    assert.equal(candidates('bridg crack', others(65), true).length, 0);
    assert.deepEqual(candidates('bridg crack whale', [...others(65), 'whale bridg'], true), [65]);
  });

  it('are 32 at most, those that share most, then the first', () => {
    const others = (count: number): string[] => new Array<string>(count).fill('bridg crack');
    assert.deepEqual(candidates('bridg crack', others(32)).length, 32);
    const found = candidates('bridg crack close', ['bridg crack', ...others(39), 'bridg crack close']);
    assert.deepEqual(found, [40, ...Array.from({ length: 31 }, (_, i) => i)]);
  });
});
