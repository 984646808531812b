import { geniosLabels } from '../../lexicon/exportLabels';
import { fieldDate } from '../fieldDate';
import { isEmptyLine, type FileLine } from '../fileLines';
import { stretchOf, wordsOf, type ExportDocument } from './exportDraft';

/** `Hafen-Zeitung vom 14.03.2025`, `Quelle: Hafen-Zeitung vom 14.03.2025, Nr. 61, S. 3`. */
const opener = /^(?:Quelle:\s*)?(\p{Lu}[^\n:]{1,60}?)(?: vom|,) (\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+) ?\d{4})\b/u;
const field = /^(\p{L}{2,14}):\s*(.*)$/u;
/** Lines below the first among which labels stand, and how many make a document: a date alone may open any text. */
const maxHead = 14;
const minLabels = 2;

/**
 * Text copied from GENIOS and wiso: outlet and day, labels, headline, text. No public sample was found; the order is the
 * one that its lists of hits show.
 */
export function readGenios(lines: readonly FileLine[]): readonly ExportDocument[] {
  const starts = lines.flatMap((line, index) =>
    opener.test(line.text.trim()) && labelsIn(lines, index) ? [index] : [],
  );
  return starts.flatMap((start, index) => readDocument(lines.slice(start, starts[index + 1] ?? lines.length)));
}

/** Label and value of a line. */
function labelOf({ text }: FileLine): readonly [label: string, value: string] | undefined {
  const match = field.exec(text.trim());
  const label = match?.[1].toLowerCase() ?? '';
  return match && geniosLabels.has(label) ? [label, match[2]] : undefined;
}

function labelsIn(lines: readonly FileLine[], index: number): boolean {
  const below = lines.slice(index + 1, index + maxHead).filter((line) => labelOf(line) !== undefined);
  return below.length >= minLabels;
}

function readDocument([first, ...rest]: readonly FileLine[]): ExportDocument[] {
  const [, outlet, date] = opener.exec(first.text.trim()) ?? [];
  const own = rest.filter((line) => !labelOf(line));
  const from = own.findIndex((line) => !isEmptyLine(line));
  if (from < 0 || fieldDate(date) === undefined) return [];
  const end = own.findIndex((line, index) => index > from && isEmptyLine(line));
  const headline = own.slice(from, end < 0 ? own.length : end);
  const body = own.slice(from + headline.length);
  const parts = [stretchOf(headline, 'headline'), stretchOf(body)].filter((part) => part !== undefined);
  const authors = rest
    .flatMap((line) => labelOf(line) ?? [])
    .filter((_, index, all) => index % 2 === 1 && /^autor/.test(all[index - 1]));
  return [{ parts, source: { title: wordsOf(headline), outlet, date, authors } }];
}
