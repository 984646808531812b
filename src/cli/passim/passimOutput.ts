import fs from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';

/** A passage that passim found; places are code points of the text that it was given. */
export interface PassimPassage {
  readonly id: string;
  readonly begin: number;
  readonly end: number;
  /** What `--to` wrote beside the text, where passim was given that. */
  readonly checksum?: string;
  /** The words, where they are given. */
  readonly text?: string;
}

/** Passages that repeat one another, by a name of their own. */
export interface PassimRow {
  readonly cluster: string;
  readonly passages: readonly PassimPassage[];
}

/** Its folders of results, and files in them: `out.json/part-00000-….json`, also compressed. */
const resultFolders = ['out.json', 'align.json'] as const;
const partName = /^part-.*?(?:\.json)?(?<packed>\.gz)?$/;

/** Written by Spark when all parts are. */
const endMark = '_SUCCESS';

/** Folders of results in which nothing says that all parts were written. */
export function unfinishedFolders(files: readonly string[]): string[] {
  const folders = new Set(files.filter((file) => partName.test(path.basename(file))).map((file) => path.dirname(file)));
  return [...folders].filter((folder) => !fs.existsSync(path.join(folder, endMark)));
}

/** Files of results below what was named: passim's output folder, one of its folders of results, or a file. */
export function resultFiles(named: string): string[] {
  if (!fs.statSync(named).isDirectory()) return [named];
  const folders = resultFolders.map((name) => path.join(named, name)).filter((folder) => fs.existsSync(folder));
  return (folders.length > 0 ? folders : [named]).flatMap((folder) =>
    fs.statSync(folder).isDirectory()
      ? fs
          .readdirSync(folder)
          .filter((name) => partName.test(name))
          .sort()
          .map((name) => path.join(folder, name))
          .filter(isFile)
      : [folder].filter(isFile),
  );
}

/** A pipe waits for ever, and a link to a device never ends. */
function isFile(name: string): boolean {
  return fs.statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** UTF-16 code units of an id that is read: no system has longer paths. */
const maxId = 10_000;

/** UTF-16 code units of a line that is read: a passage of a long book has fewer. A packed file may hold one without an end. */
const maxLine = 16_000_000;

/** The rows of a file, in order; undefined for lines that are none. @throws where it cannot be read or unpacked */
export async function* readRows(file: string): AsyncGenerator<PassimRow | undefined> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line === undefined) yield undefined;
    else if (line.trim() !== '') yield readRow(line, `${file}:${number}`);
  }
}

/** The lines of a file that may be packed; undefined for one that is too long to be read. */
async function* linesOf(file: string): AsyncGenerator<string | undefined> {
  const bytes = fs.createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => input.destroy(error));
  input.setEncoding('utf8');
  let begun: string | undefined = '';
  for await (const part of input as AsyncIterable<string>) {
    const [rest, ...lines] = part.split('\n');
    begun = joined(begun, rest);
    for (const line of lines) {
      yield begun;
      begun = line;
    }
  }
  yield begun;
}

function joined(begun: string | undefined, rest: string): string | undefined {
  return begun === undefined || begun.length + rest.length > maxLine ? undefined : begun + rest;
}

/** Ids of clusters have 64 bits, more than a number of JavaScript holds; within a text a quote has a mark before it. */
const clusterId = /(?<!\\)"cluster"\s*:\s*(-?\d+)(?![\d.eE])/;

/**
 * A line of `out.json` (a passage), or of `align.json` (two, in the field names of version 2, or of version 1).
 * @param name of the line, for a pair that has none
 * @returns undefined for what is neither
 */
export function readRow(line: string, name: string): PassimRow | undefined {
  let row: Record<string, unknown>;
  try {
    row = (JSON.parse(line) ?? {}) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  const cluster = clusterId.exec(line)?.[1];
  if (cluster !== undefined) {
    const passage = readPassage(row, 'id', 'begin', 'end', 'checksum', 'text');
    return passage && { cluster: `cluster ${cluster}`, passages: [passage] };
  }
  const pair = [
    readPassage(row, 'id', 'begin', 'end', 'checksum') ?? readPassage(row, 'id1', 'b1', 'e1', 'checksum1'),
    readPassage(row, 'id2', 'begin2', 'end2', 'checksum2') ?? readPassage(row, 'id2', 'b2', 'e2', 'checksum2'),
  ].filter((passage) => passage !== undefined);
  return pair.length === 2 ? { cluster: name, passages: pair } : undefined;
}

function readPassage(
  row: Record<string, unknown>,
  ...[id, begin, end, checksum, text]: string[]
): PassimPassage | undefined {
  const { [id]: name, [begin]: from, [end]: to } = row;
  if (typeof name !== 'string' || name.length > maxId || !isPlace(from) || !isPlace(to) || from >= to) return undefined;
  const { [checksum]: known, [text]: words } = row;
  return {
    id: name,
    begin: from,
    end: to,
    ...(typeof known === 'string' ? { checksum: known } : {}),
    ...(typeof words === 'string' ? { text: words } : {}),
  };
}

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
