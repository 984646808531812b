import { replacementCharacter } from './codeUnits';
import { decodeSingleByte, guessSingleByte } from './singleByte';

const encodingNames = { 'windows-1252': 'Windows-1252', macintosh: 'Mac Roman' } as const;

/** Text of a file, or why it is none. */
export type Decoded = { readonly text: string; readonly notice?: string } | { readonly skipped: string };

/** Invalid sequences among the first units of a text; more than so many are bytes of no text at all. */
const invalidSample = 4096;
/** About one in ten: Windows-1252 in a European language has up to one accented letter in twenty. */
const maxInvalid = 400;

/**
 * Decodes a file by its byte order mark, else as UTF-8. Bytes that are no text (a NUL among the first 8192
 * without a UTF-16 mark) are refused. Invalid UTF-8 is read as Windows-1252 or Mac Roman with a notice, and refused
 * where more than a few of its bytes are invalid.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { skipped: 'empty' };
  const encoding = wideOrBinary(bytes);
  if (encoding === 'binary') return { skipped: 'binary' };
  if (encoding) return textUnlessBlank(new TextDecoder(encoding).decode(bytes));
  try {
    return textUnlessBlank(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    if (countInvalid(new TextDecoder('utf-8').decode(bytes)) > maxInvalid) return { skipped: 'binary' };
    const encoding = guessSingleByte(bytes);
    return { text: decodeSingleByte(bytes, encoding), notice: `not valid UTF-8, read as ${encodingNames[encoding]}` };
  }
}

function countInvalid(text: string): number {
  let invalid = 0;
  const length = Math.min(text.length, invalidSample);
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) === replacementCharacter) invalid++;
  return invalid;
}

/** Bytes that are looked at for zeros. */
const zeroSample = 8192;
/** Latin text in UTF-16 has a zero in every second byte; other scripts between words, digits and marks only. */
const minZeroShare = 0.3;
/** Share of the zeros that must stand on the same side of each pair; the rest are stray. */
const minOneSided = 0.95;

/**
 * UTF-16 by its mark, or by Latin text having every second byte zero; *binary* for any other zero among the
 * first 8192 bytes; undefined where bytes of one length a character may be meant.
 */
export function wideOrBinary(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, zeroSample);
  let zeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    zeros++;
    if (i % 2 === 1) oddZeros++;
  }
  if (zeros === 0) return undefined;
  if (zeros <= sample.length * minZeroShare) return 'binary';
  if (oddZeros > zeros * minOneSided) return 'utf-16le';
  // The same share, computed as it always was: 1 - 0.95 is not 0.05 in binary fractions.
  if (oddZeros < zeros * 0.05) return 'utf-16be';
  return 'binary';
}

function textUnlessBlank(text: string): Decoded {
  return /\S/.test(text) ? { text } : { skipped: 'empty' };
}
