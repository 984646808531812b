import type { RoleSpan } from '../fileDocument';
import { isEmptyLine, type FileLine } from '../fileLines';

/** A picture on a line of its own, perhaps linked. */
const picture = /^[ \t]*(?:\[[ \t]*)?!\[[^\]\n]{0,500}\]\([^\n]{0,2000}\)[ \t]*$/;
/** `*The wall in 2019*`: a line all in italics. */
const italics = /^[ \t]*(?:\*[^*\n]+\*|_[^_\n]+_)[ \t]*$/;
const excerpt = /^>[ \t]*#{1,6}[ \t]*Excerpt[ \t]*$/i;

/** Captions of Markdown: what stands for a picture, and the line in italics below it; and the excerpt that a clipper puts above a text. */
export function readPictures(lines: readonly FileLine[]): RoleSpan[] {
  const roles: RoleSpan[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { start, end, text } = lines[i];
    if (picture.test(text)) {
      roles.push({ start, end, role: 'caption' });
      const below = lines.slice(i + 1, i + 3).find((line) => !isEmptyLine(line));
      if (below && italics.test(below.text)) roles.push({ start: below.start, end: below.end, role: 'caption' });
    } else if (excerpt.test(text)) {
      roles.push({ start, end, role: 'boilerplate' });
      for (i++; i < lines.length && /^>/.test(lines[i].text); i++)
        roles.push({ start: lines[i].start, end: lines[i].end, role: 'standfirst' });
    }
  }
  return roles;
}
