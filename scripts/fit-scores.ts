/**
 * Fits the weights of `src/corpus/index/paraphraseScore.ts` on the development part of the project's own labelled
 * news, starting from a fit on another collection, and says how they do where they were not fitted: on
 * the training part and, where FOLDER has them, on the ECB+ development topics, beside the weights that
 * stand in the code.
 *
 * usage: npm run fit-scores [-- FOLDER]
 */
import { featureNames, scoreOf } from '../src/corpus/index/paraphraseScore';
import { Shared } from '../test/evaluation/data';
import { fitLogistic } from '../test/evaluation/logistic';
import { loadTagger } from '../test/evaluation/names';
import { judgedPairs, rank, topicOf, type JudgedPair, type Topic } from '../test/evaluation/topics';
import { readEvents } from '../test/news/events';
import { existingPath, readArguments } from './arguments.mjs';

/**
 * Fitted on the even ECB+ development topics. Those hold twin events, which tell names and topic similarity apart;
 * the project's events hold what ECB+ lacks, whole articles. So the second fit is drawn to the first
 * (maximum a posteriori, a normal prior around it) as strongly as costs nothing on the odd ECB+ topics.
 */
const elsewhere: readonly number[] = [9.151, -0.445, 2.144, -1.94, -0.461, 2.1];
const pull = 50;
/** Share of pairs scored `sureFrom` or more that say the same: where the intercept is set. */
const sure = 0.95;
const sureFrom = 0.8;

const {
  positionals: [folder],
  refuse,
} = readArguments({ usage: 'usage: npm run fit-scores [-- FOLDER]', most: 1 });
const shared = new Shared(folder ? existingPath(folder, refuse) : '');
const tagger = loadTagger();
const fitted = judgedPairs(readEvents('development').map(topicOf), tagger);
const weights = fitLogistic(fitted, pull, elsewhere);
// Most pairs of a folder share nothing, and a fit over all of them undersells those that are shown.
const last = weights.length - 1;
const rightFrom = (intercept: number): number => {
  const shown = fitted.filter(({ features }) => scoreOf(features, [...weights.slice(0, last), intercept]) >= sureFrom);
  return shown.filter(({ same }) => same).length / Math.max(1, shown.length);
};
for (let intercept = weights[last]; intercept < 5 && rightFrom(intercept) >= sure; intercept += 0.05)
  weights[last] = intercept;
console.log(
  `development part, ${fitted.length} pairs, ${fitted.filter(({ same }) => same).length} of them say the same`,
);
console.log(
  `weights: ${featureNames.map((name, k) => `${name} ${weights[k].toFixed(3)}`).join(', ')}, intercept ${weights[last].toFixed(3)}`,
);

const sets: [string, JudgedPair[]][] = [
  ['own news, development part', fitted],
  ['own news, training part', judgedPairs(readEvents('train').map(topicOf), tagger)],
];
const file = 'data/parallels/ecbplus.dev.jsonl';
if (shared.has(file)) sets.push(['ECB+ development topics', judgedPairs(shared.lines<Topic>(file), tagger)]);
for (const [name, pairs] of sets) {
  for (const [whose, by] of [
    ['weights in the code', undefined],
    ['fitted weights', weights],
  ] as const) {
    const scored = pairs.map(({ features, same }) => ({ score: scoreOf(features, by), same }));
    const { average, at80, at90 } = rank(scored);
    const bins = [0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
      const inside = scored.filter(({ score }) => score >= from && score < from + 0.1);
      return `${from}: ${(inside.filter(({ same }) => same).length / Math.max(1, inside.length)).toFixed(2)} of ${inside.length}`;
    });
    console.log(
      `${name}, ${whose}: average precision ${average.toFixed(3)}, recall at P .8: ${at80.toFixed(2)}, at P .9: ${at90.toFixed(2)}; right by score ${bins.join(', ')}`,
    );
  }
}
