import { crc32 } from 'node:zlib';

/** Bytes before each record: its length and its CRC-32, both unsigned and little-endian. */
const headLength = 8;

/** What the bytes of a record file hold. */
export interface RecordFile {
  /** The records that verify, in order, up to the first that does not. */
  readonly records: readonly Uint8Array[];
  /** Whether all bytes belong to records that verify. */
  readonly isWhole: boolean;
}

/**
 * Joins records to the bytes of a file, each with its length and a checksum over its length and content, so that
 * nothing is taken from a file that was cut short or changed.
 * @param header names what wrote the records; they are of no use to anything else
 */
export function packRecords(header: string, records: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from(header)];
  for (const record of records) {
    const head = Buffer.alloc(headLength);
    head.writeUInt32LE(record.length, 0);
    head.writeUInt32LE(checksumOf(head, record), 4);
    parts.push(head, record);
  }
  return Buffer.concat(parts);
}

/** Takes the bytes of a file apart again; without its header it holds nothing. */
export function unpackRecords(header: string, bytes: Buffer): RecordFile {
  const start = Buffer.byteLength(header);
  if (bytes.subarray(0, start).toString() !== header) return { records: [], isWhole: false };
  const records: Uint8Array[] = [];
  let at = start;
  while (at + headLength <= bytes.length) {
    const head = bytes.subarray(at, at + headLength);
    const from = at + headLength;
    const end = from + head.readUInt32LE(0);
    if (end > bytes.length) break;
    const record = bytes.subarray(from, end);
    if (head.readUInt32LE(4) !== checksumOf(head, record)) break;
    records.push(record);
    at = end;
  }
  return { records, isWhole: at === bytes.length };
}

function checksumOf(head: Uint8Array, record: Uint8Array): number {
  return crc32(record, crc32(head.subarray(0, 4)));
}
