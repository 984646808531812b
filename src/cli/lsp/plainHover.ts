/** Where an id of the server leads, as an address of a line; undefined where it leads nowhere. */
export type AddressOf = (id: string) => Promise<string | undefined>;

/** Labels of links hold no bare bracket: article text in them is escaped. */
const link = /\[((?:\\.|[^[\]\\])*)\]\(command:([\w.]+)(?:\?([^()\s]*))?\)/g;
/** What can be done, in links alone, stands behind the last of these. */
const separator = '\n\n---\n\n';

/** A hover for a client that knows none of our commands: links lead to lines of files, what else they did is left out. */
export async function withFileLinks(markdown: string, addressOf: AddressOf): Promise<string> {
  const parts = markdown.split(separator);
  if (parts.length > 1 && isActions(parts[parts.length - 1])) parts.pop();
  const text = parts.join(separator);
  let out = '';
  let end = 0;
  for (const { 0: whole, 1: label, 2: command, 3: given, index } of text.matchAll(link)) {
    const id = command === 'crossread.reveal' ? firstArgument(given) : undefined;
    const address = id === undefined ? undefined : await addressOf(id);
    out += text.slice(end, index) + (address === undefined ? label : `[${label}](${address})`);
    end = index + whole.length;
  }
  return withoutNeedlessEscapes(out + text.slice(end));
}

/** An item of a list may begin here: so many digits at the start of a line. */
const digitsOfItem = /(?:^|\n)\s*\d{1,9}$/;
const maxDigitsOfItem = 12;

/**
 * Markdown without escapes that change nothing where they stand: several clients show their backslashes. A stop keeps its
 * own within what may be an address, a bracket behind another one.
 */
export function withoutNeedlessEscapes(markdown: string): string {
  return markdown.replace(/\\(.)/gs, (escaped, sign: string, at: number) => {
    const [before, after] = [markdown.charAt(at - 1), markdown.charAt(at + escaped.length)];
    const isItem = (): boolean => digitsOfItem.test(markdown.slice(Math.max(0, at - maxDigitsOfItem), at));
    return isNeedless(sign, before, after) && !(/[.)]/.test(sign) && isItem()) ? sign : escaped;
  });
}

/** @param before @param after the signs beside an escaped one, empty at either end of the text */
function isNeedless(sign: string, before: string, after: string): boolean {
  switch (sign) {
    case '.':
      return after === '' || /[\s”’"']/.test(after) || (/\d/.test(before) && /\d/.test(after));
    case '-':
      return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    case '(':
      return before !== ']';
    case ')':
      return true;
    case '$':
      return /\d/.test(after);
    case ':':
      return after === '' || /\s/.test(after);
    default:
      return false;
  }
}

/** Links to commands and blanks between them. */
function isActions(part: string): boolean {
  return (
    part
      .replace(link, (whole, _label: string, command: string) => (command === 'crossread.reveal' ? whole : ''))
      .trim() === ''
  );
}

function firstArgument(given: string | undefined): string | undefined {
  try {
    const [id] = JSON.parse(decodeURIComponent(given ?? '')) as readonly unknown[];
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Links with an address of their own. */
const fileLink = /\[((?:\\.|[^[\]\\])*)\]\(([^()\s]*)\)/g;
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** A hover for a client that shows plain text: marks of Markdown are gone, links tell file and line. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(fileLink, (_, label: string, address: string) => `${label} (${shortAddress(address)})`)
    .replaceAll(separator, '\n\n')
    .replace(/ {2}\n/g, '\n')
    .replace(/(\\.)|\*\*|&(?:lt|gt|amp);/gs, (found, escaped: string | undefined) =>
      escaped === undefined ? (entities[found] ?? '') : escaped.slice(1),
    )
    .replaceAll('\u00a0', ' ');
}

/** Name of the file and line: `wire.txt:12`. */
function shortAddress(address: string): string {
  const [path, line] = address.slice(address.lastIndexOf('/') + 1).split('#L');
  const name = decoded(path);
  return line ? `${name}:${line}` : name;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
