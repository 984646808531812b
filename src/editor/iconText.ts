import { withoutControls } from '../server/wording/escape';

/**
 * Text of articles, files and people for a quick pick or the status bar, which show `$(gear)` as a picture: such a sign is
 * escaped and stays text. Controls, also those of direction, are left out.
 */
export function withoutIcons(text: string): string {
  return withoutControls(text).replace(/\$\(/g, '\\$(');
}
