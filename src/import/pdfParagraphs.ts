import type { Line } from './pdfLayout';

/** A paragraph out of lines. Sizes in points: its own type's, and that of most of the text. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  readonly bodySize: number;
}

/** A first line stands in by this share of the type's size or more. */
const minIndent = 0.7;
/** A line that leaves more of its column empty is the last of its paragraph, where it ends a sentence. */
const minEmptyShare = 0.12;
/** Lines of a paragraph stand closer than this multiple of the usual distance. */
const paragraphLeading = 1.35;
/** Type of one paragraph varies by less. */
const maxSizeChange = 0.1;

/** The paragraphs that lines in reading order make up; words parted at line ends are joined. */
export function pdfParagraphs(lines: readonly Line[]): PdfParagraph[] {
  const bodySize = usualSize(lines);
  const leading = usualLeading(lines);
  const spelled = spelledWords(lines);
  const found: { texts: string[]; size: number }[] = [];
  lines.forEach((line, index) => {
    const before = lines.at(index - 1);
    const last = found.at(-1);
    if (index === 0 || !before || !last || beginsParagraph(line, before, leading))
      found.push({ texts: [line.text], size: line.size });
    else last.texts.push(line.text);
  });
  return found
    .map(({ texts, size }) => ({ text: joinLines(texts, spelled), size, bodySize }))
    .filter(({ text }) => text !== '');
}

/** The size of type that most letters have, to half a point. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return mostFrequent(letters);
}

/** @param counts by value. @returns the value with the largest, the first of several; 0 for none */
function mostFrequent(counts: ReadonlyMap<number, number>): number {
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, -1])[0];
}

/** The distance of lines below each other that is the most common. */
function usualLeading(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, index) => {
    const before = index > 0 ? lines[index - 1] : undefined;
    if (!before || line.startsColumn || line.y <= before.y) return;
    const distance = Math.round((line.y - before.y) * 2) / 2;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  return mostFrequent(counts);
}

const sentenceEnd = /[.!?…:]["”’'»)\]]*$/;

/** The sign before an item of a list. */
export const listSign = /^[•▪■●◦]\s*/;

function beginsParagraph(line: Line, before: Line, leading: number): boolean {
  if (listSign.test(line.text)) return true;
  if (Math.abs(line.size - before.size) > maxSizeChange * before.size) return true;
  const isIndented = line.x - line.left >= minIndent * line.size && line.x - line.left < (line.right - line.left) / 2;
  const wasIndented = before.x - before.left >= minIndent * before.size;
  if (isIndented && !wasIndented) return true;
  const isShort = before.right - before.end > minEmptyShare * (before.right - before.left);
  if (line.startsColumn || line.y <= before.y)
    // A new column or page goes on where the last sentence did not end.
    return isIndented || (sentenceEnd.test(before.text) && (isShort || before.startsColumn));
  if (leading > 0 && line.y - before.y > paragraphLeading * leading && line.y - before.y > line.size * paragraphLeading)
    return true;
  return isIndented ? isShort && sentenceEnd.test(before.text) : isShort && sentenceEnd.test(before.text);
}

/** Words as the text spells them inside its lines, lower case. */
function spelledWords(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}-]*\p{L}/gu)) words.add(word);
  return words;
}

/** Lines as one; a hyphen at a line's end stays where the text spells the word with it, or a capital or number follows. */
function joinLines(lines: readonly string[], spelled: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const left = /(\p{L}+)[-\u00AD\u2010]$/u.exec(text);
    const right = /^\p{Ll}+/u.exec(line)?.[0];
    if (text === '' || line === '') text += line;
    else if (left && right !== undefined) {
      const isSpelledWith =
        spelled.has(`${left[1]}-${right}`.toLowerCase()) && !spelled.has(`${left[1]}${right}`.toLowerCase());
      text = `${text.slice(0, -1)}${isSpelledWith ? '-' : ''}${line}`;
    } else if (/\p{L}-$/u.test(text) && /^[\p{Lu}\d]/u.test(line)) text += line;
    else text += ` ${line}`;
  }
  return text.replace(/\u00AD/g, '').trim();
}
