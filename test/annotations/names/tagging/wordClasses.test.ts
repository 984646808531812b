import assert from 'node:assert/strict';
import fc from 'fast-check';
import { classFileOf } from '../../../../scripts/names/classFile';
import {
  classKeyOf,
  noClasses,
  schemeCount,
  wordClassesOf,
} from '../../../../src/annotations/names/tagging/wordClasses';
import { ClassedWords } from '../../../../src/annotations/names/tagging/classedWord';
import { infoOf, type WordInfo } from '../../../../src/annotations/names/tagging/wordInfo';
import { newForm } from '../../../../src/text/wordForms';

const info = (written: string): WordInfo => infoOf(newForm(written, (form) => form.toLowerCase()));

describe('classed words', () => {
  it('are one object a form, and never those of another form', () => {
    const words = new ClassedWords(wordClassesOf(classFileOf(['osei'], Uint16Array.of(1, 2, 3, 4))));
    const osei = info('Osei');
    assert.equal(words.of(osei), words.of(osei));
    // Forms whose numbers are far apart share a place.
    for (const step of [1, 1 << 16, 1 << 20]) {
      const other = { ...info('Kolo'), number: osei.number + step };
      assert.equal(words.of(other).info, other);
      assert.equal(words.of(osei).info, osei);
      assert.deepEqual(Array.from(words.of(osei).classes), [1, 2, 3, 4]);
    }
  });
});

describe('word classes', () => {
  const words = ['osei', 'wexley', 'us', 'kolo'];
  const rows = [1, 1023, 3, 4, 255, 1023, 95, 200, 7, 0, 9, 10, 255, 300, 95, 0];
  const written = classFileOf(words, Uint16Array.from(rows));
  const classes = wordClassesOf(written);
  const of = (word: string): number[] => Array.from(classes.of(info(word)));

  it('are those of the word in lower case', () => {
    words.forEach((word, index) =>
      assert.deepEqual(of(word), rows.slice(index * schemeCount, (index + 1) * schemeCount)),
    );
    assert.deepEqual(of('Osei'), rows.slice(0, 4));
  });

  it('are found without a full stop, and for a compound by its last part', () => {
    assert.deepEqual(of('us.'), rows.slice(8, 12));
    assert.deepEqual(of('ana-osei'), rows.slice(0, 4));
    assert.deepEqual(of('osei-ana'), of('ana'));
    assert.deepEqual(of('-us'), of('ana'));
  });

  it('are one for all words that have none, and one for numbers', () => {
    assert.deepEqual(of('ana'), [65535, 65535, 65535, 65535]);
    assert.deepEqual(of('44'), [65534, 65534, 65534, 65534]);
    assert.deepEqual(Array.from(noClasses.of(info('osei'))), of('ana'));
  });

  it('come back as they were written', () => {
    const row = fc.tuple(fc.nat(255), fc.nat(1023), fc.nat(95), fc.nat(255));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), row, { minKeys: 1 }), (table) => {
        const entries = Object.entries(table);
        const read = wordClassesOf(
          classFileOf(
            entries.map(([word]) => word),
            Uint16Array.from(entries.flatMap(([, values]) => values)),
          ),
        );
        const first = new Map<number, readonly number[]>();
        for (const [word, values] of entries) if (!first.has(classKeyOf(word))) first.set(classKeyOf(word), values);
        for (const [word] of entries) assert.deepEqual(Array.from(read.of(info(word))), first.get(classKeyOf(word)));
      }),
    );
  });
});
