import type { SourceData } from '../formats/sourceData';
import { fieldDate } from '../formats/fieldDate';
import { isOutletName } from '../formats/outletNames';
import { dateLineWords } from '../lexicon/en/calendar';
import { liveWords, sectionWords } from '../lexicon/siteWords';
import { attributeOf, hostOf, webAddress, wordsOf } from './dom';
import { folded } from './markdownText';
import { type StructuredArticle, structuredArticle } from './structuredData';
import { cleanAuthors, languageCode, sourceOf } from './sourceFields';

export interface PageMetadata {
  readonly source: SourceData;
  /** The text that a page gives to search engines. */
  readonly articleBody?: string;
}

/** What a page says of its article. @param saved address that the saved file gives */
export function pageMetadata(document: Document, saved: string | undefined): PageMetadata {
  const structured = structuredArticle(document);
  const url =
    webAddress(attributeOf(document.querySelector('link[rel="canonical"]'), 'href'), saved) ??
    webAddress(meta(document, 'og:url'), saved) ??
    webAddress(saved) ??
    webAddress(structured.url);
  const outlet =
    firstMeta(document, ['og:site_name']) ??
    structured.publisher ??
    firstMeta(document, ['DC.publisher', 'dcterms.publisher', 'application-name']) ??
    siteInTitle(document) ??
    hostOf(url);
  const title = titleOf(document, structured, outlet);
  const authors = authorsOf(document, structured);
  const date = dateOf(document, structured);
  const description = meta(document, 'og:description') ?? meta(document, 'description') ?? structured.description;
  const language = languageCode(attributeOf(document.documentElement, 'lang') ?? structured.language);
  return {
    source: sourceOf({
      title,
      outlet,
      authors,
      date,
      url,
      description,
      kind: structured.type === 'PressRelease' ? 'release' : undefined,
      language,
    }),
    ...(structured.body === undefined ? {} : { articleBody: structured.body }),
  };
}

/** A meta element's content, by `property` or `name`. */
function meta(document: Document, name: string): string | undefined {
  return (
    attributeOf(document.querySelector(`meta[property="${name}"]`), 'content') ??
    attributeOf(document.querySelector(`meta[name="${name}"]`), 'content')
  );
}

function firstMeta(document: Document, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = meta(document, name);
    if (content !== undefined) return content;
  }
  return undefined;
}

/** The site's name behind the title of the page, where that is the heading in the same or other words: *Dam holds - The Ledger*, *Dam holds | Weather | The Ledger*. */
function siteInTitle(document: Document): string | undefined {
  const title = wordsOf(document.querySelector('title'));
  const heading = wordsOf(document.querySelector('h1'));
  if (title === undefined || heading === undefined) return undefined;
  const parts = title.split(/ (?:[|–—·-]|::) /u);
  if (parts.length < 2) return undefined;
  const isSite = (name: string): boolean =>
    name.length >= minSiteName &&
    name.length <= maxSiteName &&
    !/[:–—]/.test(name) &&
    !isSection(name) &&
    !sharesWords(name, heading);
  const [first, last] = [parts[0], parts[parts.length - 1]];
  const rest = (part: string): string => parts.filter((each) => each !== part).join(' ');
  const isTold = (site: string): boolean =>
    title.startsWith(heading) || sharesWords(heading, rest(site)) || isTopicOf(rest(site), heading);
  if (isSite(last) && (isTold(last) || isOutletName(last, true))) return last;
  return isSite(first) && isOutletName(first, true) && sharesWords(heading, rest(first)) ? first : undefined;
}

/** *Harbour strike live: Thursday* has the topic of the heading *Harbour strike: crews go back*, the day and the form aside. */
function isTopicOf(title: string, heading: string): boolean {
  const topic = folded(title)
    .split(' ')
    .filter((word) => !liveWords.has(word) && !dateLineWords.has(word));
  const inHeading = new Set(folded(heading).split(' '));
  return topic.length >= minTopicWords && topic.every((word) => inHeading.has(word));
}

/** One word may be any. */
const minTopicWords = 2;

/** Letters of the name of a site. */
const minSiteName = 3;
const maxSiteName = 60;

function isSection(name: string): boolean {
  return folded(name)
    .split(' ')
    .every((word) => sectionWords.has(word) || liveWords.has(word));
}

