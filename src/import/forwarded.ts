import { forwardMarks, forwardedHeaders } from '../lexicon/mailWords';

/** An e-mail that another forwards in its text, below a line that says so and the headers again. */
export interface Forwarded {
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly text: string;
  /** What stands above it, in characters. */
  readonly noteLength: number;
}

/** Lines of headers below the mark; mail programs write five or six. */
const maxHeaderLines = 12;

/** What is forwarded in a plain text; `undefined` where nothing is. */
export function forwardedIn(plain: string): Forwarded | undefined {
  const lines = plain.split(/\r\n|\n/);
  const mark = lines.findIndex(isMark);
  if (mark < 0) return undefined;
  const headers: { from?: string; date?: string; subject?: string } = {};
  let at = mark + 1;
  while (at < lines.length && lines[at].trim() === '') at++;
  const first = at;
  for (; at < lines.length && at < first + maxHeaderLines; at++) {
    const header = /^[>*\s]{0,4}(\p{L}{2,12})\*?\s?:\*?\s{0,4}(\S.*)$/u.exec(lines[at].slice(0, 1000));
    const key = header && forwardedHeaders.get(header[1].toLowerCase());
    if (!header || key === undefined || key === null) break;
    if (key !== 'other') headers[key] ??= header[2].trim();
  }
  if (headers.from === undefined) return undefined;
  const noteLength = lines.slice(0, mark).join('\n').trim().length;
  return { ...headers, text: lines.slice(at).join('\n').trim(), noteLength };
}

/** `---------- Forwarded message ---------`, `-----Ursprüngliche Nachricht-----`. */
function isMark(line: string): boolean {
  const words = /^[>\s]{0,4}-{3,30}\s?([^-]{5,40}?)\s?-{3,30}\s{0,4}$/.exec(line)?.[1];
  return words !== undefined && forwardMarks.has(words.toLowerCase());
}
