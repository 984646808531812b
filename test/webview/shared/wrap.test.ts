import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MarkedStretch } from '../../../src/protocol/timeline';
import { lineText, wrapText, type WrapOptions } from '../../../src/webview/shared/wrap';

/** Ten pixels a character, whatever it is. */
const options = (width: number, maxLines = 3): WrapOptions => ({
  width: width * 10,
  maxLines,
  measure: (text) => text.length * 10,
});
const mark = (text: string, words: string, differs = true): MarkedStretch => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, differs };
};
const lines = (text: string, width: number, maxLines?: number, marks: readonly MarkedStretch[] = []): string[] =>
  wrapText(text, marks, options(width, maxLines)).map(lineText);

describe('a text in lines', () => {
  it('is broken at blanks', () => {
    assert.deepEqual(lines('the ferry ran aground', 9), ['the ferry', 'ran', 'aground']);
    assert.deepEqual(lines('the ferry', 20), ['the ferry']);
    assert.deepEqual(lines('', 20), []);
    assert.deepEqual(lines('unbreakable', 4), ['unbreakable']);
  });

  it('ends in an ellipsis where the rest does not fit, after a whole word', () => {
    assert.deepEqual(lines('the ferry ran aground off Kinn', 11, 2), ['the ferry', 'ran …']);
    assert.deepEqual(lines('a b c d e f', 5, 1), ['a b …']);
  });

  it('has no line with an ellipsis alone', () => {
    assert.deepEqual(lines('the ferry ran …', 13), ['the ferry', 'ran …']);
    assert.deepEqual(lines('the ferry ran …', 13, 1), ['the ferry …']);
  });

  it('puts the sign before what differs, and sets it off', () => {
    const text = 'with 214 people on board';
    assert.deepEqual(wrapText(text, [mark(text, '214')], options(40)), [
      [
        { text: 'with', kind: 'plain' },
        { text: ' ≠ 214', kind: 'differs' },
        { text: ' people on board', kind: 'plain' },
      ],
    ]);
    assert.deepEqual(wrapText(text, [mark(text, '214', false)], options(40))[0][1], { text: ' 214', kind: 'bold' });
  });

  it('keeps the sign on the line of its word', () => {
    const text = 'the ferry with 214 people';
    assert.deepEqual(lines(text, 16, 3, [mark(text, '214')]), ['the ferry with', '≠ 214 people']);
  });

  it('sets off four words, of longer stretches the sign alone', () => {
    const text = 'said that we will rebuild every dam here';
    const kinds = (words: string): string[] =>
      wrapText(text, [mark(text, words)], options(80))[0].flatMap((run) =>
        run.kind === 'differs' ? [run.text.trim()] : [],
      );
    assert.deepEqual(kinds('we will rebuild every'), ['≠ we will rebuild every']);
    assert.deepEqual(kinds('we will rebuild every dam'), ['≠']);
  });

  it('leaves out the beginning where what differs would not be seen', () => {
    const text = 'one two three four five six seven eight nine 214 ten';
    assert.ok(
      lines(text, 12, 3, [mark(text, '214')])
        .join(' ')
        .includes('≠ 214'),
    );
    assert.ok(lines(text, 12, 3, [mark(text, '214')])[0].startsWith('… '));
    assert.ok(!lines(text, 12, 3).join(' ').includes('214'));
  });

  it('has whole words of the text alone, in order, in lines that fit', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.integer({ min: 10, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (words, width, most) => {
          const found = lines(words.join(' '), width, most);
          assert.ok(found.length <= most);
          // A word that is as wide as the line stays, with the ellipsis.
          for (const line of found) assert.ok(line.length <= width || /^[a-z]+ …$/.test(line), line);
          const shown = found
            .join(' ')
            .split(' ')
            .filter((each) => each !== '' && each !== '…');
          assert.deepEqual(shown, words.slice(0, shown.length));
          if (shown.length < words.length) assert.ok(found.at(-1)?.endsWith('…'));
        },
      ),
    );
  });
});
