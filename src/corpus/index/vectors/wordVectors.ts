import { UnrelatedRows } from './unrelatedRows';

/**
 * Cosine from which two stems count as related: `opposed` and `criticised` have .46, two words drawn by lot almost never
 * so much. From .4 to .5 average precision on the labelled news and on ECB+ topics is the same to a few thousandths, and
 * at .5 a third as many stems are related as at .4.
 */
export const minRelatedCosine = 0.45;

/** The file that `npm run vectors` writes: numbers of the header little-endian, each of 32 bits. */
export const vectorFormat = {
  /** `CRWV` */
  magic: 0x56575243,
  version: 1,
  /** Magic, version, count of stems, dimensions, bytes of the stems’ text. */
  headerBytes: 20,
} as const;

/** Bounds that a whole file keeps by far; beyond them its header is damaged. */
const maxStems = 200_000;
const maxDims = 512;

/** What words mean as far as it shows in the company that they keep: a vector for each of the common stems. */
export class WordVectors {
  private readonly rows: ReadonlyMap<string, number>;
  /** One by the length of each row, 0 for a row of zeros. */
  readonly inverseLengths: Float32Array;
  /** Pairs of rows that were found to have a cosine below `minRelatedCosine`. */
  readonly unrelated: UnrelatedRows;

  /**
   * @param stems each once; see `stemOf`
   * @param dims numbers of a vector
   * @param values vectors of any length, one after the other
   */
  constructor(
    stems: readonly string[],
    readonly dims: number,
    private readonly values: Int8Array,
  ) {
    this.rows = new Map(stems.map((stem, row) => [stem, row]));
    this.unrelated = new UnrelatedRows(stems.length);
    this.inverseLengths = Float32Array.from(stems, (_, row) => {
      let squares = 0;
      for (let k = row * dims; k < (row + 1) * dims; k++) squares += values[k] * values[k];
      return squares > 0 ? 1 / Math.sqrt(squares) : 0;
    });
  }

  get size(): number {
    return this.rows.size;
  }

  /** The row of a stem, −1 where it has none. */
  rowOf(stem: string): number {
    return this.rows.get(stem) ?? -1;
  }

  /** Cosine of the vectors of two rows, −1 to 1; the same whichever comes first. */
  cosine(row: number, other: number): number {
    return Math.min(1, this.dot(row, other) * (this.inverseLengths[row] * this.inverseLengths[other]));
  }

  /** The same from `minRelatedCosine` on, else 0. */
  relatedCosine(row: number, other: number): number {
    const { unrelated } = this;
    const [place, otherPlace] = [unrelated.placeOf(row), unrelated.placeOf(other)];
    if (unrelated.has(place, otherPlace)) return 0;
    const cosine = this.cosine(row, other);
    if (cosine >= minRelatedCosine) return cosine;
    unrelated.add(place, otherPlace);
    return 0;
  }

  /**
   * Product of two rows as they are, a whole number. Five steps in one: links in other words of a large folder ask for it
   * ten million times and more.
   */
  dot(row: number, other: number): number {
    const { dims, values } = this;
    let sum = 0;
    let at = row * dims;
    let otherAt = other * dims;
    const end = at + dims;
    for (; at + 4 < end; at += 5, otherAt += 5)
      sum =
        (sum +
          Math.imul(values[at], values[otherAt]) +
          Math.imul(values[at + 1], values[otherAt + 1]) +
          Math.imul(values[at + 2], values[otherAt + 2]) +
          Math.imul(values[at + 3], values[otherAt + 3]) +
          Math.imul(values[at + 4], values[otherAt + 4])) |
        0;
    for (; at < end; at++, otherAt++) sum += values[at] * values[otherAt];
    return sum;
  }

  /** Cosine of the vectors of two stems; 1 for equal stems, 0 where one of two has none. */
  cosineOf(stem: string, other: string): number {
    if (stem === other) return 1;
    const row = this.rowOf(stem);
    const otherRow = this.rowOf(other);
    return row < 0 || otherRow < 0 ? 0 : this.cosine(row, otherRow);
  }

  /** Adds a row of unit length, so many times, to a vector. */
  addTo(sum: Float32Array, row: number, times: number): void {
    const { dims, values } = this;
    const scale = times * this.inverseLengths[row];
    for (let k = 0, at = row * dims; k < dims; k++) sum[k] += scale * values[at + k];
  }
}

/** @throws when the bytes are no whole file of this version; the message says what is wrong with them */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const { magic, version, headerBytes } = vectorFormat;
  if (bytes.byteLength < headerBytes) throw new Error('The word vectors are cut off.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [mark, itsVersion, count, dims, textBytes] = Array.from({ length: 5 }, (_, i) => view.getUint32(4 * i, true));
  if (mark !== magic) throw new Error('The file of word vectors is another kind of file.');
  if (itsVersion !== version)
    throw new Error(`The word vectors are of version ${itsVersion}, this program reads version ${version}.`);
  if (count > maxStems || dims < 1 || dims > maxDims) throw new Error('The word vectors are damaged.');
  const start = headerBytes + textBytes;
  if (bytes.byteLength !== start + count * dims) throw new Error('The word vectors are cut off.');
  const text = new TextDecoder().decode(bytes.subarray(headerBytes, start));
  const stems = text === '' ? [] : text.split('\n');
  if (stems.length !== count || new Set(stems).size !== count) throw new Error('The word vectors are damaged.');
  return new WordVectors(stems, dims, new Int8Array(bytes.buffer, bytes.byteOffset + start, count * dims));
}