/** Longer headings hold more than a headline. */
const maxTitleLength = 300;
/** Of a heading's words so many stand in a title of the same page: the site's own name and sections share fewer. */
const minSharedWords = 0.5;

/** The first-order heading that a title of the page repeats, or the only one of its article; else the title that search engines are told. */
function titleOf(document: Document, structured: StructuredArticle, outlet: string | undefined): string | undefined {
  const told = [
    structured.headline,
    meta(document, 'og:title'),
    meta(document, 'twitter:title'),
    wordsOf(document.querySelector('title')),
  ].filter((title) => title !== undefined);
  const headings = [...document.querySelectorAll('h1')]
    .map(wordsOf)
    .filter((words) => words !== undefined)
    .filter((words) => words.length <= maxTitleLength && folded(words) !== folded(outlet ?? ''));
  const shown = headings.find((heading) => told.some((title) => sharesWords(heading, title)));
  if (shown !== undefined) return shown;
  const inArticle = [...document.querySelectorAll('article h1, main h1')]
    .map(wordsOf)
    .filter((words) => words !== undefined);
  if (inArticle.length === 1 && headings.includes(inArticle[0])) return inArticle[0];
  if (told.length === 0) return headings[0];
  return withoutOutlet(told[0], outlet);
}

function sharesWords(heading: string, title: string): boolean {
  const words = folded(heading).split(' ');
  const inTitle = new Set(folded(title).split(' '));
  return words.filter((word) => inTitle.has(word)).length >= words.length * minSharedWords;
}

/** A title without ` - The Outlet` or ` | The Outlet` at its end. */
export function withoutOutlet(title: string, outlet: string | undefined): string {
  const at = Math.max(...[' - ', ' | ', ' – ', ' — ', ' · '].map((sign) => title.lastIndexOf(sign)));
  if (at <= 0) return title;
  const tail = folded(title.slice(at + 3));
  const name = folded(outlet ?? '');
  return tail !== '' && name !== '' && (name.includes(tail) || tail.includes(name)) ? title.slice(0, at).trim() : title;
}

/** Further names under which pages give who wrote an article. */
const authorNames: readonly string[] = [
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'DC.creator',
  'dcterms.creator',
  'citation_author',
];

function authorsOf(document: Document, { authors }: StructuredArticle): string[] {
  if (authors.length > 0) return cleanAuthors(authors);
  const named = [...document.querySelectorAll('meta[name="author"], meta[property="article:author"]')]
    .map((element) => attributeOf(element, 'content'))
    .filter((name) => name !== undefined)
    .filter((name) => webAddress(name) === undefined);
  if (named.length > 0) return cleanAuthors(named);
  const shown = [...document.querySelectorAll('[rel="author"], [itemprop="author"]')]
    .map(wordsOf)
    .filter((name) => name !== undefined);
  if (shown.length > 0) return cleanAuthors(shown);
  const told = firstMeta(document, authorNames);
  return told === undefined ? [] : cleanAuthors([told]);
}

/** Names under which pages give the day of publication, the surest first. */
const dateNames: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'pubdate',
  'DC.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'DC.date',
  'article.published',
  'publish_date',
  'publication_date',
  'citation_publication_date',
  'date',
];

/** Elements that show the day of publication, the surest first. */
const shownTimes: readonly string[] = [
  'time[pubdate]',
  'time.published, time.entry-date',
  'article time, header time, main time',
  '.published, .posted-on, .post-date, .article-date, .entry-date, .publish-date',
];

/** What a time says of itself, or shows. */
function timeOf(element: Element | null): string | undefined {
  return attributeOf(element, 'datetime') ?? wordsOf(element);
}

function dateOf(document: Document, { published }: StructuredArticle): string | undefined {
  const told = [
    published,
    ...dateNames.map((name) => meta(document, name)),
    attributeOf(document.querySelector('[itemprop="datePublished"]'), 'content') ??
      attributeOf(document.querySelector('[itemprop="datePublished"]'), 'datetime'),
    ...shownTimes.map((selector) => timeOf(document.querySelector(selector))),
  ];
  for (const value of told) {
    const day = value === undefined ? undefined : fieldDate(value);
    if (day !== undefined) return day;
  }
  return undefined;
}
