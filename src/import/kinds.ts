import { type FileKind, kindOfName } from '../text/importable';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
/** Kinds that are archives. */
const zipKinds: readonly FileKind[] = ['docx', 'odt', 'epub', 'maff'];
const zip = [0x50, 0x4b, 0x03, 0x04];
const ole = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * How a file is read: by its content where that tells, since endings are often wrong (a `.doc` of a press database is
 * RTF, a `.docx` too), else by the ending of its name.
 */
export function kindOf(name: string, bytes: Uint8Array): FileKind | 'ole' | undefined {
  if (startsWith(bytes, ascii('{\\rtf'))) return 'rtf';
  if (startsWith(bytes, ascii('%PDF-'))) return 'pdf';
  if (startsWith(bytes, ole)) return 'ole';
  const named = kindOfName(name);
  if (startsWith(bytes, zip)) return zipKind(bytes) ?? zipKinds.find((kind) => kind === named);
  if (named !== undefined && named !== 'oldWord') return named;
  return /^\s*<(?:!doctype html|html)/i.test(
    String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00EF\u00BB\u00BF/, ''),
  )
    ? 'page'
    : undefined;
}

/** OpenDocument and EPUB name themselves in their first part, which is stored as it is. */
function zipKind(bytes: Uint8Array): FileKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  if (head.includes('mimetypeapplication/epub+zip')) return 'epub';
  return undefined;
}
