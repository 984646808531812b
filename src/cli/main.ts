import fs from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import type { Corpus } from '../corpus/corpus';
import { countEndings } from '../text/importable';
import type { AnnotationDocument, SkippedPath } from './annotationDocument';
import { importReason } from './articleFiles';
import { shownPath } from './folderPaths';
import { briefOfStory } from './brief';
import { documentInParts, documentOf } from './document';
import { toCsv } from './formats/csv';
import { toJson } from './formats/json';
import { tableNames, toTable, type TableName } from './formats/tables';
import { toTei } from './formats/tei';
import { toMarkdown } from './formats/markdown';
import { toStatements } from './formats/statements';
import { toW3c } from './formats/w3c';
import { runImport } from './importCommand';
import { readNotes, type PrintedNote } from './notes';
import type { FileTexts } from './texts';
import { knownProblems, writeBaseline } from './baseline';
import { problemsIn } from './check';
import { checkWriters } from './formats/checkFormats';
import { completionFor } from './completion';
import { mustBeFree, write, writeForPrograms } from './destination';
import { help } from './help';
import { LiveFolder } from './liveFolder';
import { replaceFile } from './newFile';
import { servePlainClient } from './lsp/serve';
import { serveFolder } from './mcp';
import {
  namedCommand,
  readCommandLine,
  type AssistantOptions,
  type BriefOptions,
  type CheckOptions,
  type CommandLine,
  type Format,
  type ImportOptions,
  type Options,
  type PassimOptions,
  type Where,
} from './options';
import { readPassimOutput, writePassimInput } from './passim/command';
import { Progress } from './progress';
import { writeAll } from './output';
import { readTagger } from '../server/node/bundleData';
import { mustExist, readPaths, readVectors, type ReadPaths } from './reading';
import { standardInput } from './standardInput';
import { fail, UsageError, warn, writeError } from './tell';

/** Status of the process. */
const done = 0;
const nothingRead = 1;
const systemRefused = 2;

type Writer = (document: AnnotationDocument, corpus: Corpus, files: FileTexts, notes: readonly PrintedNote[]) => string;

const writers: Readonly<Record<Exclude<Format, 'json' | 'brat' | 'refi' | TableName>, Writer>> = {
  w3c: toW3c,
  csv: (document, corpus, _, notes) => toCsv(document, corpus, notes),
  markdown: (document, corpus, _, notes) => toMarkdown(document, corpus, notes),
  statements: toStatements,
  tei: toTei,
};

/** Does what the words of a command line say. @returns the status of the process */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  try {
    return await runCommand(readCommandLine(words));
  } catch (error) {
    if (error instanceof UsageError) return fail(error.message, namedCommand(words));
    if (!isOfSystem(error)) throw error;
    warn(error.message);
    return systemRefused;
  }
}

/** Whether something is a refusal of the system: a disk that is full, a folder that must not be written. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}

async function runCommand(command: CommandLine): Promise<number> {
  switch (command.run) {
    case 'help':
      writeAll(help);
      return done;
    case 'version':
      writeAll(`${version}\n`);
      return done;
    case 'error':
      throw new UsageError(command.message);
    case 'annotate':
      return annotate(command.options);
    case 'brief':
      return brief(command.options);
    case 'check':
      return check(command.options);
    case 'import':
      return importFiles(command.options);
    case 'passim':
      return exchangeWithPassim(command.options);
    case 'lsp':
      return serveClient();
    case 'completion':
      writeAll(completionFor(command.shell));
      return done;
    case 'mcp':
      return answerAssistant(command.options);
  }
}

async function importFiles(options: ImportOptions): Promise<number> {
  if (options.paths.includes(standardInput))
    throw new UsageError('import takes files and folders: what is imported goes by its name');
  mustExist(options.paths);
  return (await runImport(process.cwd(), options, warn)) ? done : nothingRead;
}

async function exchangeWithPassim(options: PassimOptions): Promise<number> {
  if (options.paths.includes(standardInput)) throw new UsageError('passim takes files and folders');
  mustExist(options.paths);
  const progress = terminalProgress();
  const told = { warn: clearing(progress, warn), progress };
  if (options.to !== undefined) return writePassimInput(options, options.to, told) ? done : nothingRead;
  return (await readPassimOutput(options, options.from ?? '', told)) ? done : nothingRead;
}

function annotate({ format, minScore, out, ...where }: Options): number {
  return read(
    { ...where, out, wanted: format === 'brat' ? 'folder' : 'file' },
    ({ corpus, skipped, texts, ancestor }, progress) => {
      if (format === 'json') {
        if (out === undefined && process.stdout.isTTY) progress.end();
        write(out, toJson(documentInParts(corpus, skipped, minScore, progress), corpus));
        progress.clear();
        return;
      }
      const document = documentOf(corpus, skipped, minScore, progress);
      progress.clear();
      if (format === 'brat' || format === 'refi') return writeForPrograms(format, out, document, corpus);
      const table = tableNames.find((name) => name === format);
      if (table) return write(out, toTable(table, document, corpus, texts));
      const notes = readNotes(ancestor, corpus, texts, warn);
      write(out, writers[format as keyof typeof writers](document, corpus, texts, notes));
    },
  );
}

function brief({ paths, followLinks, around, out, ...options }: BriefOptions): number {
  if (around !== undefined && !fs.existsSync(path.resolve(around))) throw new UsageError(`${around} is no file`);
  return read({ paths, followLinks, out }, ({ corpus, ancestor, texts }, progress) => {
    const uri = around === undefined ? undefined : shownPath(ancestor, path.resolve(around));
    if (uri !== undefined && !corpus.has(uri)) throw new UsageError(`${around} is none of the articles that were read`);
    const written = briefOfStory({ corpus, texts, progress, around: uri }, options);
    progress.clear();
    write(out, written.text);
    if (written.articles < corpus.size)
      warn(`the brief is that of ${written.articles} of ${corpus.size} articles; --around FILE names another story`);
  });
}

/** Status of `check`: what is told is told by the other statuses, as linters have them. */
const problemsFound = 1;
const checkFailed = 2;

