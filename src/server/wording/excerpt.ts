import { endWithout } from '../../text/trim';

/** A quotation without its outer marks, to be put into marks of our own. */
export function withoutMarks(text: string): string {
  const trimmed = text.trim();
  return trimmed.slice(0, endWithout(trimmed, /["'“”‘’«»,]/)).replace(/^["'“”‘’«»„]+/, '');
}

/** Text cut to about `most` characters at a word's end, without the comma that may stand there. */
export function shorten(text: string, most: number): string {
  const folded = beginningOf(text, most + 2);
  if (folded.length <= most) return folded;
  const at = folded.lastIndexOf(' ', most);
  if (at > most / 2) return `${folded.slice(0, at).replace(/[,;:]$/, '')}…`;
  // Half of a character such as 😀 is none.
  const isWithin = /[\ud800-\udbff]/.test(folded.charAt(most - 1));
  return `${folded.slice(0, isWithin ? most - 1 : most)}…`;
}

/** A text with its blanks folded, or at least so many characters of it: a sentence may be as long as its file. */
function beginningOf(text: string, least: number): string {
  for (let length = 2 * least; ; length *= 2) {
    const folded = text.slice(0, length).replace(/\s+/g, ' ').trim();
    if (folded.length >= least || length >= text.length) return folded;
  }
}
