import { Readability } from '@mozilla/readability';
import { fieldDate } from '../formats/fieldDate';
import type { SourceData } from '../formats/sourceData';
import { decodePage } from './encodings';
import { parsePage, webAddress, wordsOf } from './dom';
import { europresseDocuments } from './europresse';
import { type Imported, type ImportedDocument, leftOf, Refused } from './imported';
import { folded, paragraphs, underHeadline } from './markdownText';
import { dropBoilerplate } from './pageBoilerplate';
import { exportInPage } from './pageExports';
import { pageMetadata } from './pageMetadata';
import { cleanAuthors } from './sourceFields';
import { type Converted, toMarkdown } from './toMarkdown';

/** Shorter texts that Readability finds are a caption or a notice beside the article. */
const minArticleLength = 200;

/** A saved page. */
export function importPage(bytes: Uint8Array): Imported {
  const html = decodePage(bytes);
  return importHtml(html, savedAddress(html));
}

/** @param address that the file gives for the page */
export function importHtml(html: string, address: string | undefined): Imported {
  const document = parsePage(html);
  const several = [europresseDocuments, exportInPage].map((read) => read(document)).find(({ length }) => length > 0);
  if (several) return { documents: several, left: [] };
  const { document: imported, images } = readPage(document, address);
  return { documents: [imported], left: leftOf({ images }) };
}

/** Characters at the start in which a saved page gives its address. */
const headSample = 4000;

/** The address that SingleFile, Chrome and others write into a saved page. */
function savedAddress(html: string): string | undefined {
  const head = html.slice(0, headSample);
  const found = /^[ \t]*url: (\S{1,2000})/m.exec(head) ?? /<!-- saved from url=\(\d{4}\)(\S{1,2000})/.exec(head);
  return webAddress(found?.[1]);
}

function readPage(document: Document, address: string | undefined): { document: ImportedDocument; images: number } {
  const { source, articleBody } = pageMetadata(document, address);
  const base = source.url ?? address;
  const { bylines } = dropBoilerplate(document);
  // Readability takes the page apart: what is needed of it whole comes first.
  const whole = toMarkdown(document.body, base);
  const article = readable(document);
  const found = article.content ? toMarkdown(article.content, base) : undefined;
  const { markdown, images } = bestBody(found, whole, articleBody);
  if (!/\p{L}/u.test(markdown)) throw new Refused('noText');
  const authors = source.authors ?? cleanAuthors(article.byline === undefined ? bylines : [article.byline]);
  const title = source.title ?? article.title;
  const told = { ...source, ...(title === undefined ? {} : { title }), ...(authors.length > 0 ? { authors } : {}) };
  return {
    document: {
      source: told,
      markdown: underHeadline(title, withoutHeadLines(markdown, told)),
    },
    images,
  };
}

interface Readable {
  readonly content?: Element;
  readonly byline?: string;
  readonly title?: string;
}

function readable(document: Document): Readable {
  // It reads the text of every element anew: a page that is nested everywhere would take minutes.
  if (isCostly(document.body)) return {};
  const parsed = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  if (!parsed) return {};
  const [byline, title] = [parsed.byline, parsed.title].map((text) => wordsOf({ textContent: text ?? '' }));
  return {
    ...(parsed.content ? { content: parsed.content } : {}),
    ...(byline === undefined ? {} : { byline }),
    ...(title === undefined ? {} : { title }),
  };
}

/** Code units of text times the elements around them; articles of any length have a hundredth of it. */
const maxTextDepth = 150_000_000;

/** Whether a page has more text deep inside than Readability reads in some seconds. Visits every node once. */
function isCostly(body: Element): boolean {
  let cost = 0;
  let depth = 0;
  let node: ChildNode | null = body.firstChild;
  while (node && cost <= maxTextDepth) {
    if (node.nodeType === textNode) cost += (node.nodeValue ?? '').length * depth;
    if (node.firstChild) {
      depth++;
      node = node.firstChild;
      continue;
    }
    while (node && node !== body && !node.nextSibling) {
      depth--;
      node = node.parentNode as ChildNode | null;
    }
    node = node === body ? null : (node?.nextSibling ?? null);
  }
  return cost > maxTextDepth;
}

/** `Node.TEXT_NODE` */
const textNode = 3;

/** What Readability found; where that is next to nothing, what the page tells search engines, or the whole page. */
function bestBody(found: Converted | undefined, whole: Converted, told: string | undefined): Converted {
  const length = found?.markdown.length ?? 0;
  const body = told === undefined ? undefined : { markdown: paragraphs(told), images: 0 };
  if (body && body.markdown.length > 2 * length) return body;
  if (found && (length >= minArticleLength || length >= whole.markdown.length / 2)) return found;
  return whole;
}

/** Lines between headline and text that are looked at, and the length in characters from which a line is text. */
const maxHeadLines = 8;
const minTextLine = 80;

/** A body without the lines above its text that only say again who wrote it and when: `By Ada Brook`, `14 March 2025`. */
function withoutHeadLines(markdown: string, { authors, date }: SourceData): string {
  const blocks = markdown.split('\n\n');
  const text = blocks.findIndex((block) => block.length >= minTextLine && !block.startsWith('!['));
  const end = text < 0 ? 0 : Math.min(text, maxHeadLines);
  const names = authors === undefined ? [] : [folded(authors.join(' and ')), folded(authors.join(' '))];
  const isRepeated = (block: string): boolean => {
    const line = folded(block.replace(/\]\([^()]*\)/g, ' '));
    if (names.includes(line.replace(/^(?:by|von|par|por) /, ''))) return true;
    return (
      date !== undefined && line.split(' ').length <= maxDateWords && fieldDate(block.replaceAll('\\', '')) === date
    );
  };
  return blocks.filter((block, index) => index >= end || block.startsWith('#') || !isRepeated(block)).join('\n\n');
}

/** Words of a line that only gives a day: `Published: Friday, 14 March 2025, 7:00 Uhr`. */
const maxDateWords = 9;
