import { pageWords } from '../lexicon/fieldWords';
import { addToList } from '../text/multimap';
import { isEmptyLine, type FileLine } from './fileLines';

/** Page heads are short. */
const maxLength = 120;
/** A line that stands so often in a file, with other numbers perhaps, may be the head or foot of its pages. */
const minRepeats = 2;
/** Head, date and folio may take a line each. */
const maxLinesTogether = 4;

/** Longer lines tell no page; the bound keeps a line of blanks linear. */
const maxFolio = 40;

/** `12`, `- 12 -`, `Page 3 of 7`. */
function isFolio(text: string): boolean {
  if (text.length > maxFolio) return false;
  const match = /^([\p{L}.]{0,8})\s*[-–—[]?\s*\d{1,4}\s*[-–—\]]?(?:\s*(?:of|von|de|\/)\s*\d{1,4})?$/u.exec(
    text.toLowerCase(),
  );
  return match !== null && (match[1] === '' || pageWords.has(match[1]));
}

/** `BELMORA LEDGER - 3`, `4 | BELMORA LEDGER`: the name of a paper beside its page. */
function isNamedFolio(text: string): boolean {
  if (text.length > maxFolio) return false;
  return /^(?:\p{Lu}{2,}(?: \p{Lu}{2,}){0,5} [-–—|•] \d{1,4}|\d{1,4} [-–—|•] \p{Lu}{2,}(?: \p{Lu}{2,}){0,5})$/u.test(
    text,
  );
}

/** `TARVIK COUNTY COUNCIL        Page 1 of 2`: a name at one side of a page, its number at the other; sure by itself. */
function isSpreadFolio(text: string): boolean {
  if (text.length > maxLength || !/\S {3}/.test(text)) return false;
  const sides = text.split(/ {3,}/);
  const isNumber = (side: string): boolean => isFolio(side) && /\p{L}/u.test(side);
  const isName = (side: string): boolean => /^\p{Lu}[\p{Lu}\d .&'’-]{3,}$/u.test(side);
  return sides.length === 2 && sides.some(isNumber) && sides.some(isName);
}

/** `Continued on page 5`, `From page 3`. */
const turns = [
  /^(?:please )?turn to page \d{1,3}\.?$/i,
  /^(?:cont(?:inued|d)?\.?|more)\b.{0,10}\bpage\s+[a-z]?\d{1,3}\.?$/i,
  /^from page [a-z]?\d{1,3}\.?$/i,
];

function isTurn(text: string): boolean {
  return turns.some((turn) => turn.test(text));
}

/**
 * Lines that belong to the pages of a set text and not to the text: heads that repeat on every page, folios, turn
 * lines. A head or a number alone is one only where a page ends: with a folio or turn line beside it, or in the middle
 * of a sentence.
 * @returns indices of the lines
 */
export function pageHeads(lines: readonly FileLine[]): Set<number> {
  const repeats = repeatedLines(lines);
  const isHead = (index: number): boolean => repeats.has(headKey(lines[index].text));
  const heads = headsInSentences(lines);
  const sure = new Set<string>();
  const possible: number[][] = [];
  for (const group of groupsOf(lines)) {
    const own = group.filter(
      (index) =>
        isHead(index) ||
        isDatedHead(lines, group, index) ||
        isNamedFolio(trimmed(lines[index])) ||
        isFolio(trimmed(lines[index])) ||
        isTurn(trimmed(lines[index])),
    );
    // A turn line may stand straight above the text that goes on.
    for (const index of group) if (isSureHead(lines, index)) heads.add(index);
    if (own.length !== group.length || group.length > maxLinesTogether) continue;
    possible.push(group);
    if (!isPageBreak(lines, group)) continue;
    for (const index of group) sure.add(headKey(lines[index].text));
  }
  for (const group of possible)
    if (group.some((index) => sure.has(headKey(lines[index].text)) && (isHead(index) || isPageBreak(lines, group))))
      for (const index of group) heads.add(index);
  return heads;
}

/** Whether a line belongs to a page whatever stands around it. */
function isSureHead(lines: readonly FileLine[], index: number): boolean {
  const line = trimmed(lines[index]);
  return isTurn(line) || isSpreadFolio(line) || isNumberInSentence(lines, index);
}

/** A line without capitals or a number that stands so often in a file may be the head of its pages. By hand. */
const minPlainRepeats = 3;
/** In so many places it parts a sentence. By hand. */
const minParted = 2;
/** A longer line is text. In code units; by hand. */
const maxPlainHead = 60;

/** `Harbour Inquiry Report`: a line that comes again and again, more than once in the middle of a sentence. */
function headsInSentences(lines: readonly FileLine[]): Set<number> {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, index) => {
    const line = text.trim();
    if (line.length > 0 && line.length <= maxPlainHead && /^[\p{Lu}\d]/u.test(line) && !/[.!?:,;]$/.test(line))
      addToList(places, headKey(line), index);
  });
  const heads = new Set<number>();
  for (const indices of places.values()) {
    if (indices.length < minPlainRepeats) continue;
    const parted = indices.filter((index) => partsSentence(lines, index)).length;
    if (parted >= minParted && parted >= indices.length / 2) for (const index of indices) heads.add(index);
  }
  return heads;
}

