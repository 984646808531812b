import { Scheme, schemeCount } from '../../src/annotations/names/tagging/wordClasses';
import type { GloveWord } from '../vectors/gloveWords';
import { classFileOf } from './classFile';
import { clustersOf, type Rows } from './clusters';
import { randomFrom } from './random';
import { type Target, TypeNetwork } from './typeNetwork';
import { centred, lengthOf, normalised, type VectorTable, wordsOf } from './vectorTable';
import { WordType, wordTypes } from './wordEvidence';

const coarseClasses = 256;
const fineClasses = 1024;
const typeClasses = 96;
const fineTypeClasses = 256;

/** A word is told by a network that has not seen its labels: each of so many is trained without one part of the words. */
const folds = 4;

// Words that are kept: common ones, and rarer ones the more surely the network takes them for names.
const commonRank = 30_000;
const rareRank = 200_000;
const maxSmall = 0.45;
const maxSmallOfRare = 0.25;
const minPersonOfRare = 0.5;

/**
 * The file of word classes, see `wordClassesOf`.
 * @param evidence see `evidenceOf`
 */
export function learnClasses(
  embeddings: Iterable<GloveWord>,
  evidence: ReadonlyMap<string, Float64Array>,
  told: (line: string) => void,
): Buffer {
  const table = wordsOf(embeddings);
  told(`${table.words.length} words with vectors`);
  const shares = sharesOf(table, evidence, told);
  const kept = Array.from(table.words, (_, index) => index).filter((index) =>
    isKept(index, shares.subarray(index * wordTypes, (index + 1) * wordTypes)),
  );
  told(`${kept.length} words kept`);
  const rows = new Uint16Array(kept.length * schemeCount);
  const put = (scheme: Scheme, classes: Uint16Array): void => {
    for (let i = 0; i < kept.length; i++) rows[i * schemeCount + scheme] = classes[i];
    told(`classes of scheme ${scheme} learned`);
  };
  const vectors = picked(
    { count: table.words.length, dims: table.dims, values: normalised(centred(table)).rows },
    kept,
  );
  const byVector = { rounds: 10, learnedFrom: 45_000, rankOffset: 2000, byAngle: true };
  put(Scheme.Coarse, clustersOf(vectors, { clusters: coarseClasses, ...byVector }));
  put(Scheme.Fine, clustersOf(vectors, { clusters: fineClasses, ...byVector }));
  const types = picked({ count: table.words.length, dims: wordTypes, values: shares.map(Math.sqrt) }, kept);
  const byTypes = { rounds: 15, learnedFrom: Infinity, rankOffset: 5000, byAngle: false };
  put(Scheme.Types, clustersOf(types, { clusters: typeClasses, ...byTypes }));
  put(Scheme.FineTypes, clustersOf(types, { clusters: fineTypeClasses, ...byTypes }));
  return classFileOf(
    kept.map((index) => table.words[index]),
    rows,
  );
}

function isKept(index: number, shares: Float32Array): boolean {
  if (index < commonRank) return true;
  const small = shares[WordType.Small];
  if (index < rareRank) return small < maxSmall;
  return small < maxSmallOfRare && shares[WordType.GivenName] + shares[WordType.Surname] > minPersonOfRare;
}

function picked({ dims, values }: Rows, indices: readonly number[]): Rows {
  const picks = new Float32Array(indices.length * dims);
  indices.forEach((index, i) => picks.set(values.subarray(index * dims, (index + 1) * dims), i * dims));
  return { count: indices.length, dims, values: picks };
}

/** What the network reads: a word's direction, the length of its vector and its rank. */
function inputsOf(table: VectorTable): Rows {
  const { words, ranks, dims } = table;
  const directions = normalised(centred(table)).rows;
  const logs = Float64Array.from(ranks, (rank) => Math.log(rank + 50));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const spread = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
  const width = dims + 2;
  const values = new Float32Array(words.length * width);
  words.forEach((_, index) => {
    for (let k = 0; k < dims; k++) values[index * width + k] = 3 * directions[index * dims + k];
    values[index * width + dims] = lengthOf(table.rows, dims, index) / 5 - 1;
    values[index * width + dims + 1] = (logs[index] - mean) / spread;
  });
  return { count: words.length, dims: width, values };
}

/** By word, the share of each `WordType` that the networks tell. */
function sharesOf(
  table: VectorTable,
  evidence: ReadonlyMap<string, Float64Array>,
  told: (line: string) => void,
): Float32Array {
  const inputs = inputsOf(table);
  const random = randomFrom(folds);
  const fold = Uint8Array.from(table.words, () => Math.floor(random() * folds));
  const targets: Target[] = [];
  table.words.forEach((word, row) => {
    const counts = evidence.get(word);
    const total = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
    if (counts && total > 0)
      targets.push({ row, shares: counts.map((count) => count / total), weight: Math.sqrt(Math.min(total, 4)) });
  });
  const shares = new Float32Array(table.words.length * wordTypes);
  for (let left = 0; left < folds; left++) {
    const network = new TypeNetwork(inputs.dims, wordTypes);
    network.train(
      inputs,
      targets.filter(({ row }) => fold[row] !== left),
    );
    table.words.forEach((_, row) => {
      if (fold[row] === left) shares.set(network.sharesOf(inputs, row), row * wordTypes);
    });
    const right = targets.filter(({ row, shares: wanted }) => {
      const found = shares.subarray(row * wordTypes, (row + 1) * wordTypes);
      return fold[row] === left && found.indexOf(Math.max(...found)) === wanted.indexOf(Math.max(...wanted));
    });
    told(`network ${left + 1}: ${right.length} of some ${Math.round(targets.length / folds)} words right`);
  }
  return shares;
}
