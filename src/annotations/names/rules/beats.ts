import { beatRoles, beats } from '../../../lexicon/en/roles';
import { type SentenceNames } from '../sentenceNames';

/** Whether a word is what a reporter writes about: `Transport` of `Transport correspondent`. */
export function isBeat(sentence: SentenceNames, index: number): boolean {
  return beats.has(sentence.lower(index)) && beatRoles.has(sentence.lower(index + 1));
}
