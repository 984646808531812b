import { proquestLabels, type ExportField } from '../../lexicon/exportLabels';
import { isEmptyLine, type FileLine } from '../fileLines';
import { stretchOf, wordsOf, type ExportDocument, type ExportPart } from './exportDraft';

const separator = /^_{40,80}\s*$/;
/** A document has at least so many known labels, one of them that of a text, an author, an outlet or a number. */
const minLabels = 2;

/** Text exports of ProQuest: documents between lines of 60 underscores, items with labels. */
export function readProquest(lines: readonly FileLine[]): readonly ExportDocument[] {
  const cuts = lines.flatMap(({ text }, index) => (separator.test(text) ? [index] : []));
  if (cuts.length === 0) return [];
  return [-1, ...cuts].flatMap((cut, index) => readDocument(lines.slice(cut + 1, cuts[index] ?? lines.length)));
}

interface Item {
  readonly field: ExportField;
  readonly label: string;
  readonly lines: FileLine[];
}

function readDocument(lines: readonly FileLine[]): ExportDocument[] {
  const { top, items } = itemsOf(lines);
  if (
    items.length < minLabels ||
    !items.some(({ field }) => field === 'text' || field === 'author' || field === 'outlet')
  )
    return [];
  const valueOf = (field: ExportField): string | undefined => {
    const item = items.find((each) => each.field === field);
    return item && wordsOf(item.lines);
  };
  const headline = top.filter((line) => !isEmptyLine(line) && !isNumberLine(line.text));
  const text = items.find(({ field }) => field === 'text');
  const caption = items.find(({ field }) => field === 'caption');
  const parts: (ExportPart | undefined)[] = [
    stretchOf(headline, 'headline'),
    text && stretchOf(text.lines),
    caption && stretchOf(caption.lines, 'caption'),
  ];
  const info = items.find(({ label }) => label === 'publication info');
  return [
    {
      parts: parts.filter((part) => part !== undefined).sort((a, b) => a.start - b.start),
      source: {
        title: wordsOf(headline),
        // “Outlet; Place” and “Outlet ; Place [Place] 14 Mar 2025: 3.”
        outlet: (valueOf('outlet') ?? (info && wordsOf(info.lines)))?.split(/\s*;/, 1)[0],
        date: valueOf('date') ?? (info && wordsOf(info.lines).split(';').at(-1)),
        authors: [valueOf('author') ?? ''],
        url: valueOf('url'),
        description: abstractOf(valueOf('description')),
        language: valueOf('language'),
      },
    },
  ];
}

function isNumberLine(text: string): boolean {
  return /^\s*do[ck]ument[oe]? \d+ \p{L}{2,3} \d+\s*$/iu.test(text);
}

function abstractOf(text: string | undefined): string | undefined {
  return text === undefined || /^none available\.?$/i.test(text) ? undefined : text;
}

/** Items stand apart by empty lines; the text holds some too, and ends at the next label. */
function itemsOf(lines: readonly FileLine[]): { top: FileLine[]; items: Item[] } {
  const top: FileLine[] = [];
  const items: Item[] = [];
  lines.forEach((line, index) => {
    const opened = index === 0 || isEmptyLine(lines[index - 1]) ? itemAt(line) : undefined;
    const last = items.at(-1);
    if (opened) items.push(opened);
    else if (last && last.field !== 'text' && isEmptyLine(line) && last.lines.some((own) => !isEmptyLine(own)))
      // What follows without a label, an address of a library say, is no part of the field.
      items.push({ field: 'aside', label: '', lines: [] });
    else (last?.lines ?? top).push(line);
  });
  return { top, items };
}

function itemAt(line: FileLine): Item | undefined {
  const match = /^([\p{Lu}][\p{L}/ ]{2,40}?)[ \u00a0]*:(?:[ \u00a0]+|$)/u.exec(line.text);
  const label = match?.[1].toLowerCase() ?? '';
  const field = proquestLabels.get(label);
  if (!match || !field) return undefined;
  const { length } = match[0];
  return { field, label, lines: [{ ...line, start: line.start + length, text: line.text.slice(length) }] };
}
