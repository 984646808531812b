import { finiteAuxiliaries, nonFiniteAuxiliaries } from '../../../lexicon/en/auxiliaries';
import { lackVerbs, nounNegators, nounOpenings, personNegators, unnegatedBehindNo } from '../../../lexicon/en/negators';
import { isNegator } from '../polarity';

/** How the words before a word turn it. */
export const plain = 0;
/** A noun that is not there, a verb that holds of nobody: `no [crack]`, `nobody was [hurt]`. */
export const denied = 1;
/** `out of [order]`, `off [duty]`. */
export const outside = 2;
/** `in [order]`, `on [duty]`, `under [control]`. */
export const within = 3;

/** A word as its polarity is read. */
export interface PolarWord {
  readonly lower: string;
  /** Whether it says something: no stop word and no number. */
  readonly isContent: boolean;
  /** Whether nothing but space parts it from the word before: not so in `no-fly` and `No, he said`. */
  readonly isJoined: boolean;
}

/** Words of a noun phrase that a `no` reaches: `no serious [injuries]`. */
const nounReach = 3;
/** Words between `none` and its verb, and between an auxiliary and what it helps. */
const verbReach = 6;

/** Whether a word denies in any way; beside another denial it is not clear what a sentence says. */
export function isAnyDenial(lower: string): boolean {
  return isNegator(lower) || nounNegators.has(lower) || lackVerbs.has(lower);
}

/** For each word of a sentence how it is turned. */
export function wordPolarities(words: readonly PolarWord[]): Uint8Array {
  const polarity = new Uint8Array(words.length);
  words.forEach(({ lower }, index) => {
    const next = index + 1;
    if (lower === 'no' && words.at(next)?.lower === 'one') denyVerb(words, next + 1, polarity);
    else if (lower === 'no' || lower === 'without') denyNoun(words, next, polarity);
    else if (personNegators.has(lower)) denyVerb(words, next, polarity);
    else if (lower === 'out' && words.at(next)?.lower === 'of') place(words, next + 1, outside, polarity);
    else if (lower === 'off') place(words, next, outside, polarity);
    else if (lower === 'in' || lower === 'on' || lower === 'under') place(words, next, within, polarity);
  });
  return polarity;
}

function denyNoun(words: readonly PolarWord[], from: number, polarity: Uint8Array): void {
  let first = from;
  while (first < words.length && words[first].isJoined && nounOpenings.has(words[first].lower)) first++;
  if (first >= words.length || unnegatedBehindNo.has(words[first].lower)) return;
  for (let i = first; i < Math.min(words.length, first + nounReach); i++) {
    if (!words[i].isJoined || !words[i].isContent) return;
    polarity[i] = denied;
  }
}

function denyVerb(words: readonly PolarWord[], from: number, polarity: Uint8Array): void {
  const near = words.slice(from, from + verbReach);
  // `None of the crews had drowned`, but `nothing rang since they had cut it`.
  let verb = near.at(0)?.isContent === true ? -1 : near.findIndex(({ lower }) => finiteAuxiliaries.has(lower));
  // Behind an auxiliary, or without one next: `nobody died`. What follows `nobody would say` is not denied.
  do verb++;
  while (verb < near.length && isAuxiliary(near[verb].lower));
  if (verb < near.length && near[verb].isContent && near.slice(0, verb + 1).every(({ isJoined }) => isJoined))
    polarity[from + verb] = denied;
}

function isAuxiliary(lower: string): boolean {
  return finiteAuxiliaries.has(lower) || nonFiniteAuxiliaries.has(lower);
}

function place(words: readonly PolarWord[], index: number, code: number, polarity: Uint8Array): void {
  // `In order to` is a conjunction.
  if (index < words.length && words[index].isContent && words[index].isJoined && words.at(index + 1)?.lower !== 'to')
    polarity[index] = code;
}
