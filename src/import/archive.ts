import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { maxInflated, maxParts } from './limits';
import { Refused } from './imported';

/** Parts of an archive by their names. Names are keys only: nothing is ever written to them. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Parts that were wanted, and the names of all. */
export interface Archive {
  readonly parts: Parts;
  readonly names: ReadonlySet<string>;
}

/** Bytes that are handed on at once: what a step may inflate to is bounded by it. */
const pieceSize = 16_384;

/**
 * The wanted parts of a ZIP archive. What they inflate to is counted as it comes, whatever the archive declares.
 * @throws Refused where it is broken, or holds or unpacks to too much
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Archive {
  const parts = new Map<string, Uint8Array>();
  let inflated = 0;
  const names = new Set<string>();
  let count = 0;
  let failure: Error | undefined;
  const take = (file: UnzipFile): void => {
    if (++count > maxParts) throw new Refused('tooManyParts');
    names.add(file.name);
    if (!isWanted(file.name) || parts.has(file.name)) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, final) => {
      if (error) {
        failure ??= error;
        return;
      }
      inflated += piece.length;
      if (inflated > maxInflated) throw new Refused('unpacksTooLarge');
      pieces.push(piece);
      if (final) parts.set(file.name, joined(pieces));
    };
    file.start();
  };
  try {
    const unzip = new Unzip(take);
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length && !failure; at += pieceSize)
      unzip.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken');
  }
  // The inflater hands on what was thrown while it was told of a piece.
  if (failure instanceof Refused) throw failure;
  if (failure || count === 0) throw new Refused('broken');
  return { parts, names };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A part as text; UTF-8 as the office formats have it. */
export function textOf(parts: Parts, name: string): string | undefined {
  const bytes = parts.get(name);
  return bytes && new TextDecoder().decode(bytes);
}
