/**
 * Article text made safe for a Markdown hover: every character that could start emphasis, code, a
 * link, an image, HTML, an entity, a list, a table or an icon is escaped, and blanks are folded.
 * The one way in which article text enters Markdown.
 */
export function escapeHover(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~$:<>&^=@]/g, (c) =>
      c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '&' ? '&amp;' : `\\${c}`,
    );
}

/** Article text in a Markdown document that is read as text too: every character that could start markup, a link or HTML is escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@/^="']/g, (c) =>
      c === "'" || c === '"' || c === '.' || c === '-' || c === '/' || c === '=' ? c : `\\${c}`,
    )
    .replaceAll('<', '&lt;');
}

/** One cell of a CSV file (RFC 4180); a leading sign of a formula is defused for spreadsheets. */
export function csvCell(value: string | number): string {
  let text = String(value);
  if (/^[=+\-@\t\r]/.test(text) && typeof value === 'string') text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
