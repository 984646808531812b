import assert from 'node:assert/strict';
import { decodeBytes } from '../../src/text/decode';
import { decodeSingleByte, guessSingleByte, repairC1, type SingleByteEncoding } from '../../src/text/singleByte';

/** Bytes of a text in an encoding, by looking its table up. */
function encode(text: string, encoding: SingleByteEncoding): Uint8Array {
  const all = decodeSingleByte(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );
  return Uint8Array.from(text, (sign) => all.indexOf(sign));
}

describe('bytes of one a character', () => {
  it('are decoded by the table of their encoding', () => {
    const bytes = Uint8Array.from([0x80, 0x93, 0x94, 0x92, 0x96, 0xe9, 0x41]);
    assert.equal(decodeSingleByte(bytes, 'windows-1252'), '€“”’–éA');
    assert.equal(decodeSingleByte(Uint8Array.from([0xd2, 0xd3, 0xd5, 0x8e, 0xdb, 0x41]), 'macintosh'), '“”’é€A');
    assert.equal(decodeSingleByte(new Uint8Array(100_000).fill(0x61), 'macintosh').length, 100_000);
  });

  const text = '“We can’t go,” said Zoë Müller – née Åkesson – of the café. It cost €57m.\n';
  for (const encoding of ['windows-1252', 'macintosh'] as const)
    it(`are told to be ${encoding}`, () => {
      assert.equal(guessSingleByte(encode(text, encoding)), encoding);
      assert.deepEqual(decodeBytes(encode(text, encoding)), {
        text,
        notice: `not valid UTF-8, read as ${encoding === 'macintosh' ? 'Mac Roman' : 'Windows-1252'}`,
      });
    });

  it('that were taken for Latin-1 are mended', () => {
    assert.equal(repairC1('\x93caf\xe9\x94 \x80'), '“café” €');
  });
});
