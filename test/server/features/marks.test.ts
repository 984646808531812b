import assert from 'node:assert/strict';
import { readFile } from '../../../src/formats/readFile';
import { marksOf } from '../../../src/server/features/marks';
import { unreadStretches } from '../../../src/server/workspace/unreadStretches';
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
    assert.deepEqual(name, ['Kari Lund']);
  });

  it('dim what a file holds beside its texts', () => {
    const file = [
      '1 of 2 DOCUMENTS',
      'The Ledger',
      'March 4, 2025 Tuesday',
      '',
      'Dam holds',
      '',
      'LENGTH: 9 words',
      '',
      'Engineers said the dam held.',
      '',
      'LOAD-DATE: March 5, 2025',
      '2 of 2 DOCUMENTS',
      'The Ledger',
      'March 5, 2025 Wednesday',
      '',
      'Town dry',
      '',
      'LENGTH: 9 words',
      '',
      'Nobody left a house.',
      '',
      'LOAD-DATE: March 6, 2025',
    ].join('\n');
    const unread = (text: string): string[] => {
      const flat = unreadStretches(
        readFile(text, 'plain').map(({ map }) => map),
        text.split('\n').length,
      );
      return Array.from({ length: flat.length / 4 }, (_, index) => flat.slice(4 * index, 4 * index + 4).join(' '));
    };
    assert.deepEqual(unread(file), ['0 0 4 0', '4 9 8 0', '8 28 15 0', '15 8 19 0', '19 20 22 0']);
    assert.deepEqual(unread('Nobody left.\n'), [], 'a text that is its file');
    assert.deepEqual(unread('A dam--held for the night.\n\n\u200bNobody left it.'), ['2 16 3 0'], 'signs');
    assert.deepEqual(unreadStretches([], 4), []);
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
