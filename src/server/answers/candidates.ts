import type { Corpus } from '../../corpus/corpus';
import { textOf } from '../../corpus/index/indexRecord';
import { stopWords } from '../../lexicon/en/stopWords';

/** Words by which articles are looked for: the longest tell most. */
const maxKeys = 24;
/** Articles that are compared word by word. Chosen: more sources than anybody reads for one sentence. */
const maxCandidates = 24;

/**
 * The articles that hold most of some words, those with most first: the text of every article is looked through. Where
 * words of no article are asked for, there is none.
 * @param words lower case
 */
export function candidatesFor(corpus: Corpus, uris: readonly string[], words: readonly string[]): string[] {
  const keys = [...new Set(words)]
    .filter((word) => !stopWords.has(word))
    .sort((one, other) => other.length - one.length)
    .slice(0, maxKeys);
  // Words that all tell nothing by themselves are looked for as they are: *to be or not to be*.
  const wanted = keys.length > 0 ? keys : [...new Set(words)].slice(0, maxKeys);
  return uris
    .map((uri) => {
      const metadata = corpus.metadata(uri);
      const text = metadata ? textOf(metadata).toLowerCase().replaceAll('’', "'") : '';
      return { uri, held: wanted.filter((word) => text.includes(word)).length };
    })
    .filter(({ held }) => held > 0)
    .sort((one, other) => other.held - one.held)
    .slice(0, maxCandidates)
    .map(({ uri }) => uri);
}
