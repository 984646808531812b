import { fieldDate } from '../fieldDate';
import { isEmptyLine, type FileLine } from '../fileLines';
import { stretchOf, wordsOf, type ExportDocument } from './exportDraft';

/** Dates stand alone on their line. */
const maxDateLine = 40;

/** An article copied or printed from PressReader: outlet, day, headline, names in capitals, text. No public sample was found. */
export function readPressReader(lines: readonly FileLine[]): readonly ExportDocument[] {
  const own = lines.filter(({ text }) => !isFooter(text));
  const first = own.findIndex((line) => !isEmptyLine(line));
  const outlet = own.at(first);
  const date = own.at(first + 1);
  if (!outlet || !date || date.text.length > maxDateLine || fieldDate(date.text) === undefined) return [];
  const [headline, ...paragraphs] = paragraphsOf(own.slice(first + 2));
  const named = paragraphs.findIndex((paragraph) => !paragraph.every(({ text }) => text === text.toUpperCase()));
  if (paragraphs.length === 0 || named < 0) return [];
  const parts = [stretchOf(headline, 'headline'), stretchOf(paragraphs.slice(named).flat())];
  const author = paragraphs.slice(0, named).flat().at(0)?.text.trim();
  return [
    {
      parts: parts.filter((part) => part !== undefined),
      source: {
        title: wordsOf(headline),
        outlet: outlet.text.trim(),
        date: date.text,
        authors: author === undefined ? [] : [inTitleCase(author)],
      },
    },
  ];
}

/** `PressReader.com +1 604 …`, `COPYRIGHT AND PROTECTED BY APPLICABLE LAW`, on every print. */
function isFooter(text: string): boolean {
  return /pressreader|^\s*copyright and protected by/i.test(text);
}

function paragraphsOf(lines: readonly FileLine[]): FileLine[][] {
  const paragraphs: FileLine[][] = [];
  lines.forEach((line, index) => {
    if (isEmptyLine(line)) return;
    if (index > 0 && !isEmptyLine(lines[index - 1])) paragraphs[paragraphs.length - 1].push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
}

/** *ADA BROOK* is Ada Brook. */
function inTitleCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s-])\p{Ll}/gu, (initial) => initial.toUpperCase());
}
