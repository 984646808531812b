import { isLetter, isLower, isUpper } from './characters';
import { asciiEnd } from './codeUnits';

export type SingleByteEncoding = 'windows-1252' | 'macintosh';

/** Bytes 0x80 to 0x9f; the five that Windows-1252 leaves out keep their code. The rest is Latin-1. */
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes 0x80 to 0xff. */
const macSigns =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** Bytes that are turned into characters at a time: more arguments are too many for a call. */
const chunk = 8192;

/**
 * Decodes by an own table: the decoder of Node 20.18.3 and later takes Windows-1252 for Latin-1 (nodejs/node#56542).
 */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const codes = codesOf(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...Array.from(bytes.subarray(at, at + chunk), (byte) => codes[byte]));
  return text;
}

function codesOf(encoding: SingleByteEncoding): Uint16Array {
  const codes = Uint16Array.from({ length: 256 }, (_, byte) => byte);
  const signs = encoding === 'macintosh' ? macSigns : windowsSigns;
  for (let i = 0; i < signs.length; i++) codes[asciiEnd + i] = signs.charCodeAt(i);
  return codes;
}

/** A text in which a decoder took Windows-1252 for Latin-1: U+0080 to U+009F as the signs that were meant. */
export function repairC1(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - asciiEnd]);
}

/** Bytes by which the encoding is guessed. */
const sample = 200_000;

/**
 * The encoding of bytes that are no UTF-8, by where its signs would stand: Mac Roman where more of them fit their
 * neighbours. An apostrophe of the one is a capital within a word in the other (*canÕt*).
 */
export function guessSingleByte(bytes: Uint8Array): SingleByteEncoding {
  const head = bytes.subarray(0, sample);
  const [windows, mac] = [fitOf(decodeSingleByte(head, 'windows-1252')), fitOf(decodeSingleByte(head, 'macintosh'))];
  return mac > windows ? 'macintosh' : 'windows-1252';
}

function fitOf(text: string): number {
  let fit = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= asciiEnd) fit += fitAt(text, i);
  return fit;
}

/** 1 where a sign stands as such signs do, -1 where it cannot. */
function fitAt(text: string, index: number): number {
  const [unit, before, after] = [text.charCodeAt(index), text.charCodeAt(index - 1), text.charCodeAt(index + 1)];
  if (isUpper(unit)) return isLower(before) || (isUpper(after) && isLower(text.charCodeAt(index + 2))) ? -1 : 0;
  if (isLower(unit)) return isUpper(after) ? -1 : isLetter(before) || isLetter(after) ? 1 : 0;
  switch (text[index]) {
    case '“':
    case '‘':
      return isLetter(after) && !isLetter(before) ? 1 : 0;
    case '”':
    case '’':
      return isLetter(before) || /[.,!?]/.test(text.charAt(index - 1)) ? 1 : 0;
    case '–':
    case '—':
    case '…':
    case '£':
    case '€':
      return 1;
    default:
      return unit < 0xa0 || unit > 0x2200 ? -1 : 0;
  }
}
