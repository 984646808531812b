import fs from 'node:fs';
import path from 'node:path';
import { findSources } from '../import/host/findSources';
import type { Source } from '../import/host/fileStore';
import { ImportClient } from '../import/host/importClient';
import { importSources, type Outcome } from '../import/host/importSources';
import type { AskColumns } from '../import/host/messages';
import { makeImportThread } from '../import/node/importThread';
import { failureText } from '../server/wording/importText';
import { diskStore } from './diskStore';
import type { ImportOptions } from './options';
import { writeAll } from './output';

/** What the command line tells. */
export interface ImportReport {
  /** A line for each file that was written, or was there already. */
  readonly lines: readonly string[];
  /** A line for each file from which something or all was left. */
  readonly notes: readonly string[];
  readonly hasArticles: boolean;
}

/**
 * Imports the files and folders that were named.
 * @param base folder from which paths are named
 * @throws where a path cannot be read
 */
export async function importPaths(base: string, options: ImportOptions): Promise<ImportReport> {
  const sources = (await Promise.all(options.paths.map((name) => sourcesUnder(path.resolve(base, name))))).flat();
  const client = new ImportClient(() => makeImportThread(path.join(__dirname, 'import.js')));
  const notes: string[] = [];
  // A name may hold line ends and signs that move the cursor.
  const shown = (file: string): string => plain(path.relative(base, file).split(path.sep).join('/'));
  const outcomes = await importSources(diskStore, client, onceEach(sources), {
    ...(options.out === undefined ? {} : { out: path.resolve(base, options.out) }),
    day: new Date().toISOString().slice(0, 10),
    chooseColumns: ({ place }, ask) => {
      const { textColumn, titleColumn } = options;
      if (textColumn !== undefined && ask.columns.includes(textColumn))
        return Promise.resolve({ text: textColumn, ...(titleColumn === undefined ? {} : { title: titleColumn }) });
      notes.push(`${shown(place)}: ${askText(ask)}`);
      return Promise.resolve(undefined);
    },
    before: () => true,
  });
  client.dispose();
  for (const outcome of outcomes) notes.push(...notesOn(outcome, shown));
  return {
    lines: outcomes.flatMap((outcome) => linesOn(outcome, shown)),
    notes: sources.length === 0 ? [`no file that can be imported in ${options.paths.map(plain).join(', ')}`] : notes,
    hasArticles: outcomes.some(({ written, same }) => written.length + same.length > 0),
  };
}

/** A text on one line, with what would move a cursor or turn the direction of writing shown as its number: `\u{1b}`. */
function plain(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

async function sourcesUnder(file: string): Promise<Source<string>[]> {
  if (fs.statSync(file).isDirectory()) return findSources(diskStore, file);
  return [{ place: file, name: path.basename(file), folder: path.dirname(file), path: [] }];
}

function onceEach(sources: readonly Source<string>[]): Source<string>[] {
  return [...new Map(sources.map((source) => [source.place, source])).values()];
}

/** Columns that are named, and the length of a name: what is no table has any of both. */
const maxColumns = 30;
const maxNameLength = 60;

function askText({ columns }: AskColumns): string {
  const names = columns.slice(0, maxColumns).map((name) => plain(name.slice(0, maxNameLength)));
  return `which column holds the text is not clear; name it with --text-column: ${names.join(', ')}`;
}

function linesOn({ source, written, same }: Outcome<string>, shown: (file: string) => string): string[] {
  return [
    ...written.map((file) => `${shown(source.place)} -> ${shown(file)}`),
    ...same.map((file) => `${shown(source.place)} = ${shown(file)} (there already)`),
  ];
}

function notesOn({ source, left, refused }: Outcome<string>, shown: (file: string) => string): string[] {
  const name = shown(source.place);
  if (typeof refused === 'string') return [`${name}: ${refused}`];
  // Told when the columns were asked for.
  if (refused) return refused.failure === 'noColumn' ? [] : [`${name}: ${failureText(refused.failure)}`];
  return left.length === 0 ? [] : [`${name}: left ${left.join(', ')}`];
}

/** Runs the command. @returns whether something was imported, or was there already */
export async function runImport(
  base: string,
  options: ImportOptions,
  warn: (message: string) => void,
): Promise<boolean> {
  const { lines, notes, hasArticles } = await importPaths(base, options);
  for (const note of notes) warn(note);
  if (lines.length > 0) writeAll(`${lines.join('\n')}\n`);
  return hasArticles;
}
