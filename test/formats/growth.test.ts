import assert from 'node:assert/strict';
import { readFile } from '../../src/formats/readFile';
import { linesFrom } from '../../src/formats/fileLines';
import { MappedText } from '../../src/formats/mappedText';

describe('formats of long files', () => {
  it('keep a map as long as what was changed', () => {
    const pieces = (count: number): number => {
      const [{ map }] = readFile('The wall &amp; the quay hold, they said.\n'.repeat(count), 'plain');
      return map?.file.length ?? 0;
    };
    assert.equal(pieces(400), 2 * pieces(200) - 1);
  });
  it('take no piece for what is replaced unit for unit', () => {
    const [{ map }] = readFile('The wall\u00a0and the\u00a0quay hold, they said.\n'.repeat(200), 'plain');
    assert.equal(map?.file.length, 1);
  });
  it('are lines once, whatever ends them', () => {
    const lines = linesFrom('a\r\nb\rc\n\nd');
    assert.deepEqual(
      lines.map(({ text, next }) => [text, next]),
      [
        ['a', 3],
        ['b', 5],
        ['c', 7],
        ['', 8],
        ['d', 9],
      ],
    );
    assert.deepEqual(
      linesFrom('ab\ncd\nef', 3, 1).map(({ text }) => text),
      ['cd'],
    );
    assert.deepEqual(linesFrom('').length, 1);
  });
  it('are themselves where nothing was changed', () => {
    const mapped = MappedText.of('abc');
    assert.equal(mapped.edit([]), mapped);
    assert.ok(mapped.isWhole('abc') && !mapped.assemble([{ start: 0, end: 2 }]).isWhole('abc'));
  });
});
