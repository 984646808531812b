import { Readability } from '@mozilla/readability';
import { decodePage } from './encodings';
import { parsePage, webAddress, wordsOf } from './dom';
import { europresseDocuments } from './europresse';
import { type Imported, type ImportedDocument, leftOf, Refused } from './imported';
import { folded, paragraphs, underHeadline } from './markdownText';
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
  const several = europresseDocuments(document);
  if (several.length > 0) return { documents: several, left: [] };
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
  // Readability takes the page apart: what is needed of it whole comes first.
  const whole = toMarkdown(document.body, base);
  const article = readable(document);
  const found = article.content ? toMarkdown(article.content, base) : undefined;
  const { markdown, images } = bestBody(found, whole, articleBody);
  if (!/\p{L}/u.test(markdown)) throw new Refused('noText');
  const authors = source.authors ?? cleanAuthors(article.byline === undefined ? [] : [article.byline]);
  const title = source.title ?? article.title;
  return {
    document: {
      source: { ...source, ...(title === undefined ? {} : { title }), ...(authors.length > 0 ? { authors } : {}) },
      markdown: underHeadline(title, withoutByline(markdown, authors)),
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
  const parsed = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  if (!parsed) return {};
  const [byline, title] = [parsed.byline, parsed.title].map((text) => wordsOf({ textContent: text ?? '' }));
  return {
    ...(parsed.content ? { content: parsed.content } : {}),
    ...(byline === undefined ? {} : { byline }),
    ...(title === undefined ? {} : { title }),
  };
}

/** What Readability found; where that is next to nothing, what the page tells search engines, or the whole page. */
function bestBody(found: Converted | undefined, whole: Converted, told: string | undefined): Converted {
  const length = found?.markdown.length ?? 0;
  const body = told === undefined ? undefined : { markdown: paragraphs(told), images: 0 };
  if (body && body.markdown.length > 2 * length) return body;
  if (found && (length >= minArticleLength || length >= whole.markdown.length / 2)) return found;
  return whole;
}

/** A body whose first line is the byline that stands in the source data already: that line goes. */
function withoutByline(markdown: string, authors: readonly string[]): string {
  const end = markdown.indexOf('\n');
  if (end < 0 || authors.length === 0) return markdown;
  const line = folded(markdown.slice(0, end).replace(/\]\([^()]*\)/g, ' ')).replace(/^by /, '');
  return line === folded(authors.join(' and ')) || line === folded(authors.join(' '))
    ? markdown.slice(end).trimStart()
    : markdown;
}
