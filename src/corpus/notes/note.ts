import { decodePath } from '../folderPaths';
import type { NoteSelectors } from './selectors';

/** How far a reader is with what a note is on. */
export const noteStatuses = ['to check', 'ask', 'checked', 'wrong'] as const;
export type NoteStatus = (typeof noteStatuses)[number];

/** Folder of the notes, beside the articles. */
export const notesFolder = '.crossread/notes';

/** A note or an answer to one, as its file tells it. */
export interface Note {
  /** IRI of the annotation: answers name it. */
  readonly id: string;
  readonly text: string;
  readonly creator?: string;
  /** ISO 8601. */
  readonly created?: string;
  /** When its words were changed last. */
  readonly modified?: string;
  readonly about: AboutText | AboutNote;
}

/** What a note is on: words of a file. */
export interface AboutText {
  /** POSIX, relative to the folder of the notes; of one of several articles in a file with its number: `export.txt#2`. */
  readonly path: string;
  readonly selectors: NoteSelectors;
  readonly status: NoteStatus;
  /** ISO 8601; when the status was set, where that is told. */
  readonly statusSet?: string;
}

/** The note that an answer is on, by its id. */
export interface AboutNote {
  readonly replyTo: string;
  /** The status that the answer gives the note: such an answer says nothing else. */
  readonly status?: NoteStatus;
}

/** Why a file in the folder of the notes is no note. */
export type NoteFault = 'json' | 'annotation' | 'large' | 'path' | 'words' | 'link' | 'unread' | 'many' | 'orphan';

/** A file that holds a note, with everything that another program or version put there. */
export interface ReadNote {
  readonly note: Note;
  readonly raw: Record<string, unknown>;
}

/** Code units of a file; a note on a whole article has less. */
export const maxNoteFile = 500_000;
const maxText = 50_000;
const maxExact = 100_000;
const maxContext = 256;
const maxName = 400;
/** Lists and records within each other: of other programs' data a few. What is nested deeper can be read and not written again. */
const maxNesting = 100;

/**
 * Reads a file of the folder of notes. Whatever it holds, nothing is thrown.
 * @param isAnywhere sources are addresses: the notes are of a window without a folder and lie in no article's folder
 */
export function parseNote(file: string, isAnywhere = false): ReadNote | { readonly fault: NoteFault } {
  if (file.length > maxNoteFile) return { fault: 'large' };
  let raw: unknown;
  try {
    // A byte-order mark, as some editors write it, is no fault.
    raw = JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    return { fault: 'json' };
  }
  if (isNested(raw, maxNesting)) return { fault: 'annotation' };
  if (!isRecord(raw) || !listOf(raw.type).includes('Annotation') || !isName(raw.id)) return { fault: 'annotation' };
  const about = aboutOf(raw, isAnywhere);
  if (typeof about === 'string') return { fault: about };
  const body = bodyOf(raw, 'text');
  const text = typeof body === 'string' ? body : isRecord(body) && typeof body.value === 'string' ? body.value : '';
  if (text.length > maxText) return { fault: 'large' };
  const creator = isRecord(raw.creator) ? raw.creator.name : raw.creator;
  const modified = isRecord(body) ? body.modified : undefined;
  const note: Note = {
    id: raw.id,
    text,
    ...(isName(creator) ? { creator } : {}),
    ...(isTime(raw.created) ? { created: raw.created } : {}),
    ...(isTime(modified) && modified !== raw.created ? { modified } : {}),
    about,
  };
  return { note, raw };
}

/** Whether lists and records stand within more of them than so many. */
function isNested(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isNested(each, levels - 1));
}

function aboutOf(raw: Record<string, unknown>, isAnywhere: boolean): Note['about'] | NoteFault {
  const target: unknown = listOf(raw.target).at(0);
  const tag = bodyOf(raw, 'status');
  const status = noteStatuses.find((each) => isRecord(tag) && tag.value === each);
  if (listOf(raw.motivation).includes('replying')) {
    if (!isName(target)) return 'annotation';
    return { replyTo: target, ...(status && listOf(raw.motivation).includes('assessing') ? { status } : {}) };
  }
  if (!isRecord(target) || typeof target.source !== 'string') return 'annotation';
  const path = isAnywhere ? decodePath(target.source) : pathOfSource(target.source);
  if (path === undefined) return 'path';
  const selectors = selectorsIn(listOf(target.selector));
  if (!selectors) return 'words';
  const statusSet = isRecord(tag) ? tag.modified : undefined;
  return { path, selectors, status: status ?? 'to check', ...(isTime(statusSet) ? { statusSet } : {}) };
}

function selectorsIn(list: readonly unknown[]): NoteSelectors | undefined {
  const ofType = (type: string): Record<string, unknown> | undefined =>
    list.filter(isRecord).find((each) => each.type === type);
  const quote = ofType('TextQuoteSelector');
  if (typeof quote?.exact !== 'string' || quote.exact === '' || quote.exact.length > maxExact) return undefined;
  const { start, end } = ofType('TextPositionSelector') ?? {};
  return {
    exact: quote.exact,
    prefix: typeof quote.prefix === 'string' ? quote.prefix.slice(-maxContext) : '',
    suffix: typeof quote.suffix === 'string' ? quote.suffix.slice(0, maxContext) : '',
    ...(isCount(start) && isCount(end) && start <= end ? { position: { start, end } } : {}),
  };
}

/** The body that holds the words, or the one that is the status; what was said in one string is the words. */
function bodyOf({ body }: Record<string, unknown>, which: 'text' | 'status'): unknown {
  return listOf(body).find((each) => isBody(each, which));
}

/** Whether a body is the one asked for. */
export function isBody(body: unknown, which: 'text' | 'status'): boolean {
  if (!isRecord(body)) return which === 'text' && typeof body === 'string';
  const isTag = body.purpose === 'tagging';
  if (which === 'status') return isTag && noteStatuses.some((status) => status === body.value);
  return !isTag && typeof body.value === 'string';
}

/**
 * The path that a source names.
 * @returns undefined for what leads out of the folder or is no path: `../mail.txt`, `/etc/passwd`, `https://…`
 */
export function pathOfSource(source: string): string | undefined {
  if (source === '' || source.length > 4096 || /^[a-z][a-z\d+.-]*:/i.test(source)) return undefined;
  const mark = /#\d{1,6}$/.exec(source);
  const path = decodePath(mark ? source.slice(0, mark.index) : source);
  const steps = path.split(/[/\\]/);
  if (steps.some((step) => step === '' || step === '.' || step === '..')) return undefined;
  return /[\u0000-\u001f]/.test(path) ? undefined : `${path}${mark?.[0] ?? ''}`;
}

/** What may not stand in an IRI, or would be read as another part of it: `a b#c.txt` is `a%20b%23c.txt`. */
const escapedInSource = /[\s"#%<>?\\^`{|}:]/g;

/** The source that names a path, as a relative IRI; letters of all languages stay as they are. */
export function sourceOfPath(path: string): string {
  const mark = /#\d{1,6}$/.exec(path);
  const file = mark ? path.slice(0, mark.index) : path;
  return file.replace(escapedInSource, (sign) => encodeURIComponent(sign)) + (mark?.[0] ?? '');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD writes a list of one without brackets. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= maxName;
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{5,12}(?:Z|[+-]\d\d:\d\d)$/.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
