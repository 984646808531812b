import { readWordVectors, type WordVectors } from './wordVectors';

/** Gives the word vectors, read when they are first asked for; `undefined` where there are none. */
export type VectorSource = () => WordVectors | undefined;

/**
 * Reads word vectors once, when they are first asked for.
 * @param read the bytes of their file; `undefined` where there is none
 * @param told gets what is wrong with the file, once; everything works without vectors, but fewer links are found
 */
export function vectorSource(read: () => Uint8Array | undefined, told: (reason: string) => void): VectorSource {
  let isRead = false;
  let vectors: WordVectors | undefined;
  return () => {
    if (isRead) return vectors;
    isRead = true;
    try {
      const bytes = read();
      if (bytes) vectors = readWordVectors(bytes);
    } catch (error) {
      told(error instanceof Error ? error.message : String(error));
    }
    return vectors;
  };
}
