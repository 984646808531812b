import { addToList } from '../text/multimap';
import { decodePath } from './decisions/decisionIndex';

/** What an article's tag is made from. */
export interface TaggedArticle {
  /** Its URI or path; of one of several in a file with its number: `export.txt#2`. */
  readonly uri: string;
  readonly outlet?: string;
}

/**
 * The few characters by which a reader tells articles apart: the outlet, numbered where several articles have the same;
 * else the first part of the file's name that no other file has (`000_72f6.txt` is *000*, `ferry-herald.txt` *herald*).
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
  for (const [uri, tag] of nameTags(named)) tags.set(uri, tag);
  return tags;
}

function nameTags(uris: readonly string[]): [uri: string, tag: string][] {
  const partsOf = new Map<string, readonly string[]>();
  const counts = new Map<string, number>();
  for (const uri of uris) {
    const parts = stemOf(uri)
      .split(/[\s_.-]+/)
      .filter((part) => part !== '');
    partsOf.set(uri, parts);
    for (const part of new Set(parts)) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const stems = new Map<string, number>();
  for (const uri of uris) stems.set(stemOf(uri), (stems.get(stemOf(uri)) ?? 0) + 1);
  return uris.map((uri) => {
    const own = uris.length === 1 ? undefined : partsOf.get(uri)?.find((part) => counts.get(part) === 1);
    const stem = stemOf(uri);
    return [uri, own ?? (stems.get(stem) === 1 ? stem : decodePath(uri))];
  });
}

/** Name of a file without its ending, with the number of the document: `export#2`. */
function stemOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const match = /^(.+?)(?:\.[a-z0-9]{1,9})?(#\d+)?$/i.exec(name);
  return decodePath(match ? match.slice(1).join('') : name);
}
