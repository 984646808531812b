// Animated PNG (PNG specification, third edition, 2025): pictures of one size, one after the other, for ever.
import { crc32 } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** The chunks of a PNG, without their checksums. */
function* chunksOf(png) {
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    yield { type: png.toString('latin1', at + 4, at + 8), data };
    at += length + 12;
  }
}

function chunk(type, data) {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  Buffer.from(data).copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

const numbers = (...values) => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
};

/**
 * @param {readonly {png: Buffer, ms: number}[]} frames of one size and one kind of colours, each shown for so long
 * @returns {Buffer} a file that shows the first where animation is not known
 * @throws where the frames differ in kind
 */
export function animate(frames) {
  const [head] = [...chunksOf(frames[0].png)];
  const parts = [signature, chunk('IHDR', head.data), chunk('acTL', numbers(frames.length, 0))];
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  let sequence = 0;
  frames.forEach(({ png, ms }, index) => {
    const chunks = [...chunksOf(png)];
    if (!chunks[0].data.equals(head.data)) throw new Error(`picture ${index + 1} is of another size or kind`);
    const delay = Buffer.alloc(6);
    delay.writeUInt16BE(ms, 0);
    delay.writeUInt16BE(1000, 2);
    parts.push(chunk('fcTL', Buffer.concat([numbers(sequence++, width, height, 0, 0), delay])));
    for (const { data } of chunks.filter(({ type }) => type === 'IDAT'))
      parts.push(index === 0 ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([numbers(sequence++), data])));
  });
  return Buffer.concat([...parts, chunk('IEND', Buffer.alloc(0))]);
}
