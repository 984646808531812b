import { decodeSingleByte, guessSingleByte } from '../text/singleByte';

/** Bytes of a named encoding as text; of an unknown one, as UTF-8, or else Windows-1252 or Mac Roman. */
export function decodeNamed(bytes: Uint8Array, label: string | undefined): string {
  if (label !== undefined) {
    const decoder = decoderOf(label);
    if (decoder) {
      return decoder.encoding === 'windows-1252' ? decodeSingleByte(bytes, 'windows-1252') : decoder.decode(bytes);
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeSingleByte(bytes, guessSingleByte(bytes));
  }
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** The text of a file by its byte order mark, else as UTF-8, Windows-1252 or Mac Roman. */
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
