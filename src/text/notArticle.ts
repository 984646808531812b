import { weekdayNames } from '../lexicon/en/calendar';
import { licenceNames, licencePhrases } from '../lexicon/en/licencePhrases';
import { projectPhrases } from '../lexicon/en/projectPhrases';
import { projectFileOf, readsLikeProse, type ProjectFile } from './articleLook';
import { beginsAsMarkup, isCodeLine } from './codeLines';
import { isList } from './listLines';
import { isLog } from './logLines';
import type { Rule } from './rule';
import { briefMark, isWrittenByCrossread } from './writtenByCrossread';
import { endsSentence, isFinishedSentence, isRunningLine, shareOf, wordsOf } from './sentenceLines';

/** What a file is that lies among articles and is none. */
export type NotArticleRule = 'brief' | 'project-file' | 'licence' | 'log' | 'code' | 'table' | 'settings' | 'list';

/** What is looked at of a file: its name and its beginning. */
interface FileLook {
  /** What its name tells. */
  readonly projectFile: ProjectFile | undefined;
  /** Its lines that are not blank, in lower case, with one blank between words. */
  readonly lower: string;
  /** Lines of it that are not blank, without the blanks around them. */
  readonly lines: readonly string[];
  /** Several sentences of running words, few marks of code; or lines most of which are sentences. */
  readonly isProse: boolean;
}

/** How much of a file is looked at, and of a line, in UTF-16 code units. */
const maxCharacters = 8000;
const maxLineLength = 300;

// The shares below were set so that every file of some fifteen hundred news articles, encyclopaedic articles, headlines
// and poems is read, and the lists, logs, tables and scripts of the test are not; they were not fitted.

/** Shorter files are too short to be told from a headline. */
const minLines = 3;
/** So many different sentences, and more than so large a share of the lines, are prose. */
const minSentences = 3;
const minSentenceShare = 0.5;
const minCodeShare = 0.5;
const maxProseShare = 0.25;
const minProseWords = 8;
const minTableLines = 4;
const minTableShare = 0.9;
const minSettingsLines = 4;
const minSettingsShare = 0.7;
const minLicencePhrases = 2;
/** An article of several sentences may speak of *this project* once. */
const maxProjectPhrases = 1;
const minReportWords = 2;

/**
 * Why a file that lies in a folder of articles is not counted among them, or `undefined` where nothing speaks against
 * it: a flash of one sentence, headlines, a poem, a transcript and a text in any language are articles.
 * @param name of the file, without its folders
 * @param text the file or its beginning
 */
export function readNotArticle(name: string, text: string): NotArticleRule | undefined {
  const look = lookAt(name, text);
  return notArticleRules.find(({ read }) => read(look))?.id;
}

function lookAt(name: string, text: string): FileLook {
  const beginning = text.slice(0, maxCharacters);
  const all = beginning.split('\n');
  // The last line may be cut off.
  if (beginning.length < text.length && all.length > 1) all.pop();
  const uncut = withoutFrontMatter(all.map((line) => line.trim())).filter((line) => line !== '');
  const lines = uncut.map((line) => line.slice(0, maxLineLength));
  const body = uncut.join('\n');
  return {
    projectFile: projectFileOf(name),
    lower: body.toLowerCase().replace(/\s+/g, ' '),
    lines,
    isProse: readsLikeProse(body) || hasSentences(lines),
  };
}

/** Whether most lines are sentences, and several: a short article may have one sentence to a paragraph. */
function hasSentences(lines: readonly string[]): boolean {
  const sentences = new Set(lines.filter(isSentence));
  return sentences.size >= minSentences && shareOf(lines, isSentence) > minSentenceShare;
}

function isSentence(line: string): boolean {
  return isFinishedSentence(line, line.length === maxLineLength);
}

