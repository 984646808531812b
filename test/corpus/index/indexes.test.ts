import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/annotations/annotate';
import { Corpus } from '../../../src/corpus/corpus';
import { indexRecordOf, textOf } from '../../../src/corpus/index/indexRecord';
import { uint16Pool } from '../../../src/corpus/index/numberPool';
import { Postings } from '../../../src/corpus/index/postings';
import { copy, other, wire } from '../../fixtures/articles';
import { tagger } from '../../fixtures/tagger';
import { makeArticle } from '../../generator/corpus';

describe('postings', () => {
  it('give back what was added, before and after a merge, and forget what no longer lives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.integer({ min: 0, max: 60 }), value: fc.nat(5000) }), { maxLength: 3000 }),
        fc.nat(5000),
        (entries, cut) => {
          const postings = new Postings();
          const wanted = new Map<number, number[]>();
          // Keys far apart and keys that differ in their last bits alone
          const keyOf = (key: number): number => (key < 30 ? Math.imul(key, 0x9e3779b1) >>> 0 : key * 4);
          entries.forEach(({ key, value }, i) => {
            postings.add(keyOf(key), value);
            wanted.set(key, [...(wanted.get(key) ?? []), value]);
            if (i === entries.length >> 1) postings.merge();
          });
          const held = (key: number): number[] => {
            const out: number[] = [];
            postings.some(keyOf(key), (value) => {
              out.push(value);
              return false;
            });
            return out.sort((a, b) => a - b);
          };
          for (let key = 0; key <= 60; key++)
            assert.deepEqual(
              held(key),
              (wanted.get(key) ?? []).sort((a, b) => a - b),
            );
          postings.merge((value) => value >= cut);
          for (let key = 0; key <= 60; key++)
            assert.deepEqual(
              held(key),
              (wanted.get(key) ?? []).filter((value) => value >= cut).sort((a, b) => a - b),
            );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are due for a merge once much has come', () => {
    const postings = new Postings();
    for (let i = 0; i < 40_000; i++) postings.add(Math.imul(i, 0x9e3779b1) >>> 0, i);
    assert.ok(postings.isMergeDue);
    postings.merge();
    assert.ok(!postings.isMergeDue);
    let found = -1;
    postings.some(Math.imul(12_345, 0x9e3779b1) >>> 0, (value) => ((found = value), value === 12_345));
    assert.equal(found, 12_345);
  });
});

describe('pool', () => {
  it('keeps runs while it grows', () => {
    const pool = uint16Pool();
    const starts = Array.from({ length: 500 }, (_, i) => pool.add([i, i + 1, i + 2]));
    pool.trim();
    starts.forEach((at, i) => assert.deepEqual([...pool.run(at, 3)], [i, i + 1, i + 2]));
  });
});

describe('digest', () => {
  it('holds a text to the last code unit, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (text, lone) => {
        const whole = lone ? `${text}\ud83d` : text;
        assert.equal(textOf(indexRecordOf(annotate(whole, 'plain', tagger))), whole);
      }),
    );
  });

  it('is given back by the corpus as it came', () => {
    const record = indexRecordOf(annotate(wire, 'plain', tagger));
    const corpus = new Corpus(tagger);
    corpus.putRecord('a', indexRecordOf(annotate(copy, 'plain', tagger)));
    corpus.putRecord('b', record);
    assert.deepEqual(corpus.record('b'), record);
  });
});

describe('many edits', () => {
  it('leave the same as a corpus made anew, also after the indexes were cleared away and trimmed', () => {
    const live = new Corpus(tagger);
    const fresh = new Corpus(tagger);
    const texts = [wire, copy, other, ...Array.from({ length: 12 }, (_, i) => makeArticle(i).text)];
    for (let round = 0; round < 20; round++)
      texts.forEach((text, i) =>
        live.put(`n${i}`, annotate(round < 19 ? `${text}\nEdited ${round} times.\n` : text, 'plain', tagger)),
      );
    live.compact();
    live.remove('n3');
    texts.forEach((text, i) => i !== 3 && fresh.put(`n${i}`, annotate(text, 'plain', tagger)));
    const shown = (corpus: Corpus): unknown =>
      corpus.allParallels().map(({ a, b, kind, score, shared }) => ({ a, b, kind, score, shared }));
    assert.deepEqual(shown(live), shown(fresh));
    assert.deepEqual(live.entities(), fresh.entities());
    assert.ok(fresh.allParallels().length > 20);
  });
});

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
