/** A piece of RTF: a brace, a control word with its number, a byte `\'93`, or a character of text. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | undefined }
  | { readonly kind: 'byte'; readonly byte: number };

const backslash = 0x5c;
const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
/** Longer words and numbers are none. */
const maxWord = 32;
const maxDigits = 10;

/** The tokens of an RTF file, in order; line ends are no text. One pass over the bytes. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === 0x7b || byte === 0x7d) {
      yield byte === 0x7b ? { kind: 'open' } : { kind: 'close' };
      at++;
    } else if (byte === backslash) {
      const { token, end } = readControl(bytes, at + 1);
      if (token) yield token;
      at = end;
    } else {
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte };
      at++;
    }
  }
}

function readControl(bytes: Uint8Array, start: number): { token: RtfToken | undefined; end: number } {
  const first = bytes[start];
  if (!isLetter(first)) return readSign(bytes, start);
  let end = start;
  while (end < bytes.length && end - start < maxWord && isLetter(bytes[end])) end++;
  const word = asciiOf(bytes, start, end);
  let numberEnd = bytes[end] === 0x2d ? end + 1 : end;
  const digits = numberEnd;
  while (numberEnd - digits < maxDigits && isDigit(bytes[numberEnd])) numberEnd++;
  const number = numberEnd > digits ? Number(asciiOf(bytes, end, numberEnd)) : undefined;
  let next = number === undefined ? end : numberEnd;
  // One blank belongs to the word.
  if (bytes[next] === 0x20) next++;
  // Bytes of a picture follow as they are.
  if (word === 'bin') next += Math.max(0, number ?? 0);
  return { token: { kind: 'word', word, number }, end: next };
}

/** `\'93`, `\~`, `\{`, `\*`; a line end after a backslash is a paragraph's. */
function readSign(bytes: Uint8Array, start: number): { token: RtfToken | undefined; end: number } {
  const sign = bytes[start];
  if (sign === 0x27) {
    const byte = parseInt(asciiOf(bytes, start + 1, start + 3), 16);
    return { token: Number.isNaN(byte) ? undefined : { kind: 'byte', byte }, end: start + 3 };
  }
  if (sign === 0x7b || sign === 0x7d || sign === backslash)
    return { token: { kind: 'byte', byte: sign }, end: start + 1 };
  if (sign === 0x0a || sign === 0x0d)
    return { token: { kind: 'word', word: 'par', number: undefined }, end: start + 1 };
  return { token: { kind: 'word', word: asciiOf(bytes, start, start + 1), number: undefined }, end: start + 1 };
}

function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
