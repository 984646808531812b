import { isBody, isRecord, listOf, sourceOfPath, type NoteStatus } from './note';
import type { NoteSelectors } from './selectors';

/** Who writes a note, when, and under which id. */
export interface Authorship {
  /** A UUID. */
  readonly id: string;
  /** ISO 8601. */
  readonly now: string;
  readonly creator?: string;
}

/** What a note is made from. */
export interface NewNote {
  readonly path: string;
  readonly selectors: NoteSelectors;
  readonly status: NoteStatus;
  readonly text: string;
}

/** A new note as an annotation of the W3C Web Annotation Data Model. */
export function newNote({ path, selectors, status, text }: NewNote, by: Authorship): Record<string, unknown> {
  const { exact, prefix, suffix, position } = selectors;
  return {
    ...headOf(by, 'commenting'),
    body: [textBody(text, by.now), statusBody(status, by.now)],
    target: {
      type: 'SpecificResource',
      source: sourceOfPath(path),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
      ],
    },
  };
}

/** An answer to a note. It is a file of its own, so that two people may answer at once. */
export function newReply(replyTo: string, text: string, by: Authorship): Record<string, unknown> {
  return { ...headOf(by, 'replying'), body: [textBody(text, by.now)], target: replyTo };
}

/**
 * Another status of a note: a file of its own, like an answer, so that people who set the status of one note at once change
 * no line of one file. Files that gave it one before stay: git takes what goes while something like it comes for a renaming,
 * and two of them for a conflict.
 */
export function newStatus(replyTo: string, status: NoteStatus, by: Authorship): Record<string, unknown> {
  return { ...headOf(by, ['replying', 'assessing']), body: statusBody(status, by.now), target: replyTo };
}

function headOf({ id, now, creator }: Authorship, motivation: string | readonly string[]): Record<string, unknown> {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation,
    ...(creator === undefined ? {} : { creator: { type: 'Person', name: creator } }),
    created: now,
  };
}

// The time of a change stands in the body that was changed, so that changes of two bodies are lines apart from each other.

function textBody(value: string, now: string): Record<string, unknown> {
  return { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value, modified: now };
}

function statusBody(value: NoteStatus, now: string): Record<string, unknown> {
  return { type: 'TextualBody', purpose: 'tagging', value, modified: now };
}

/** A note with other words; what else it holds stays. */
export function withText(raw: Record<string, unknown>, value: string, now: string): Record<string, unknown> {
  const changed = textBody(value, now);
  const bodies = [...listOf(raw.body)];
  const at = bodies.findIndex((body) => isBody(body, 'text'));
  const before = bodies.at(at);
  if (at < 0) bodies.push(changed);
  else bodies[at] = isRecord(before) ? { ...before, value, modified: now } : changed;
  return { ...raw, body: bodies };
}

/** A note on an article whose file has another path now; what else it holds stays. */
export function withPath(raw: Record<string, unknown>, path: string): Record<string, unknown> {
  const [target, ...others] = listOf(raw.target);
  const moved = isRecord(target) ? { ...target, source: sourceOfPath(path) } : target;
  return { ...raw, target: Array.isArray(raw.target) ? [moved, ...others] : moved };
}

/** Keys in the order in which they are written; others follow as they came. */
const order = ['@context', 'id', 'type', 'motivation', 'creator', 'created', 'body', 'target'];

/** The text of a note's file: one key a line in the same order each time, so that version control merges line by line. */
export function formatNote(raw: Record<string, unknown>): string {
  const known = order.filter((key) => key in raw).map((key) => [key, raw[key]] as const);
  const others = Object.entries(raw).filter(([key]) => !order.includes(key));
  return JSON.stringify(Object.fromEntries([...known, ...others]), undefined, 2) + '\n';
}
