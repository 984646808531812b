import {
  authorTrades,
  bylineWords,
  frontMatterKeys,
  languageNames,
  noAuthors,
  type FieldMeaning,
} from '../lexicon/fieldWords';
import { fieldDate } from './fieldDate';
import { withoutSite } from './siteTitles';
import type { SourceData, SourceKind } from './sourceData';

/** A key as it was written, and its value: text, a number, a list or a table. */
export type Field = readonly [key: string, value: unknown];

/** Authors, tags: more are no list of them. */
const maxItems = 50;
/** Longer values are no titles or names. */
const maxLength = 2000;

/** What fields say of an article; undefined where they say nothing. The first field of a meaning counts. */
export function sourceOf(fields: readonly Field[]): SourceData | undefined {
  const values = new Map<FieldMeaning, string[]>();
  const nested = fields.flatMap(([, value]) => (isTable(value) ? Object.entries(value) : []));
  for (const [key, value] of [...fields, ...nested]) {
    const meaning = frontMatterKeys.get(foldKey(key));
    const texts = meaning === undefined ? [] : textsOf(value);
    if (meaning === undefined || texts.length === 0) continue;
    // A source that is no address is the outlet: “source: The Ledger”.
    const actual = meaning === 'url' && !isAddress(texts[0]) ? 'outlet' : meaning;
    if ((actual === 'date' || actual === 'updated') && texts.every((text) => fieldDate(text) === undefined)) continue;
    if (actual === 'outlet' && meaning === 'url' && foldKey(key) !== 'source') continue;
    if (!values.has(actual)) values.set(actual, texts);
  }
  const outlet = values.get('outlet')?.[0] ?? values.get('host')?.[0];
  // A note tells when it was changed itself, beside the day on which it was made; a site when its article was.
  const updated = outlet === undefined || values.has('created') ? undefined : values.get('updated')?.[0];
  return cleanSource({
    title: values.get('title')?.[0],
    outlet,
    authors: values.get('authors'),
    date: values.get('date')?.[0] ?? updated,
    url: values.get('url')?.[0],
    description: values.get('description')?.[0],
    tags: values.get('tags'),
    kind: values.get('kind')?.[0],
    language: values.get('language')?.[0],
  });
}

/** Fields as they stand in a file. */
export interface RawSource {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
}

/** Fields in the form that is read further; what is empty or none of its kind is left out. */
export function cleanSource(raw: RawSource): SourceData | undefined {
  const url = raw.url !== undefined && isAddress(raw.url) ? raw.url.trim() : undefined;
  const host = url === undefined ? undefined : hostOf(url);
  const { title, site } = withoutSite(lineOf(raw.title), lineOf(raw.outlet), host);
  const entries: [keyof SourceData, string | readonly string[] | undefined][] = [
    ['title', title],
    ['outlet', lineOf(raw.outlet) ?? site ?? host],
    ['authors', nonEmpty((raw.authors ?? []).flatMap(authorsIn).slice(0, maxItems))],
    ['date', raw.date === undefined ? undefined : fieldDate(raw.date)],
    ['url', url],
    ['description', lineOf(raw.description)],
    ['tags', nonEmpty((raw.tags ?? []).flatMap((tag) => lineOf(tag) ?? []).slice(0, maxItems))],
    ['kind', kindOf(raw.kind)],
    ['language', languageOf(raw.language)],
  ];
  const known = entries.filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

function nonEmpty(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** `Published_Date`, `article:published_time`, `Envoyé`: marks, accents and letter case are the writer's. */
export function foldKey(key: string): string {
  return key
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

export function isAddress(text: string): boolean {
  return /^\s*https?:\/\/[^\s]+\s*$/i.test(text);
}

/** Host of an address without `www.`. */
export function hostOf(url: string): string | undefined {
  return /^\s*https?:\/\/(?:[^@/]*@)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1].toLowerCase();
}

/** Text on one line, without the brackets of a wikilink; undefined where nothing is left. */
function lineOf(text: string | undefined): string | undefined {
  const line = text
    ?.slice(0, maxLength)
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? undefined : line;
}

/** The persons that a byline names: “By [[Ada Brook]] and Tom Dale”, “Brook, Ada; Dale, Tom”. */
function authorsIn(text: string): string[] {
  return withoutBy(lineOf(text) ?? '')
    .split(/\s*[;|]\s*/)
    .flatMap((part) => part.split(/\s+(?:and|und|et|&)\s+/))
    .flatMap((part) => (/^[^,]+ [^,]+,/.test(part) ? part.split(/\s*,\s*/) : [turned(part)]))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !noAuthors.has(name.toLowerCase()) && !isTrade(name));
}

/** *Harbour Correspondent*, behind a name and a comma. */
function isTrade(name: string): boolean {
  const last = /(\p{L}+)$/u.exec(name)?.[1].toLowerCase() ?? '';
  return name.includes(' ') && authorTrades.has(last);
}

/** *By Ada Brook* is Ada Brook. */
export function withoutBy(line: string): string {
  const blank = line.search(/\s/);
  return blank > 0 && bylineWords.has(line.slice(0, blank).toLowerCase()) ? line.slice(blank).trim() : line;
}

/** *Brook, Ada* is Ada Brook. */
function turned(name: string): string {
  const match = /^(\p{L}[\p{L}'’. -]*), *(\p{L}[\p{L}'’. -]*)$/u.exec(name);
  return match ? `${match[2]} ${match[1]}` : name;
}

function kindOf(text: string | undefined): SourceKind | undefined {
  const kind = text?.trim().toLowerCase();
  return kind === 'article' || kind === 'transcript' || kind === 'release' ? kind : undefined;
}

function languageOf(text: string | undefined): string | undefined {
  const word = /^\s*([\p{L}]+)/u.exec(text ?? '')?.[1].toLowerCase() ?? '';
  return languageNames.get(word) ?? (/^[a-z]{2}$/.test(word) ? word : undefined);
}

/** Authors are a list of tables with a list of names at most. */
const maxNesting = 4;

/** @param depth lists and tables in which the value stands */
function textsOf(value: unknown, depth = 0): string[] {
  if (depth > maxNesting) return [];
  if (Array.isArray(value))
    return value.slice(0, maxItems).flatMap((item: unknown) => textsOf(item, depth + 1).slice(0, 1));
  // Authors may be tables with a name.
  if (isTable(value)) return textsOf(value.name, depth + 1);
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value).trim();
  const list = /^\[(.*)\]$/s.exec(text)?.[1];
  // A list as a program printed it: ['a', 'b']
  if (list !== undefined && !text.startsWith('[['))
    return list.split(',').flatMap((item) => textsOf(item.trim().replace(/^(['"])(.*)\1$/, '$2'), depth + 1));
  return text === '' || text === 'null' ? [] : [text];
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
