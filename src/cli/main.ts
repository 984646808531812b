import fs from 'node:fs';
import path from 'node:path';
import { readModel } from '../annotations/names/model';
import { Tagger } from '../annotations/names/tagger';
import { decodeBytes } from '../text/decode';
import { Corpus } from '../corpus/corpus';
import { decisionsFile, parseDecisions, type Decision } from '../corpus/decisions/decisions';
import { DecisionIndex } from '../corpus/decisions/decisionIndex';
import model from '../annotations/names/model.bin';
import { documentOf, type Skipped } from './document';
import { toCsv, toMarkdown, toW3c } from './formats';

const usage = 'usage: crossread annotate PATH… [--format json|w3c|csv|markdown] [--min-score S]';
const maxFileSize = 2_000_000;
/** Paraphrases below it are shown only on request; see the setting crossread.minScore. */
const defaultMinScore = 0.75;

interface Options {
  readonly paths: string[];
  readonly format: string;
  readonly minScore: number;
}

function fail(message: string): never {
  process.stderr.write(`crossread: ${message}\n${usage}\n`);
  process.exit(2);
}

function readOptions(argv: readonly string[]): Options {
  const paths: string[] = [];
  let format = 'json';
  let minScore = defaultMinScore;
  const rest = argv[0] === 'annotate' ? argv.slice(1) : [...argv];
  for (let i = 0; i < rest.length; i++) {
    const argument = rest[i];
    const value = (name: string): string =>
      argument.startsWith(`${name}=`) ? argument.slice(name.length + 1) : (rest[++i] ?? fail(`${name} needs a value`));
    if (argument === '--format' || argument.startsWith('--format=')) format = value('--format');
    else if (argument === '--min-score' || argument.startsWith('--min-score=')) {
      const text = value('--min-score');
      minScore = Number(text);
      if (text === '' || !(minScore >= 0 && minScore <= 1)) fail('--min-score is a number from 0 to 1');
    } else if (argument === '--help' || argument === '-h') {
      process.stdout.write(usage + '\n');
      process.exit(0);
    } else if (argument.startsWith('--')) fail(`unknown option ${argument}`);
    else paths.push(argument);
  }
  if (!['json', 'w3c', 'csv', 'markdown'].includes(format)) fail(`unknown format ${format}`);
  if (paths.length === 0) fail('no path given');
  return { paths, format, minScore };
}

/** Article files under a path, sorted; hidden folders and node_modules are passed over. */
function filesUnder(name: string, skipped: Skipped[], show: (file: string) => string): string[] {
  let stat: fs.Stats;
  try {
    stat = fs.statSync(name);
  } catch {
    skipped.push({ path: show(name), reason: 'not found' });
    return [];
  }
  if (!stat.isDirectory()) return [name];
  const out: string[] = [];
  let entries: fs.Dirent[] = [];
  try {
    entries = fs.readdirSync(name, { withFileTypes: true });
  } catch {
    skipped.push({ path: show(name), reason: 'not readable' });
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = path.join(name, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') out.push(...filesUnder(child, skipped, show));
    } else if (/\.(?:txt|md)$/i.test(entry.name)) out.push(child);
  }
  return out;
}

function commonAncestor(files: readonly string[]): string {
  let parts = path.dirname(files[0]).split(path.sep);
  for (const file of files) {
    const other = path.dirname(file).split(path.sep);
    let k = 0;
    while (k < parts.length && parts[k] === other[k]) k++;
    parts = parts.slice(0, k);
  }
  return parts.join(path.sep) || path.sep;
}

function main(): void {
  const options = readOptions(process.argv.slice(2));
  const base = process.env.INIT_CWD ?? process.cwd();
  const roots = options.paths.map((name) => path.resolve(base, name));
  // A single folder is its own ancestor; files and several folders share one.
  const only =
    roots.length === 1 && fs.existsSync(roots[0]) && fs.statSync(roots[0]).isDirectory() ? roots[0] : undefined;
  const ancestor = only ?? commonAncestor(roots);
  const show = (file: string): string => path.relative(ancestor, file).split(path.sep).join('/') || path.basename(file);
  const skipped: Skipped[] = [];
  const files = [...new Set(roots.flatMap((root) => filesUnder(root, skipped, show)))];
  const tagger = new Tagger(readModel(model));
  const corpus = new Corpus(tagger);
  corpus.applyDecisions(new DecisionIndex([{ folder: '', decisions: readDecisions(ancestor) }]));
  for (const file of files) {
    const name = show(file);
    try {
      const { size } = fs.statSync(file);
      if (size > maxFileSize) {
        skipped.push({ path: name, reason: `larger than ${maxFileSize / 1e6} MB` });
        continue;
      }
      const decoded = decodeBytes(fs.readFileSync(file));
      if ('skipped' in decoded) {
        skipped.push({ path: name, reason: decoded.skipped });
        continue;
      }
      if (decoded.notice) process.stderr.write(`crossread: ${name}: ${decoded.notice}\n`);
      corpus.read(name, decoded.text);
    } catch (error) {
      skipped.push({
        path: name,
        reason: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'vanished while reading' : 'not readable',
      });
    }
  }
  for (const { path: name, reason } of skipped) process.stderr.write(`crossread: skipped ${name}: ${reason}\n`);
  const document = documentOf(corpus, skipped, options.minScore);
  const text =
    options.format === 'w3c'
      ? toW3c(document, corpus)
      : options.format === 'csv'
        ? toCsv(document, corpus)
        : options.format === 'markdown'
          ? toMarkdown(document, corpus)
          : JSON.stringify(document) + '\n';
  // A pipe may take less than the whole at once; writing to the descriptor waits for it.
  writeAll(text);
  process.exitCode = corpus.size === 0 ? 1 : 0;
}

/** What the reader decided in the editor, as it lies beside the articles. */
function readDecisions(folder: string): Decision[] {
  const file = path.join(folder, decisionsFile);
  try {
    return parseDecisions(fs.readFileSync(file, 'utf8')).decisions;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      process.stderr.write(
        `crossread: ${decisionsFile} is passed over: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    return [];
  }
}

function writeAll(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += fs.writeSync(1, bytes, at, Math.min(65_536, bytes.length - at));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

main();
