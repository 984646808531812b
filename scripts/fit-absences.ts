/**
 * Fits the weights of `src/corpus/findings/absence.ts` on the training and development parts of the project's own
 * labelled news, and says how many of those that would be told are right, each event by weights of the others.
 *
 * usage: npm run fit-absences
 */
import { claimFeatureNames, sentenceFeatureNames } from '../src/corpus/findings/absence';
import { scoreOf } from '../src/corpus/index/paraphraseScore';
import { judgedSearches, type JudgedSearch } from '../test/evaluation/findings/absences';
import { fitLogistic } from '../test/evaluation/logistic';
import { loadTagger } from '../test/evaluation/names';
import { findingsFolder, readEvents } from '../test/news/events';
import { readArguments } from './arguments.mjs';

/** Keeps weights of few examples small. Chosen, not fitted. */
const ridge = 0.1;
const folds = 8;
const chances = [0.6, 0.65, 0.7, 0.75, 0.76, 0.8, 0.85, 0.9];

readArguments({ usage: 'usage: npm run fit-absences', most: 0 });
const tagger = loadTagger();
const events = [undefined, findingsFolder].flatMap((folder) =>
  (['train', 'development'] as const).flatMap((part) => readEvents(part, folder)),
);
const searches = events.map((event) => ({ isPlain: event.layers !== 'findings', ...judgedSearches(event, tagger) }));
const layers = [
  ['claims', claimFeatureNames],
  ['sentences', sentenceFeatureNames],
] as const;
for (const [layer, names] of layers) {
  const examples = searches.flatMap((event) => event[layer]);
  const weights = fitLogistic(examples, ridge);
  console.log(
    `${layer}: ${examples.length} searches, ${examples.filter(({ same }) => same).length} rightly without result`,
  );
  console.log(`  ${[...names, 'intercept'].map((name, k) => `${name} ${weights[k].toFixed(2)}`).join(', ')}`);
  const held: { search: JudgedSearch; chance: number; isPlain: boolean }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const rest = searches.filter((_, index) => index % folds !== fold).flatMap((event) => event[layer]);
    const by = fitLogistic(rest, ridge);
    for (const event of searches.filter((_, index) => index % folds === fold))
      for (const search of event[layer])
        held.push({ search, chance: scoreOf(search.features, by), isPlain: event.isPlain });
  }
  for (const from of chances) {
    const share = (isPlain: boolean): string => {
      const told = held.filter((each) => each.isPlain === isPlain && each.search.mayBeTold && each.chance >= from);
      const right = told.filter(({ search }) => search.same).length;
      return `${right} of ${told.length} (${((100 * right) / Math.max(1, told.length)).toFixed(1)})`;
    };
    console.log(`  from ${from}: events labelled whole ${share(true)}, for findings ${share(false)}`);
  }
}
