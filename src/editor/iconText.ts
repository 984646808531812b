/**
 * Text of articles, files and people for a quick pick or the status bar, which show `$(gear)` as a picture: such a sign is
 * escaped and stays text.
 */
export function withoutIcons(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}
