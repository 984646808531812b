/** Text of a file, or why it is none. */
export type Decoded = { readonly text: string; readonly notice?: string } | { readonly skipped: string };

/**
 * Decodes a file by its byte order mark, else as UTF-8. Bytes that are no text (a NUL among the
 * first 8 KB without a UTF-16 mark) are refused; invalid UTF-8 is read with replacement characters
 * and a notice, or as Windows-1252 when that is what it must be.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { skipped: 'empty' };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeWith('utf-8', bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWith('utf-16le', bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWith('utf-16be', bytes.subarray(2));
  const head = bytes.subarray(0, 8192);
  let zeros = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i] !== 0) continue;
    zeros++;
    if (i % 2 === 1) odd++;
  }
  if (zeros > 0) {
    // UTF-16 without a mark: every second byte of Latin text is zero.
    if (zeros > head.length * 0.3 && odd > zeros * 0.95) return decodeWith('utf-16le', bytes);
    if (zeros > head.length * 0.3 && odd < zeros * 0.05) return decodeWith('utf-16be', bytes);
    return { skipped: 'binary' };
  }
  try {
    return blank(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    let broken = 0;
    for (let i = 0; i < Math.min(text.length, 4096); i++) if (text.charCodeAt(i) === 0xfffd) broken++;
    if (broken > 400) return { skipped: 'binary' };
    return { text: new TextDecoder('windows-1252').decode(bytes), notice: 'not valid UTF-8, read as Windows-1252' };
  }
}

function decodeWith(encoding: string, bytes: Uint8Array): Decoded {
  return blank(new TextDecoder(encoding).decode(bytes));
}

function blank(text: string): Decoded {
  return /\S/.test(text) ? { text } : { skipped: 'empty' };
}
