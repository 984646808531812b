/** Endings of names of articles, as systems and people write them; the setting `crossread.include` names the same. */
export const articleEndings: readonly string[] = ['txt', 'md', 'TXT', 'MD', 'Txt', 'Md'];

/** Whether a file of a folder is an article by its name. */
export function isArticleName(name: string): boolean {
  return articleEndings.some((ending) => name.endsWith(`.${ending}`));
}

/** Kinds of files that an import makes articles of, by how they are read. */
export type FileKind =
  | 'page'
  | 'mhtml'
  | 'maff'
  | 'webArchive'
  | 'docx'
  | 'pdf'
  | 'rtf'
  | 'odt'
  | 'epub'
  | 'mail'
  | 'mailbox'
  | 'table'
  | 'json'
  | 'jsonLines'
  | 'captions';

/** Endings of names, lower case, of files that hold articles and are no text. Old Word is named, and refused with a reason. */
const kindsOfEndings: ReadonlyMap<string, FileKind | 'oldWord'> = new Map([
  ['html', 'page'],
  ['htm', 'page'],
  ['xhtml', 'page'],
  ['mhtml', 'mhtml'],
  ['mht', 'mhtml'],
  ['maff', 'maff'],
  ['webarchive', 'webArchive'],
  ['docx', 'docx'],
  ['doc', 'oldWord'],
  ['pdf', 'pdf'],
  ['rtf', 'rtf'],
  ['odt', 'odt'],
  ['epub', 'epub'],
  ['eml', 'mail'],
  ['mbox', 'mailbox'],
  ['csv', 'table'],
  ['tsv', 'table'],
  ['json', 'json'],
  ['jsonl', 'jsonLines'],
  ['ndjson', 'jsonLines'],
  ['vtt', 'captions'],
  ['srt', 'captions'],
]);

/** Ending of a file's name with its dot, lower case. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
}

/** How a file is read by its name alone. */
export function kindOfName(name: string): FileKind | 'oldWord' | undefined {
  return kindsOfEndings.get(endingOf(name).slice(1));
}

/** Whether the import of a folder takes a file. */
export function isImportable(name: string): boolean {
  return kindOfName(name) !== undefined && !name.startsWith('.');
}

/** Endings of files that are named as unread until they are imported. JSON is not: most of it sets programs up. */
export const unreadEndings: readonly string[] = [...kindsOfEndings.keys()].filter((ending) => ending !== 'json');

/** Whether a file is named as unread until it is imported. */
export function isUnread(name: string): boolean {
  return isImportable(name) && kindOfName(name) !== 'json';
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
