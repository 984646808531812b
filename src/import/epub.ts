import { type Parts, textOf, unpack } from './archive';
import { attributeOf, parsePage, parseXml, wordsOf } from './dom';
import { fieldDate } from '../formats/fieldDate';
import { type Imported, type ImportedDocument, leftOf, Refused, tryArticle } from './imported';
import { underHeadline } from './markdownText';
import { cleanAuthors, languageCode, sourceOf } from './sourceFields';
import { toMarkdown } from './toMarkdown';

/** Chapters with fewer letters are covers, title pages and separators. */
const minLetters = 80;

/** A book or a magazine: one article a chapter. */
export function importEpub(bytes: Uint8Array): Imported {
  const { parts } = unpack(bytes, (name) => /\.(?:xml|opf|x?html?)$/i.test(name));
  if (isLocked(textOf(parts, 'META-INF/encryption.xml'))) throw new Refused('encrypted');
  const container = textOf(parts, 'META-INF/container.xml');
  const packageName =
    container === undefined ? undefined : attributeOf(parseXml(container).querySelector('rootfile'), 'full-path');
  const packageText = packageName === undefined ? undefined : textOf(parts, packageName);
  if (packageName === undefined || packageText === undefined) throw new Refused('broken');
  const book = parseXml(packageText);
  const chapters = chapterNames(book, packageName);
  const about = bookData(book);
  const documents: ImportedDocument[] = [];
  const refused: Refused[] = [];
  let chaptersWithoutText = 0;
  let images = 0;
  for (const name of chapters) {
    const chapter = tryArticle(() => readChapter(parts, name));
    if (chapter instanceof Refused) refused.push(chapter);
    else if (!chapter) chaptersWithoutText++;
    else {
      images += chapter.images;
      documents.push({
        source: sourceOf({ ...about, title: chapter.title ?? (chapters.length === 1 ? about.bookTitle : undefined) }),
        markdown: chapter.markdown,
      });
    }
  }
  if (documents.length === 0) throw refused.at(0) ?? new Refused('noText');
  const left = leftOf({ chaptersWithoutText, unreadableArticles: refused.length, images });
  return { documents: documents.map(withoutBookTitle), left };
}

function withoutBookTitle({ source, markdown }: ImportedDocument): ImportedDocument {
  const { bookTitle: _bookTitle, ...rest } = source as ImportedDocument['source'] & { bookTitle?: string };
  return { source: rest, markdown };
}

/** A book whose type alone is scrambled is open. */
function isLocked(encryption: string | undefined): boolean {
  if (encryption === undefined) return false;
  const addresses = [...parseXml(encryption).querySelectorAll('*')]
    .filter(({ tagName }) => tagName.endsWith('CipherReference'))
    .map((element) => attributeOf(element, 'URI') ?? '');
  return addresses.some((address) => !/\.(?:otf|ttf|woff2?)$/i.test(address));
}

/** The chapters in reading order, by their names in the archive; each once, however often the book shows it. */
function chapterNames(book: XMLDocument, packageName: string): string[] {
  const addresses = new Map(
    tagged(book, 'item').map((item) => [attributeOf(item, 'id') ?? '', attributeOf(item, 'href') ?? '']),
  );
  const folder = packageName.slice(0, packageName.lastIndexOf('/') + 1);
  const names = tagged(book, 'itemref')
    .map((reference) => addresses.get(attributeOf(reference, 'idref') ?? '') ?? '')
    .filter((address) => address !== '')
    .map((address) => partName(folder, address));
  return [...new Set(names)];
}

/** Elements by their name, with or without a prefix. */
function tagged(document: XMLDocument, name: string): Element[] {
  return [...document.querySelectorAll('*')].filter(({ tagName }) => tagName === name || tagName.endsWith(`:${name}`));
}

/** The name of a part by its address from a folder of the archive. */
function partName(folder: string, address: string): string {
  const whole = folder + address.split('#')[0];
  const path: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  const name = path.join('/');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

interface BookData {
  readonly bookTitle?: string;
  readonly outlet?: string;
  readonly authors: readonly string[];
  readonly date?: string;
  readonly language?: string;
}

function bookData(book: XMLDocument): BookData {
  const first = (name: string): string | undefined => wordsOf(book.getElementsByTagName(name)[0]);
  const [bookTitle, publisher, day] = [first('dc:title'), first('dc:publisher'), first('dc:date')];
  const outlet = publisher ?? bookTitle;
  const date = day === undefined ? undefined : fieldDate(day);
  const language = languageCode(first('dc:language'));
  return {
    ...(bookTitle === undefined ? {} : { bookTitle }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    authors: cleanAuthors([...book.getElementsByTagName('dc:creator')].map((creator) => wordsOf(creator) ?? '')),
  };
}

function readChapter(parts: Parts, name: string): { title?: string; markdown: string; images: number } | undefined {
  const text = textOf(parts, name);
  if (text === undefined) return undefined;
  const document = parsePage(text.replace(/<\?xml[^>]{0,200}\?>/, ''));
  if (document.querySelector('nav') && !document.querySelector('p')) return undefined;
  const { markdown, images } = toMarkdown(document.body);
  if ((markdown.match(/\p{L}/gu) ?? []).length < minLetters) return undefined;
  const title = wordsOf(document.querySelector('h1, h2, h3'));
  return { ...(title === undefined ? {} : { title }), markdown: underHeadline(title, withoutHash(markdown)), images };
}

/** A first heading of any order becomes the headline. */
function withoutHash(markdown: string): string {
  return markdown.replace(/^#{2,6} /, '# ');
}
