import { textOf, unpack } from './archive';
import { attributeOf, parseXml, wordsOf } from './dom';
import { type Imported, leftOf, Refused } from './imported';
import { escapeInline, escapeLineStart, oneLine, paragraph, underHeadline } from './markdownText';
import { languageCode, sourceOf } from './sourceFields';

/** A document of OpenDocument (LibreOffice), without notes, comments and pictures. */
export function importOdt(bytes: Uint8Array): Imported {
  const { parts } = unpack(
    bytes,
    (name) => name === 'content.xml' || name === 'meta.xml' || name === 'META-INF/manifest.xml',
  );
  if (textOf(parts, 'META-INF/manifest.xml')?.includes('encryption-data') === true) throw new Refused('encrypted');
  const content = textOf(parts, 'content.xml');
  if (content === undefined) throw new Refused('broken');
  const body = parseXml(content).getElementsByTagName('office:text')[0] as Element | undefined;
  if (!body) throw new Refused('broken');
  const reading = new OdtReader();
  reading.readBlocks(body);
  const markdown = reading.blocks.join('\n\n');
  if (!/\p{L}/u.test(markdown)) throw new Refused('noText');
  const meta = textOf(parts, 'meta.xml');
  const properties = meta === undefined ? undefined : parseXml(meta);
  // A title that was filled in, else the first heading. Creator and date are those of the file.
  const title = reading.title ?? wordsOf(properties?.getElementsByTagName('dc:title')[0]);
  const language = languageCode(wordsOf(properties?.getElementsByTagName('dc:language')[0]));
  return {
    documents: [{ source: sourceOf({ title, language }), markdown: underHeadline(title, markdown) }],
    left: leftOf({ images: reading.images, comments: reading.comments, notes: reading.notes }),
  };
}

/** Elements around blocks. */
const containers: ReadonlySet<string> = new Set(['text:section', 'text:index-body', 'text:list-header']);

class OdtReader {
  readonly blocks: string[] = [];
  title: string | undefined;
  images = 0;
  comments = 0;
  notes = 0;

  readBlocks(parent: Element): void {
    for (const element of parent.children) {
      const name = element.tagName;
      if (name === 'text:h') this.readHeading(element);
      else if (name === 'text:p') this.add(paragraph(this.textIn(element)), element);
      else if (name === 'text:list') this.readList(element, '');
      else if (name === 'table:table') this.readTable(element);
      else if (containers.has(name)) this.readBlocks(element);
    }
  }

  private add(block: string, element: Element): void {
    if (block === '') return;
    // The style of a title names it, also where it has another name of its own: `Title`, `P1` over `Title`.
    if (this.blocks.length === 0 && attributeOf(element, 'text:style-name') === 'Title') this.title = wordsOf(element);
    this.blocks.push(block);
  }

  private readHeading(element: Element): void {
    const words = oneLine(this.textIn(element));
    if (words === '') return;
    const level = wholeNumber(element, 'text:outline-level', 6);
    if (this.blocks.length === 0) this.title = words;
    this.blocks.push(`${'#'.repeat(level)} ${escapeInline(words)}`);
  }

  private readList(list: Element, indent: string): void {
    const lines: string[] = [];
    const read = (element: Element, prefix: string): void => {
      for (const item of element.children)
        for (const child of item.children) {
          if (child.tagName === 'text:list') read(child, `${prefix}  `);
          else lines.push(`${prefix}- ${escapeLineStart(escapeInline(oneLine(this.textIn(child))))}`);
        }
    };
    read(list, indent);
    if (lines.length > 0) this.blocks.push(lines.join('\n'));
  }

  private readTable(table: Element): void {
    const rows = rowsOf(table).map((row) =>
      [...row.children]
        .filter(({ tagName }) => tagName === 'table:table-cell')
        .map((cell) => escapeInline(oneLine(this.textIn(cell))).replaceAll('|', '\\|')),
    );
    if (rows.length === 0) return;
    const [head, ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
    this.blocks.push([head, `| ${rows[0].map(() => '---').join(' | ')} |`, ...others].join('\n'));
  }

  /** The words of an element, with its blanks, tabs and line ends; notes, comments and pictures are counted. */
  private textIn(element: Element): string {
    let text = '';
    for (const node of element.childNodes) {
      if (node.nodeType === 3) text += node.textContent ?? '';
      else if (node.nodeType === 1) text += this.inlineText(node as Element);
    }
    return text;
  }

  private inlineText(element: Element): string {
    switch (element.tagName) {
      case 'text:s':
        return ' '.repeat(wholeNumber(element, 'text:c', 100));
      case 'text:tab':
      case 'text:line-break':
        return ' ';
      case 'text:note':
        this.notes++;
        return '';
      case 'office:annotation':
        this.comments++;
        return '';
      case 'draw:frame':
        this.images++;
        return '';
      case 'text:tracked-changes':
        return '';
      default:
        return this.textIn(element);
    }
  }
}

/** Elements around rows of a table. */
const rowContainers: ReadonlySet<string> = new Set([
  'table:table-header-rows',
  'table:table-rows',
  'table:table-row-group',
]);

/** The rows of a table, without those of tables in its cells, which are text of the cell. */
function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) =>
    child.tagName === 'table:table-row' ? [child] : rowContainers.has(child.tagName) ? rowsOf(child) : [],
  );
}

/** A number of an attribute, from 1; 1 where the attribute is none. */
function wholeNumber(element: Element, name: string, most: number): number {
  const number = Number(attributeOf(element, name) ?? 1);
  return Number.isInteger(number) ? Math.min(most, Math.max(1, number)) : 1;
}
