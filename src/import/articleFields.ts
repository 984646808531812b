import type { SourceData } from '../formats/sourceData';
import { fieldDate } from '../formats/fieldDate';
import { parsePage, webAddress } from './dom';
import { decodeEntities } from './entities';
import type { ColumnChoice, ImportedDocument } from './imported';
import { oneLine, paragraphs, underHeadline } from './markdownText';
import { cleanAuthors, languageCode, sourceOf } from './sourceFields';
import { isMembers } from './structuredData';
import { toMarkdown } from './toMarkdown';

/** What a column or member of a record of an article means. */
export type FieldMeaning =
  'text' | 'title' | 'date' | 'outlet' | 'authors' | 'url' | 'language' | 'description' | 'tags';

/** Names by meaning, the surest first; case, blanks, `_`, `-` and `.` are folded. */
const names: Readonly<Record<FieldMeaning, readonly string[]>> = {
  text: [
    'text',
    'maintext',
    'content',
    'contents',
    'body',
    'bodytext',
    'articlebody',
    'articletext',
    'storytext',
    'fulltext',
    'haupttext',
    'volltext',
    'artikeltext',
    'article',
    'story',
    'texte',
    'texto',
    'inhalt',
  ],
  title: [
    'title',
    'headline',
    'hed',
    'heading',
    'name',
    'titre',
    'titolo',
    'titel',
    'titulo',
    'schlagzeile',
    'ueberschrift',
    'überschrift',
  ],
  date: [
    'datepublish',
    'publishdate',
    'published',
    'publishedat',
    'datepublished',
    'pubdate',
    'publicationdate',
    'date',
    'datetimepub',
    'datetime',
    'datum',
    'fecha',
    'data',
    'seendate',
  ],
  outlet: [
    'metasitename',
    'sitename',
    'sourcehostname',
    'sourcename',
    'sourcetitle',
    'publication',
    'publisher',
    'medianame',
    'newspaper',
    'outlet',
    'medium',
    'zeitung',
    'quelle',
    'sourcedomain',
    'domain',
    'hostname',
    'source',
  ],
  authors: ['authors', 'author', 'byline', 'creator', 'autor', 'autoren', 'auteur'],
  url: ['url', 'canonicallink', 'link', 'sourceurl', 'permalink', 'source', 'uri', 'guid'],
  language: ['language', 'lang', 'metalang', 'sprache'],
  description: ['description', 'excerpt', 'summary', 'abstract', 'standfirst'],
  tags: ['tags', 'keywords'],
};

/** A record's members by their folded names; members of members as `source.name`. */
export type Fields = ReadonlyMap<string, unknown>;

export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_.:-]+/g, '');
}

/** A record with its members and those of the members that are records themselves. */
export function fieldsOf(record: Readonly<Record<string, unknown>>): Fields {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const key = foldName(name);
    if (!fields.has(key)) fields.set(key, value);
    if (isMembers(value))
      for (const [inner, part] of Object.entries(value)) fields.set(foldName(`${name}.${inner}`), part);
  }
  return fields;
}

/** Words that stand for nothing in exports. */
const emptyWords: ReadonlySet<string> = new Set(['none', 'null', 'nan', 'n/a', 'undefined']);

function wordsIn(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' || emptyWords.has(text.toLowerCase()) ? undefined : text;
}

/** The first value that a field of a meaning has. */
export function valueOf(fields: Fields, meaning: FieldMeaning): string | undefined {
  for (const name of names[meaning]) {
    const words = wordsIn(fields.get(name));
    if (words !== undefined) return words;
  }
  return undefined;
}

/** Whether some columns hold the text of articles by their names. */
export function hasMeaning(columns: Iterable<string>, meaning: FieldMeaning): boolean {
  return [...columns].some((name) => names[meaning].includes(foldName(name)));
}

/** Shorter texts are descriptions rather than articles, in characters. */
const minDescriptionLength = 400;

/** What a record is: an article, one whose text was cut, or one without text. */
export type Read = { readonly document: ImportedDocument } | 'cut' | 'noText';