/** Front matter (`---`, fields, `---`) says what a file is about, not what it is. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  const fence = lines[0] === '---' || lines[0] === '+++' ? lines[0] : undefined;
  const end = fence === undefined ? -1 : lines.indexOf(fence, 1);
  return end < 0 ? lines : lines.slice(end + 1);
}

/** The share of characters that stand in lines of running words: web pages leave scripts between the paragraphs. */
function proseShareOf(lines: readonly string[]): number {
  const lengthOf = (some: readonly string[]): number => some.reduce((sum, { length }) => sum + length, 0);
  const prose = lines.filter(
    (line) =>
      // Whether a longer line ends as sentences do is not seen.
      (endsSentence(line) || line.length === maxLineLength) &&
      wordsOf(line).length >= minProseWords &&
      !isCodeLine(line) &&
      !line.startsWith('#'),
  );
  return lengthOf(prose) / lengthOf(lines);
}

/** Read in this order; the first that holds tells. An example is a whole file, its name before the first line. */
export const notArticleRules: readonly Rule<NotArticleRule, (look: FileLook) => boolean>[] = [
  {
    id: 'brief',
    example: `story.md\n${briefMark}\n\n# Kinn, Havtind\n\n6 articles`,
    counterexample: 'about.md\nThe brief begins with “<!-- Story brief by Crossread -->”, a line that nobody sees.',
    read: ({ lines }) => isWrittenByCrossread(lines.at(0) ?? ''),
  },
  {
    id: 'project-file',
    example: 'README.md\nThe texts in this folder were saved in May.',
    counterexample: 'copying.txt\nCopying of exam papers led to nine arrests in Kinn on Monday, police said.',
    read: isProjectFile,
  },
  {
    id: 'licence',
    example:
      'mit.txt\nPermission is hereby granted, free of charge, to any person obtaining a copy.\nThe software is provided as is, without warranty of any kind.',
    counterexample:
      'law.txt\n“Permission is hereby granted,” the judge read out. The program came “without warranty of any kind”.',
    read: ({ lower }) => countLicencePhrases(lower) >= minLicencePhrases && !isReport(lower),
  },
  {
    id: 'log',
    example:
      'app.txt\n2026-03-04 10:00:01 start\n2026-03-04 10:00:02 ready\n2026-03-04 10:00:05 stop\n2026-03-04 10:01:01 start\n2026-03-04 10:01:02 ready',
    counterexample:
      'live.txt\n2026-03-04 10:02 The bridge is shut.\n2026-03-04 10:20 A train stands on it.\n2026-03-04 11:05 The minister is on her way.\n2026-03-04 11:30 Nobody was hurt, she says.\n2026-03-04 12:00 The train may leave the bridge.',
    read: ({ lines }) => isLog(lines, maxLineLength),
  },
  {
    id: 'settings',
    example: 'site.txt\nname: gazette\nport = 8080\ncolour: blue\nwidth = 12',
    counterexample: 'interview.txt\nQ: Why?\nA: Because.\nQ: When?\nA: Now.',
    read: ({ lines, isProse }) =>
      !isProse && lines.length >= minSettingsLines && shareOf(lines, isSetting) >= minSettingsShare,
  },
  {
    id: 'code',
    example: 'run.txt\nimport os\nfor name in os.listdir():\n    print(name)',
    counterexample: 'poem.txt\nlet the river be;\nfor the river knows;\nif you ask, it sings;',
    read: ({ lines, isProse }) =>
      beginsAsMarkup(lines) ||
      (!isProse &&
        lines.length >= minLines &&
        shareOf(lines, isCodeLine) >= minCodeShare &&
        proseShareOf(lines) < maxProseShare),
  },
  {
    id: 'table',
    example: 'votes.txt\nplace,votes,share\nKinn,410,52\nVoss,390,47\nOdda,120,61',
    counterexample:
      'poem.txt\nred, red, red the sail,\nblue, blue, blue the bay.\nThe wind, the boat, the gull,\naway.',
    read: ({ lines, isProse }) => !isProse && isTable(lines),
  },
  {
    id: 'list',
    example: 'towns.txt\nKinn\nVoss\nOdda\nBergen\nStord\nFlorø',
    counterexample:
      'headlines.txt\nBridge shut\nMayor quits\nFerry late\nFlood kills two\nPort strike ends\nRiver falls',
    read: ({ lines, isProse }) => !isProse && isList(lines),
  },
];

