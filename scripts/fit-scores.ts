/**
 * Fits the weights of `src/corpus/index/scoreWeights.ts`: both stages on the training and development parts of the
 * project's own labelled news and on the even ECB+ development topics, each topic opened as a folder. So that scores hold
 * in smaller folders as well, each two articles of an event of the news, and the topics dealt out to folders of five, are
 * fitted on beside them. Prints the weights, and how scores by them stand to what is right, where they were fitted and
 * where they were not.
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
import { archiveOf, foldersOf, OpenTopic, pairsOfArticles, rank, topicOf, type Topic } from '../test/evaluation/topics';
import { readEvents } from '../test/news/events';
import type { Part } from '../test/news/reader';
import { existingPath, readArguments } from './arguments.mjs';

/** Draws weights to zero; as in the study of features. */
const ridge = 1;
// How much each kind of folder counts. Whole topics of ECB+ have as many judged pairs as all of the labelled news; set
// beside each other on folds of the events and the even topics, so that neither loses what it has when fitted on alone.
const timesOfNews = 1.5;
/** All folders of two articles of one event together. */
const timesOfPairs = 2;
const timesOfSmallFolders = 0.5;
/** Articles of a small folder. */
const smallFolder = 5;
/**
 * Taken from the log odds of every pair: a wrong link costs a reader more than one that is missed. Chosen on folds when
 * speakers and pronouns were told apart in profiles, so that about as many right links were shown as before, and fewer
 * wrong ones.
 */
const reserve = 0.05;

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
interface Fitted {
  readonly topic: OpenTopic;
  /** How often each of its pairs counts. */
  readonly times: number;
}
const counted = (topics: readonly OpenTopic[], times: number): Fitted[] => topics.map((topic) => ({ topic, times }));
const fitted: Fitted[] = [
  ...counted([...trainFolders, ...developmentFolders], timesOfNews),
  ...[...train, ...development].flatMap((topic) => {
    const pairs = pairsOfArticles(topic);
    return counted(open(pairs), timesOfPairs / pairs.length);
  }),
  ...counted(evenFolders, 1),
  ...counted(open(even.flatMap((topic) => foldersOf(topic, smallFolder))), timesOfSmallFolders),
];

/** Weights of one stage. @param weights those of the first stage, on which the second builds */
function fit(stage: 'byItself' | 'inEvent', weights: ScoreWeights): number[] {
  return fitLogistic(
    fitted.flatMap(({ topic, times }) =>
      topic.describe(weights).map(({ same, ...features }) => ({ features: features[stage], same, times })),
    ),
    ridge,
  );
}
const byItself = fit('byItself', scoreWeights);
const inEvent = fit('inEvent', { byItself, inEvent: [] });
inEvent[inEvent.length - 1] -= reserve;
const round = (weights: readonly number[]): number[] => weights.map((weight) => Number(weight.toFixed(3)));
const weights: ScoreWeights = { byItself: round(byItself), inEvent: round(inEvent) };
for (const [stage, names] of [
  ['byItself', featureNames],
  ['inEvent', eventFeatureNames],
] as const) {
  console.log(`  ${stage}: [${weights[stage].join(', ')}],`);
  console.log(`    ${[...names, 'intercept'].map((name, k) => `${name} ${weights[stage][k]}`).join(', ')}`);
}

/** The sum of what is counted of each. */
function sumOf<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}

for (const [name, topics] of [
  ['own news, training part (fitted)', trainFolders],
  ['own news, development part (fitted)', developmentFolders],
  ['ECB+ even topics (fitted)', evenFolders],
  ['own news, test part', open(test)],
  ['own news, test part, by two articles', open(test.flatMap(pairsOfArticles))],
  ['ECB+ odd topics', open(odd)],
  ['ECB+ odd topics, by five articles', open(odd.flatMap((topic) => foldersOf(topic, smallFolder)))],
  ['ECB+ odd topics, by two articles', open(odd.flatMap((topic) => foldersOf(topic, 2)))],
  ['these two as one archive', open([archiveOf([...test, ...odd])])],
] as const) {
  const pairs = topics.map((topic) => topic.describe(weights));
  const scored = pairs
    .flat()
    .map(({ inEvent: features, same }) => ({ score: scoreOf(features, weights.inEvent), same }));
  const agreeing = sumOf(topics, (topic) => topic.agreeing);
  const compared = sumOf(pairs, (ofTopic) => new Set(ofTopic.flatMap((pair) => pair.agreeing)).size);
  const { average, at80, at90 } = rank(scored);
  const bins = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const inside = scored.filter(({ score }) => score >= from && score < from + 0.1);
    return `${from}: ${(inside.filter(({ same }) => same).length / Math.max(1, inside.length)).toFixed(2)} of ${inside.length}`;
  });
  console.log(
    `${name}: of ${agreeing} pairs that say the same ${agreeing - compared} are never compared; of those compared, average precision ${average.toFixed(3)}, recall at P .8: ${at80.toFixed(2)}, at P .9: ${at90.toFixed(2)}; right by score ${bins.join('  ')}`,
  );
}
