import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { Span } from '../text/span';
import { linesFrom, type FileLine } from './fileLines';
import type { Format } from './format';
import { isShallow } from './nesting';
import { foldKey, type Field } from './sourceFields';
import { frontMatterKeys } from '../lexicon/fieldWords';

/** What stands above, or below, a document's text and is none of it. */
export interface FrontMatter {
  readonly fields: readonly Field[];
  /** Where the text begins and ends in the file. */
  readonly start: number;
  readonly end: number;
  /** A stretch between that is none of the text. */
  readonly cut?: Span;
}

/** Longer front matter is none: a list of tags or a summary of a page takes less. */
const maxLines = 400;
const maxLength = 60_000;
/** Aliases that front matter may resolve: a bomb of aliases needs many more. */
const maxAliases = 20;

/** Front matter between fences, of every kind that programs write; undefined where a file begins with its text. */
export function readFrontMatter(file: string, format: Format): FrontMatter | undefined {
  const first = /^\s{0,8}/.exec(file)?.[0].length ?? 0;
  const fence = file.slice(first, first + 3);
  if (fence === '---') return fenced(file, first, ['---', '...'], (text) => yamlFields(text, format));
  if (fence === '+++') return fenced(file, first, ['+++'], tomlFields);
  if (format !== 'markdown') return undefined;
  if (fence.startsWith('{')) return jsonFields(file, first);
  return openYaml(file, first);
}

function fenced(
  file: string,
  first: number,
  closing: readonly string[],
  read: (text: string) => readonly Field[],
): FrontMatter | undefined {
  const lines = linesFrom(file, first, maxLines);
  if (!/^(?:---|\+\+\+)[ \t]*$/.test(lines[0].text)) return undefined;
  const close = lines.findIndex(({ text }, index) => index > 0 && closing.includes(text.trimEnd()));
  if (close < 2) return undefined;
  const from = lines[1].start;
  const to = lines[close].start;
  if (to - from > maxLength) return undefined;
  const fields = read(file.slice(from, to));
  // A rule at the head of a text has sentences below it.
  if (fields.length === 0) return undefined;
  return { fields, start: lines[close].next, end: file.length };
}

/** `title: …`, `"published date":` */
const keyLine = /^["']?[\p{L}_][\p{L}\p{N}_ :.-]{0,60}["']?:(?:[ \t]|$)/u;

function isOfYaml(line: string): boolean {
  return keyLine.test(line) || /^(?:\s|-\s|#|[\]}]|$)/.test(line);
}

/** Values of so many words, without quotes, are phrases: keys that nothing is known of have names, numbers and marks. */
const minPhrase = 4;

/** `Note: the mayor resigned on Monday`, between two rules. */
function isProse(line: string): boolean {
  // A heading, where no key is known, is the text's.
  if (/^#+ /.test(line)) return true;
  const value = /:[ \t]+(\p{L}.*)$/u.exec(line)?.[1] ?? '';
  return keyLine.test(line) && value.trim().split(/\s+/, minPhrase).length >= minPhrase;
}

function yamlFields(text: string, format: Format): readonly Field[] {
  // Only lines of keys, items and what goes on below them are front matter; between two rules a text may stand.
  const lines = text.split(/\r\n|\n|\r/);
  const known = lines.filter(
    (line) => keyLine.test(line) && frontMatterKeys.has(foldKey(line.slice(0, line.indexOf(':')))),
  );
  const isYaml = lines.some((line) => keyLine.test(line)) && lines.every(isOfYaml);
  // A value may go on below without an indent, as a program that quotes nothing writes it.
  if (!isYaml && known.length < minKnown) return [];
  const own = lineFields(text);
  if (known.length === 0 && (format === 'plain' || lines.some(isProse))) return [];
  if (!isShallow(text)) return own;
  try {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: maxAliases });
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  } catch {
    // A bomb of aliases, or what the library does not foresee.
  }
  return own;
}

/**
 * The fields of front matter that is no YAML (`title: Fire: three dead`, `author: @wire`): a line with a key each, lists
 * in lines below it.
 */
export function lineFields(text: string): readonly Field[] {
  const fields: [string, unknown][] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
    const last = fields.at(-1);
    if (item !== undefined && last) {
      last[1] = [...(Array.isArray(last[1]) ? (last[1] as unknown[]) : []), unquoted(item)];
      continue;
    }
    const match = /^["']?([\p{L}_][\p{L}\p{N}_ :.-]{0,60}?)["']?:(?:[ \t]+(.*))?$/u.exec(line);
    if (match) fields.push([match[1], unquoted(match.slice(2).join(''))]);
  }
  return fields;
}

function unquoted(text: string): string {
  const value = text.trim();
  const inner = /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1];
  return inner === undefined ? value : inner.replace(/\\(["\\])/g, '$1');
}

function tomlFields(text: string): readonly Field[] {
  try {
    if (isShallow(text)) return Object.entries(parseToml(text));
  } catch {
    // Not TOML after all; its lines are read.
  }
  return text.split(/\r\n|\n|\r/).flatMap((line): Field[] => {
    const match = /^\s*([\w.-]{1,60})\s*=\s*(.*)$/.exec(line);
    return match ? [[match[1], unquoted(match[2])]] : [];
  });
}

/** A JSON object from the first line on, as Hugo allows. */
function jsonFields(file: string, first: number): FrontMatter | undefined {
  const lines = linesFrom(file, first, maxLines);
  const close = lines.findIndex(({ text }) => text === '}');
  if (close < 0 || lines[close].next - first > maxLength) return undefined;
  const text = file.slice(first, lines[close].end);
  if (!isShallow(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const fields = Object.entries(value);
    // Any object may stand at the head of a text on objects.
    const known = fields.filter(([key]) => frontMatterKeys.has(foldKey(key)));
    return known.length === 0 ? undefined : { fields, start: lines[close].next, end: file.length };
  } catch {
    return undefined;
  }
}

/** YAML that only a fence below ends, as Hexo writes it: every line above it is a field, the first ones known. */
function openYaml(file: string, first: number): FrontMatter | undefined {
  const lines = linesFrom(file, first, maxOpenLines);
  const close = lines.findIndex(({ text }) => /^---[ \t]*$/.test(text));
  if (close < 2) return undefined;
  const above = lines.slice(0, close);
  if (!above.every(isFieldLine)) return undefined;
  const fields = yamlFields(file.slice(first, lines[close].start), 'markdown');
  const known = fields.filter(([key]) => frontMatterKeys.has(foldKey(key)));
  return known.length < minKnown ? undefined : { fields, start: lines[close].next, end: file.length };
}

/** Front matter without a fence above it is short. */
const maxOpenLines = 40;
/** A title and a date, say: one line with a colon above a rule may be text. */
const minKnown = 2;

function isFieldLine({ text }: FileLine): boolean {
  return /^[\p{L}_][\p{L}\p{N}_-]{0,40}:(?:[ \t]|$)|^\s+\S|^\s*-\s|^\s*$/u.test(text);
}
