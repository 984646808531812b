import type { Span } from '../../text/span';
import { idOf } from '../workspace/ids';
import { escapeHover } from './escape';
import { shorten } from './excerpt';

/**
 * A Markdown link that reveals a stretch of an article; its arguments are ids, which the server checks.
 * @param label already escaped
 * @param from id of the passage that one comes from, whose words are compared
 */
export function revealLink(label: string, uri: string, span: Span, from?: string): string {
  return commandLink(label, 'crossread.reveal', idOf(uri, span), ...(from === undefined ? [] : [from]));
}

/** Characters of a tag in a hover. */
const maxTag = 50;

/** A link to a stretch of an article under the article's tag, which need not be escaped; see `revealLink`. */
export function tagLink(tag: string, uri: string, span: Span, from?: string): string {
  return revealLink(escapeHover(shorten(tag, maxTag)), uri, span, from);
}

/** A Markdown link that runs a command. @param label already escaped */
export function commandLink(label: string, command: string, ...values: readonly string[]): string {
  return `[${label}](${commandAddress(command, ...values)})`;
}

/** The address of a link that runs a command. */
export function commandAddress(command: string, ...values: readonly string[]): string {
  return values.length === 0 ? `command:${command}` : `command:${command}?${encodeArguments(values)}`;
}

function encodeArguments(values: readonly string[]): string {
  // A closing bracket would end the link's target.
  return encodeURIComponent(JSON.stringify(values)).replace(
    /[()'!*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}
