import { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { SourceData } from '../formats/sourceData';
import { dayKey } from './host/sameImport';

/** Where a document comes from, written for people; nothing reads it. */
export interface Origin {
  /** Name of the file, without folders. */
  readonly file: string;
  /** ISO day of the import. */
  readonly day: string;
}

/** What src/formats reads of a list and of a text: longer front matter would be taken for the article's text. */
const maxItems = 50;
const maxLength = 2000;

/**
 * Markdown with its source data as YAML front matter, in the form that src/formats reads back: text in double quotes,
 * days plain, no key where nothing is known.
 */
export function withFrontMatter(source: SourceData, markdown: string, origin: Origin): string {
  const map = new YAMLMap();
  const addText = (key: string, value: string | undefined): void => {
    if (value !== undefined) map.add({ key, value: quoted(value) });
  };
  const addList = (key: string, values: readonly string[] | undefined): void => {
    if (values === undefined || values.length === 0) return;
    const list = new YAMLSeq();
    for (const value of values.slice(0, maxItems)) list.add(quoted(value));
    map.add({ key, value: list });
  };
  addText('title', source.title);
  addText('source', source.url);
  addText('site', source.outlet);
  addList('author', source.authors);
  if (source.date !== undefined) map.add({ key: 'published', value: source.date });
  addText('description', source.description);
  addList('tags', source.tags);
  if (source.kind !== undefined && source.kind !== 'article') map.add({ key: 'kind', value: source.kind });
  // `no` is a language, and false in older YAML.
  if (source.language !== undefined)
    map.add({ key: 'language', value: source.language === 'no' ? quoted('no') : source.language });
  addText('imported_from', origin.file);
  map.add({ key: dayKey, value: origin.day });
  const document = new Document(map);
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${markdown.trim()}\n`;
}

/** A text on one line, without control characters. */
function quoted(value: string): Scalar<string> {
  const scalar = new Scalar(
    value
      .slice(0, maxLength)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
