/** A tag of a page or of XML, or something between angle brackets that is none, as linkedom's parser parts them. */
export interface Tag {
  readonly kind: 'start' | 'end' | 'none';
  /** As it is written; empty where it is no tag. */
  readonly name: string;
  readonly isSelfClosing: boolean;
  /** Index behind it. */
  readonly end: number;
}

const blank = /\s/;

/** Whether a character ends a name of an element. */
export function isNameEnd(character: string): boolean {
  return character === '' || character === '/' || character === '>' || blank.test(character);
}

/** What begins at the index of a `<`. */
export function readTag(markup: string, at: number): Tag {
  const next = markup.charAt(at + 1);
  // `<!-->` is a whole comment.
  if (markup.startsWith('<!--', at)) return none(endOf(markup, '-->', at + 2));
  if (markup.startsWith('<![CDATA[', at)) return none(endOf(markup, ']]>', at + 9));
  if (next === '!' || next === '?') return none(endOf(markup, '>', at + 2));
  const isEnd = next === '/';
  const start = isEnd ? at + 2 : at + 1;
  if (!/[a-z_]/i.test(markup.charAt(start))) return none(at + 1);
  let end = start;
  while (!isNameEnd(markup.charAt(end))) end++;
  const name = markup.slice(start, end);
  if (isEnd) return { kind: 'end', name, isSelfClosing: false, end: endOf(markup, '>', end) };
  return { kind: 'start', name, ...readAttributes(markup, end) };
}

function none(end: number): Tag {
  return { kind: 'none', name: '', isSelfClosing: false, end };
}

function endOf(markup: string, mark: string, from: number): number {
  const at = markup.indexOf(mark, from);
  return at < 0 ? markup.length : at + mark.length;
}

/** Passes over attributes: `>` in a quoted value ends no tag, and `/` at the end of a value closes none. */
function readAttributes(markup: string, from: number): { readonly isSelfClosing: boolean; readonly end: number } {
  let at = from;
  let isSelfClosing = false;
  while (at < markup.length) {
    const character = markup.charAt(at);
    if (character === '>') return { isSelfClosing, end: at + 1 };
    if (character === '/') isSelfClosing = true;
    else if (!blank.test(character)) isSelfClosing = false;
    at = character === '=' ? endOfValue(markup, at + 1) : at + 1;
  }
  return { isSelfClosing: false, end: markup.length };
}

function endOfValue(markup: string, from: number): number {
  let at = from;
  while (at < markup.length && blank.test(markup.charAt(at))) at++;
  const quote = markup.charAt(at);
  if (quote === '"' || quote === "'") return endOf(markup, quote, at + 1);
  while (at < markup.length && markup.charAt(at) !== '>' && !blank.test(markup.charAt(at))) at++;
  return at;
}