/**
 * A name that is a word of the language tells only where the text is no prose, or speaks as projects do; one that only
 * projects use gives way to a report.
 */
function isProjectFile({ projectFile, lines, lower, isProse }: FileLook): boolean {
  if (projectFile === undefined) return false;
  if (projectFile === 'surely') return !isReport(lower);
  if (lines.some((line) => versionLine.test(line))) return true;
  const most = isProse ? maxProjectPhrases : 0;
  if (count(projectPhrases, lower) > most || (countLicencePhrases(lower) > 0 && !isReport(lower))) return true;
  return !isProse && shareOf(lines, isReadable) < minSentenceShare;
}

/** The head of what changed with a version: `## 1.2`, `2.0.1 / 2026-03-04`, `Version 3`; a time (`10.02`) is none. */
const versionLine = /^(?:#{1,6} ?\[?v?\d{1,4}\.\d|\[?v?\d{1,4}\.\d{1,4}\.\d{1,3}\b(?!\.)|v\d{1,4}\.\d|version \d)/i;

/** A headline, or a sentence, behind a bullet too and between marks of Markdown. */
function isReadable(line: string): boolean {
  const bare = line.replace(/^(?:[-*+•>] |[*_]{1,3})/, '').replace(/[*_]{1,3}$/, '');
  return isFinishedSentence(bare, line.length === maxLineLength) || isRunningLine(line);
}

function count(phrases: ReadonlySet<string>, lower: string): number {
  let found = 0;
  for (const phrase of phrases) if (lower.includes(phrase)) found++;
  return found;
}

/** Words that papers write and licences and notes do not, twice: *on Monday*, *she said*. */
function isReport(lower: string): boolean {
  const words = (lower.match(/[a-z]+/g) ?? []).filter((word) => reportWords.has(word));
  return words.length >= minReportWords;
}

const reportWords: ReadonlySet<string> = new Set(['said', 'told', ...weekdayNames.map((day) => day.toLowerCase())]);

/** Phrases of licences outside quotations: a report on a licence quotes it. The names of licences count once. */
function countLicencePhrases(lower: string): number {
  let quoted: readonly (readonly [number, number])[] | undefined;
  const isQuoted = (start: number, end: number): boolean =>
    (quoted ??= quotedStretches(lower)).some(([from, to]) => start > from && end < to);
  const stands = (phrase: string): boolean => {
    const start = lower.indexOf(phrase);
    return start >= 0 && !isQuoted(start, start + phrase.length);
  };
  const names = [...licenceNames].some(stands) ? 1 : 0;
  return names + [...licencePhrases].filter(stands).length;
}

function quotedStretches(lower: string): [number, number][] {
  return [...lower.matchAll(/“[^”]{1,1000}”|"[^"]{1,1000}"/g)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
}

/** Marks between the fields of a table, with how often one has to stand in a line at least. */
const delimiters: readonly (readonly [string, number])[] = [
  ['\t', 1],
  ['|', 1],
  [';', 1],
  [',', 2],
];

/** Whether nearly all lines have as many fields, and few end as sentences do. */
function isTable(lines: readonly string[]): boolean {
  if (lines.length < minTableLines || shareOf(lines, endsSentence) > 1 - minTableShare) return false;
  return delimiters.some(([delimiter, least]) => {
    const fields = lines.map((line) => line.split(delimiter).length);
    const [first] = [...fields].sort((one, other) => one - other).slice(fields.length >> 1);
    return first > least && fields.filter((count) => count === first).length >= minTableShare * lines.length;
  });
}

/** `name: value` and `name = value` with a value of one word, or the head of a section. */
function isSetting(line: string): boolean {
  return /^(?:[\w.-]{1,40} ?[=:] ?\S{0,80}|\[[^\]]{1,40}\])$/.test(line) && !endsSentence(line);
}
