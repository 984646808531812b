/** Endings of names, lower case, of files that hold articles and are no text: an import makes articles of them. */
export const importableEndings: readonly string[] = [
  ...['html', 'htm', 'xhtml', 'mhtml', 'mht', 'docx', 'doc', 'pdf', 'rtf', 'odt', 'epub', 'eml'],
  ...['csv', 'tsv', 'jsonl', 'ndjson', 'vtt', 'srt'],
];

const endings: ReadonlySet<string> = new Set(importableEndings);

/** Ending of a file's name with its dot, lower case. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
}

/** Whether a file is named among those that an import would read. JSON is not: most of it sets programs up. */
export function isImportable(name: string): boolean {
  return endings.has(endingOf(name).slice(1)) && !name.startsWith('.');
}

/** What an import makes of a file, beside it: Markdown of its name, or a folder where it holds several articles. */
export function importedNames(name: string): readonly [file: string, folder: string] {
  const stem = name.slice(0, name.length - endingOf(name).length);
  return [`${stem}.md`, stem];
}

/** How many of some files have each ending, most first: `.html` 3, `.pdf` 1. */
export function countEndings(names: readonly string[]): [ending: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(endingOf(name), (counts.get(endingOf(name)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
