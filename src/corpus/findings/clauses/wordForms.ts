import { cueKinds } from '../../../annotations/quotations/cues';
import { finiteAuxiliaries, nonFiniteAuxiliaries } from '../../../lexicon/en/auxiliaries';
import { determiners, partOpeners, prepositions, subordinators, verbGroupWords } from '../../../lexicon/en/clauseWords';
import { subjectPronouns } from '../../../lexicon/en/pronouns';
import { irregularPasts } from '../../../lexicon/en/verbForms';

/** Whether a word opens a phrase or a clause rather than an item of a list of nouns. */
export function opensPhrase(lower: string): boolean {
  return [determiners, prepositions, subordinators, subjectPronouns, partOpeners].some((words) => words.has(lower));
}

export function isPastForm(lower: string): boolean {
  return irregularPasts.has(lower) || (lower.length > 4 && lower.endsWith('ed'));
}

/** A verb of speech in the third person: `opposes`, `says`. */
export function isCueInS(lower: string): boolean {
  return lower.endsWith('s') && cueKinds(lower) !== 0;
}

/** Whether a word may stand between a subject and its verb, or join a second verb. */
export function isBesideVerb(lower: string): boolean {
  return lower === 'and' || lower === 'but' || verbGroupWords.has(lower) || (lower.length > 4 && lower.endsWith('ly'));
}

/** Whether a word may stand in a group of verbs before its last one: `has also been | named`. */
export function isOfVerbGroup(lower: string): boolean {
  return finiteAuxiliaries.has(lower) || nonFiniteAuxiliaries.has(lower) || isBesideVerb(lower);
}
