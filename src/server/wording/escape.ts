/**
 * Controls: a terminal obeys some (`\u001b[2J` clears it), XML and HTML hold few, and those of direction turn round the
 * words after them, ours too.
 */
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A text with its blanks folded and without controls. */
export function foldBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').replace(controls, '');
}

/** A text without controls; line ends and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(controls, (sign) => (/[\t\n\r]/.test(sign) ? sign : ''));
}

/**
 * Text for a message, which shows `[words](address)` as a link that a click follows, be it a command: the two halves are
 * parted by a sign of no width and stay text. Controls, also those that turn round the words after them, are left out.
 */
export function plainMessage(text: string): string {
  return withoutControls(text).replace(/\](?=\s*\()/g, ']\u200b');
}

/**
 * Article text made safe for a Markdown hover: every character that could start emphasis, code, a
 * link, an image, HTML, an entity, a list, a table or an icon is escaped, and blanks are folded.
 * The one way in which article text enters Markdown.
 */
export function escapeHover(text: string): string {
  return foldBlanks(text).replace(/[\\`*_{}[\]()#+\-.!|~$:<>&^=@]/g, (c) =>
    c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '&' ? '&amp;' : `\\${c}`,
  );
}

/** What may begin markup within a line. */
const inlineMarkup = /[\\`*_[\]|~@<&$:]|www\./gi;
/** What begins a heading, a quotation or an item of a list: `# `, `> `, `- `, `2. `. */
const blockMarkup = /^(?:\d{1,9}(?=[.)](?: |$))|(?=[#>+-]))/;

/**
 * Article text in a Markdown document that is read as text too, as a line, an item or a cell: blanks are folded, and what
 * would be markup where it stands is escaped, and nothing else: `10:40 p.m. ($3.6 million)` stays as it is.
 */
export function escapeMarkdown(text: string): string {
  const folded = foldBlanks(text).trim();
  return folded
    .replace(inlineMarkup, (found, at: number) => {
      if (found === '<') return '&lt;';
      return isMarkup(found, folded, at) ? `${found.slice(0, -1)}\\${found.slice(-1)}` : found;
    })
    .replace(blockMarkup, (found) => `${found}\\`);
}

/** Characters of the longest entity that is looked for: `&CounterClockwiseContourIntegral;`. */
const maxEntity = 40;

/** Whether a mark does something where it stands. */
function isMarkup(mark: string, text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  switch (mark) {
    case '_':
      // Between letters it is no emphasis: `file_name.txt`.
      return !/^[\p{L}\p{N}]_[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at + 2));
    case '&':
      return /^&#?[a-z\d]+;/i.test(text.slice(at, at + maxEntity));
    case '$':
      // No formula ends where a digit follows: `$3 or $4`.
      return !/\d/.test(next);
    case ':':
      // `https://`, `mailto:me`, `:smile:`
      return /[\p{L}/+_-]/u.test(next);
    default:
      return true;
  }
}

/** Characters that XML 1.0 does not allow, lone halves of characters among them. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Article text in an element or attribute of XML; what XML cannot hold is a replacement character, so that places stay. */
export function escapeXml(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\r': '&#13;',
  };
  return text.replace(notXml, '\ufffd').replace(/[&<>"\r]/g, (sign) => signs[sign]);
}

/**
 * Where a spreadsheet may begin a cell with a sign of a formula: at the start, also behind blanks, and behind a semicolon,
 * tab or line end, since one that separates by these takes the quotes of a cell for letters. Full-width signs count as well.
 */
const formulaStart = /([;\t\r\n][ "]*)(?=[=+\-@＝＋－＠])/g;
const formulaAtStart = /^(?=[\t\r]|[ "]*[=+\-@＝＋－＠])/;

/**
 * One cell of a CSV file (RFC 4180), without controls but tabs and line ends; signs of a formula are defused for
 * spreadsheets by an apostrophe.
 */
export function csvCell(value: string | number): string {
  const text = typeof value === 'string' ? withoutFormulas(withoutControls(value)) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function withoutFormulas(text: string): string {
  return text.replace(formulaStart, "$1'").replace(formulaAtStart, "'");
}
