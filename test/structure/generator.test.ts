import assert from 'node:assert/strict';
import { makeArticle } from '../generator/corpus';

describe('generated articles', () => {
  it('are the same every time, and their plants lie where they say', () => {
    for (let number = 0; number < 25; number++) {
      const made = makeArticle(number, 3);
      assert.deepEqual(makeArticle(number, 3), made);
      for (const { kind, from, source, start, end } of made.plants) {
        const taken = makeArticle(from, 3).text.slice(source.start, source.end);
        const here = made.text.slice(start, end);
        if (kind === 'verbatim') assert.equal(here, taken);
        assert.match(here, /[.”]$/);
        assert.match(taken, /[.”]$/);
      }
    }
  });

  it('tell an event of the labelled news anew, with what its outlets wrote of the same', () => {
    const told = Array.from({ length: 5 }, (_, i) => makeArticle(95 + i));
    assert.equal(new Set(told.map(({ event }) => event)).size, 1);
    const plants = told.flatMap(({ plants, text }) => plants.map((plant) => ({ ...plant, text })));
    assert.ok(plants.some(({ kind }) => kind === 'paraphrase'));
    for (const { kind, from, source, start, end, text } of plants) {
      const [taken, here] = [makeArticle(from).text.slice(source.start, source.end), text.slice(start, end)];
      assert.equal(here.trim(), here);
      assert.ok(here.length > 3 && taken.length > 3);
      const words = (passage: string): string => (passage.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
      if (kind === 'verbatim') assert.equal(words(here), words(taken));
    }
  });
});
