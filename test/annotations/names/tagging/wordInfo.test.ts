import assert from 'node:assert/strict';
import { ClassedWords } from '../../../../src/annotations/names/tagging/classedWord';
import { noClasses } from '../../../../src/annotations/names/tagging/wordClasses';
import { infoOf } from '../../../../src/annotations/names/tagging/wordInfo';
import { maxKeptLength, newForm } from '../../../../src/text/wordForms';

describe('what is known of a word', () => {
  const formOf = (length: number): ReturnType<typeof newForm> => newForm('x'.repeat(length), (written) => written);

  it('is kept with its classes, but of words that are longer than any', () => {
    for (const [length, isKept] of [
      [1, true],
      [maxKeptLength, true],
      [maxKeptLength + 1, false],
      [100_000, false],
    ] as const) {
      const form = formOf(length);
      assert.equal(infoOf(form).number, form.number);
      const words = new ClassedWords(noClasses);
      const info = infoOf(form);
      assert.equal(words.of(info) === words.of(info), isKept, `${length} letters with classes`);
    }
  });
});
