/**
 * Text with a backslash before what Markdown would read as markup, and before nothing else: `[sic]`, `5 * 3`, `a_b`
 * and `5. July` inside a line stay as they are. The text is one line, or part of one.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`]/g, '\\$&')
    .replace(/(?<!\s)\*|\*(?!\s)/g, '\\*')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(/~(?=~)/g, '\\~');
}

/** Escapes what only at the beginning of a line is markup: `#`, `>`, `- `, `3. `, `---`. */
export function escapeLineStart(line: string): string {
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(line);
  if (number) return `${number[0]}\\${line.slice(number[0].length)}`;
  if (/^(?:[>|]|---|===)/.test(line) || /^(?:#{1,6}|[-+])(?:\s|$)/.test(line)) return `\\${line}`;
  return line;
}

/** Plain text as a paragraph of Markdown: one line, escaped. */
export function paragraph(text: string): string {
  return escapeLineStart(escapeInline(oneLine(text)));
}

/** White space folded, without the no-break spaces: those may stand in numbers. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ').trim();
}

/** Plain text whose paragraphs are parted by blank lines; single line ends inside them stay line ends. */
export function paragraphs(text: string): string {
  return text
    .split(/\r\n|[\n\r\f]/)
    .map((line) => escapeLineStart(escapeInline(oneLine(line))))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A body under its headline, unless it begins with the same. */
export function underHeadline(title: string | undefined, body: string): string {
  if (title === undefined || title === '') return body.trim();
  const text = body.trim();
  const lineEnd = text.indexOf('\n');
  const first = lineEnd < 0 ? text : text.slice(0, lineEnd);
  if (folded(first) !== folded(title)) return `# ${escapeInline(oneLine(title))}\n\n${text}`;
  return first.startsWith('# ') ? text : `# ${escapeInline(oneLine(title))}\n\n${text.slice(first.length).trim()}`;
}

/** Words alone, for comparing a headline with a title. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
