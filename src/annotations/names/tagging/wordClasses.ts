import { hashOf, HashSeed } from './hashing';
import { type WordInfo, WordClass } from './wordInfo';

/** Ways to class words; see `names/README.md`. */
export const enum Scheme {
  /** By the word's vector. */
  Coarse = 0,
  Fine = 1,
  /** By what the vector says of names in which the word may stand. */
  Types = 2,
  FineTypes = 3,
}
export const schemeCount = 4;

/** By `Scheme`, the number of a word's class. */
export type Classes = ArrayLike<number>;

/** Classes of words, as the name model was trained with. */
export interface WordClasses {
  of(info: WordInfo): Classes;
}

/** No class is larger: each is two bytes. */
const unknownClass = 65535;
const numberClass = 65534;
const unknown: Classes = new Array<number>(schemeCount).fill(unknownClass);
const numbers: Classes = new Array<number>(schemeCount).fill(numberClass);

/** Keeps no classes: every word is unknown. */
export const noClasses: WordClasses = { of: () => unknown };

/** Words are kept by so many bits of a hash: of 150,000 some 700 share theirs with another. */
const keyBits = 24;

/** The key under which the classes of a word in lower case are kept. */
export function classKeyOf(lower: string): number {
  const hash = hashOf(lower, HashSeed.Lower);
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed >>> (32 - keyBits);
}

/** Bytes before the columns: the number of words. */
const headerBytes = 4;
/** A gap of so much is followed by the rest of it. */
export const fullGap = 255;
/** A class of words with a hyphen and more letters than that is that of the part after the last hyphen. */
const minCompound = 4;

/** The columns of a file of classes: which is given by the rank of the class among those that go with another one. */
export const rankedColumns: readonly { readonly scheme: Scheme; readonly given: Scheme }[] = [
  { scheme: Scheme.Coarse, given: Scheme.Fine },
  { scheme: Scheme.FineTypes, given: Scheme.Fine },
  { scheme: Scheme.Types, given: Scheme.FineTypes },
];

/** A table of word classes; see `readWordClasses`. */
class ClassTable implements WordClasses {
  /**
   * @param keys in ascending order
   * @param rows `schemeCount` numbers a key
   */
  constructor(
    private readonly keys: Uint32Array,
    private readonly rows: Uint16Array,
  ) {}

  of({ lower, bare, wordClass }: WordInfo): Classes {
    const known = this.find(lower) ?? (bare === lower ? undefined : this.find(bare));
    if (known) return known;
    const hyphen = lower.length < minCompound ? -1 : lower.lastIndexOf('-');
    const part = hyphen < 0 ? undefined : this.find(lower.slice(hyphen + 1));
    return part ?? (wordClass === WordClass.Number ? numbers : unknown);
  }

  private find(word: string): Classes | undefined {
    const key = classKeyOf(word);
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.keys[middle] < key) low = middle + 1;
      else high = middle;
    }
    if (this.keys[low] !== key) return undefined;
    // A plain array: views of typed arrays are dear to make, and there is one for each form.
    const classes: number[] = [];
    for (let scheme = 0; scheme < schemeCount; scheme++) classes.push(this.rows[low * schemeCount + scheme]);
    return classes;
  }
}

/**
 * Word classes as `npm run word-classes` writes them, read when they are first asked for: the number of words, the gaps
 * between their sorted keys, `Scheme.Fine` as low and high bytes, then for each of `rankedColumns` the ranks, and the
 * classes in the order of their ranks.
 */
export function wordClassesOf(bytes: Uint8Array): WordClasses {
  let table: WordClasses | undefined;
  return { of: (info) => (table ??= readWordClasses(bytes)).of(info) };
}

function readWordClasses(bytes: Uint8Array): WordClasses {
  const count = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  let at = headerBytes;
  const keys = new Uint32Array(count);
  let key = 0;
  for (let word = 0; word < count; word++) {
    for (; bytes[at] === fullGap; at++) key += fullGap;
    key += bytes[at++];
    keys[word] = key;
  }
  const rows = new Uint16Array(count * schemeCount);
  for (let word = 0; word < count; word++)
    rows[word * schemeCount + Scheme.Fine] = bytes[at + word] | (bytes[at + count + word] << 8);
  at += 2 * count;
  for (const { scheme, given } of rankedColumns) {
    const ranks = at;
    at += count;
    const starts: number[] = [];
    const parents = bytes[at++] | (bytes[at++] << 8);
    for (let parent = 0; parent < parents; parent++) {
      starts.push(at + 1);
      at += bytes[at] + 2;
    }
    for (let word = 0; word < count; word++) {
      const row = word * schemeCount;
      rows[row + scheme] = bytes[starts[rows[row + given]] + bytes[ranks + word]];
    }
  }
  return new ClassTable(keys, rows);
}
