/**
 * Fits the weights of `src/corpus/index/scoreWeights.ts`: both stages on the training and development parts of the
 * project's own labelled news and on the even ECB+ development topics, each topic opened as a folder; of the labelled news two articles of each event as well. Prints the weights,
 * and how scores by them stand to what is right, where they were fitted and where they were not.
 *
 * usage: npm run fit-scores -- FOLDER
 */
import { eventFeatureNames } from '../src/corpus/index/eventFeatures';
import { featureNames, scoreOf } from '../src/corpus/index/paraphraseScore';
import { scoreWeights, type ScoreWeights } from '../src/corpus/index/scoreWeights';
import { Shared } from '../test/evaluation/data';
import { fitLogistic } from '../test/evaluation/logistic';
import { shippedVectors } from '../test/fixtures/vectors';
import { loadTagger } from '../test/evaluation/names';
import { archiveOf, OpenTopic, pairsOfArticles, rank, topicOf, type Topic } from '../test/evaluation/topics';
import { readEvents } from '../test/news/events';
import type { Part } from '../test/news/reader';
import { existingPath, readArguments } from './arguments.mjs';

/** Draws weights to zero; as in the study of features. */
const ridge = 1;

const {
  positionals: [folder],
  refuse,
} = readArguments({ usage: 'usage: npm run fit-scores -- FOLDER', least: 1, most: 1 });
const shared = new Shared(existingPath(folder, refuse));
const tagger = loadTagger();
const open = (topics: readonly Topic[]): OpenTopic[] =>
  topics.map((topic) => new OpenTopic(topic, tagger, shippedVectors));
const news = (part: Part): Topic[] => readEvents(part).map(topicOf);
const ecb = shared.lines<Topic>('data/parallels/ecbplus.dev.jsonl');
const even = ecb.filter((_, number) => number % 2 === 0);
const odd = ecb.filter((_, number) => number % 2 === 1);
const [train, development, test] = [news('train'), news('development'), news('test')];
const [trainFolders, developmentFolders, evenFolders] = [train, development, even].map(open);
// A reader may hold two articles only: then no third one can say anything of a pair. Two of each event are enough; all of
// them would outweigh the rest.
const inPairs = open([...train, ...development].flatMap((topic) => pairsOfArticles(topic).slice(0, 1)));
const fitted = [...trainFolders, ...developmentFolders, ...evenFolders, ...inPairs];

const byItself = fitLogistic(
  fitted.flatMap((topic) => topic.describe(scoreWeights).map(({ byItself: features, same }) => ({ features, same }))),
  ridge,
);
const inEvent = fitLogistic(
  fitted.flatMap((topic) =>
    topic.describe({ byItself, inEvent: [] }).map(({ inEvent: features, same }) => ({ features, same })),
  ),
  ridge,
);
const round = (weights: readonly number[]): number[] => weights.map((weight) => Number(weight.toFixed(3)));
const weights: ScoreWeights = { byItself: round(byItself), inEvent: round(inEvent) };
for (const [stage, names] of [
  ['byItself', featureNames],
  ['inEvent', eventFeatureNames],
] as const) {
  console.log(`  ${stage}: [${weights[stage].join(', ')}],`);
  console.log(`    ${[...names, 'intercept'].map((name, k) => `${name} ${weights[stage][k]}`).join(', ')}`);
}

for (const [name, topics] of [
  ['own news, training part (fitted)', trainFolders],
  ['own news, development part (fitted)', developmentFolders],
  ['ECB+ even topics (fitted)', evenFolders],
  ['own news, test part', open(test)],
  ['own news, test part, by two articles', open(test.flatMap(pairsOfArticles))],
  ['ECB+ odd topics', open(odd)],
  ['these two as one archive', open([archiveOf([...test, ...odd])])],
] as const) {
  const scored = topics.flatMap((topic) =>
    topic.describe(weights).map(({ inEvent: features, same }) => ({ score: scoreOf(features, weights.inEvent), same })),
  );
  const { average, at80, at90 } = rank(scored);
  const bins = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const inside = scored.filter(({ score }) => score >= from && score < from + 0.1);
    return `${from}: ${(inside.filter(({ same }) => same).length / Math.max(1, inside.length)).toFixed(2)} of ${inside.length}`;
  });
  console.log(
    `${name}: of the pairs compared, average precision ${average.toFixed(3)}, recall at P .8: ${at80.toFixed(2)}, at P .9: ${at90.toFixed(2)}; right by score ${bins.join('  ')}`,
  );
}
