import assert from 'node:assert/strict';
import { decodeBytes, wideOrBinary } from '../../src/text/decode';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Latin text as UTF-16 without a mark. */
const utf16 = (text: string, bigEndian = false): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => (bigEndian ? [0, character.charCodeAt(0)] : [character.charCodeAt(0), 0])),
  );

describe('bytes of a file', () => {
  it('are UTF-8 unless something speaks against it', () => {
    assert.deepEqual(decodeBytes(utf8('Größe “x”')), { text: 'Größe “x”' });
    assert.deepEqual(decodeBytes(utf8('\ufeffa')), { text: 'a' });
  });
  it('are UTF-16 by their mark', () => {
    assert.deepEqual(decodeBytes(bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0)), { text: 'aé' });
    assert.deepEqual(decodeBytes(bytes(0xfe, 0xff, 0, 0x61, 0, 0xe9)), { text: 'aé' });
    assert.equal(wideOrBinary(bytes(0xff, 0xfd, 0x61)), undefined);
    assert.equal(wideOrBinary(bytes(0xfd, 0xfe, 0x61)), undefined);
    assert.equal(wideOrBinary(bytes(0xfe, 0xfd, 0x61)), undefined);
    assert.equal(wideOrBinary(bytes(0xfd, 0xff, 0x61)), undefined);
  });
  it('are UTF-16 by their zeros', () => {
    assert.deepEqual(decodeBytes(utf16('Rain fell')), { text: 'Rain fell' });
    assert.deepEqual(decodeBytes(utf16('Rain fell', true)), { text: 'Rain fell' });
  });
  it('are no text where zeros stand anywhere else', () => {
    assert.deepEqual(decodeBytes(bytes(0x61, 0, 0x62, 0x63, 0x64)), { skipped: 'binary' });
    assert.equal(wideOrBinary(bytes(0x61, 0, 0, 0x63, 0, 0x64)), 'binary');
    // three zeros of ten are not more than three tenths
    assert.equal(wideOrBinary(bytes(1, 0, 1, 0, 1, 0, 1, 1, 1, 1)), 'binary');
    assert.equal(wideOrBinary(bytes(1, 0, 1, 0, 1, 0, 1, 0, 1, 1)), 'utf-16le');
    // one stray zero of twenty-one is forgiven, two of twenty-two are not
    assert.equal(wideOrBinary(bytes(0, ...utf16('a'.repeat(20)).slice(0, 40), 1)), 'utf-16be');
    assert.equal(wideOrBinary(bytes(...utf16('a'.repeat(20)), 0, 1)), 'utf-16le');
    assert.equal(wideOrBinary(bytes(...utf16('a'.repeat(19)), 0, 1)), 'binary');
    assert.equal(wideOrBinary(bytes(...utf16('a'.repeat(20), true), 1, 0)), 'utf-16be');
    assert.equal(wideOrBinary(bytes(...utf16('a'.repeat(19), true), 1, 0)), 'binary');
  });
  it('are looked at no further than 8192 for zeros', () => {
    const late = new Uint8Array(8300).fill(0x61);
    late[8192] = 0;
    assert.equal(wideOrBinary(late), undefined);
    late[8191] = 0;
    assert.equal(wideOrBinary(late), 'binary');
  });
  it('are refused where there are none, or nothing but blanks', () => {
    assert.deepEqual(decodeBytes(bytes()), { skipped: 'empty' });
    assert.deepEqual(decodeBytes(utf8(' \n\t')), { skipped: 'empty' });
  });
  it('are read as Windows-1252 where UTF-8 is broken, and refused where it is broken all over', () => {
    assert.deepEqual(decodeBytes(bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0xa3)), {
      text: 'café £',
      notice: 'not valid UTF-8, read as Windows-1252',
    });
    const broken = (count: number): Uint8Array => Uint8Array.from([...Array<number>(count).fill(0xe9), 0x61]);
    assert.ok('text' in decodeBytes(broken(400)));
    assert.deepEqual(decodeBytes(broken(401)), { skipped: 'binary' });
    const late = new Uint8Array(6000).fill(0x61);
    late.fill(0xe9, 4096 - 400, 5000);
    assert.ok('text' in decodeBytes(late));
    late.fill(0xe9, 4096 - 401, 5000);
    assert.deepEqual(decodeBytes(late), { skipped: 'binary' });
  });
});
