import assert from 'node:assert/strict';
import { marksOf } from '../../../src/server/features/marks';
import { copy, other, wire } from '../../fixtures/articles';
import { viewOf, wordsAt, workspaceOf } from '../workspaceFixture';

describe('marks', () => {
  /** The words under the marks of each kind. */
  function marked(texts: Record<string, string>, name: string): Record<string, string[]> {
    const workspace = workspaceOf(texts);
    const view = viewOf(workspace, name);
    const { marks } = marksOf(workspace, [view]);
    return Object.fromEntries(
      Object.entries(marks).map(([kind, flat]) => [
        kind,
        Array.from({ length: flat.length / 4 }, (_, index) => {
          const [line, character, endLine, endCharacter] = flat.slice(4 * index, 4 * index + 4);
          return wordsAt(view, { start: { line, character }, end: { line: endLine, character: endCharacter } });
        }),
      ]),
    );
  }

  it('lie on quotations, figures, names, boilerplate and what others have', () => {
    const { quotation, figure, verbatim, near, paraphrase, boilerplate, name } = marked({ wire, copy, other }, 'copy');
    assert.deepEqual(quotation, ['"We will not open this bridge until each strand has been checked."']);
    assert.deepEqual(figure, ['Sunday']);
    assert.equal(verbatim.length, 1);
    assert.ok(verbatim[0].startsWith('The Tarvik bridge was closed'));
    assert.deepEqual(near, ['Kari Lund', 'We will not open this bridge until', 'strand has been checked']);
    assert.deepEqual(paraphrase, []);
    assert.deepEqual(boilerplate, ['Please support our journalism with a donation.']);
    assert.deepEqual(name, ['Tarvik', 'Tarvik', 'Kari Lund']);
  });

  it('do not lie on marks without speech and on figures that are unsure', () => {
    const { quotation, figure } = marked(
      { a: 'The so-called “miracle” was one of the clearest signs, and 12 people saw it.\n' },
      'a',
    );
    assert.deepEqual(quotation, []);
    assert.deepEqual(figure, ['12']);
  });

  it('do not lie on pronouns and peoples', () => {
    const { name } = marked({ a: 'Hanna Reyl met the Norwegian minister. She thanked him.\n' }, 'a');
    assert.deepEqual(name, ['Hanna Reyl']);
  });

  it('show the strongest link of a sentence, once', () => {
    const sentence = 'Soldiers carried bread and diesel by boat to the villages of Sant and Lower Brik.';
    const texts = { a: `${sentence}\n`, b: `${sentence}\n`, c: `${sentence.replace('diesel', 'petrol')}\n` };
    const marks = marked(texts, 'a');
    assert.deepEqual([marks.verbatim.length, marks.near.length, marks.paraphrase.length], [1, 0, 0]);
    const changed = marked(texts, 'c');
    assert.deepEqual(changed.near, ['Soldiers carried bread and', 'by boat to the villages of Sant and Lower Brik']);
    assert.deepEqual([changed.verbatim, changed.paraphrase], [[], []]);
  });
});
