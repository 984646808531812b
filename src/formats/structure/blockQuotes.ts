import type { Span } from '../../text/span';
import type { Speech } from '../fileDocument';
import { isEmptyLine, type FileLine } from '../fileLines';
import type { Format } from '../format';
import type { Structure } from './structure';

/** A line of a block quotation without its marks. */
interface QuoteLine extends Span {
  readonly text: string;
}

/** Who is named below a quotation: `— Ella Marsh, café owner`, `<cite>Ella Marsh</cite>`, `**Ella Marsh**, owner`, `*Ella Marsh, owner*`. */
const namings: readonly RegExp[] = [
  /^(?:[—–]|--)\s*[*_]{0,2}(?<name>\p{Lu}[^,(*_\n<]{1,60}?)[*_]{0,2}(?:[,(].{0,80})?[*_]{0,2}$/u,
  /^<cite>\s*(?<name>\p{Lu}[^,(<\n]{1,60}?)\s*(?:[,(][^<]{0,80})?<\/cite>$/u,
  /^\*\*(?<name>\p{Lu}[^,(*\n]{1,60}?)\*\*(?:[,(].{0,80})?$/u,
  /^[*_](?<name>\p{Lu}[^,(*_\n]{1,60}?)(?:,[^*_\n]{0,80})?[*_]$/u,
];

/** A name stands straight below a quotation: so many lines are looked at, empty ones among them. */
const reach = 4;

/** Block quotations of Markdown, and quotations on lines of their own with a name below, in any text. */
export function readBlockQuotes(lines: readonly FileLine[], format: Format): Structure {
  const speeches: Speech[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (format === 'markdown' && isQuoted(lines[i])) {
      let to = i + 1;
      while (to < lines.length && isQuoted(lines[to])) to++;
      const below = lines.slice(to, to + reach).find((line) => !isEmptyLine(line));
      const speech = blockQuote(lines.slice(i, to).map(withoutMark), below && asQuoteLine(below));
      if (speech) speeches.push(speech);
      i = to - 1;
    } else {
      const speech = pulled(lines, i);
      if (speech) speeches.push(speech);
    }
  }
  return { roles: [], speeches };
}

function isQuoted({ text }: FileLine): boolean {
  return /^[ \t]*>/.test(text);
}

function withoutMark({ start, end, text }: FileLine): QuoteLine {
  const length = /^[ \t]*(?:>[ \t]?)+/.exec(text)?.[0].length ?? 0;
  return { start: start + length, end, text: text.slice(length) };
}

function asQuoteLine({ start, end, text }: FileLine): QuoteLine {
  return { start, end, text };
}

/** @param below the line after it, where a name may stand */
function blockQuote(lines: readonly QuoteLine[], below: QuoteLine | undefined): Speech | undefined {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const [first] = filled;
  const last = filled.at(-1);
  if (!last || filled.some(({ text }) => /^#/.test(text))) return undefined;
  const callout = /^\[!quote\][+-]?[ \t]*(?<name>[^,\n]*)/i.exec(first.text);
  if (!callout && /^\[!/.test(first.text)) return undefined;
  const inside = filled.length > 1 ? namingIn(last) : undefined;
  const calledOut = callout && calloutName(first, callout);
  const post = calledOut || inside ? undefined : postIn(last);
  const named = calledOut ?? inside ?? post?.speaker ?? (below && namingIn(below, true));
  const said = filled.slice(callout ? 1 : 0, (inside && !calledOut) || post ? -1 : undefined);
  if (post) said.push(post.said);
  const span = spanOf(said);
  if (!span) return undefined;
  const words = said.map(({ text }) => text.trim()).join(' ');
  // Marks within it and a verb of saying behind them: its own sentence tells who speaks.
  if (!named && /["“”«»]/.test(words)) return undefined;
  return { ...span, kind: 'block-quote', ...(named ? { speaker: named } : {}) };
}

/** How the page of a network closes a post on the same line: `— Valley Water (@valleywater) March 6, 2025`. */
const postCredit = /\s(?:[—–]|--)\s?(?<name>\p{Lu}[^@(\n]{0,60})\(@\w{1,20}\)[^.!?\n]{0,40}$/u;
/** Such an end has fewer code units. */
const maxPostCredit = 140;

/** What a post says and who posted it, where both stand on one line. */
function postIn(line: QuoteLine): { said: QuoteLine; speaker: Span } | undefined {
  const from = Math.max(0, line.text.length - maxPostCredit);
  const match = postCredit.exec(line.text.slice(from).trimEnd());
  const name = match?.groups?.['name'].trimEnd();
  if (!match || name === undefined) return undefined;
  const at = from + match.index;
  const start = line.start + line.text.indexOf(name, at);
  return { said: { ...line, text: line.text.slice(0, at) }, speaker: { start, end: start + name.length } };
}

function calloutName({ start }: QuoteLine, match: RegExpExecArray): Span | undefined {
  const name = match.groups?.name.trim() ?? '';
  const at = start + match[0].indexOf(name);
  return name === '' ? undefined : { start: at, end: at + name.length };
}

/** @param isSure only a dash or a tag names the speaker: a line in italics below may be a caption */
function namingIn({ start, text }: QuoteLine, isSure = false): Span | undefined {
  const line = text.trim();
  const at = start + text.length - text.trimStart().length;
  for (const naming of isSure ? namings.slice(0, 2) : namings) {
    const match = naming.exec(line);
    const name = match?.groups?.name;
    if (match && name !== undefined) {
      const from = at + line.indexOf(name);
      return { start: from, end: from + name.length };
    }
  }
  return undefined;
}

function spanOf(lines: readonly QuoteLine[]): Span | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (!last) return undefined;
  const start = first.start + first.text.length - first.text.trimStart().length;
  const end = last.start + last.text.trimEnd().length;
  return end > start ? { start, end } : undefined;
}

/** `“Nobody should try it.”` on a line of its own, and the name on the next. */
function pulled(lines: readonly FileLine[], index: number): Speech | undefined {
  const next = lines.at(index + 1);
  const line = asQuoteLine(lines[index]);
  if (!next || isEmptyLine(next) || !/^["“«][^"“”«»]*["”»][ \t\\]*$/.test(line.text.trimStart())) return undefined;
  const speaker = namingIn(asQuoteLine(next));
  const span = spanOf([{ ...line, text: line.text.slice(0, lastMark(line.text) + 1) }]);
  return span && speaker ? { ...span, kind: 'block-quote', speaker } : undefined;
}

/** Where the last mark of quotation stands: blanks and the backslash of a line break may follow. */
function lastMark(text: string): number {
  return Math.max(text.lastIndexOf('"'), text.lastIndexOf('”'), text.lastIndexOf('»'));
}
