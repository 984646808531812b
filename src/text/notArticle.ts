import { blockKeywords, commandWords, logLevels } from '../lexicon/en/codeWords';
import { licencePhrases } from '../lexicon/en/licencePhrases';
import { functionWordsByLanguage } from '../lexicon/languages';
import { projectFileOf, readsLikeProse, type ProjectFile } from './articleLook';
import type { Rule } from './rule';

/** What a file is that lies among articles and is none. */
export type NotArticleRule = 'project-file' | 'licence' | 'log' | 'code' | 'table' | 'settings' | 'list';

/** What is looked at of a file: its name and its beginning. */
interface FileLook {
  /** What its name tells. */
  readonly projectFile: ProjectFile | undefined;
  readonly text: string;
  /** Lines of it that are not blank, without the blanks around them. */
  readonly lines: readonly string[];
  /** Several sentences of running words, few marks of code. */
  readonly isProse: boolean;
}

/** How much of a file is looked at, and of a line, in UTF-16 code units. */
const maxCharacters = 8000;
const maxLineLength = 300;

// The shares below were set so that every file of some fifteen hundred news articles, encyclopaedic articles, headlines
// and poems is read, and the lists, logs, tables and scripts of the test are not; they were not fitted.

/** Shorter files are too short to be told from a headline. */
const minLines = 3;
const minLogLines = 5;
const minLogShare = 0.6;
const minCodeShare = 0.5;
const maxProseShare = 0.25;
const minProseWords = 8;
const minTableLines = 4;
const minTableShare = 0.9;
const minSettingsLines = 4;
const minSettingsShare = 0.7;
const minItemShare = 0.9;
const minShortItems = 6;
const minBulletShare = 0.8;
/** Words of an item of a list, without and with a bullet before it. */
const maxItemWords = 3;
const maxBulletWords = 5;
/** Poems and headlines have words such as *of* and *the*; lists have names and things. */
const maxFunctionWordShare = 0.15;
const minLicencePhrases = 2;

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
  const lines = withoutFrontMatter(all.map((line) => line.trim().slice(0, maxLineLength))).filter(
    (line) => line !== '',
  );
  const body = lines.join('\n');
  return { projectFile: projectFileOf(name), text: body, lines, isProse: readsLikeProse(body) };
}

/** Front matter (`---`, fields, `---`) says what a file is about, not what it is. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  const fence = lines[0] === '---' || lines[0] === '+++' ? lines[0] : undefined;
  const end = fence === undefined ? -1 : lines.indexOf(fence, 1);
  return end < 0 ? lines : lines.slice(end + 1);
}

/** The share of lines for which something holds. */
function shareOf(lines: readonly string[], holds: (line: string) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(holds).length / lines.length;
}

/** Whether a line ends as sentences do. */
function endsSentence(line: string): boolean {
  return /[.!?…。！？][”"’'»)\]]?$/.test(line);
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
    id: 'project-file',
    example: 'README.md\nThe texts in this folder were saved in May.',
    counterexample: 'licence-fee.txt\nThe licence fee rises by two pounds in April.',
    read: ({ projectFile, isProse }) => projectFile === 'surely' || (projectFile === 'perhaps' && !isProse),
  },
  {
    id: 'licence',
    example:
      'mit.txt\nPermission is hereby granted, free of charge, to any person obtaining a copy.\nThe software is provided as is, without warranty of any kind.',
    counterexample:
      'law.txt\n“Permission is hereby granted,” the clerk read out, and the crowd outside the court cheered.',
    read: ({ text }) => {
      const lower = text.toLowerCase().replace(/\s+/g, ' ');
      let found = 0;
      for (const phrase of licencePhrases) if (lower.includes(phrase)) found++;
      return found >= minLicencePhrases;
    },
  },
  {
    id: 'log',
    example:
      'app.txt\n2026-03-04 10:00:01 start\n2026-03-04 10:00:02 ready\n2026-03-04 10:00:05 stop\n2026-03-04 10:01:01 start\n2026-03-04 10:01:02 ready',
    counterexample:
      'live.txt\n10.02\nThe bridge is shut.\n10.20\nA train stands on it.\n11.05\nThe minister is on her way.',
    read: ({ lines }) => lines.length >= minLogLines && shareOf(lines, isLogLine) >= minLogShare,
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
      isWebPage(lines) ||
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
    counterexample: 'haiku.txt\nthe river\nunder the bridge\nand in it\na moon\nof last night\nfor you',
    read: ({ lines, isProse }) => !isProse && isList(lines),
  },
];

