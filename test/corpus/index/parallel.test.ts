import assert from 'node:assert/strict';
import { inReadingOrder, type Parallel } from '../../../src/corpus/index/parallel';
import { parallel, passage } from '../../fixtures/corpus';

describe('reading order of parallels', () => {
  const link = (start: number, rest: Partial<Parallel> = {}, uri = 'm', otherStart = 0): Parallel =>
    parallel(passage('own', 0, start), passage(uri, 0, otherStart), rest);

  it('is that of the text, then kind, score, article and place', () => {
    const ordered = [
      link(0, { kind: 'paraphrase', score: 0.3 }),
      link(5, { kind: 'verbatim', score: 1 }),
      link(5, { kind: 'near', score: 0.95 }),
      link(5, { kind: 'near', score: 0.9 }, 'a', 900),
      link(5, { kind: 'near', score: 0.9 }, 'b', 100),
      link(5, { kind: 'near', score: 0.9 }, 'b', 200),
      link(5, { kind: 'paraphrase', score: 0.98 }),
      link(9, { kind: 'verbatim', score: 1 }),
    ];
    for (let i = 0; i < ordered.length; i++)
      for (let j = 0; j < ordered.length; j++)
        assert.equal(Math.sign(inReadingOrder(ordered[i], ordered[j])), Math.sign(i - j), `${i} and ${j}`);
  });
});
