import { parseArgs } from 'node:util';
import { meantWord } from './meantWord';

export const annotateFormats = [
  'json',
  'w3c',
  'csv',
  'markdown',
  'statements',
  'quotations',
  'figures',
  'claims',
  'differences',
  'mentions',
  'tei',
  'brat',
  'refi',
] as const;
export type Format = (typeof annotateFormats)[number];

export const briefFormats = ['markdown', 'html'] as const;
export type BriefFormat = (typeof briefFormats)[number];

export const checkFormats = ['text', 'json', 'sarif'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** What is read. */
export interface Where {
  /** As they were given; at least one. */
  readonly paths: readonly string[];
  /** Reads what links in a folder lead to, also where it lies outside the folder. */
  readonly followLinks: boolean;
}

export interface AssistantOptions extends Where {
  /** Paraphrases with a lower score are left out; 0 to 1. */
  readonly minScore: number;
}

/** Where it is written to. */
export interface Written {
  /** A new file, or a new folder for formats of several files; without it, standard output. */
  readonly out?: string;
}

export interface Options extends AssistantOptions, Written {
  readonly format: Format;
}

export interface BriefOptions extends AssistantOptions, Written {
  readonly format: BriefFormat;
  /** A file of the story that is wanted, where there are too many articles for one. */
  readonly around?: string;
}

export interface CheckOptions extends AssistantOptions, Written {
  readonly format: CheckFormat;
  /** File of the problems that are known. */
  readonly baseline?: string;
  readonly writesBaseline: boolean;
}

export interface PassimOptions extends Where {
  /** Folder that the articles are written into, or from which what was found is read; one of both. */
  readonly to?: string;
  readonly from?: string;
}

/** Shells that completions are made for. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

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
  | { readonly run: 'check'; readonly options: CheckOptions }
  | { readonly run: 'mcp'; readonly options: AssistantOptions }
  | { readonly run: 'passim'; readonly options: PassimOptions }
  | { readonly run: 'lsp' }
  | { readonly run: 'completion'; readonly shell: Shell }
  | { readonly run: 'help' }
  | { readonly run: 'version' }
  | { readonly run: 'error'; readonly message: string };

export const commandNames = ['annotate', 'brief', 'check', 'completion', 'import', 'lsp', 'mcp', 'passim'] as const;
export type CommandName = (typeof commandNames)[number];

/** The command that a line begins with; without one it is `annotate`. */
export function namedCommand([first]: readonly string[]): CommandName | undefined {
  return commandNames.find((name) => name === first);
}

/** The same as the default of the setting crossread.minScore. */
export const defaultMinScore = 0.75;

const string = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

export const optionTypes = {
  format: string,
  around: string,
  baseline: string,
  'write-baseline': flag,
  'min-score': string,
  out: string,
  to: string,
  from: string,
  'text-column': string,
  'title-column': string,
  'follow-links': flag,
  stdio: flag,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Those that name a file or folder. */
export const pathOptions: readonly OptionName[] = ['around', 'baseline', 'out', 'to', 'from'];

type Values = ReturnType<typeof parseWords>['values'];
export type OptionName = keyof typeof optionTypes;

const readingCommands: readonly CommandName[] = ['annotate', 'brief', 'check', 'mcp'];

/** The commands that take an option. */
export const commandsOf: Readonly<Record<Exclude<OptionName, 'help' | 'version'>, readonly CommandName[]>> = {
  format: ['annotate', 'brief', 'check'],
  around: ['brief'],
  baseline: ['check'],
  'write-baseline': ['check'],
  'min-score': readingCommands,
  out: ['annotate', 'brief', 'check', 'import'],
  to: ['passim'],
  from: ['passim'],
  'text-column': ['import'],
  'title-column': ['import'],
  'follow-links': [...readingCommands, 'passim'],
  stdio: ['lsp'],
};

/** What is wrong with the words of the command line. */
class WrongUsage extends Error {}

function parseWords(words: readonly string[]) {
  return parseArgs({ args: [...words], allowPositionals: true, options: optionTypes });
}

/** Reads the words of the command line. */
export function readCommandLine(words: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseWords(words);
    if (values.help) return { run: 'help' };
    if (values.version) return { run: 'version' };
    const named = namedCommand(positionals);
    return readCommand(named ?? 'annotate', named ? positionals.slice(1) : positionals, values);
  } catch (error) {
    return { run: 'error', message: error instanceof Error ? withMeant(error.message) : String(error) };
  }
}

/** Adds which option an unknown one probably is. */
function withMeant(message: string): string {
  const unknown = /^Unknown option '--([\w-]+)'/.exec(message)?.[1];
  const meant = unknown === undefined ? undefined : meantWord(unknown, Object.keys(optionTypes));
  return meant === undefined ? message : `unknown option --${unknown}: did you mean --${meant}?`;
}

/** A variable of a shell that is not set makes one; it would stand for the folder in which the process runs. */
const emptyPath = 'a path is empty';

function readCommand(run: CommandName, paths: readonly string[], values: Values): CommandLine {
  for (const [name, commands] of Object.entries(commandsOf))
    if (values[name as OptionName] !== undefined && !commands.includes(run))
      throw new WrongUsage(`--${name} belongs to ${listed(commands)}`);
  for (const name of pathOptions) if (values[name] === '') throw new WrongUsage(`--${name}: ${emptyPath}`);
  if (run === 'lsp') {
    if (values.stdio !== true) throw new WrongUsage('lsp needs --stdio: it speaks on standard input and output');
    if (paths.length > 0) throw new WrongUsage('lsp takes no path: its client names the folders');
    return { run };
  }
  if (run === 'completion') return { run, shell: readShell(paths) };
  if (run === 'import') return { run, options: { paths: atLeastOne(paths), ...readImport(values) } };
  const where = { paths: atLeastOne(paths), followLinks: values['follow-links'] === true };
  if (run === 'passim') return { run, options: { ...where, ...readPassim(values) } };
  const minScore = readScore(values['min-score']);
  const options = { ...where, minScore };
  switch (run) {
    case 'annotate':
      return { run, options: { ...options, ...readAnnotate(values) } };
    case 'brief': {
      const { around } = values;
      const format = readFormat(briefFormats, values.format, ' of a brief');
      return {
        run,
        options: { ...options, format, ...readOut(values.out), ...(around === undefined ? {} : { around }) },
      };
    }
    case 'check':
      return { run, options: { ...options, ...readCheck(values) } };
    case 'mcp':
      return { run, options };
  }
}

/** Formats of several files, or of a file that is no text: they are not written to standard output. */
const writtenToFiles: readonly Format[] = ['brat', 'refi'];

function readAnnotate({ format: named, out }: Values): Pick<Options, 'format' | 'out'> {
  const format = readFormat(annotateFormats, named);
  if (out === undefined && writtenToFiles.includes(format)) throw new WrongUsage(`--format ${format} needs --out`);
  return { format, ...readOut(out) };
}

function readOut(out: string | undefined): Written {
  return out === undefined ? {} : { out };
}

function readCheck(values: Values): Omit<CheckOptions, keyof AssistantOptions> {
  const { baseline } = values;
  const writesBaseline = values['write-baseline'] === true;
  if (writesBaseline && baseline === undefined) throw new WrongUsage('--write-baseline needs --baseline FILE');
  if (writesBaseline && values.out !== undefined)
    throw new WrongUsage('--write-baseline writes nothing else: leave --out away');
  const format = readFormat(checkFormats, values.format, ' of a check');
  return { format, writesBaseline, ...readOut(values.out), ...(baseline === undefined ? {} : { baseline }) };
}

function readPassim({ to, from }: Values): Pick<PassimOptions, 'to' | 'from'> {
  if ((to === undefined) === (from === undefined)) throw new WrongUsage('passim needs --to DIR or --from DIR');
  return to === undefined ? folderNamed('from', from) : folderNamed('to', to);
}

/** A folder that is read or written: standard input and output, which `-` stands for elsewhere, are none. */
function folderNamed<Name extends string>(option: Name, folder: string | undefined): { [Key in Name]?: string } {
  if (folder === '-') throw new WrongUsage(`--${option} takes a folder: one of this name is ./-`);
  return (folder === undefined ? {} : { [option]: folder }) as { [Key in Name]?: string };
}

function readImport(values: Values): Omit<ImportOptions, 'paths'> {
  const { 'text-column': textColumn, 'title-column': titleColumn } = values;
  return {
    ...folderNamed('out', values.out),
    ...(textColumn === undefined ? {} : { textColumn }),
    ...(titleColumn === undefined ? {} : { titleColumn }),
  };
}

/** @param formats the first is the default */
function readFormat<Name extends string>(formats: readonly Name[], named: string | undefined, of = ''): Name {
  const format = named === undefined ? formats[0] : formats.find((each) => each === named);
  if (format === undefined) throw new WrongUsage(`unknown format ${named}${of}: it is one of ${listed(formats)}`);
  return format;
}

function readShell(names: readonly string[]): Shell {
  const shell = shells.find((each) => each === names[0]);
  if (shell === undefined || names.length > 1) throw new WrongUsage(`completion takes one of ${listed(shells)}`);
  return shell;
}

function readScore(given: string | undefined): number {
  if (given === undefined) return defaultMinScore;
  const score = given.trim() === '' ? NaN : Number(given);
  if (!(score >= 0 && score <= 1)) throw new WrongUsage('--min-score is a number from 0 to 1');
  return score;
}

function atLeastOne(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw new WrongUsage('no path given: name a file or a folder of articles');
  if (paths.includes('')) throw new WrongUsage(`${emptyPath}; . is the folder that this runs in`);
  return paths;
}

/** `annotate, brief and check` */
function listed(names: readonly string[]): string {
  const last = names[names.length - 1];
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
