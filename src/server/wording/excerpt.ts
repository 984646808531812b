/** A quotation without its outer marks, to be put into marks of our own. */
export function withoutMarks(text: string): string {
  return text.trim().replace(/^["'“”‘’«»„]+|["'“”‘’«»,]+$/g, '');
}

/** Text cut to about `most` characters at a word's end. */
export function shorten(text: string, most: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= most) return folded;
  const at = folded.lastIndexOf(' ', most);
  return folded.slice(0, at > most / 2 ? at : most) + '…';
}
