/** Text of a file, or why it is none. */
export type Decoded = { readonly text: string; readonly notice?: string } | { readonly skipped: string };

/**
 * Decodes a file by its byte order mark, else as UTF-8. Bytes that are no text (a NUL among the
 * first 8 KB without a UTF-16 mark) are refused; invalid UTF-8 is read with replacement characters
 * and a notice, or as Windows-1252 when that is what it must be.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { skipped: 'empty' };
  const known = wideOrBinary(bytes);
  if (known === 'binary') return { skipped: 'binary' };
  if (known) return blank(new TextDecoder(known).decode(bytes));
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

/**
 * UTF-16 by its mark, or by Latin text having every second byte zero; *binary* for any other zero
 * among the first 8192 bytes; undefined where bytes of one length a character may be meant.
 */
export function wideOrBinary(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 8192);
  let zeros = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i] !== 0) continue;
    zeros++;
    if (i % 2 === 1) odd++;
  }
  if (zeros === 0) return undefined;
  if (zeros > head.length * 0.3 && odd > zeros * 0.95) return 'utf-16le';
  if (zeros > head.length * 0.3 && odd < zeros * 0.05) return 'utf-16be';
  return 'binary';
}

function blank(text: string): Decoded {
  return /\S/.test(text) ? { text } : { skipped: 'empty' };
}
