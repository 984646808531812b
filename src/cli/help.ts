import { annotateFormats, briefFormats, checkFormats, defaultMinScore, shells, type CommandName } from './options';

/** How each command is called, as it stands behind the name of the program. */
const calls: readonly (readonly [CommandName, string])[] = [
  [
    'annotate',
    `[annotate] PATH… [--format ${annotateFormats.join('|')}]
                            [--min-score S] [--out PATH]`,
  ],
  ['brief', `brief PATH… [--format ${briefFormats.join('|')}] [--min-score S] [--around FILE] [--out FILE]`],
  [
    'check',
    `check PATH… [--format ${checkFormats.join('|')}] [--min-score S] [--baseline FILE [--write-baseline]]
                       [--out FILE]`,
  ],
  ['import', 'import PATH… [--out DIR] [--text-column NAME] [--title-column NAME]'],
  ['lsp', 'lsp --stdio'],
  ['mcp', 'mcp PATH… [--min-score S]'],
  ['passim', 'passim PATH… --to DIR'],
  ['passim', 'passim FOLDER --from DIR'],
  ['completion', `completion ${shells.join('|')}`],
];

/** How a command is called, or each of them. */
export function usageOf(command?: CommandName): string {
  const own = calls.filter(([name]) => command === undefined || name === command);
  return `usage: ${own.map(([, call]) => `crossread ${call}`).join('\n       ')}`;
}

export const help = `${usageOf()}

Reads articles and writes what they say, each by itself and all together, to standard output.
PATH is a file, a folder whose .txt and .md files are read, or - for an article on standard input.

brief writes what the articles say together: what differs, what they agree on, what stands in one alone, who
has it from whom, people and times. Where articles that no links join are on several stories, it is the story with
most articles, or that of FILE.

check writes what the editor shows as problems: figures and dates of what is surely one fact that conflict, and
quotations whose speaker or reach changed. What differs less surely is in the brief.
With --baseline, those that stand in FILE are not told; --write-baseline writes FILE anew.

import reads saved pages (.html, .mhtml, .maff, .webarchive), .docx, .odt, .rtf, .pdf, .epub, .eml, .mbox,
articles in .csv, .tsv, .json and .jsonl, and subtitles (.vtt, .srt), and writes Markdown beside each file,
or into a folder.
Files are never overwritten; several articles of one file get a folder of their own.

lsp is a language server for any editor, on standard input and output: it finds, reads and watches the articles
of the folders that the editor names.

mcp answers an assistant's questions about the articles over the model-context protocol on standard input and
output, until its input ends. It reads nothing outside PATH, and reads what has changed there.

passim --to writes articles as input for passim, which finds repeated passages in archives of any size on Apache
Spark; passim --from reads what it found, and keeps it in FOLDER/.crossread for all views and commands.

completion writes what a shell reads to complete commands, options and paths: eval "$(crossread completion bash)",
source <(crossread completion zsh), crossread completion fish | source.

  --format FORMAT  annotate: json (default), w3c (Web Annotations), csv, markdown (a report to read),
                   statements (who said what, as CSV); quotations, figures, claims, differences or mentions
                   (a table each, as CSV); tei (TEI P5); brat (standoff, a folder), or refi (REFI-QDA, .qdpx);
                   brief: markdown (default), or html (one page that needs no other file);
                   check: text (default), json, or sarif (2.1.0, for code scanning and editors)
  --around FILE    brief: the story that this file is on
  --baseline FILE  check: problems that are known already
  --write-baseline check: takes the problems there are now as known
  --min-score S    leaves out paraphrases with a lower score, from 0 to 1 (default ${defaultMinScore})
  --out PATH       annotate, brief, check: writes to this new file (brat: folder), not to standard output; refi and brat
                   need it. import: writes into this folder, in the folders that the files lie in. Nothing is written
                   over, and folders that are missing are made
  --to DIR         passim: a new folder for JSON lines, compressed, in parts
  --from DIR       passim: its output, with out.json or align.json
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
2 wrong usage, a path that does not exist, or one that cannot be written. check: 0 no problem, 1 problems, 2 anything else.
`;
