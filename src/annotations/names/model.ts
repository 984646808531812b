import { tags, type Weights } from './tagger';

/**
 * The trained model as written by `npm run train`: little-endian header (rows, tags), transition
 * weights as float32, scale as float32, sorted feature keys as uint32, rows as int8.
 */
export function readModel(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = view.getUint32(0, true);
  const length = view.getUint32(4, true);
  if (length !== tags.length) throw new Error(`The name model has ${length} tags, this version has ${tags.length}.`);
  const transitions = new Float32Array(length * length);
  let at = 8;
  for (let i = 0; i < length * length; i++, at += 4) transitions[i] = view.getFloat32(at, true);
  const scale = view.getFloat32(at, true);
  at += 4;
  // Open addressing over a table at most half full.
  let size = 1;
  while (size < rows * 2) size *= 2;
  const keys = new Uint32Array(size);
  const index = new Int32Array(size).fill(-1);
  for (let row = 0; row < rows; row++, at += 4) {
    const feature = view.getUint32(at, true);
    let slot = feature & (size - 1);
    while (index[slot] >= 0) slot = (slot + 1) & (size - 1);
    keys[slot] = feature;
    index[slot] = row;
  }
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * length);
  return {
    transitions,
    add(feature, into, offset) {
      let slot = feature & (size - 1);
      while (index[slot] >= 0) {
        if (keys[slot] === feature) {
          const row = index[slot] * length;
          for (let tag = 0; tag < length; tag++) into[offset + tag] += values[row + tag] * scale;
          return;
        }
        slot = (slot + 1) & (size - 1);
      }
    },
  };
}
