import { fieldDate } from '../fieldDate';
import { isEmptyLine, type FileLine } from '../fileLines';
import { stretchOf, wordsOf, type ExportDocument } from './exportDraft';

/** The number of a document, with its day: `news·20250314·LP·0001`. */
const number = /\b(?:news|web|pubs?)·(\d{8})·[A-Z0-9_]{1,12}·/;

/**
 * Text copied from Europresse: outlet, a line with section, date and page, headline, text, rights, number. Of the text
 * export no sample is public; the order is that of its pages.
 */
export function readEuropresse(lines: readonly FileLine[]): readonly ExportDocument[] {
  const ends = lines.flatMap(({ text }, index) => (number.test(text) ? [index] : []));
  if (ends.length === 0) return [];
  // A file that was cut ends within a document.
  return [...ends, lines.length].flatMap((end, index) =>
    readDocument(lines, index === 0 ? 0 : ends[index - 1] + 1, end),
  );
}

/** Lines of a head. */
const maxHead = 8;
/** Longer lines name no outlet; the bound keeps a line of blanks linear. */
const maxOutlet = 120;

function readDocument(lines: readonly FileLine[], from: number, end: number): ExportDocument[] {
  const own = lines.slice(from, end).filter((line) => !isEmptyLine(line));
  const dated = own.slice(0, maxHead).findIndex(({ text }) => /\d{4}/.test(text) && fieldDate(text) !== undefined);
  if (dated < 1 || dated + 1 >= own.length) return [];
  const headline = own[dated + 1];
  const rights = own.findIndex(({ text }) => /^\s*(?:©|copyright\b)/i.test(text));
  const below = own.at(dated + 2);
  const author =
    below && /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u.test(below.text.trim()) ? below : undefined;
  const body = own.slice(dated + (author ? 3 : 2), rights > dated + 1 ? rights : own.length);
  const outlet = own[dated - 1].text
    .trim()
    .slice(0, maxOutlet)
    .split(/, no\.? |\s*\(site web\)|;/i, 1)[0];
  const parts = [stretchOf([headline], 'headline'), stretchOf(body)];
  return [
    {
      parts: parts.filter((part) => part !== undefined),
      source: {
        title: wordsOf([headline]),
        outlet,
        authors: author ? [author.text] : [],
        date: number.exec(lines.at(end)?.text ?? '')?.[1] ?? own[dated].text,
      },
    },
  ];
}
