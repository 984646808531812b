import { withoutControls } from '../server/wording/escape';

/**
 * Text for a message, which shows `[words](address)` as a link that a click follows, be it a command: the two halves are
 * parted by a sign of no width and stay text. Controls, also those that turn round the words after them, are left out.
 */
export function plainMessage(text: string): string {
  return withoutControls(text).replace(/\](?=\s*\()/g, ']\u200b');
}

/**
 * Text of articles, files and people for a quick pick or the status bar, which show `$(gear)` as a picture: such a sign is
 * escaped and stays text. Controls, also those of direction, are left out.
 */
export function withoutIcons(text: string): string {
  return withoutControls(text).replace(/\$\(/g, '\\$(');
}
