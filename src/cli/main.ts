import fs from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { readModel } from '../annotations/names/model';
import model from '../annotations/names/model.bin';
import { Tagger } from '../annotations/names/tagger';
import type { Corpus } from '../corpus/corpus';
import { vectorSource } from '../corpus/index/vectors/vectorSource';
import { countEndings } from '../text/importable';
import type { AnnotationDocument, SkippedPath } from './annotationDocument';
import { findArticleFiles, importReason } from './articleFiles';
import { documentOf } from './document';
import { toCsv } from './formats/csv';
import { toMarkdown } from './formats/markdown';
import { toW3c } from './formats/w3c';
import { runImport } from './importCommand';
import { FilePlaces } from './inFiles';
import type { FileTexts } from './texts';
import { help, readCommandLine, usage, type Format, type ImportOptions, type Options } from './options';
import { Progress } from './progress';
import { readArticles } from './readArticles';
import { writeAll } from './output';

/** Status of the process. */
const done = 0;
const nothingRead = 1;
const wrongUsage = 2;

const writers: Readonly<Record<Format, (document: AnnotationDocument, corpus: Corpus, files: FileTexts) => string>> = {
  json: (document, corpus) => JSON.stringify(new FilePlaces(corpus).documentOf(document)) + '\n',
  w3c: toW3c,
  csv: toCsv,
  markdown: toMarkdown,
};

function main(words: readonly string[]): number | Promise<number> {
  const command = readCommandLine(words);
  switch (command.run) {
    case 'help':
      writeAll(help);
      return done;
    case 'version':
      writeAll(`${version}\n`);
      return done;
    case 'error':
      return fail(command.message);
    case 'annotate':
      return annotate(command.options);
    case 'import':
      return importFiles(command.options);
  }
}

async function importFiles(options: ImportOptions): Promise<number> {
  const base = process.env.INIT_CWD ?? process.cwd();
  const missing = options.paths.find((name) => !fs.existsSync(path.resolve(base, name)));
  if (missing !== undefined) return fail(`${missing} is neither a file nor a folder`);
  return (await runImport(base, options, warn)) ? done : nothingRead;
}

function annotate({ paths, format, minScore }: Options): number {
  // npm runs scripts in the package's folder; INIT_CWD is where it was called.
  const base = process.env.INIT_CWD ?? process.cwd();
  const missing = paths.find((name) => !fs.existsSync(path.resolve(base, name)));
  if (missing !== undefined) return fail(`${missing} is neither a file nor a folder`);
  const named = findArticleFiles(paths.map((name) => path.resolve(base, name)));
  const progress = new Progress({ isTerminal: process.stderr.isTTY, write: writeError }, Date.now);
  const told = (message: string): void => {
    progress.clear();
    warn(message);
  };
  const vectors = vectorSource(
    () => fs.readFileSync(path.join(__dirname, 'wordVectors.bin')),
    (reason) => told(`fewer sentences that say the same in other words are found: ${reason}`),
  );
  const { corpus, skipped, texts } = readArticles(named, new Tagger(readModel(model)), vectors, told, progress);
  progress.clear();
  warnOfSkipped(skipped, paths);
  const document = documentOf(corpus, skipped, minScore, progress);
  progress.clear();
  writeAll(writers[format](document, corpus, texts));
  if (corpus.size > 0) return done;
  warn(`nothing was read: ${whyNothing(paths, skipped.length)}`);
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

function warn(message: string): void {
  writeError(`crossread: ${message}\n`);
}

/** Writes at once: what is left to the stream would only be seen at the end of the work. */
function writeError(text: string): void {
  writeAll(text, process.stderr.fd);
}

function fail(message: string): number {
  warn(message);
  process.stderr.write(`${usage}\n`);
  return wrongUsage;
}

void Promise.resolve(main(process.argv.slice(2))).then((status) => {
  process.exitCode = status;
});
