import type { Span } from '../../text/span';

/**
 * Ids of passages and mentions as rows, links and commands carry them. They are made and read here
 * alone: to the editor they are opaque, and what comes back from it is checked.
 */

/** Longer ones are not of the server's making: a URI has about 2,000 characters at most. */
const maxIdLength = 4096;

/** A stretch of an article: `12-48:file:///n/wire.txt`. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

export function idOf(uri: string, { start, end }: Span): string {
  return `${start}-${end}:${uri}`;
}

/** @returns undefined for what is no id of a passage */
export function parseId(id: unknown): Place | undefined {
  if (typeof id !== 'string' || id.length > maxIdLength) return undefined;
  const match = /^(\d{1,9})-(\d{1,9}):(.+)$/s.exec(id);
  if (!match) return undefined;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.start <= span.end ? { uri: match[3], span } : undefined;
}

/** Stands for the first mention of an entity in an article, which is looked up when the link is followed. */
export function mentionId(entity: string, uri: string): string {
  return `mention:${withoutColons(entity)}:${uri}`;
}

/** @returns undefined for what is no id of a mention */
export function parseMentionId(id: unknown): { entity: string; uri: string } | undefined {
  if (typeof id !== 'string' || id.length > maxIdLength) return undefined;
  const match = /^mention:([^:]+):(.+)$/s.exec(id);
  return match ? { entity: withColons(match[1]), uri: match[2] } : undefined;
}

/** A file of a note: its name, and what the URIs of the folder begin with. */
export interface NoteName {
  readonly name: string;
  readonly folder: string;
}

export function noteId({ name, folder }: NoteName): string {
  return `note:${withoutColons(name)}:${folder}`;
}

/** @returns undefined for what is no id of a note */
export function parseNoteId(id: unknown): NoteName | undefined {
  if (typeof id !== 'string' || id.length > maxIdLength) return undefined;
  const match = /^note:([^:]+):(.*)$/s.exec(id);
  return match ? { name: withColons(match[1]), folder: match[2] } : undefined;
}

/** A text as one part of an id. `encodeURIComponent` throws for half of a character, which a name in an article may hold. */
function withoutColons(text: string): string {
  return text.replace(/[%:]/g, (sign) => (sign === ':' ? '%3A' : '%25'));
}

function withColons(part: string): string {
  return part.replace(/%(?:3A|25)/g, (sign) => (sign === '%3A' ? ':' : '%'));
}
