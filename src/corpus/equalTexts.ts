import { compareStrings } from '../text/order';
import { firstIndexWhere } from '../text/search';
import type { ArticleMetadata } from './index/articleStore';

/** What tells the reading of one article from that of another. */
export type ReadText = Pick<ArticleMetadata, 'text' | 'format' | 'facts'>;

/** Articles that are read from one text. */
interface TextGroup {
  readonly read: ReadText;
  /** In alphabetical order. */
  readonly uris: string[];
}

/**
 * Which articles are read from one and the same text, in one format and with the same words of their files about them:
 * what is worked out of one of them holds for all. A press release that twenty papers print is compared once.
 */
export class EqualTexts {
  /** By a hash of the text. */
  private readonly groups = new Map<number, TextGroup[]>();
  private readonly byUri = new Map<string, TextGroup>();

  /** Takes in an article that is not held. @param hashes of its sentences */
  add(uri: string, { text, format, facts }: ReadText, hashes: Uint32Array): void {
    const read = { text, format, ...(facts ? { facts } : {}) };
    const key = keyOf(read, hashes);
    const known = this.groups.get(key) ?? [];
    if (known.length === 0) this.groups.set(key, known);
    let group = known.find((each) => isReadAlike(each.read, read));
    if (!group) known.push((group = { read, uris: [] }));
    const { uris } = group;
    uris.splice(
      firstIndexWhere(0, uris.length, (index) => compareStrings(uris[index], uri) > 0),
      0,
      uri,
    );
    this.byUri.set(uri, group);
  }

  /** @param hashes with which it was taken in; nothing is done for an article that is not held */
  remove(uri: string, hashes: Uint32Array): void {
    const group = this.byUri.get(uri);
    if (!group) return;
    this.byUri.delete(uri);
    group.uris.splice(group.uris.indexOf(uri), 1);
    if (group.uris.length > 0) return;
    const key = keyOf(group.read, hashes);
    const left = this.groups.get(key)?.filter((each) => each !== group) ?? [];
    if (left.length > 0) this.groups.set(key, left);
    else this.groups.delete(key);
  }

  /** Of the articles that are read from the same text, the first by URI: the article itself where it is the only one. */
  firstOf(uri: string): string {
    return this.byUri.get(uri)?.uris[0] ?? uri;
  }
}

/** Equal for texts that are read alike; others share one by chance. */
function keyOf({ text }: ReadText, hashes: Uint32Array): number {
  let key = text.length;
  for (const hash of hashes) key = (Math.imul(key, 31) + hash) | 0;
  return key;
}

function isReadAlike(one: ReadText, other: ReadText): boolean {
  return one.format === other.format && areEqualTexts(one.text, other.text) && factsKey(one) === factsKey(other);
}

/** What the file of a text tells of it, but for where its words stand in the file. */
function factsKey({ facts }: ReadText): string {
  return JSON.stringify({ ...facts, map: undefined });
}

function areEqualTexts(one: ReadText['text'], other: ReadText['text']): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
