import { readArticleHead } from './articleHead';
import { readCaptions } from './captions';
import { readCharacters } from './characters';
import { readExport } from './exports/readExport';
import type { Draft } from './draft';
import type { FileDocument } from './fileDocument';
import type { Format } from './format';
import { readFrontMatter, type FrontMatter } from './frontMatter';
import { readHeaderLines, readListedMetadata, readTrailer } from './headerLines';
import { lineStartsOf, MappedText } from './mappedText';
import { firstLines, readMasthead } from './masthead';
import { offsetInText } from './offsetMap';
import { readOutletLine } from './outletLines';
import { readQuotedLines } from './quotedLines';
import { readMarkdownMasthead, readTitleLine } from './siteTitles';
import { cleanSource, hostOf, sourceOf } from './sourceFields';
import { readStructure } from './structure/readStructure';
import { readWrappedLines } from './wrappedLines';

/**
 * The documents that a file holds, one or more: the text of each and what the file says of it. Never throws; linear in
 * the length of the file.
 * @param file the decoded file after its byte order mark, line ends as stored
 */
export function readFile(file: string, format: Format): FileDocument[] {
  const drafts = (format === 'plain' ? readExport(file) : undefined) ?? [
    (format === 'plain' ? readCaptions(file) : undefined) ?? readSingle(file, format),
  ];
  const read = drafts.map((draft) => readText(draft, format));
  const [first] = read;
  if (read.length === 1 && first.text.isWhole(file)) return [documentOf(first, format, undefined)];
  const lineStarts = lineStartsOf(file);
  return read.map((draft) => documentOf(draft, format, lineStarts));
}

/** A file with one document: front matter is taken off it. */
function readSingle(file: string, format: Format): Draft {
  const whole = MappedText.of(file);
  const above =
    readFrontMatter(file, format) ?? readHeaderLines(file) ?? readListedMetadata(file) ?? mastheadOf(file, format);
  const below = readTrailer(file);
  const [start, end] = [above?.start ?? 0, below?.end ?? file.length];
  const cut = above?.cut;
  if (start === 0 && end === file.length && !cut) {
    const masthead = format === 'markdown' ? readMarkdownMasthead(firstLines(file)) : undefined;
    const named = readTitleLine(file, format) ?? masthead;
    return withHead({ text: whole, roles: [], ...(named ? { source: cleanSource(named) } : {}) }, format);
  }
  const parts = cut
    ? [
        { start, end: cut.start },
        { start: cut.end, end },
      ]
    : [{ start, end }];
  const text = whole.assemble(parts.filter((part) => part.start < part.end));
  const source = sourceOf([...(above?.fields ?? []), ...(below?.fields ?? [])]);
  // A clipper that writes no title leaves it in the heading, with the name of the site.
  const host = source?.url === undefined ? undefined : hostOf(source.url);
  const named = source?.title === undefined ? readTitleLine(text.text, format, host) : undefined;
  const outlet = source?.outlet === host ? named?.outlet : source?.outlet;
  return withHead(
    {
      text,
      source: source && { ...source, ...(named ? { title: named.title } : {}), ...(outlet ? { outlet } : {}) },
      roles: [],
    },
    format,
  );
}

/** A draft with the headline, and the outlet, that stand in its head where nothing else tells them. */
function withHead(draft: Draft, format: Format): Draft {
  const { text, source } = draft;
  // In Markdown the heading is the headline.
  const head = format === 'plain' && source?.title === undefined ? readArticleHead(text.text) : undefined;
  const outlet = source?.outlet ?? head?.outlet ?? readOutletLine(text.text);
  const told = cleanSource({ title: head?.title, outlet });
  return told === undefined ? draft : { ...draft, source: { ...source, ...told } };
}

/** In Markdown the first line is the headline. */
function mastheadOf(file: string, format: Format): FrontMatter | undefined {
  return format === 'plain' ? readMasthead(file) : undefined;
}

function readText(draft: Draft, format: Format): Draft {
  const unwrapped = format === 'plain' ? readWrappedLines(readQuotedLines(draft.text)) : draft.text;
  return { ...draft, text: readCharacters(unwrapped, format) };
}

/** @param lineStarts of the file; undefined where the text is the file */
function documentOf({ text, source, roles }: Draft, format: Format, lineStarts: Uint32Array | undefined): FileDocument {
  const map = lineStarts && text.mapTo(lineStarts);
  const placed = roles
    .map(({ start, end, role }) => ({ start: offsetInText(map, start), end: offsetInText(map, end - 1) + 1, role }))
    .filter(({ start, end }) => start < end);
  const structure = readStructure(text.text, format);
  const known = [...placed, ...structure.roles].sort((a, b) => a.start - b.start);
  return {
    text: text.text,
    ...(source ? { source } : {}),
    ...(map ? { map } : {}),
    ...(known.length > 0 ? { roles: known } : {}),
    ...(structure.speeches.length > 0 ? { speeches: structure.speeches } : {}),
  };
}
