import { entityNames } from '../lexicon/entityNames';
import type { Format } from './format';
import type { Edit, MappedText } from './mappedText';

/** What any text may hold that is read as something else; most texts hold none of it. */
const anyOdd =
  /[\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff\ufb00-\ufb06\uff01-\uff5e]/;

/** Forms that are written with signs of ASCII: entities, Turndown's escapes, typewriter's marks and dashes. */
const forms = [
  '&(?:amp;)?(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\\d]{1,30});',
  '\\\\[!-/:-@[-`{-~]',
  "``|''",
  '(?<=[\\p{L}\\p{N})”"’,. ])--(?=[\\p{L}\\p{N}(“"‘ ]|$)',
];
const odd = new RegExp([anyOdd.source, ...forms].join('|'), 'gmu');

/**
 * Characters as what they mean: no-break and other blanks as blanks, soft hyphens and zero-width characters as nothing,
 * ligatures and full-width forms as letters and digits, entities as their characters, Turndown's escapes without their
 * backslash, typewriter's marks (``…'') and dashes (--) as marks and dashes.
 */
export function readCharacters(mapped: MappedText, format: Format): MappedText {
  const { text } = mapped;
  const hasPairs = format === 'plain' && text.includes('``') && text.includes("''");
  const hasDashes = format === 'plain' && text.includes('--');
  const hasEscapes = format === 'markdown' && text.includes('\\');
  if (!anyOdd.test(text) && !text.includes('&') && !hasPairs && !hasDashes && !hasEscapes) return mapped;
  const edits: Edit[] = [];
  for (const { 0: found, index } of text.matchAll(odd)) {
    const meaning = meaningOf(text, found, index, { hasPairs, hasDashes, hasEscapes });
    if (meaning !== undefined && meaning !== found)
      edits.push({ start: index, end: index + found.length, text: meaning });
  }
  return mapped.edit(edits);
}

interface Signs {
  readonly hasPairs: boolean;
  readonly hasDashes: boolean;
  readonly hasEscapes: boolean;
}

/** @returns undefined for what is read as it stands */
function meaningOf(
  text: string,
  found: string,
  index: number,
  { hasPairs, hasDashes, hasEscapes }: Signs,
): string | undefined {
  const unit = found.charCodeAt(0);
  if (found.startsWith('&')) return entityOf(found);
  if (found.startsWith('\\')) return hasEscapes ? escapedOf(text, found, index) : undefined;
  if (found === '--') return hasDashes && !isAmongCapitals(text, index) ? '—' : undefined;
  if (found === '``') return hasPairs ? '“' : undefined;
  if (found === "''") return hasPairs ? '”' : undefined;
  if (unit === 0xfeff) return '';
  if (unit >= 0xff01) return String.fromCharCode(unit - 0xfee0);
  if (unit >= 0xfb00) return found.normalize('NFKD');
  if (isJoiner(unit) && isBeyondLatin(text, index)) return undefined;
  return isBlankSign(unit) ? blankOf(text, index) : '';
}

/** *BRIDGE TO CLOSE -- COUNCIL*: a headline is told as its paper sets it. */
function isAmongCapitals(text: string, index: number): boolean {
  const beside = 4;
  return (
    /\p{Lu}{2} ?$/u.test(text.slice(Math.max(0, index - beside), index)) &&
    /^-- ?\p{Lu}{2}/u.test(text.slice(index, index + 2 * beside))
  );
}

function isJoiner(unit: number): boolean {
  return unit === 0x200c || unit === 0x200d;
}

/** Joiners shape the letters of other scripts and hold emoji together. */
function isBeyondLatin(text: string, index: number): boolean {
  const latinEnd = 0x250;
  return text.charCodeAt(index - 1) >= latinEnd || text.charCodeAt(index + 1) >= latinEnd;
}

function isBlankSign(unit: number): boolean {
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** A blank within a number stays what it is: tokens take `1 250 000` for one number by it. */
function blankOf(text: string, index: number): string | undefined {
  return /^\d.\d{3}(?!\d)/.test(text.slice(index - 1, index + 5)) ? undefined : ' ';
}

function entityOf(found: string): string | undefined {
  const name = found.slice(found.startsWith('&amp;') && found.length > '&amp;'.length ? '&amp;'.length : 1, -1);
  if (!name.startsWith('#')) return entityNames.get(name);
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = (code >= 0x20 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff);
  if (!isCharacter || (code >= 0x7f && code < 0xa0)) return undefined;
  // A no-break blank, a soft hyphen: as if it stood there itself.
  if (code === 0xa0) return ' ';
  return code === 0xad || (code >= 0x200b && code <= 0x200d) ? '' : String.fromCodePoint(code);
}

/** Signs that would be markup without their backslash, anywhere in a line. */
const markupSigns = new Set(['*', '_', '[', ']', '`', '<', '~', '\\', '!']);

/** `1\.2`: the sign alone, unless it would be markup: then Markdown reads the escape. */
function escapedOf(text: string, found: string, index: number): string | undefined {
  const sign = found[1];
  if (markupSigns.has(sign)) return undefined;
  // At the head of a line these would make it a heading, a quotation or an item.
  return isFirstInLine(text, index) && /[#>+=-]/.test(sign) ? undefined : sign;
}

function isFirstInLine(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--;
  return at < 0 || text[at] === '\n' || text[at] === '\r';
}