/** A date and a time, the address of a machine, or a time and a nickname, at the beginning of a line. */
const logOpenings: readonly RegExp[] = [
  /^[[(]?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T,]? ?\d{1,2}[:.]\d{2}/,
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d /,
  /^\[?\d{1,2}:\d{2}(?::\d{2})?\]? <[^>]{1,40}>/,
  /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3} /,
];

function isWebPage(lines: readonly string[]): boolean {
  return lines.length > 0 && /^<(?:!doctype|html|\?xml)\b/i.test(lines[0]);
}

function isLogLine(line: string): boolean {
  // `[12:00:01] [WARN] disk full`
  const level = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?[.,\d]{0,7}\]? {1,3})?\[?([A-Z]{4,8})\b/.exec(line)?.at(1);
  return (level !== undefined && logLevels.has(level.toLowerCase())) || logOpenings.some((form) => form.test(line));
}

/** Forms of a line of code or markup. A semicolon alone ends lines of verse too. */
const codeForms: readonly RegExp[] = [
  /[{}]$/,
  /[)\]"\d];$/,
  /[)\]]:$/,
  // Comments and tags
  /^(?:#!|\/[/*]|\*\/)/,
  /^<[/!\w]/,
  /^@\w+$/,
  /^#(?:include|define)\b/,
  // Calls, fields and operators
  /^[\w.]{1,60}\(.*\);?$/,
  /^"[^"]{1,60}" ?:/,
  / (?:[=:+]?=|[=-]>) /,
  / (?:&&|\|\|) /,
  /^\w{1,40}=\S/,
];

/** A command has few words. */
const maxCommandWords = 4;

function isCodeLine(line: string): boolean {
  // `<p>The river rose in the night and flooded the town.</p>` holds a line of text.
  const bare = line.replace(/<[^<>]{1,200}>/g, ' ').trim();
  if (bare !== line && bare.split(' ').length >= minProseWords) return false;
  if (codeForms.some((form) => form.test(line))) return true;
  const words = line.split(' ');
  if (line.endsWith(':')) return blockKeywords.has(words[0]);
  return words.length > 1 && words.length <= maxCommandWords && commandWords.has(words[0]) && !endsSentence(line);
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

/** Things that stand alone on a line and are no words: addresses, numbers, versions, files, boxes to tick. */
const items: readonly RegExp[] = [
  // Addresses and links, after a bullet or none
  /^(?:[-*+] )?(?:https?:\/\/|www\.)\S+$/,
  /^(?:[-*+] )?\[[^\]]{0,200}\]\(\S{1,200}\)$/,
  /^[-*+] \[[ xX]\] /,
  /^\S{1,60}@\S{1,60}$/,
  /^[\d\s.,:%€$£+-]+$/,
  // `numpy>=1.20`, `left-pad@1.0`
  /^[\w./[\]-]{1,80} ?(?:[=><~]=|[\^@])/,
  // `src/main`, `snake_case`, `photo.jpg`
  /^[^\s/\\_]{0,80}[/\\_]\S{0,80}$/,
  /^\S{1,80}\.[a-z]{2,4}$/,
  // Keys and certificates
  /^[\w+/=-]{40,}$/,
];

function isList(lines: readonly string[]): boolean {
  if (lines.length < minLines) return false;
  if (shareOf(lines, (line) => items.some((item) => item.test(line))) >= minItemShare) return true;
  if (lines.length < minShortItems) return false;
  return shareOf(lines, isBulletedItem) >= minBulletShare || areShortItems(lines);
}

/** A few words after a bullet or a number. A dash before speech is longer. */
function isBulletedItem(line: string): boolean {
  const [bullet] = /^(?:[-*+•]|\d{1,3}[.)]) /.exec(line) ?? [];
  return bullet !== undefined && !endsSentence(line) && wordsOf(line.slice(bullet.length)).length <= maxBulletWords;
}

/** Nearly all lines are of a word or two, and few of the words bind others as in *the end of the line*. */
function areShortItems(lines: readonly string[]): boolean {
  const isShort = (line: string): boolean => !endsSentence(line) && wordsOf(line).length <= maxItemWords;
  if (shareOf(lines, isShort) < minItemShare) return false;
  // Scripts without blanks between words show none to be counted.
  if (shareOf(lines, (line) => hasUnspacedScript(line)) > 1 - minItemShare) return false;
  const words = lines.flatMap(wordsOf);
  return words.filter((word) => functionWords.has(word)).length < maxFunctionWordShare * words.length;
}

const functionWords: ReadonlySet<string> = new Set(
  Object.values(functionWordsByLanguage).flatMap((words) => [...words].filter((word) => word.length > 1)),
);

function wordsOf(line: string): string[] {
  return line
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function hasUnspacedScript(line: string): boolean {
  return /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(line);
}
