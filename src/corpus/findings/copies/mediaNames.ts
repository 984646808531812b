import type { Article } from '../../../article/article';
import { agencies } from '../../../lexicon/en/agencies';

/** Letters that a name has at least: `ap` and `uk` are words of other names too. */
const minLetters = 3;
/** Words that a name has at most. */
const maxWords = 5;

/** What is known of an article's medium. */
export interface KnownMedium {
  readonly uri: string;
  readonly article: Pick<Article, 'shown' | 'blocks'>;
  readonly outlet: string | undefined;
}

/**
 * The names under which other texts may credit an article, in lower case: its outlet, with the other names of an agency;
 * where its file does not tell one, what stands in brackets in its dateline, and the words of the file's name that stand
 * in no article's text by chance: `2-harbour-gazette.txt`.
 */
export function mediaNamesOf({ uri, article, outlet }: KnownMedium): string[] {
  const names = outlet === undefined ? [...bracketedNames(article), ...fileNames(uri)] : [outlet.toLowerCase()];
  return [...new Set(names.flatMap((name) => [name, ...otherNames(name)]).map(withoutArticle))].filter(
    (name) => name.length >= minLetters && name.split(' ').length <= maxWords,
  );
}

function withoutArticle(name: string): string {
  return name.replace(/^the /, '').trim();
}

/** `(Northern Wire)` in a dateline. */
function bracketedNames({ shown, blocks }: KnownMedium['article']): string[] {
  return blocks
    .filter(({ kind }) => kind === 'dateline')
    .flatMap(({ start, end }) => [...shown.slice(start, end).matchAll(/\(([^()\d]{3,40})\)/g)])
    .map((match) => match[1].toLowerCase().replace(/\s+/g, ' '));
}

/** The words of a file's name, numbers left out: two at least, since one may be any word. */
function fileNames(uri: string): string[] {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/#\d+$/, '');
  const words = name
    .replace(/\.[a-z0-9]{1,9}$/i, '')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return words && words.length >= 2 ? [words.join(' ')] : [];
}

/** Names of the agency of which one is given. */
function otherNames(name: string): string[] {
  const agency = agencies.get(name);
  return agency === undefined ? [] : [...agencies].filter(([, key]) => key === agency).map(([other]) => other);
}
