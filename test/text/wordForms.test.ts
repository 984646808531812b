import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { newForm, WordForms } from '../../src/text/wordForms';

const lowerCase = (written: string): string => written.toLowerCase();

function heldBytes(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('word forms', () => {
  it('are one object for all places where they stand', () => {
    const forms = new WordForms(1e6);
    const rain = forms.of('Rain fell', 0, 4, lowerCase);
    assert.deepEqual([rain.written, rain.lower], ['Rain', 'rain']);
    assert.equal(forms.of('The Rain', 4, 8, lowerCase), rain);
    assert.notEqual(forms.of('rain', 0, 4, lowerCase), rain);
    assert.notEqual(forms.of('Rains', 0, 5, lowerCase), rain);
  });

  it('are found whatever else is kept, and have numbers of their own, however often the table starts afresh', () => {
    const words = fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'B', 'é', '’') }), { maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 3000 }), (list, maxBytes) => {
        const forms = new WordForms(maxBytes);
        const numbers = new Map<number, string>();
        const text = list.join('');
        let at = 0;
        for (const word of list) {
          const form = forms.of(text, at, at + word.length, lowerCase);
          at += word.length;
          assert.deepEqual([form.written, form.lower], [word, word.toLowerCase()]);
          assert.equal(numbers.get(form.number) ?? word, word);
          numbers.set(form.number, word);
        }
      }),
    );
  });

  it('are kept, as many as there are bytes for', () => {
    const count = 20_000;
    const madeIn = (forms: WordForms): number => {
      let made = 0;
      for (const _ of [1, 2])
        for (let i = 0; i < count; i++)
          forms.of(`word${i}`, 0, `word${i}`.length, (written) => {
            made++;
            return written;
          });
      return made;
    };
    assert.equal(madeIn(new WordForms(count * 1000)), count);
    assert.equal(madeIn(new WordForms(count * 10)), 2 * count);
  });

  it('hold no text in memory, however long they are', () => {
    const length = 200_000;
    const forms = new WordForms(1e6);
    const held: unknown[] = [];
    const before = heldBytes();
    for (let i = 0; i < 200; i++) {
      const text = `${'rain fell '.repeat(length / 10)}${i}${'y'.repeat(30 + (i % 40))}`;
      held.push(forms.of(text, length, text.length, lowerCase));
    }
    const bytes = heldBytes() - before;
    assert.ok(bytes < 10 * length, `${bytes} bytes for ${held.length} forms`);
  });

  it('of more letters than words have are not kept', () => {
    const forms = new WordForms(1e6);
    const kept = (length: number): boolean => {
      const text = 'x'.repeat(length);
      return forms.of(text, 0, length, lowerCase) === forms.of(text, 0, length, lowerCase);
    };
    assert.equal(kept(40), true);
    assert.equal(kept(41), false);
  });

  it('that are not kept have numbers of their own too', () => {
    assert.notEqual(newForm('a', lowerCase).number, newForm('a', lowerCase).number);
  });
});
