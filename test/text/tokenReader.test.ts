import assert from 'node:assert/strict';
import { TokenReader } from '../../src/text/tokenReader';
import { scanTokens } from '../../src/text/tokenise';
import { TokenKind } from '../../src/text/tokens';

const readerOf = (text: string): TokenReader => new TokenReader({ shown: text, tokens: scanTokens(text) });

/** The indices from one before the text to one after it for which a question is answered with yes. */
function where(reader: TokenReader, holds: (index: number) => boolean): number[] {
  const indices = Array.from({ length: reader.count + 2 }, (_, at) => at - 1);
  return indices.filter((index) => holds(index));
}

describe('token reader', () => {
  it('has nothing before the first token and after the last', () => {
    const reader = readerOf('One 2!');
    assert.equal(reader.count, 3);
    assert.deepEqual(
      [-1, 0, 1, 2, 3].map((index) => reader.lower(index)),
      ['', 'one', '2', '!', ''],
    );
    assert.deepEqual(
      [-1, 0, 1, 2, 3].map((index) => reader.kind(index)),
      [0, TokenKind.Word, TokenKind.Number, TokenKind.Mark, 0],
    );
  });

  it('answers no for a text without tokens', () => {
    const reader = readerOf('');
    assert.equal(reader.count, 0);
    assert.equal(reader.kind(0), 0);
    for (const index of [-1, 0, 1]) {
      assert.equal(reader.noSpaceBefore(index), false);
      assert.equal(reader.isSameLine(index), false);
      assert.equal(reader.isHyphenToken(index), false);
      assert.equal(reader.isInfixHyphen(index), false);
      assert.equal(reader.isCapitalised(index), false);
      assert.equal(reader.isAllCaps(index), false);
    }
  });

  it('tells tokens without a blank before them; the first token follows nothing', () => {
    const reader = readerOf('5% of 6%');
    assert.deepEqual(
      where(reader, (index) => reader.noSpaceBefore(index)),
      [1, 4],
    );
  });

  it('tells tokens that at most one blank parts from the one before, on one line', () => {
    const reader = readerOf('a b, c  d\ne\nf g');
    // d follows two blanks; e and f begin lines
    assert.deepEqual(
      where(reader, (index) => reader.isSameLine(index)),
      [1, 2, 3, 7],
    );
  });

  it('tells hyphens from dashes and minus signs', () => {
    const reader = readerOf('a - b ‐ c – d − e 1-2');
    assert.deepEqual(
      where(reader, (index) => reader.isHyphenToken(index)),
      [1, 3, 10],
    );
  });

  it('tells hyphens and dashes with no blank on either side', () => {
    const text = 'a-b c- d -e f–g h—i j−k l‑m n+o p-';
    const reader = readerOf(text);
    const { start } = reader.tokens;
    assert.deepEqual(
      where(reader, (index) => reader.isInfixHyphen(index)).map((index) =>
        text.slice(start[index] - 1, start[index] + 2),
      ),
      ['a-b', 'f–g', 'h—i', 'j−k', 'l‑m'],
    );
  });

  it('tells words that begin with a capital', () => {
    const reader = readerOf('Kinn is in É 5 ! USA');
    assert.deepEqual(
      where(reader, (index) => reader.isCapitalised(index)),
      [0, 3, 6],
    );
  });

  it('tells words of at least two capitals', () => {
    const reader = readerOf('Kinn USA A U.S. RM79 5 !');
    assert.deepEqual(
      where(reader, (index) => reader.isAllCaps(index)).map((index) => reader.lower(index)),
      ['usa', 'us.', 'rm'],
    );
  });
});
