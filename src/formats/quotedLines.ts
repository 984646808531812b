import { isEmptyLine, linesFrom } from './fileLines';
import type { Edit, MappedText } from './mappedText';

/** Fewer lines are a quotation, not a text that was sent on. */
const minLines = 4;
/** So many of the lines have the mark. A line or two of who wrote when may stand above. Chosen by hand. */
const minShare = 0.9;
const mark = /^[ \t]{0,3}>(?:[ \t]?>){0,8}[ \t]?/;

/** A text that was sent on as a quotation, without the marks of mail before its lines. */
export function readQuotedLines(mapped: MappedText): MappedText {
  if (!/^[ \t]{0,3}>/m.test(mapped.text)) return mapped;
  const all = linesFrom(mapped.text);
  // Below `--` stands the signature of who sent it on.
  const signature = all.findIndex(({ text }) => /^-- ?$/.test(text));
  const lines = signature < 0 ? all : all.slice(0, signature);
  const filled = lines.filter((line) => !isEmptyLine(line));
  const marked = filled.filter(({ text }) => mark.test(text));
  if (marked.length < minLines || marked.length < filled.length * minShare) return mapped;
  const edits = marked.map(({ start, text }): Edit => {
    return { start, end: start + (mark.exec(text)?.[0].length ?? 0), text: '' };
  });
  return mapped.edit(edits);
}
