/** Files that every project has and nobody reads as news, by name without ending, lower case. */
const projectFiles: readonly string[] = [
  'agents',
  'authors',
  'changelog',
  'changes',
  'claude',
  'cmakelists',
  'code_of_conduct',
  'codeowners',
  'contributing',
  'contributors',
  'copying',
  'faq',
  'governance',
  'history',
  'install',
  'issue_template',
  'licence',
  'license',
  'maintainers',
  'manifest',
  'news',
  'notice',
  'pull_request_template',
  'readme',
  'robots',
  'security',
  'support',
  'third-party-notices',
  'todo',
  'version',
];

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
  const base = name.slice(0, name.lastIndexOf('.')).toLowerCase();
  if (base.startsWith('requirements')) return false;
  return !projectFiles.some(
    (each) => base.startsWith(each) && (base.length === each.length || '._-'.includes(base[each.length])),
  );
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
