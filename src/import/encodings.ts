/** What Windows-1252 has at 0x80 to 0x9F; undefined bytes keep their number. */
const windows1252Upper =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Control characters U+0080 to U+009F read as the Windows-1252 that they were: decoders of some versions of Node take
 * Windows-1252 for Latin-1, as senders of mail do.
 */
export function repairC1(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (unit) => windows1252Upper[unit.charCodeAt(0) - 0x80]);
}

/** Bytes of a named encoding as text; of an unknown one, as UTF-8 or else Windows-1252. */
export function decodeNamed(bytes: Uint8Array, label: string | undefined): string {
  if (label !== undefined) {
    const decoder = decoderOf(label);
    if (decoder) {
      const text = decoder.decode(bytes);
      return decoder.encoding === 'windows-1252' ? repairC1(text) : text;
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return repairC1(new TextDecoder('windows-1252').decode(bytes));
  }
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** The text of a file by its byte order mark, else as UTF-8 or Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeNamed(bytes, undefined);
}

/** Bytes in which a page names its encoding. */
const headSample = 4096;

/** A page as text: by its mark, by what it says of its own encoding, else as UTF-8 or Windows-1252. */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] >= 0xfe) return decodeText(bytes);
  const head = Array.from(bytes.subarray(0, headSample), (byte) => String.fromCharCode(byte)).join('');
  const named = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(head)?.[1];
  // A saved page is often stored as UTF-8, whatever its head says.
  const text = decodeNamed(bytes, undefined);
  return named === undefined || isUtf8(bytes) ? text : decodeNamed(bytes, named);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
