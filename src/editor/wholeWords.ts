/** A text cut behind the last whole word within so many characters; a longer word is cut. */
export function wholeWords(text: string, most: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= most) return folded;
  const at = folded.lastIndexOf(' ', most);
  return `${folded.slice(0, at > 0 ? at : most).replace(/[\s,;:–—-]+$/, '')}…`;
}
