import type { SpeakerName } from '../../corpus/statements';
import type { Citation } from '../../protocol/statements';
import { csvCell, escapeMarkdown } from './escape';
import { translate } from './translate';

/** Words of an article with everything by which a reader finds them again. */
export interface CitedWords extends SpeakerName {
  readonly words: string;
  readonly outlet?: string;
  readonly headline: string;
  /** ISO day. */
  readonly date?: string;
  /** `http:` or `https:`. */
  readonly url?: string;
  /** Path of the file, and the line from 1. */
  readonly path: string;
  readonly line: number;
}

export function citationOf(cited: CitedWords): Citation {
  return { text: textOf(cited), markdown: markdownOf(cited), row: rowOf(cited) };
}

/** `“We waited.” (Ann Moe, skipper; Kinn Post, “Ferry aground”, 2025-03-12; clips/ferry.txt, line 7)` */
function textOf(cited: CitedWords): string {
  const source = [cited.outlet, `“${cited.headline}”`, cited.date].filter((part) => part !== undefined).join(', ');
  const parts = [speakerText(cited), source, placeText(cited), cited.url].filter((part) => part !== undefined);
  return `${quoted(cited.words)} (${parts.join('; ')})`;
}

/** A block quotation with its source below, the headline linked where the file tells its address. */
function markdownOf(cited: CitedWords): string {
  const { outlet, headline, date, url } = cited;
  const title = url === undefined ? `*${escapeMarkdown(headline)}*` : `[${escapeMarkdown(headline)}](${targetOf(url)})`;
  const speaker = speakerText(cited);
  const parts = [
    ...(speaker === undefined ? [] : [escapeMarkdown(speaker)]),
    title,
    ...(outlet === undefined ? [] : [escapeMarkdown(outlet)]),
    ...(date === undefined ? [] : [date]),
    escapeMarkdown(placeText(cited)),
  ];
  return `> ${escapeMarkdown(quoted(cited.words))}\n>\n> — ${parts.join(', ')}\n`;
}

/** Outlet, date, speaker, role, words, headline, place. */
function rowOf({ outlet = '', date = '', speaker = '', role = '', words, headline, path, line }: CitedWords): string {
  // A tab or line end would begin another cell; what looks like a formula is none.
  return [outlet, date, speaker, role, words, headline, `${path}:${line}`]
    .map((cell) => csvCell(cell.replace(/\s+/g, ' ').trim()))
    .join('\t');
}

function speakerText({ speaker, role }: SpeakerName): string | undefined {
  return speaker === undefined || role === undefined ? speaker : `${speaker}, ${role}`;
}

function placeText({ path, line }: CitedWords): string {
  return translate('{0}, line {1}', path, line);
}

/** In quotation marks, unless the words begin with one. */
function quoted(words: string): string {
  return /^["“„«‘]/.test(words) ? words : `“${words}”`;
}

/** `encodeURI` throws for half of a character, which front matter may put into an address. */
function targetOf(url: string): string {
  return encodeURI(url.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[()<>]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}
