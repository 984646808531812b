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

/** A folder with one of these is a project. */
const projectMarkers: ReadonlySet<string> = new Set([
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
  '.gitignore',
]);

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

/** Whether a folder holds several articles and is no project. @param names of its files and folders */
export function isFolderOfArticles(names: readonly { readonly name: string; readonly isFile: boolean }[]): boolean {
  if (names.some(({ name }) => projectMarkers.has(name.toLowerCase()))) return false;
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
  const words = text.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0;
  if (words < minWords) return false;
  const sentences = text.match(/\p{L}{2,}[.!?…。][”"’)]?(?:\s|$)/gu)?.length ?? 0;
  const codeMarks = text.match(/[{}<>=;\\|`]|->|::|\/\//g)?.length ?? 0;
  return (
    sentences >= minSentences &&
    codeMarks < words * maxCodeMarksPerWord &&
    words / Math.max(1, sentences) < maxWordsPerSentence
  );
}
