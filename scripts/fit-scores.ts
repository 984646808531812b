/**
 * Fits the weights of `src/corpus/similarity.ts` on the even ECB+ development topics and says how they
 * do on the odd ones, and the other way round. A dozen weights may be fitted on that set, no more.
 *
 * usage: npm run fit-scores -- FOLDER
 */
import fs from 'node:fs';
import path from 'node:path';
import { readModel } from '../src/annotations/names/model';
import { Tagger } from '../src/annotations/names/tagger';
import { featureNames, scoreOf } from '../src/corpus/similarity';
import { judgedPairs, rank, type JudgedPair, type Topic } from '../test/evaluation/topics';

const ridge = 3;

/** Logistic regression by Newton's method, with a ridge on all weights but the intercept. */
function fit(pairs: readonly JudgedPair[]): number[] {
  const size = pairs[0].features.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 15; step++) {
    const hessian = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
    for (const { features, same } of pairs) {
      const x = [...features, 1];
      const p = scoreOf(features, weights);
      const v = p * (1 - p) + 1e-9;
      for (let k = 0; k < size; k++) {
        hessian[k][size] += ((same ? 1 : 0) - p) * x[k];
        for (let m = 0; m < size; m++) hessian[k][m] += v * x[k] * x[m];
      }
    }
    for (let k = 0; k + 1 < size; k++) {
      hessian[k][k] += ridge;
      hessian[k][size] -= ridge * weights[k];
    }
    const move = solve(hessian);
    weights = weights.map((weight, k) => weight + move[k]);
  }
  return weights;
}

/** Gauss–Jordan elimination of a system whose right side is its last column. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let c = 0; c < size; c++) {
    let pivot = c;
    for (let r = c + 1; r < size; r++) if (Math.abs(rows[r][c]) > Math.abs(rows[pivot][c])) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot], rows[c]];
    for (let r = 0; r < size; r++) {
      if (r === c) continue;
      const factor = rows[r][c] / rows[c][c];
      for (let k = c; k <= size; k++) rows[r][k] -= factor * rows[c][k];
    }
  }
  return rows.map((row, k) => row[size] / row[k]);
}

const root = process.argv[2];
const tagger = new Tagger(readModel(fs.readFileSync(path.resolve('src/annotations/names/model.bin'))));
const topics = fs
  .readFileSync(path.join(root, 'data/parallels/ecbplus.dev.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Topic);
const pairs = judgedPairs(topics, tagger);
const across: { score: number; same: boolean }[] = [];
for (const half of [0, 1]) {
  const weights = fit(pairs.filter(({ topic }) => topic % 2 === half));
  const unseen = pairs.filter(({ topic }) => topic % 2 !== half).map(({ features, same }) => ({ score: scoreOf(features, weights), same }));
  across.push(...unseen);
  const { average, at80, at90 } = rank(unseen);
  console.log(`${half === 0 ? 'even' : 'odd'} topics: ${featureNames.map((name, k) => `${name} ${weights[k].toFixed(3)}`).join(', ')}, intercept ${weights[featureNames.length].toFixed(3)}`);
  console.log(`  on the others: average precision ${average.toFixed(4)}, recall at P .8: ${at80.toFixed(3)}, at P .9: ${at90.toFixed(3)}`);
}
const { average, at80, at90 } = rank(across);
console.log(`each half by the other: average precision ${average.toFixed(4)}, recall at P .8: ${at80.toFixed(3)}, at P .9: ${at90.toFixed(3)}`);
console.log(`share of judged pairs that say the same: ${(pairs.filter(({ same }) => same).length / pairs.length).toFixed(3)}`);
