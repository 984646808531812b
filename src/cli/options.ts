import { parseArgs } from 'node:util';

export const formats = ['json', 'w3c', 'csv', 'markdown', 'statements'] as const;
export type Format = (typeof formats)[number];

export interface Options {
  /** As they were given; at least one. */
  readonly paths: readonly string[];
  /** Reads what links in a folder lead to, also where it lies outside the folder. */
  readonly followLinks: boolean;
  readonly format: Format;
  /** Paraphrases with a lower score are left out; 0 to 1. */
  readonly minScore: number;
}

export const briefFormats = ['markdown', 'html'] as const;
export type BriefFormat = (typeof briefFormats)[number];

export interface BriefOptions {
  /** As they were given; at least one. */
  readonly paths: readonly string[];
  /** Reads what links in a folder lead to, also where it lies outside the folder. */
  readonly followLinks: boolean;
  readonly format: BriefFormat;
  /** Paraphrases with a lower score are left out; 0 to 1. */
  readonly minScore: number;
  /** A file of the story that is wanted, where there are too many articles for one. */
  readonly around?: string;
}

export interface ImportOptions {
  /** As they were given; at least one. */
  readonly paths: readonly string[];
  /** Folder for what is written. */
  readonly out?: string;
  /** Columns of tables of which none is named as texts or titles are. */
  readonly textColumn?: string;
  readonly titleColumn?: string;
}

export type CommandLine =
  | { readonly run: 'import'; readonly options: ImportOptions }
  | { readonly run: 'annotate'; readonly options: Options }
  | { readonly run: 'brief'; readonly options: BriefOptions }
  | { readonly run: 'help' }
  | { readonly run: 'version' }
  | { readonly run: 'error'; readonly message: string };

/** The same as the default of the setting crossread.minScore. */
const defaultMinScore = 0.75;

export const usage = `usage: crossread [annotate] PATH… [--format ${formats.join('|')}] [--min-score S]
       crossread brief PATH… [--format ${briefFormats.join('|')}] [--min-score S] [--around FILE]
       crossread import PATH… [--out DIR] [--text-column NAME] [--title-column NAME]`;

export const help = `${usage}

Reads articles and writes what they say, each by itself and all together, to standard output.
PATH is a file, or a folder whose .txt and .md files are read.

brief writes what the articles say together: what differs, what they agree on, what stands in one alone, who
has it from whom, people and times. Of more than 48 articles it is the story with most articles, or that of FILE.

import reads saved pages (.html, .mhtml, .maff, .webarchive), .docx, .odt, .rtf, .pdf, .epub, .eml, .mbox,
articles in .csv, .tsv, .json and .jsonl, and subtitles (.vtt, .srt), and writes Markdown beside each file,
or into a folder.
Files are never overwritten; several articles of one file get a folder of their own.

  --format FORMAT  json (default), w3c (Web Annotations), csv, markdown (a report to read), or
                   statements (who said what, as CSV);
                   brief: markdown (default), or html (one page that needs no other file)
  --around FILE    brief: the story that this file is on
  --min-score S    leaves out paraphrases with a lower score, from 0 to 1 (default ${defaultMinScore})
  --out DIR        import: writes into this folder, in the folders that the files lie in
  --text-column NAME, --title-column NAME
                   import: columns of a table of which none is named as texts or titles are
  --follow-links   reads what links in a folder lead to, also out of the folder
  --help, -h       shows this and ends
  --version, -v    shows the version and ends

Work that takes long shows how far it has come on standard error: in one line that is taken back on a
terminal, elsewhere in a plain line every ten seconds, from the fifth second on. Of what lies in a
folder only articles are read; lists, logs, tables, licences, code and a project's own files are
skipped and named. A file that is named itself is always read.

Status: 0 done, files that were skipped are named on standard error; 1 nothing could be read;
2 wrong usage, or a path that does not exist.
`;

/** Reads the words of the command line. */
export function readCommandLine(words: readonly string[]): CommandLine {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        around: { type: 'string' },
        'min-score': { type: 'string', default: String(defaultMinScore) },
        out: { type: 'string' },
        'text-column': { type: 'string' },
        'title-column': { type: 'string' },
        'follow-links': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { run: 'help' };
  if (values.version) return { run: 'version' };
  const { 'follow-links': followLinks } = values;
  const ofImport = ['out', 'text-column', 'title-column'] as const;
  if (positionals[0] === 'import') return readImport(positionals.slice(1), values);
  const stray = ofImport.find((name) => values[name] !== undefined);
  if (stray !== undefined) return failure(`--${stray} belongs to import`);
  const minScore = values['min-score'].trim() === '' ? NaN : Number(values['min-score']);
  if (!(minScore >= 0 && minScore <= 1)) return failure('--min-score is a number from 0 to 1');
  if (positionals[0] === 'brief') return readBrief(positionals.slice(1), { minScore, followLinks }, values);
  if (values.around !== undefined) return failure('--around belongs to brief');
  const { format: named = 'json' } = values;
  const format = formats.find((each) => each === named);
  if (!format) return failure(`unknown format ${named}`);
  const paths = positionals[0] === 'annotate' ? positionals.slice(1) : positionals;
  if (paths.length === 0) return failure('no path given');
  return { run: 'annotate', options: { paths, followLinks, format, minScore } };
}

interface BriefValues {
  readonly format?: string | undefined;
  readonly around?: string | undefined;
}

function readBrief(
  paths: readonly string[],
  shared: Pick<BriefOptions, 'minScore' | 'followLinks'>,
  values: BriefValues,
): CommandLine {
  const { format: named = 'markdown', around } = values;
  const format = briefFormats.find((each) => each === named);
  if (!format) return failure(`unknown format ${named} of a brief`);
  if (paths.length === 0) return failure('no path given');
  return { run: 'brief', options: { paths, format, ...shared, ...(around === undefined ? {} : { around }) } };
}

interface ImportValues {
  readonly 'follow-links': boolean;
  readonly out?: string | undefined;
  readonly 'text-column'?: string | undefined;
  readonly 'title-column'?: string | undefined;
}

function readImport(paths: readonly string[], values: ImportValues): CommandLine {
  if (paths.length === 0) return failure('no path given');
  const { out, 'text-column': textColumn, 'title-column': titleColumn } = values;
  if (values['follow-links']) return failure('--follow-links belongs to annotate and brief');
  const options = {
    paths,
    ...(out === undefined ? {} : { out }),
    ...(textColumn === undefined ? {} : { textColumn }),
    ...(titleColumn === undefined ? {} : { titleColumn }),
  };
  return { run: 'import', options };
}

function failure(message: string): CommandLine {
  return { run: 'error', message };
}
