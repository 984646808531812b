import { Refused } from './imported';

/** A value of a property list; kinds that nothing here asks for are `undefined`. */
export type PropertyValue =
  string | number | boolean | Uint8Array | readonly PropertyValue[] | PropertyRecord | undefined;
export interface PropertyRecord {
  readonly [key: string]: PropertyValue;
}

/** Records inside each other; those of saved pages have five. */
const maxDepth = 20;
/** Values that are read; a page with all that it shows has some thousand. */
const maxValues = 100_000;
const trailerLength = 32;

/** The top value of a binary property list, as Apple's programs write it. @throws Refused where it is none, or broken */
export function readPropertyList(bytes: Uint8Array): PropertyValue {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 6)) !== 'bplist') throw new Refused('broken');
  try {
    return new Reader(bytes).top();
  } catch (error) {
    // What reads beyond the bytes throws a RangeError.
    throw error instanceof Refused ? error : new Refused('broken');
  }
}

class Reader {
  private readonly view: DataView;
  private readonly offsetSize: number;
  private readonly referenceSize: number;
  private readonly offsets: number;
  private values = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const trailer = bytes.length - trailerLength;
    this.offsetSize = this.view.getUint8(trailer + 6);
    this.referenceSize = this.view.getUint8(trailer + 7);
    this.offsets = this.number(trailer + 24, 8);
  }

  top(): PropertyValue {
    return this.value(this.number(this.bytes.length - trailerLength + 16, 8), 0);
  }

  /** An unsigned number of some bytes, the highest first. */
  private number(at: number, size: number): number {
    let value = 0;
    for (let index = 0; index < size; index++) value = value * 256 + this.view.getUint8(at + index);
    return value;
  }

  private value(reference: number, depth: number): PropertyValue {
    if (depth > maxDepth || ++this.values > maxValues) throw new Refused('nested');
    const at = this.number(this.offsets + reference * this.offsetSize, this.offsetSize);
    const mark = this.view.getUint8(at);
    const { count, from } = this.length(at, mark & 15);
    switch (mark >> 4) {
      case 0:
        return mark === 9 ? true : mark === 8 ? false : undefined;
      case 1:
        return this.number(at + 1, 2 ** (mark & 15));
      case 4:
        return this.slice(from, count);
      case 5:
        return new TextDecoder('latin1').decode(this.slice(from, count));
      case 6:
        return new TextDecoder('utf-16be').decode(this.slice(from, count * 2));
      case 10:
        return this.list(from, count, depth);
      case 13:
        return this.record(from, count, depth);
      default:
        return undefined;
    }
  }

  /** How many bytes, units or members follow: in the mark, or as a number behind it. */
  private length(at: number, inMark: number): { count: number; from: number } {
    if (inMark !== 15) return { count: inMark, from: at + 1 };
    const size = 2 ** (this.view.getUint8(at + 1) & 15);
    return { count: this.number(at + 2, size), from: at + 2 + size };
  }

  private slice(from: number, length: number): Uint8Array {
    if (from + length > this.bytes.length) throw new Refused('broken');
    return this.bytes.subarray(from, from + length);
  }

  private list(from: number, count: number, depth: number): PropertyValue[] {
    const list: PropertyValue[] = [];
    for (let index = 0; index < count; index++) list.push(this.value(this.referenceAt(from, index), depth + 1));
    return list;
  }

  private record(from: number, count: number, depth: number): PropertyRecord {
    const members: [string, PropertyValue][] = [];
    for (let index = 0; index < count; index++) {
      const key = this.value(this.referenceAt(from, index), depth + 1);
      const value = this.value(this.referenceAt(from, count + index), depth + 1);
      if (typeof key === 'string') members.push([key, value]);
    }
    return Object.fromEntries(members);
  }

  private referenceAt(from: number, index: number): number {
    return this.number(from + index * this.referenceSize, this.referenceSize);
  }
}
