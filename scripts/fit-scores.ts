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
import { fitLogistic } from '../test/evaluation/logistic';
import { judgedPairs, rank, type Topic } from '../test/evaluation/topics';

const ridge = 3;

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
  const weights = fitLogistic(pairs.filter(({ topic }) => topic % 2 === half), ridge);
  const unseen = pairs.filter(({ topic }) => topic % 2 !== half).map(({ features, same }) => ({ score: scoreOf(features, weights), same }));
  across.push(...unseen);
  const { average, at80, at90 } = rank(unseen);
  console.log(`${half === 0 ? 'even' : 'odd'} topics: ${featureNames.map((name, k) => `${name} ${weights[k].toFixed(3)}`).join(', ')}, intercept ${weights[featureNames.length].toFixed(3)}`);
  console.log(`  on the others: average precision ${average.toFixed(4)}, recall at P .8: ${at80.toFixed(3)}, at P .9: ${at90.toFixed(3)}`);
}
const { average, at80, at90 } = rank(across);
console.log(`each half by the other: average precision ${average.toFixed(4)}, recall at P .8: ${at80.toFixed(3)}, at P .9: ${at90.toFixed(3)}`);
console.log(`share of judged pairs that say the same: ${(pairs.filter(({ same }) => same).length / pairs.length).toFixed(3)}`);
