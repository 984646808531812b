/** The key of the front matter's line that differs from day to day. */
export const dayKey = 'imported';

/** Whether two files with front matter hold the same, whatever the day they were imported on. */
export function isSameImport(one: string, other: string): boolean {
  return withoutDay(one) === withoutDay(other);
}

function withoutDay(text: string): string {
  const plain = text.replace(/\r\n/g, '\n');
  const at = plain.indexOf(`\n${dayKey}: `);
  if (at < 0 || at > plain.indexOf('\n---\n')) return plain;
  return plain.slice(0, at) + plain.slice(plain.indexOf('\n', at + 1));
}