/** @param choice columns by their names where a reader has chosen them */
export function readRecord(record: Readonly<Record<string, unknown>>, choice: ColumnChoice = {}): Read {
  const fields = fieldsOf(record);
  const chosen = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : wordsIn(record[name]);
  const description = valueOf(fields, 'description');
  const text =
    choice.text === undefined
      ? (valueOf(fields, 'text') ??
        (description !== undefined && description.length >= minDescriptionLength ? description : undefined))
      : chosen(choice.text);
  if (text === undefined || !/\p{L}/u.test(text) || webAddress(text) !== undefined) return 'noText';
  // NewsAPI gives the first 200 characters and says how many more there were.
  if (/\[\+\d{1,7} chars\]\s*$/.test(text)) return 'cut';
  const title = chosen(choice.title) ?? valueOf(fields, 'title');
  return { document: documentOf(fields, title, text, description) };
}

function documentOf(
  fields: Fields,
  title: string | undefined,
  text: string,
  description: string | undefined,
): ImportedDocument {
  const headline = title === undefined ? undefined : decodeEntities(title);
  return {
    source: sourceOf({
      title: headline,
      ...placeOf(fields),
      authors: authorsIn(fields),
      date: dateIn(fields),
      description: description === text ? undefined : description,
      tags: tagsIn(fields),
      language: languageCode(valueOf(fields, 'language')),
    }),
    markdown: underHeadline(headline, markdownOf(text)),
  };
}

/** Some exports keep the text as HTML. */
function markdownOf(text: string): string {
  if (/<(?:p|br|div)\b[^<>]{0,200}>/i.test(text)) return toMarkdown(parsePage(text).body).markdown;
  return paragraphs(decodeEntities(asParagraphs(text)));
}

/** A text whose lines are paragraphs gets blank lines between them; a text that has some keeps its line ends. */
function asParagraphs(text: string): string {
  // Escaped line ends are left by careless exports.
  const plain = text.includes('\n') ? text : text.replace(/\\n/g, '\n');
  return /\n[ \t]*\r?\n/.test(plain) ? plain : plain.replace(/\r?\n/g, '\n\n');
}

/** `source` is an address for some programs, and a name for others. */
function placeOf(fields: Fields): Pick<SourceData, 'outlet' | 'url'> {
  const addresses = names.url.map((name) => webAddress(wordsIn(fields.get(name))));
  const outlets = names.outlet.map((name) => wordsIn(fields.get(name)));
  const url = addresses.find((address) => address !== undefined);
  const outlet = outlets.find((name) => name !== undefined && webAddress(name) === undefined);
  return {
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet: outlet.replace(/^www\./, '') }),
  };
}

function authorsIn(fields: Fields): string[] {
  for (const name of names.authors) {
    const found = cleanAuthors(listOf(fields.get(name)));
    if (found.length > 0) return found;
  }
  return [];
}

/** More are no subjects of one article. */
const maxTagsLength = 10_000;

function tagsIn(fields: Fields): string[] {
  const tags = names.tags.map((name) => listOf(fields.get(name))).find((list) => list.length > 0) ?? [];
  return tags.flatMap((tag) => oneLine(tag.slice(0, maxTagsLength)).split(/ ?[;,|] ?/)).filter((tag) => tag !== '');
}

/** A string, a list of strings or records with a name, or a list in the notation of JSON or Python: `['Ada Brook']`. */
function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((part: unknown) => listOf(isMembers(part) ? part.name : part));
  if (isMembers(value)) return listOf(value.name);
  const words = wordsIn(value);
  if (words === undefined) return [];
  if (!words.startsWith('[') || !words.endsWith(']')) return [words];
  return [...words.matchAll(/(['"])((?:(?!\1).){1,200})\1/g)].map(([, , name]) => name);
}

/** Seconds and milliseconds since 1970 lie in these bounds from 1990 to 2100; other numbers are no times. */
const firstSecond = 631_152_000;
const lastSecond = 4_102_444_800;

function dateIn(fields: Fields): string | undefined {
  for (const name of names.date) {
    const words = wordsIn(fields.get(name));
    if (words === undefined) continue;
    const day = fieldDate(words) ?? dayOfStamp(words);
    if (day !== undefined) return day;
  }
  return undefined;
}

function dayOfStamp(words: string): string | undefined {
  if (!/^\d{9,13}(?:\.\d{1,6})?$/.test(words)) return undefined;
  const value = Number(words);
  const stamp = value > lastSecond ? value / 1000 : value;
  return stamp >= firstSecond && stamp <= lastSecond ? new Date(stamp * 1000).toISOString().slice(0, 10) : undefined;
}