function partsSentence(lines: readonly FileLine[], index: number): boolean {
  const [above, below] = [nextWithText(lines, index, -1), nextWithText(lines, index, 1)];
  return above !== undefined && below !== undefined && isOpenBetween(above, below);
}

/** `THE LEDGER          Friday 14 March 2025`: the name of a paper and the day at both sides of a page. */
function isSpread(line: string): boolean {
  return /^\p{Lu}{2,}(?: \p{Lu}{2,}){0,5} {3}\s*(?:\p{L}+,? )?(?:\d{1,2}|\p{L}+)\.? (?:\p{L}+|\d{1,2}),? \d{4}$/u.test(
    line,
  );
}

/** `THE LEDGER | FRIDAY MARCH 14 2025` straight above or below a folio: of a page that is pasted alone no head repeats. */
function isDatedHead(lines: readonly FileLine[], group: readonly number[], index: number): boolean {
  const line = trimmed(lines[index]);
  if (
    line.length > maxLength ||
    !(line === line.toUpperCase() || isSpread(line)) ||
    !/\p{Lu}{3}.*\b(?:19|20)\d\d\b/u.test(line)
  )
    return false;
  return [index - 1, index + 1].some((beside) => group.includes(beside) && isFolio(trimmed(lines[beside])));
}

/** `412` between two lines of a sentence: where a page or a column of a printed record begins. */
function isNumberInSentence(lines: readonly FileLine[], index: number): boolean {
  if (!/^\[?\d{1,4}\]?$/.test(trimmed(lines[index]))) return false;
  const [above, below] = [lines.at(index - 1), lines.at(index + 1)];
  return index > 0 && above !== undefined && below !== undefined && isOpenBetween(above.text, below.text);
}

function isOpenBetween(above: string, below: string): boolean {
  return /[\p{L},-]\s*$/u.test(above) && /^\s*\p{Ll}/u.test(below);
}

function trimmed({ text }: FileLine): string {
  return text.trim();
}

/** Indices of lines without an empty one between them. */
function groupsOf(lines: readonly FileLine[]): number[][] {
  const groups: number[][] = [];
  lines.forEach((line, index) => {
    if (isEmptyLine(line)) return;
    if (index > 0 && !isEmptyLine(lines[index - 1])) groups[groups.length - 1].push(index);
    else groups.push([index]);
  });
  return groups;
}

/** Keys of lines in capitals or with a number that repeat with other numbers alone. */
function repeatedLines(lines: readonly FileLine[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const line = text.trim();
    if (line.length > 0 && line.length <= maxLength && mayBeHead(line))
      counts.set(headKey(line), (counts.get(headKey(line)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([key, count]) => key !== '' && count >= minRepeats).map(([key]) => key));
}

function mayBeHead(line: string): boolean {
  if (/[.!?:]["”’')]*$/.test(line)) return false;
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  const capitals = words.filter((word) => word === word.toUpperCase()).length;
  return words.length > 0 && (/\d/.test(line) || capitals >= words.length / 2);
}

function headKey(line: string): string {
  return line.toLowerCase().replace(/\d+/g, '').replace(/\s+/g, ' ').trim();
}

/** Whether a page ends where some lines stand. */
function isPageBreak(lines: readonly FileLine[], group: readonly number[]): boolean {
  const texts = group.map((index) => trimmed(lines[index]));
  const hasWord = texts.some((text) => isNamedFolio(text) || (isFolio(text) && /\p{L}/u.test(text)));
  const hasFolio = texts.some(isFolio) && group.length > 1;
  if (hasWord || hasFolio || texts.some(isTurn) || group.some((index) => lines[index].text.includes('\f'))) return true;
  const above = nextWithText(lines, group[0], -1);
  const below = nextWithText(lines, group[group.length - 1], 1);
  return above !== undefined && below !== undefined && isOpenBetween(above, below);
}

/** Empty lines and lines of a page between a text and the page's head. */
const reach = 4;

function nextWithText(lines: readonly FileLine[], index: number, step: 1 | -1): string | undefined {
  for (let i = index + step, count = 0; i >= 0 && i < lines.length && count < reach; i += step, count++)
    if (!isEmptyLine(lines[i])) return lines[i].text;
  return undefined;
}
