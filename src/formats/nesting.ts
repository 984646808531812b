/** Front matter is flat: tags in a list, an author in a table, a program's own tables a few levels further down. */
const maxDepth = 24;
/** Columns and marks (`- - -`, `? ?`, `a.b.c`) with which a line of so many levels may begin. */
const maxIndent = 120;

/**
 * Whether data is nested so little that a parser which calls itself for every level may read it: thousands of levels
 * end the whole process, and no error tells of it. Brackets within quotes count too.
 */
export function isShallow(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth++;
    else if (depth > 0 && (sign === ']' || sign === '}')) depth--;
    if (depth > maxDepth) return false;
  }
  return text.split(/\r\n|\n|\r/).every((line) => {
    const marks = /^[\s?:-]*/.exec(line)?.[0].length ?? 0;
    const key = /^[^=]*/.exec(line)?.[0] ?? '';
    return marks <= maxIndent && key.split('.', maxIndent).length < maxIndent;
  });
}
