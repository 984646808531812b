import { colon, slash } from './codeUnits';

/** Files named as only those of projects are, by name without ending, lower case. */
const surelyProjectFiles: ReadonlySet<string> = new Set([
  'changelog',
  'cmakelists',
  'code_of_conduct',
  'codeowners',
  'contributing',
  'issue_template',
  'pull_request_template',
  'readme',
  'third-party-notices',
  'third_party_notices',
  'thirdpartynotices',
]);
/** Names of files of projects that are words of the language too: an article on the licence of a ferry is `licence.txt`. */
const perhapsProjectFiles: ReadonlySet<string> = new Set([
  'agents',
  'authors',
  'changes',
  'claude',
  'contributors',
  'copying',
  'faq',
  'governance',
  'history',
  'install',
  'licence',
  'license',
  'maintainers',
  'manifest',
  'news',
  'notice',
  'requirements',
  'robots',
  'security',
  'support',
  'todo',
  'version',
]);
const projectFiles: readonly string[] = [...surelyProjectFiles, ...perhapsProjectFiles];

/** A folder with one of these is a project of code, and so is what lies below it. */
const codeMarkers: ReadonlySet<string> = new Set([
  'package.json',
  'pyproject.toml',
  'setup.py',
  'requirements.txt',
  'cargo.toml',
  'go.mod',
  'pom.xml',
  'build.gradle',
  'makefile',
  'cmakelists.txt',
  'gemfile',
  'composer.json',
  'mix.exs',
  'tsconfig.json',
]);
/** Beside articles this tells of a project too; articles below it are kept in git as other texts are. */
const gitMarker = '.gitignore';

/** Whether a file is named like an article: text or Markdown, and none of a project's own files (`README`, `README.de`, `readme-old`). */
export function isArticleName(name: string): boolean {
  if (!/\.(?:txt|md)$/i.test(name)) return false;
  const base = baseOf(name);
  if (base.startsWith('requirements')) return false;
  return !projectFiles.some(
    (each) => base.startsWith(each) && (base.length === each.length || '._-'.includes(base[each.length])),
  );
}

/** Whether a name is that of a file of a project, or of one that an article may have too (`history.txt`). */
export type ProjectFile = 'surely' | 'perhaps';

/**
 * What a name tells of a file; it decides nothing where the text is prose. Only whole names do (`README`, `readme.de`, `requirements-dev`): `licence-fee.txt` and
 * `news-of-the-flood.txt` are articles.
 */
export function projectFileOf(name: string): ProjectFile | undefined {
  const base = baseOf(name).replace(/[._-][a-z]{2}$/, '');
  if (surelyProjectFiles.has(base)) return 'surely';
  return perhapsProjectFiles.has(base) || /^requirements[._-]\w{1,12}$/.test(base) ? 'perhaps' : undefined;
}

/** A file name without its ending, lower case. */
function baseOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return (dot < 0 ? name : name.slice(0, dot)).toLowerCase();
}

/** What a folder holds. */
export interface FolderEntry {
  readonly name: string;
  readonly isFile: boolean;
}

/** Whether a folder is a project of code. */
export function isCodeProject(entries: readonly FolderEntry[]): boolean {
  return entries.some(({ name }) => codeMarkers.has(name.toLowerCase()));
}

/** Whether a folder holds several articles and is no project. @param names of its files and folders */
export function isFolderOfArticles(names: readonly FolderEntry[]): boolean {
  if (isCodeProject(names) || names.some(({ name }) => name.toLowerCase() === gitMarker)) return false;
  return names.filter(({ name, isFile }) => isFile && isArticleName(name)).length >= 2;
}

/** Shorter texts are notes rather than articles; chosen on the files that projects hold, not fitted. */
const minWords = 60;
const minSentences = 3;
/** Prose has fewer marks of code to a word, and fewer words to a sentence, than lists and logs do. */
const maxCodeMarksPerWord = 0.05;
const maxWordsPerSentence = 60;

/** Several sentences of running words, few marks of code. @param text the beginning of a document, a few thousand characters */
export function readsLikeProse(text: string): boolean {
  const { words, sentences, codeMarks } = countedIn(text);
  return (
    words >= minWords &&
    sentences >= minSentences &&
    codeMarks < words * maxCodeMarksPerWord &&
    words / Math.max(1, sentences) < maxWordsPerSentence
  );
}

/** What is counted of a text to tell whether it is prose. */
interface Counts {
  /** Letters, with apostrophes and hyphens between and behind them: `harbour-master’s`. */
  words: number;
  /** Stops behind two letters and before a blank or the end, a closing mark between: `shut.”`. */
  sentences: number;
  /** Marks that code has more of than prose: `{`, `;`, `::`, `//`. */
  codeMarks: number;
}

/** In one pass: every file of a folder is looked at. */
function countedIn(text: string): Counts {
  const counts: Counts = { words: 0, sentences: 0, codeMarks: 0 };
  let isInWord = false;
  /** Letters just before. */
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLetterAt(text, at, unit)) {
      if (!isInWord) counts.words++;
      isInWord = true;
      letters++;
      if (isHighSurrogate(unit)) at++;
      continue;
    }
    if (letters >= minLetters && sentenceMarks.has(unit) && endsBehind(text, at + 1)) counts.sentences++;
    letters = 0;
    if (isInWord && wordMarks.has(unit)) continue;
    isInWord = false;
    if (codeMarks.has(unit)) counts.codeMarks++;
    else if ((unit === colon || unit === slash) && text.charCodeAt(at + 1) === unit) {
      counts.codeMarks++;
      at++;
    }
  }
  return counts;
}

/** Letters before the stop of a sentence: one is an initial. */
const minLetters = 2;
const unitsOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const sentenceMarks = unitsOf('.!?…。');
const closingMarks = unitsOf('”"’)');
const wordMarks = unitsOf("’'-");
const codeMarks = unitsOf('{}<>=;\\|`');
const firstBeyondAscii = 0x80;

function isLetterAt(text: string, at: number, unit: number): boolean {
  // ASCII letters differ in one bit between the cases.
  if (unit < firstBeyondAscii) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  return /^\p{L}/u.test(text.slice(at, at + (isHighSurrogate(unit) ? 2 : 1)));
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** Whether a blank or the end of the text stands at an offset, or behind a closing mark there. */
function endsBehind(text: string, at: number): boolean {
  const next = closingMarks.has(text.charCodeAt(at)) ? at + 1 : at;
  return next >= text.length || /\s/.test(text[next]);
}
