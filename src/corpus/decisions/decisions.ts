import type { EntityKind } from '../../annotations/names/entities';
import { occurrencesOf } from '../../text/occurrences';
import type { Span } from '../../text/span';

/** Somebody or something by the name and kind under which it is shown; `path`: the one that was split off in that article. */
export interface NamedEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly path?: string;
}

/** A passage by its words and what stands around them (TextQuoteSelector of the W3C Web Annotation Data Model). */
export interface Anchor {
  /** POSIX, relative to the folder of the decisions. */
  readonly path: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the words stood, in UTF-16 code units of the article's text; absent in files of before. */
  readonly start?: number;
}

/** What a reader decided about the folder. */
export type Decision =
  /** Two names of one. */
  | { readonly type: 'merge'; readonly entity: NamedEntity; readonly into: NamedEntity }
  /** One name of two: a form stands for itself, or in one article it means another. */
  | { readonly type: 'split'; readonly entity: NamedEntity; readonly form?: NamedEntity; readonly path?: string }
  | { readonly type: 'rename'; readonly entity: NamedEntity; readonly name: string; readonly kind?: EntityKind }
  | { readonly type: 'ignore'; readonly entity: NamedEntity }
  /** What was found between two passages is none. */
  | { readonly type: 'notComparable'; readonly passages: readonly [Anchor, Anchor] }
  /** A passage is boilerplate, or is not. */
  | { readonly type: 'boilerplate'; readonly passage: Anchor; readonly is: boolean };

/** The decisions of one folder. */
export interface FolderDecisions {
  /** What the URIs of its articles begin with, up to the path of a decision. */
  readonly folder: string;
  readonly decisions: readonly Decision[];
}

/** Name of the file beside the articles. */
export const decisionsFile = '.crossread/decisions.json';

const kinds: ReadonlySet<string> = new Set<EntityKind>(['person', 'place', 'organisation', 'other']);
/** Decisions that are applied, the last ones: more than anybody makes; those before them stay in the file. */
const maxDecisions = 100_000;
/** Bytes of a file that is read or written: hundreds of thousands of decisions have less. */
export const maxDecisionsSize = 50_000_000;
const maxTextLength = 20_000;

/**
 * Reads a decisions file.
 * @returns the decisions, entries of no known form left out, and all entries as they came, so that a
 * newer version's are kept when the file is written again
 * @throws SyntaxError or TypeError for what is no decisions file: it is not to be written over
 */
export function parseDecisions(text: string): { decisions: Decision[]; entries: unknown[] } {
  // A byte-order mark, as some editors write it, is no fault.
  const json = text.replace(/^\ufeff/, '');
  if (json.trim() === '') return { decisions: [], entries: [] };
  const file: unknown = JSON.parse(json);
  const entries = isRecord(file) ? file.decisions : undefined;
  if (!Array.isArray(entries)) throw new TypeError('no list of decisions');
  return { decisions: decisionsAmong(entries), entries: entries as unknown[] };
}

/** Those entries of a decisions file that are of a known form. */
export function decisionsAmong(entries: readonly unknown[]): Decision[] {
  return applied(entries).filter(isDecision);
}

/** Those of a file's entries that are applied. */
export function applied<Entry>(entries: readonly Entry[]): readonly Entry[] {
  return entries.slice(-maxDecisions);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxTextLength;
}

function isEntity(value: unknown): value is NamedEntity {
  return (
    isRecord(value) &&
    isText(value.name) &&
    typeof value.kind === 'string' &&
    kinds.has(value.kind) &&
    (value.path === undefined || isText(value.path))
  );
}

function isAnchor(value: unknown): value is Anchor {
  return (
    isRecord(value) &&
    isText(value.path) &&
    isText(value.exact) &&
    value.exact !== '' &&
    isText(value.prefix) &&
    isText(value.suffix) &&
    // A number that is no place moves nothing: the words are looked for.
    (value.start === undefined || typeof value.start === 'number')
  );
}

export function isDecision(value: unknown): value is Decision {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'merge':
      return isEntity(value.entity) && isEntity(value.into);
    case 'split':
      return (
        isEntity(value.entity) &&
        (value.form === undefined || isEntity(value.form)) &&
        (value.path === undefined || isText(value.path)) &&
        (value.form !== undefined || value.path !== undefined)
      );
    case 'rename':
      return (
        isEntity(value.entity) &&
        isText(value.name) &&
        value.name.trim() !== '' &&
        (value.kind === undefined || (typeof value.kind === 'string' && kinds.has(value.kind)))
      );
    case 'ignore':
      return isEntity(value.entity);
    case 'notComparable':
      return Array.isArray(value.passages) && value.passages.length === 2 && value.passages.every(isAnchor);
    case 'boilerplate':
      return isAnchor(value.passage) && typeof value.is === 'boolean';
    default:
      return false;
  }
}

/** Code units of an anchor's prefix and suffix. */
const contextLength = 32;

export function anchorOf(path: string, text: string, { start, end }: Span): Anchor {
  return {
    path,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
  };
}

/** Places at which words are looked at. */
const maxOccurrences = 1000;

/** Where an anchor stands in a text: its words between prefix and suffix, or its words alone where they stand once; else nowhere. */
export function findAnchor(text: string, { exact, prefix, suffix }: Anchor): Span | undefined {
  let only: Span | undefined;
  let count = 0;
  for (const at of occurrencesOf(text, exact)) {
    const span = { start: at, end: at + exact.length };
    const hasPrefix = at >= prefix.length && text.startsWith(prefix, at - prefix.length);
    if (hasPrefix && text.startsWith(suffix, span.end)) return span;
    only = span;
    if (++count === maxOccurrences) break;
  }
  return count === 1 ? only : undefined;
}
