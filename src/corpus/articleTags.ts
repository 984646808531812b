import { compareDocuments } from '../formats/documentUri';
import { addToList } from '../text/multimap';
import { decodePath } from './folderPaths';

/** What an article's tag is made from. */
export interface TaggedArticle {
  /** Its URI or path; of one of several in a file with its number: `export.txt#2`. */
  readonly uri: string;
  readonly outlet?: string | undefined;
}

/** Words of a file's name that make a tag: an outlet has rarely more. Chosen, not fitted. */
const maxWords = 3;
/** Letters of a word that tells something. */
const minLetters = 3;
/** Words that are not capitalised within a name: *Voice of Kinn*. */
const smallWords = /^(?:of|the|and|for|in)$/;

/**
 * The few words by which a reader tells articles apart: the outlet, numbered where several articles have the same; else
 * the telling words of the file's name, which are those that most others have not (`1-northern-wire.txt` is *Northern
 * Wire*, beside `ferry-post.txt` the file `ferry-herald.txt` is *Herald*); else the first part that no other name has
 * (`000_72f6.txt` is *000*).
 */
export function tagsOf(articles: readonly TaggedArticle[]): Map<string, string> {
  const tags = new Map<string, string>();
  const byOutlet = new Map<string, string[]>();
  const named: string[] = [];
  for (const { uri, outlet } of articles) {
    if (outlet) addToList(byOutlet, outlet, uri);
    else named.push(uri);
  }
  for (const [outlet, uris] of byOutlet)
    uris.forEach((uri, index) => tags.set(uri, uris.length === 1 ? outlet : `${outlet} ${index + 1}`));
  for (const [uri, tag] of nameTags(named, new Set(tags.values()))) tags.set(uri, tag);
  return tags;
}

/** @param taken tags of other articles */
function nameTags(uris: readonly string[], taken: ReadonlySet<string>): [uri: string, tag: string][] {
  const partsOf = new Map(uris.map((uri) => [uri, partsOfName(stemOf(uri))]));
  const counts = countsOf([...partsOf.values()].flatMap((parts) => [...new Set(parts)]));
  const stems = countsOf(uris.map(stemOf));
  const isCommon = (part: string): boolean =>
    uris.length > 1 && !smallWords.test(part) && (counts.get(part) ?? 0) > uris.length / 2;
  const worded = uris.map((uri) => wordsOf((partsOf.get(uri) ?? []).filter((part) => !isCommon(part))));
  const known = countsOf([...worded, ...taken]);
  return uris.map((uri, index) => {
    const words = worded[index];
    if (words !== '' && known.get(words) === 1) return [uri, words];
    const own = uris.length === 1 ? undefined : partsOf.get(uri)?.find((part) => counts.get(part) === 1);
    const stem = stemOf(uri);
    return [uri, own ?? (stems.get(stem) === 1 ? stem : decodePath(uri))];
  });
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function partsOfName(stem: string): string[] {
  return stem.split(/[\s_.-]+/).filter((part) => part !== '');
}

/** The first words among some parts of a name, as a name; empty where numbers and codes are all there is. */
function wordsOf(parts: readonly string[]): string {
  const isWord = (part: string): boolean => part.length >= minLetters && /^\p{L}[\p{L}\p{M}’']*$/u.test(part);
  const first = parts.findIndex(isWord);
  if (first < 0) return '';
  const words: string[] = [];
  for (const part of parts.slice(first, first + maxWords)) {
    if (!isWord(part) && !smallWords.test(part)) break;
    words.push(words.length > 0 && smallWords.test(part) ? part : part.charAt(0).toUpperCase() + part.slice(1));
  }
  while (smallWords.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Name of a file without its ending, with the number of the document: `export#2`. */
function stemOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const match = /^(.+?)(?:\.[a-z0-9]{1,9})?(#\d+)?$/i.exec(name);
  return decodePath(match ? match.slice(1).join('') : name);
}

/** The tags of the articles that are held; they change where articles come, go or are given another outlet, not by an edit. */
export class ArticleTags {
  private readonly outlets = new Map<string, string | undefined>();
  private tags: ReadonlyMap<string, string> | undefined;

  put(uri: string, outlet: string | undefined): void {
    if (this.outlets.has(uri) && this.outlets.get(uri) === outlet) return;
    this.outlets.set(uri, outlet);
    this.tags = undefined;
  }

  remove(uri: string): void {
    if (this.outlets.delete(uri)) this.tags = undefined;
  }

  /** What an article is called; what is not held, by its URI. */
  tagOf(uri: string): string {
    this.tags ??= tagsOf(
      Array.from(this.outlets, ([each, outlet]) => ({ uri: each, outlet })).sort((one, other) =>
        compareDocuments(one.uri, other.uri),
      ),
    );
    return this.tags.get(uri) ?? uri;
  }
}