function check({ format, minScore, baseline, writesBaseline, out, ...where }: CheckOptions): number {
  let found = 0;
  const status = read({ ...where, out }, ({ corpus, skipped }, progress) => {
    // What cannot be read is told before the work.
    const known = baseline === undefined ? undefined : knownProblems(baseline, writesBaseline);
    const problems = problemsIn(corpus, minScore, progress);
    progress.clear();
    if (baseline !== undefined && writesBaseline) {
      // A folder that is not there today has not lost its problems.
      if (corpus.size === 0) return;
      replaceFile(path.resolve(baseline), writeBaseline(problems));
      warn(`${problems.length} problems are known from now on: ${baseline}`);
      return;
    }
    const told = problems.filter(({ fingerprint }) => !known?.has(fingerprint));
    found = told.length;
    const document = {
      crossread: 1,
      articles: corpus.size,
      problems: told,
      known: problems.length - found,
      skipped,
    } as const;
    write(out, checkWriters[format](document, version));
  });
  if (status !== done) return checkFailed;
  return found > 0 ? problemsFound : done;
}

/** Ends when its client says so, or has gone away. */
function serveClient(): Promise<number> {
  return new Promise((resolve) =>
    servePlainClient(process.stdin, process.stdout, version, (status) => {
      resolve(status);
      // Timers of the server would hold the process.
      process.exit(status);
    }),
  );
}

async function answerAssistant({ paths, followLinks, minScore }: AssistantOptions): Promise<number> {
  if (paths.includes(standardInput)) throw new UsageError('standard input is where questions come from: name a folder');
  mustExist(paths);
  const roots = paths.map((name) => path.resolve(name));
  const tools = { tagger: readTagger(), vectors: readVectors(warn), warn, now: Date.now };
  const folder = new LiveFolder(roots, followLinks, tools);
  await serveFolder(folder, minScore, version);
  return done;
}

function terminalProgress(): Progress {
  return new Progress({ isTerminal: process.stderr.isTTY, write: writeError }, Date.now);
}

/** Tells on a line of its own. */
function clearing(progress: Progress, tell: (message: string) => void): (message: string) => void {
  return (message) => {
    progress.clear();
    tell(message);
  };
}

/** What is read, and where to. */
interface Reading extends Where {
  readonly out: string | undefined;
  /** What is made at `out`. */
  readonly wanted?: 'file' | 'folder';
}

/** Reads articles and writes what is made of them; where nothing was read, to standard output alone. */
function read(
  { out, wanted = 'file', ...where }: Reading,
  make: (read: ReadPaths, progress: Progress) => void,
): number {
  mustExist(where.paths, true);
  if (out !== undefined) mustBeFree(out, wanted);
  const progress = terminalProgress();
  const articles = readPaths(where, clearing(progress, warn), progress);
  progress.clear();
  warnOfSkipped(articles.skipped, where.paths);
  if (articles.corpus.size > 0 || out === undefined) make(articles, progress);
  if (articles.corpus.size > 0) return done;
  warn(`nothing was read: ${whyNothing(where.paths, articles.skipped.length)}`);
  return nothingRead;
}

/** Files that would have to be imported are told together, by their kinds; all others one by one. */
function warnOfSkipped(skipped: readonly SkippedPath[], paths: readonly string[]): void {
  const imports = skipped.filter(({ reason }) => reason === importReason);
  for (const { path: name, reason } of skipped) if (reason !== importReason) warn(`skipped ${name}: ${reason}`);
  if (imports.length === 0) return;
  const kinds = countEndings(imports.map(({ path: name }) => name)).map(([ending, count]) => `${count} ${ending}`);
  warn(`skipped ${kinds.join(', ')}: run crossread import ${paths.join(' ')} to make articles of them`);
}

/** Why no article could be read. @param skipped how many files and folders were skipped, each told by itself */
function whyNothing(paths: readonly string[], skipped: number): string {
  if (skipped > 0) return skipped === 1 ? 'the one path found was skipped' : `all ${skipped} paths found were skipped`;
  return `no .txt or .md file in ${paths.join(', ')}; hidden folders and node_modules are passed over`;
}
