import { vectorFormat } from '../../src/corpus/index/vectors/wordVectors';
import { compareStrings } from '../../src/text/order';
import type { VectorsByStem } from './stemVectors';

/** The largest of a row's numbers in eight bits. */
const largestByte = 127;

/** The bytes that `readWordVectors` reads: stems in alphabetical order, each row scaled to fill eight bits. */
export function vectorFileOf(vectors: VectorsByStem, dims: number): Buffer {
  const stems = [...vectors.keys()].sort(compareStrings);
  const text = Buffer.from(stems.join('\n'));
  const { magic, version, headerBytes } = vectorFormat;
  const bytes = Buffer.alloc(headerBytes + text.length + stems.length * dims);
  let at = 0;
  for (const number of [magic, version, stems.length, dims, text.length]) at = bytes.writeUInt32LE(number, at);
  at += text.copy(bytes, at);
  for (const stem of stems) {
    const row: readonly number[] = Array.from(vectors.get(stem) ?? []);
    const largest = Math.max(...row.map(Math.abs)) || 1;
    for (const value of row) at = bytes.writeInt8(Math.round((value / largest) * largestByte), at);
  }
  return bytes;
}
