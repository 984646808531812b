import { maxNesting, maxOpenElements } from './limits';
import { Refused } from './imported';
import { isNameEnd, readTag } from './tags';

/** Elements that have no end. */
const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

const paragraph: ReadonlySet<string> = new Set(['p']);
const definitions: ReadonlySet<string> = new Set(['dd', 'dt']);
const ruby: ReadonlySet<string> = new Set(['rt', 'rp']);
const tableParts: ReadonlySet<string> = new Set(['thead', 'tbody']);
/** Innermost elements that end where an element of another name begins, as linkedom has it: it ends no others. */
const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tr', new Set(['tr', 'th', 'td'])],
  ['th', new Set(['th'])],
  ['td', new Set(['thead', 'th', 'td'])],
  ['tbody', tableParts],
  ['tfoot', tableParts],
  ['li', new Set(['li'])],
  ['dd', definitions],
  ['dt', definitions],
  ['rt', ruby],
  ['rp', ruby],
  ['option', new Set(['option'])],
  ['optgroup', new Set(['optgroup', 'option'])],
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'address', 'article', 'aside', 'blockquote', 'details', 'div', 'dl'].map(
    (name) => [name, paragraph] as const,
  ),
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hr', 'main', 'nav', 'ol', 'pre', 'section'].map(
    (name) => [name, paragraph] as const,
  ),
  ['table', paragraph],
  ['ul', paragraph],
]);
/** Elements whose end pages leave out: a list of a thousand `<li><p>` is read. */
const mayStayOpen: ReadonlySet<string> = new Set([
  ...['colgroup', 'dd', 'dt', 'li', 'optgroup', 'option', 'p', 'rp', 'rt', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);
/** Elements whose content is text, whatever stands in it. */
const rawElements: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Refuses markup that is nested too deep before a tree is made of it: building one takes quadratic time there, and
 * most readers of a tree overflow the stack. One pass, which opens and closes elements as linkedom does.
 * @throws Refused
 */
export function checkNesting(markup: string, kind: 'html' | 'xml' = 'html'): void {
  const open = new OpenElements(kind === 'html');
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
    const tag = readTag(markup, at);
    at = tag.end;
    if (tag.kind === 'end') open.close(tag.name);
    else if (tag.kind === 'start') {
      open.begin(tag.name, tag.isSelfClosing);
      if (kind === 'html' && !tag.isSelfClosing && rawElements.has(tag.name.toLowerCase()))
        at = indexOfClose(markup, tag.name.toLowerCase(), at);
    }
  }
}

/** Elements around a place. */
class OpenElements {
  /** The innermost is the last. */
  private readonly names: string[] = [];
  /** Elements of `names` whose end is never left out. */
  private depth = 0;
  /** Elements inside `svg` and `math` may close themselves, as those of XML do. */
  private foreign = 0;

  constructor(private readonly isHtml: boolean) {}

  begin(written: string, isSelfClosing: boolean): void {
    const name = this.isHtml ? written.toLowerCase() : written;
    if (this.isHtml) {
      if (voidElements.has(name)) return;
      const ended = impliedEnds.get(name);
      while (ended?.has(this.names.at(-1) ?? '') === true) this.end();
    }
    if (isSelfClosing && (!this.isHtml || this.foreign > 0)) return;
    this.names.push(name);
    if (this.isForeign(name)) this.foreign++;
    if (!this.isHtml || !mayStayOpen.has(name)) this.depth++;
    if (this.depth > maxNesting || this.names.length > maxOpenElements) throw new Refused('nested');
  }

  /** Ends an element and all inside it; the end of one that is not open ends none. */
  close(written: string): void {
    const name = this.isHtml ? written.toLowerCase() : written;
    const index = this.names.lastIndexOf(name);
    if (index >= 0) while (this.names.length > index) this.end();
  }

  private end(): void {
    const name = this.names.pop() ?? '';
    if (this.isForeign(name)) this.foreign--;
    if (!this.isHtml || !mayStayOpen.has(name)) this.depth--;
  }

  private isForeign(name: string): boolean {
    return this.isHtml && (name === 'svg' || name === 'math');
  }
}

/** Where the end tag of a raw element begins; the end of the markup where it has none. */
function indexOfClose(markup: string, name: string, from: number): number {
  for (let at = markup.indexOf('</', from); at >= 0; at = markup.indexOf('</', at + 2)) {
    const end = at + 2 + name.length;
    if (markup.slice(at + 2, end).toLowerCase() === name && isNameEnd(markup.charAt(end))) return at;
  }
  return markup.length;
}
