import type { WordVectors } from './vectors/wordVectors';
import type { SentenceProfiles } from './sentenceProfiles';

/** What the sentences of an article are about, as directions. */
export interface SentenceVectors {
  readonly dims: number;
  /** One vector of unit length a sentence, all zeros where a sentence has no profile or no word with a vector. */
  readonly units: Float32Array;
  /** Their sum. */
  readonly sum: Float32Array;
  /** How many are not zero. */
  readonly count: number;
}

/** The vectors of an article’s sentences: those of their words, each by its weight. */
export function sentenceVectorsOf(profiles: SentenceProfiles, vectors: WordVectors): SentenceVectors {
  const { dims } = vectors;
  const units = new Float32Array(profiles.length * dims);
  const sum = new Float32Array(dims);
  let count = 0;
  profiles.forEach((profile, index) => {
    if (!profile) return;
    const unit = units.subarray(index * dims, (index + 1) * dims);
    profile.stems.forEach((stem, word) => {
      const row = vectors.rowOf(stem);
      if (row >= 0) vectors.addTo(unit, row, profile.weights[word]);
    });
    const length = Math.sqrt(dot(unit, 0, unit, 0, dims));
    if (length === 0) return;
    count++;
    for (let k = 0; k < dims; k++) {
      unit[k] /= length;
      sum[k] += unit[k];
    }
  });
  return { dims, units, sum, count };
}

/**
 * Calls back for the pairs of sentences of two articles whose vectors are near once what both articles are about is
 * taken out: the mean of all their sentences.
 * @param minCosine of the vectors without the mean
 * @param maxSentences of either article that are looked at
 */
export function forEachNearPair(
  first: SentenceVectors,
  second: SentenceVectors,
  minCosine: number,
  maxSentences: number,
  found: (sentence: number, other: number) => void,
): void {
  const { dims } = first;
  const count = first.count + second.count;
  if (count === 0) return;
  const mean = Float32Array.from(first.sum, (value, k) => (value + second.sum[k]) / count);
  const ofFirst = centred(first, mean, maxSentences);
  const ofSecond = centred(second, mean, maxSentences);
  for (let i = 0; i < ofFirst.length; i += dims)
    for (let j = 0; j < ofSecond.length; j += dims)
      if (dot(ofFirst, i, ofSecond, j, dims) >= minCosine) found(i / dims, j / dims);
}

/** Vectors of unit length without a mean; zeros stay zeros. */
function centred({ units, dims }: SentenceVectors, mean: Float32Array, maxSentences: number): Float32Array {
  const vectors = units.slice(0, maxSentences * dims);
  for (let start = 0; start < vectors.length; start += dims) {
    if (dot(vectors, start, vectors, start, dims) === 0) continue;
    for (let k = 0; k < dims; k++) vectors[start + k] -= mean[k];
    const length = Math.sqrt(dot(vectors, start, vectors, start, dims)) || 1;
    for (let k = 0; k < dims; k++) vectors[start + k] /= length;
  }
  return vectors;
}

function dot(a: Float32Array, fromA: number, b: Float32Array, fromB: number, dims: number): number {
  let sum = 0;
  for (let k = 0; k < dims; k++) sum += a[fromA + k] * b[fromB + k];
  return sum;
}
