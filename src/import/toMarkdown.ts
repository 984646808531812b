import TurndownService from 'turndown/lib/turndown.browser.es.js';
import { pictureCreditWords } from '../lexicon/pageWords';
import { webAddress } from './dom';
import { escapeInline, escapeLineStart, oneLine } from './markdownText';

/** Elements that are no text of an article. */
const dropped: TurndownService.Filter = [
  'script',
  'style',
  'noscript',
  'iframe',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'object',
  'canvas',
  'video',
  'audio',
  'title',
];

/** Markdown of a tree, and how many pictures it holds that are not in the Markdown. */
export interface Converted {
  readonly markdown: string;
  readonly images: number;
}

/** @param base address of the page, for relative links */
export function toMarkdown(node: Element, base?: string): Converted {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    emDelimiter: '*',
    codeBlockStyle: 'fenced',
    hr: '---',
  });
  service.escape = escapeInline;
  service.remove(dropped);
  let images = 0;
  const isCaptioned = captionedPictures();
  const numberOf = itemNumbers();
  service.addRule('item', {
    filter: 'li',
    replacement: (content, element) => itemText(content, numberOf(element), element.nextSibling !== null),
  });
  service.addRule('svg', { filter: (element) => /^svg$/i.test(element.nodeName), replacement: () => '' });
  service.addRule('paragraph', {
    filter: 'p',
    replacement: (content) => `\n\n${escapeLineStart(content.trim())}\n\n`,
  });
  service.addRule('image', {
    filter: 'img',
    replacement: (_content, element) => {
      images++;
      return imageText(element, isCaptioned(element), base);
    },
  });
  service.addRule('link', {
    filter: 'a',
    replacement: (content, element) => linkText(content, (element as Element).getAttribute('href'), base),
  });
  // A caption is a line of its own under its picture.
  service.addRule('caption', {
    filter: 'figcaption',
    replacement: (content) => captionText(content),
  });
  // Who said what is quoted: a line of its own, in the form that src/formats reads.
  service.addRule('cite', {
    filter: (element) => element.closest('blockquote') !== null && isNaming(element),
    replacement: (content) => citeText(content),
  });
  // Search hits, type and size break nothing.
  service.addRule('table', {
    filter: 'table',
    replacement: (content, element) => tableText(content, element),
  });
  service.addRule('cell', { filter: ['td', 'th'], replacement: (content) => `\n\n${content.trim()}\n\n` });
  service.addRule('section', { filter: ['tr', 'thead', 'tbody', 'tfoot'], replacement: (content) => content });
  const markdown = service
    .turndown(node as HTMLElement)
    .split('\n')
    .map(withoutEnd)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { markdown, images };
}

/** Whether an element below quoted words says whose they are; a title within them (*in <cite>The Ledger</cite>*) does not. */
function isNaming(element: Element): boolean {
  if (/^footer$/i.test(element.nodeName)) return true;
  if (!/^cite$/i.test(element.nodeName)) return false;
  const [before, after] = [element.previousSibling?.textContent ?? '', element.nextSibling?.textContent ?? ''];
  return after.trim() === '' && /(?:^|[.!?…"”’»—–-])\s*$/.test(before.trim());
}

/** `— Ada Brook, harbour master` */
function citeText(content: string): string {
  const words = oneLine(content).replace(/^(?:[—–-]|\\-)+\s*/, '');
  return words === '' ? '' : `\n\n— ${words}\n\n`;
}

/** A line without the blanks at its end; no-break ones stay. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}

function withoutLineEnds(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '\n') end--;
  return text.slice(0, end);
}

/** Whether a picture stands in a figure that has a caption; asked of each figure once, since it may hold any number. */
function captionedPictures(): (picture: Element) => boolean {
  const figures = new Map<Element, boolean>();
  return (picture) => {
    for (let around = picture.closest('figure'); around; around = around.parentElement?.closest('figure') ?? null) {
      const has = figures.get(around) ?? around.querySelector('figcaption') !== null;
      figures.set(around, has);
      if (has) return true;
    }
    return false;
  };
}

/** Numbers of the items of numbered lists; those of a list are counted once, since it may hold any number. */
function itemNumbers(): (item: Node) => number | undefined {
  const lists = new Map<Element, ReadonlyMap<Node, number>>();
  return (item) => {
    const list = item.parentElement;
    if (!list || !/^ol$/i.test(list.nodeName)) return undefined;
    let numbers = lists.get(list);
    if (!numbers) {
      // Markdown knows no others.
      const first = Number(/^\d{1,9}$/.exec(list.getAttribute('start') ?? '')?.[0] ?? 1);
      numbers = new Map([...list.children].map((child, index) => [child, first + index]));
      lists.set(list, numbers);
    }
    return numbers.get(item);
  };
}

function itemText(content: string, number: number | undefined, isFollowed: boolean): string {
  const prefix = number === undefined ? '-   ' : `${number}.  `;
  const text = content.replace(/^\n+/, '');
  const lines = withoutLineEnds(text) + (text.endsWith('\n') ? '\n' : '');
  return `${prefix}${lines.replaceAll('\n', `\n${' '.repeat(prefix.length)}`)}${isFollowed ? '\n' : ''}`;
}

function imageText(element: Element, isCaptioned: boolean, base: string | undefined): string {
  const alt = oneLine(element.getAttribute('alt') ?? '');
  const address = webAddress(element.getAttribute('src') ?? undefined, base);
  if (!isCaptioned && (address === undefined || alt === '')) return '';
  return `![${escapeInline(alt).replace(/[[\]]/g, '\\$&')}](${target(address ?? '')})`;
}

function captionText(content: string): string {
  // Emphasis inside emphasis would end it.
  const plain = withoutCredit(oneLine(content).replace(/(?<!\\)\*/g, ''));
  return plain === '' ? '' : `\n\n*${plain}*\n\n`;
}

/** A caption without the credit behind its last sentence: `The pier. Photo: Jon Vale`. */
function withoutCredit(caption: string): string {
  const credit = /(?:^|(?<=[.!?]["”]?)) ?[[(]?(\p{L}{4,20})(?: by| credit)?: [^.!?]{2,80}$/u.exec(caption);
  return credit && pictureCreditWords.has(credit[1].toLowerCase()) ? caption.slice(0, credit.index) : caption;
}

function linkText(content: string, href: string | null, base: string | undefined): string {
  const address = href === null || href.startsWith('#') ? undefined : webAddress(href, base);
  const words = content.trim();
  if (address === undefined || words === '' || words.includes('\n')) return content;
  const [before, after] = [
    content.slice(0, content.indexOf(words)),
    content.slice(content.indexOf(words) + words.length),
  ];
  return `${before}[${words}](${target(address)})${after}`;
}

/** The target of a link, without what would end it. */
function target(address: string): string {
  return address.replace(/[()\s<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** Cells of a table of data are short and stand in rows and columns; other tables only lay out a page. */
const maxCellLength = 200;

function tableText(content: string, table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].filter(({ nodeName }) => /^t[dh]$/i.test(nodeName)).map((cell) => oneLine(cell.textContent)),
  );
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const isData =
    table.querySelector('table') === null &&
    rows.length > 1 &&
    width > 1 &&
    rows.every((row) => row.length === width && row.every((cell) => cell.length <= maxCellLength));
  if (!isData) return `\n\n${content.trim()}\n\n`;
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escapeInline(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const [head, ...others] = rows;
  return `\n\n${[line(head), line(head.map(() => '---')), ...others.map(line)].join('\n')}\n\n`;
}
