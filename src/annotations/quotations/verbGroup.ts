import { finiteAuxiliaries, nonFiniteAuxiliaries } from '../../lexicon/en/auxiliaries';
import { verbGroupWords } from '../../lexicon/en/clauseWords';
import { reflexivePronouns } from '../../lexicon/en/pronouns';

/** Words that stand between a subject and its verb: `has since repeatedly said`. */
export const verbGroup: ReadonlySet<string> = new Set([
  ...finiteAuxiliaries,
  ...nonFiniteAuxiliaries,
  ...reflexivePronouns,
  ...verbGroupWords,
]);
