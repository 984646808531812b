import Papa from 'papaparse';
import { fieldsOf, foldName, hasMeaning, readRecord, valueOf } from './articleFields';
import { webAddress } from './dom';
import { decodeText } from './encodings';
import { type ColumnChoice, type Imported, type ImportedDocument, leftOf, Refused, tryArticle } from './imported';
import { maxDocuments } from './limits';
import { isMembers } from './structuredData';

type Row = Readonly<Record<string, unknown>>;

/** A table of articles: CSV or text between tabs. */
export function importTable(bytes: Uint8Array, choice: ColumnChoice): Imported {
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  // No table has it, and files that are none are read as one column of many.
  if (text.includes('\0')) throw new Refused('broken');
  const named = /^sep=([^\r\n])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const { data } = Papa.parse<string[]>(body, {
    delimiter: named?.[1] ?? delimiterOf(body),
    skipEmptyLines: 'greedy',
  });
  if (data.length === 0) throw new Refused('empty');
  if (isTrafilatura(data[0])) return fromRows(asRows(trafilaturaColumns, data), {});
  const columns = columnNames(data[0]);
  const rows = asRows(columns, data.slice(1));
  const isChosen = choice.text !== undefined && columns.includes(choice.text);
  if (!isChosen && !hasMeaning(columns, 'text')) return withoutTextColumn(columns, rows);
  return fromRows(rows, isChosen ? choice : {});
}

const delimiters: readonly string[] = [',', ';', '\t', '|'];

/** The sign that parts most fields of the first line, quoted ones aside: a guess over few rows goes wrong. */
function delimiterOf(text: string): string {
  const counts = new Map(delimiters.map((sign) => [sign, 0]));
  let isQuoted = false;
  for (let at = 0; at < text.length && (isQuoted || text[at] !== '\n'); at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted) counts.set(text[at], (counts.get(text[at]) ?? -1) + 1);
  }
  return [...delimiters].sort((one, two) => (counts.get(two) ?? 0) - (counts.get(one) ?? 0))[0];
}

/** Columns of trafilatura's table, which has no line of names. */
const trafilaturaColumns: readonly string[] = [
  'url',
  'id',
  'fingerprint',
  'hostname',
  'title',
  'image',
  'date',
  'text',
  'comments',
  'license',
  'pagetype',
];

function isTrafilatura(row: readonly string[]): boolean {
  return row.length === trafilaturaColumns.length && webAddress(row[0]) !== undefined;
}

/** Names of columns; those without one are called by their number, from 1; a name that stands twice gets it too. */
function columnNames(head: readonly string[]): string[] {
  const seen = new Set<string>();
  return head.map((name, index) => {
    const plain = name.trim();
    const unique = plain === '' || seen.has(plain) ? `${plain} ${index + 1}`.trim() : plain;
    seen.add(unique);
    return unique;
  });
}

/** Records without the cells that a short row lacks: a bomb has as many columns as rows. */
function asRows(columns: readonly string[], data: readonly (readonly string[])[]): Row[] {
  return data.map((cells) =>
    Object.fromEntries(cells.slice(0, columns.length).map((cell, index) => [columns[index], cell])),
  );
}

/** Cells of a text have so many characters in the mean of the first rows; titles and addresses have fewer. */
const minMeanLength = 200;
const sampleRows = 20;
const sampleLength = 80;

/** No column is named as texts are: the reader is asked where one is long enough, else it is a list of links or no articles. */
function withoutTextColumn(columns: readonly string[], rows: readonly Row[]): Imported {
  const sample = rows.slice(0, sampleRows);
  const cell = (row: Row, name: string): string => (name in row ? String(row[name]) : '');
  const isLong = (name: string): boolean =>
    sample.reduce((sum, row) => sum + cell(row, name).length, 0) >= minMeanLength * sample.length;
  if (sample.length > 0 && columns.some(isLong))
    return {
      ask: {
        columns,
        samples: columns.map((name) =>
          (sample.map((row) => cell(row, name).trim()).find((words) => words !== '') ?? '').slice(0, sampleLength),
        ),
      },
    };
  throw new Refused(hasMeaning(columns, 'url') ? 'linksOnly' : 'noRecords');
}

/** Articles as JSON: a list of records, a record that holds one, or one article. */
export function importJson(bytes: Uint8Array): Imported {
  let data: unknown;
  try {
    data = JSON.parse(decodeText(bytes).replace(/^\uFEFF/, ''));
  } catch {
    // Lines of JSON are often named so.
    return importJsonLines(bytes);
  }
  return fromRows(recordsIn(data), {});
}

/** Articles as JSON, one a line. */
export function importJsonLines(bytes: Uint8Array): Imported {
  const lines = decodeText(bytes)
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const rows: Row[] = [];
  let broken = 0;
  for (const line of lines) {
    try {
      const record = JSON.parse(line) as unknown;
      if (isMembers(record)) rows.push(unwrapped(record));
      else broken++;
    } catch {
      broken++;
    }
  }
  if (rows.length === 0 || broken > rows.length) throw new Refused('broken');
  return fromRows(rows, {}, broken);
}

/** Members under which programs keep their list of articles. */
const listNames: ReadonlySet<string> = new Set([
  'articles',
  'results',
  'items',
  'data',
  'docs',
  'stories',
  'documents',
  'entries',
  'hits',
]);

function recordsIn(data: unknown): Row[] {
  if (Array.isArray(data)) return data.filter(isMembers).map(unwrapped);
  if (!isMembers(data)) return [];
  for (const [name, value] of Object.entries(data)) {
    if (!listNames.has(foldName(name))) continue;
    if (Array.isArray(value)) return value.filter(isMembers).map(unwrapped);
    // Event Registry: `{articles: {results: [...]}}`.
    if (isMembers(value) && Object.values(value).some(Array.isArray)) return recordsIn(value);
  }
  return [unwrapped(data)];
}

/** Labelling programs keep an article in `data`, search engines in `_source`. */
function unwrapped(record: Row): Row {
  const { data, _source: source, ...rest } = record;
  const inner = data ?? source;
  return isMembers(inner) ? { ...rest, ...inner } : record;
}

/** A record with a title and an address is a link. */
function isLink(row: Row): boolean {
  const fields = fieldsOf(row);
  return valueOf(fields, 'title') !== undefined && webAddress(valueOf(fields, 'url')) !== undefined;
}

function fromRows(rows: readonly Row[], choice: ColumnChoice, broken = 0): Imported {
  const columns = new Set(rows.slice(0, sampleRows).flatMap((row) => Object.keys(row).map(foldName)));
  // What passim finds are passages, several of one article.
  if (['cluster', 'begin', 'end'].every((name) => columns.has(name))) throw new Refused('passages');
  const documents: ImportedDocument[] = [];
  const refused: Refused[] = [];
  let rowsWithoutText = broken;
  let cutTexts = 0;
  for (const row of rows) {
    const read = tryArticle(() => readRecord(row, choice));
    if (read instanceof Refused) refused.push(read);
    else if (read === 'cut') cutTexts++;
    else if (read === 'noText') rowsWithoutText++;
    else documents.push(read.document);
  }
  if (documents.length === 0) throw refused.at(0) ?? new Refused(rows.some(isLink) ? 'linksOnly' : 'noRecords');
  return {
    documents: documents.slice(0, maxDocuments),
    left: leftOf({
      rowsWithoutText,
      unreadableArticles: refused.length,
      cutTexts,
      documentsBeyond: Math.max(0, documents.length - maxDocuments),
    }),
  };
}
