import { beForms } from '../../../lexicon/en/auxiliaries';
import { prepositions } from '../../../lexicon/en/clauseWords';
import { deedsByWord } from '../../../lexicon/en/differences';
import { isNumberStem } from '../../index/stems';
import { isBehindComma } from './asides';
import type { ComparedWord } from './comparedWords';

/** Words between a verb and its date: `was found at the edge of the quarry in October`. Chosen, not fitted. */
const maxWordsToDate = 7;
/** Words before a verb among which its subject ends, auxiliaries and adverbs between. */
const maxWordsToSubject = 4;
/** Words of an aside between a subject and its verb: `The boat, nine metres of hollow oak, was`. */
const maxWordsInAside = 10;

/**
 * What a date says when it happened, by its verb and the noun of the thing: `find boat` of `the boat was discovered last
 * November`, `begin strike` of `they begin a strike on Monday`. A thing begins, ends or is found once.
 * @param words of the sentence, @param from the first word of the date
 */
export function deedBefore(text: string, words: readonly ComparedWord[], from: number): string | undefined {
  for (let verb = from - 1; verb >= Math.max(0, from - 1 - maxWordsToDate); verb--) {
    if (isBehindComma(text, words, verb + 1)) return undefined;
    const { lower, isCapitalised } = words[verb];
    // `The run kicked off`, not `the ball was kicked`.
    const isWhole = !lower.startsWith('kick') || words[verb + 1]?.lower === 'off';
    const deed = isCapitalised || !isWhole ? undefined : deedsByWord.get(lower);
    if (deed === undefined) continue;
    const noun = objectOf(words, verb, from) ?? subjectOf(text, words, verb);
    return noun && `${deed} ${noun.stem}`;
  }
  return undefined;
}

/** The noun right behind a verb that is no passive, where no preposition stands between: `begin a 45-day strike on`. */
function objectOf(words: readonly ComparedWord[], verb: number, limit: number): ComparedWord | undefined {
  if (beForms.has(words[lastPlain(words, verb - 1)]?.lower ?? '')) return undefined;
  let end = verb + 1;
  while (end < limit && !prepositions.has(words[end].lower)) end++;
  return lastNoun(words.slice(verb + 1, end));
}

/** The noun that ends right before a verb with its auxiliaries, or before an aside between the two. */
function subjectOf(text: string, words: readonly ComparedWord[], verb: number): ComparedWord | undefined {
  let end = verb;
  for (let at = verb; at > Math.max(0, verb - maxWordsToSubject); at--) {
    if (!isBehindComma(text, words, at)) continue;
    end = openOfAside(text, words, at);
    break;
  }
  let first = Math.max(0, end - maxWordsToSubject);
  for (let at = first; at < end; at++) if (prepositions.has(words[at].lower)) return undefined;
  while (first < end && isBehindComma(text, words, first)) first++;
  // `The strike of the crews opens`: what is of somebody is what opens.
  const of = words.slice(first, end).findIndex(({ lower }) => lower === 'of');
  return lastNoun(words.slice(first, of > 0 ? first + of : end));
}

/** The word at which an aside begins that ends right before a word; that word where none does. */
function openOfAside(text: string, words: readonly ComparedWord[], closes: number): number {
  for (let at = closes - 1; at > Math.max(0, closes - maxWordsInAside); at--)
    if (isBehindComma(text, words, at)) return at;
  return closes;
}

function lastNoun(words: readonly ComparedWord[]): ComparedWord | undefined {
  return words.filter(({ isTelling, stem, lower }) => isTelling && !isNumberStem(stem) && !lower.endsWith('ly')).at(-1);
}

function lastPlain(words: readonly ComparedWord[], from: number): number {
  let at = from;
  while (at > 0 && words[at].lower.endsWith('ly')) at--;
  return at;
}
