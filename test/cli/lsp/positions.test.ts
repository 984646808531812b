import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseEncoding, convertPositions, offsetOf, splitLines, unitsBefore } from '../../../src/cli/lsp/positions';

describe('position encodings', () => {
  for (const [offered, chosen] of [
    [undefined, 'utf-16'],
    [[], 'utf-16'],
    [['utf-8', 'utf-16'], 'utf-16'],
    [['utf-8'], 'utf-8'],
    [['utf-32', 'utf-8'], 'utf-8'],
    [['utf-32'], 'utf-32'],
    [['utf-7'], 'utf-16'],
  ] as const)
    it(`of ${JSON.stringify(offered)}: ${chosen}`, () => assert.equal(chooseEncoding(offered), chosen));

  for (const [line, offset, utf8, utf32] of [
    ['abc', 2, 2, 2],
    ['äbc', 1, 2, 1],
    ['€5', 1, 3, 1],
    ['😀x', 2, 4, 1],
    ['😀x', 3, 5, 2],
    ['', 0, 0, 0],
  ] as const)
    it(`count ${JSON.stringify(line)} up to ${offset}`, () => {
      assert.deepEqual(
        [unitsBefore(line, offset, 'utf-8'), unitsBefore(line, offset, 'utf-16'), unitsBefore(line, offset, 'utf-32')],
        [utf8, offset, utf32],
      );
      assert.deepEqual(
        [offsetOf(line, utf8, 'utf-8'), offsetOf(line, offset, 'utf-16'), offsetOf(line, utf32, 'utf-32')],
        [offset, offset, offset],
      );
    });

  it('end at the end of a line, and at the start of a character', () => {
    assert.equal(offsetOf('ab', 9, 'utf-8'), 2);
    assert.equal(offsetOf('ab', 9, 'utf-16'), 2);
    assert.equal(offsetOf('😀x', 2, 'utf-8'), 0);
  });

  it('lead back to where they came from in any line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(),
        fc.constantFrom('utf-8', 'utf-16', 'utf-32'),
        (line, at, encoding) => {
          const signs = Array.from(line);
          const offset = signs.slice(0, at % (signs.length + 1)).join('').length;
          assert.equal(offsetOf(line, unitsBefore(line, offset, encoding), encoding), offset);
        },
      ),
    );
  });

  it('of a message are counted in the document that they stand in', () => {
    const texts: Record<string, string> = { a: '1\n2\n3', b: 'x\r\ny\rz' };
    const seen: string[] = [];
    const convert = (value: unknown, about?: string): unknown =>
      convertPositions(
        value,
        about,
        (uri) => (uri in texts ? splitLines(texts[uri]) : undefined),
        (line, character) => {
          seen.push(line);
          return character + 100;
        },
      );
    const at = (line: number) => ({ line, character: 1 });
    assert.deepEqual(convert({ textDocument: { uri: 'a' }, position: at(1) }), {
      textDocument: { uri: 'a' },
      position: { line: 1, character: 101 },
    });
    assert.deepEqual(
      convert(
        [
          {
            targetUri: 'b',
            targetRange: { start: at(2), end: at(1) },
            originSelectionRange: { start: at(0), end: at(0) },
          },
        ],
        'a',
      ),
      [
        {
          targetUri: 'b',
          targetRange: { start: { line: 2, character: 101 }, end: { line: 1, character: 101 } },
          originSelectionRange: { start: { line: 0, character: 101 }, end: { line: 0, character: 101 } },
        },
      ],
    );
    convert({
      uri: 'a',
      diagnostics: [
        {
          range: { start: at(0), end: at(2) },
          relatedInformation: [{ location: { uri: 'b', range: { start: at(1), end: at(1) } } }],
        },
      ],
    });
    assert.deepEqual(seen, ['2', 'z', 'y', '1', '1', '1', '3', 'y', 'y']);
    // What comes back as it was sent, what is in no document, and lines that are not there stay.
    for (const value of [
      { uri: 'a', command: { arguments: [at(1)] } },
      { position: at(1) },
      { uri: 'c', position: at(1) },
      { uri: 'a', position: at(9) },
      null,
      'text',
      3,
    ])
      assert.deepEqual(convert(value), value);
    assert.equal(seen.length, 9);
  });
});
