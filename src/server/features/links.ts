import type { Span } from '../../text/span';

/** A link that reveals a stretch of an article; its arguments are ids that the server checks. @param from where one comes from, whose words are compared */
export function revealLink(label: string, uri: string, span: Span, from?: string): string {
  return `[${label}](command:crossread.reveal?${encodeArguments(from === undefined ? [idOf(uri, span)] : [idOf(uri, span), from])})`;
}

export function commandLink(label: string, command: string, ...values: readonly unknown[]): string {
  return `[${label}](command:${command}?${encodeArguments(values)})`;
}

function encodeArguments(values: readonly unknown[]): string {
  // A closing bracket would end the link's target.
  return encodeURIComponent(JSON.stringify(values)).replace(/[()'!*~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}

export function idOf(uri: string, span: Span): string {
  return `${span.start}-${span.end}:${uri}`;
}

export function parseId(id: unknown): { uri: string; span: Span } | undefined {
  if (typeof id !== 'string' || id.length > 4096) return undefined;
  const match = /^(\d{1,9})-(\d{1,9}):(.+)$/s.exec(id);
  if (!match) return undefined;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.start <= span.end ? { uri: match[3], span } : undefined;
}

/** Stands for the first mention of an entity in an article, which is looked up when the link is followed. */
export function mentionId(entity: string, uri: string): string {
  return `mention:${encodeURIComponent(entity)}:${uri}`;
}

export function parseMentionId(id: unknown): { entity: string; uri: string } | undefined {
  if (typeof id !== 'string' || id.length > 4096) return undefined;
  const match = /^mention:([^:]+):(.+)$/s.exec(id);
  if (!match) return undefined;
  try {
    return { entity: decodeURIComponent(match[1]), uri: match[2] };
  } catch {
    return undefined;
  }
}
