import { lightAdjectives, lightNouns, stateWords, verdictVerbs } from '../../../lexicon/en/negators';
import { oppositesByWord } from '../../../lexicon/en/opposites';
import type { WordSet } from '../../../lexicon/table';
import type { SentenceWords, WordRange } from './sentenceWords';
import { denied, isAnyDenial, outside, within } from './wordPolarity';

/** Words of a sentence that are compared. */
export interface ContraryWords extends WordRange {
  readonly words: SentenceWords;
}

/** Indices of the words by which two statements are contrary. */
export interface ContraryPlaces {
  readonly one: number;
  readonly other: number;
}

/** A way in which two statements in like words say contrary things, with two pairs of sentences. */
interface ContraryRule {
  readonly id: string;
  readonly example: readonly [string, string];
  readonly counterexample: readonly [string, string];
  /** Asked in either order. @param denials words in the whole sentence of each that deny something */
  readonly read: (
    one: ContraryWords,
    other: ContraryWords,
    denials: readonly [number, number],
  ) => ContraryPlaces | undefined;
}

export const contraryRules: readonly ContraryRule[] = [
  {
    id: 'denied-word',
    example: [
      'Divers found no leak in the hull of the ferry at Tulm, the harbour board said.',
      'The ferry was towed to Tulm after divers found a leak in its hull.',
    ],
    counterexample: [
      'Divers found no leak in the hull of the ferry at Tulm, the harbour board said.',
      'Divers did not find a leak in the hull of the ferry at Tulm.',
    ],
    read: (one, other, [ours, theirs]) =>
      ours === 1 && theirs === 0
        ? placesIn(one, (i) =>
            one.words.polarity[i] === denied && !lightNouns.has(one.words.lower[i])
              ? placeOf(other, one.words.id[i], (code) => code !== denied)
              : undefined,
          )
        : undefined,
  },
  {
    id: 'out-and-in',
    example: [
      'The pump of the lock at Tulm was out of order, a keeper said.',
      'The pump of the lock was looked at in March and found to be in order.',
    ],
    counterexample: [
      'The pump of the lock at Tulm was out of order, a keeper said.',
      'The order for a pump of the lock at Tulm was placed in March.',
    ],
    read: (one, other, [ours, theirs]) =>
      ours + theirs === 0
        ? placesIn(one, (i) =>
            one.words.polarity[i] === outside ? placeOf(other, one.words.id[i], (code) => code === within) : undefined,
          )
        : undefined,
  },
  {
    id: 'prefix',
    example: ['The quay of Tulm is unsafe, the engineer said.', 'The quay of Tulm is safe, the engineer said.'],
    counterexample: [
      'The quay of Tulm is unsafe, the engineer said.',
      'The quay of Tulm is not safe, the engineer said.',
    ],
    read: (one, other, [ours, theirs]) =>
      ours + theirs > 0
        ? undefined
        : placesIn(one, (i) => {
            const word = one.words.lower[i];
            const rest = unprefixed(word);
            if (rest === undefined || hasWord(one, rest) || hasWord(other, word)) return undefined;
            return firstIn(other, (j) => other.words.lower[j] === rest && isSaidOfTheSame(one, i, other, j));
          }),
  },
  {
    id: 'opposite-state',
    example: [
      'The keeper of the lock at Tulm was found dead on Sunday.',
      'On Sunday the keeper of the lock was found alive.',
    ],
    counterexample: [
      'Two keepers of the lock at Tulm were found dead on Sunday and one was found alive.',
      'On Sunday a keeper of the lock was found alive.',
    ],
    read: (one, other, [ours, theirs]) =>
      ours + theirs > 0 ? undefined : oppositesIn(one, other, stateWords, isSaidOfTheSame),
  },
  {
    id: 'opposite-verdict',
    example: [
      'The crews of Tulm accepted the new berth fee on Monday.',
      'On Monday the crews rejected the new berth fee, a clerk said.',
    ],
    counterexample: [
      'The crews of Tulm accepted the new berth fee on Monday.',
      'On Monday the crews rejected the new toll, a clerk said.',
    ],
    read: (one, other, [ours, theirs]) =>
      oppositesIn(one, other, verdictVerbs, (_, i, __, j) => {
        // A verdict may deny by itself, as `rejected` does; beside another denial it is not clear what is said.
        const [own, others] = [one.words.lower[i], other.words.lower[j]].map((word) => Number(isAnyDenial(word)));
        return (
          ours === own && theirs === others && isDoneByTheSame(one, i, other, j) && isDoneToTheSame(one, i, other, j)
        );
      }),
  },
];

/** Words of a list of which one statement has one and the other its opposite, said of the same; neither has both. */
function oppositesIn(
  one: ContraryWords,
  other: ContraryWords,
  list: WordSet,
  fits: (one: ContraryWords, index: number, other: ContraryWords, otherIndex: number) => boolean,
): ContraryPlaces | undefined {
  return placesIn(one, (i) => {
    const word = one.words.lower[i];
    if (!list.has(word)) return undefined;
    const opposites = oppositesByWord.get(word) ?? [];
    if (opposites.some((opposite) => hasWord(one, opposite)) || hasWord(other, word)) return undefined;
    return firstIn(
      other,
      (j) => list.has(other.words.lower[j]) && opposites.includes(other.words.lower[j]) && fits(one, i, other, j),
    );
  });
}

/**
 * Whether two statements say contrary things of one word that both have. Both may be true, at other times or as far as each
 * writer knows: it tells only that neither says what the other does.
 */
export function areContrary(one: ContraryWords, other: ContraryWords): boolean {
  return contraryPlaces(one, other) !== undefined;
}

/** The words by which two statements say contrary things; see `areContrary`. */
export function contraryPlaces(one: ContraryWords, other: ContraryWords): ContraryPlaces | undefined {
  const [ours, theirs] = [one.words.denials, other.words.denials];
  for (const { read } of contraryRules) {
    const found = read(one, other, [ours, theirs]);
    if (found) return found;
    const turned = read(other, one, [theirs, ours]);
    if (turned) return { one: turned.other, other: turned.one };
  }
  return undefined;
}

/** The first word that has a counterpart in the other statement, and that. */
function placesIn(
  { words, from, to }: ContraryWords,
  counterpart: (index: number) => number | undefined,
): ContraryPlaces | undefined {
  for (let i = from; i < to; i++) {
    const other = words.isPlain[i] === 1 ? counterpart(i) : undefined;
    if (other !== undefined) return { one: i, other };
  }
  return undefined;
}

function firstIn({ words, from, to }: ContraryWords, holdsAt: (index: number) => boolean): number | undefined {
  for (let i = from; i < to; i++) if (words.isPlain[i] === 1 && holdsAt(i)) return i;
  return undefined;
}

function hasWord(statement: ContraryWords, lower: string): boolean {
  return firstIn(statement, (index) => statement.words.lower[index] === lower) !== undefined;
}

/** The first word of a statement with a polarity that fits. */
function placeOf(
  { words, from, to }: ContraryWords,
  id: number,
  fits: (polarity: number) => boolean,
): number | undefined {
  // What opens a headline has a capital and is no name by that: `[Crack] closes bridge`.
  for (let j = from; j < to; j++) if (words.id[j] === id && words.isName[j] === 0 && fits(words.polarity[j])) return j;
  return undefined;
}

/** Whether the content words before two words are one: `the [quay] is safe`, `was [found] dead`. */
function isSaidOfTheSame(one: ContraryWords, i: number, other: ContraryWords, j: number): boolean {
  const before = lastContentBefore(one.words, i).at(0);
  return before !== undefined && before === lastContentBefore(other.words, j).at(0);
}

/** Whether the last content word before a word is one of the last two before another: `the crews of [Tulm]`, `the [crews]`. */
function isDoneByTheSame(one: ContraryWords, i: number, other: ContraryWords, j: number): boolean {
  const [ours, theirs] = [lastContentBefore(one.words, i), lastContentBefore(other.words, j)];
  return (ours.length > 0 && theirs.includes(ours[0])) || (theirs.length > 0 && ours.includes(theirs[0]));
}

/** The last two content words before a word, the nearest first. */
function lastContentBefore({ bits, id }: SentenceWords, index: number): number[] {
  const found: number[] = [];
  for (let i = index - 1; i >= 0 && found.length < 2; i--) if (bits[i] > 0) found.push(id[i]);
  return found;
}

/** Content words behind a verb among which its object stands, with what stands before its noun. Chosen, not fitted. */
const objectReach = 3;

/** Whether the objects of two verbs have a word in common that is no mere `new`: `rejected the [fee]`, `accepted the new berth [fee]`. */
function isDoneToTheSame(one: ContraryWords, i: number, other: ContraryWords, j: number): boolean {
  const theirs = objectBehind(other.words, j);
  return objectBehind(one.words, i).some((id) => theirs.includes(id));
}

function objectBehind({ bits, id, lower, count }: SentenceWords, index: number): number[] {
  const found: number[] = [];
  let seen = 0;
  for (let i = index + 1; i < count && seen < objectReach; i++) {
    if (bits[i] === 0) continue;
    seen++;
    if (!lightAdjectives.has(lower[i])) found.push(id[i]);
  }
  return found;
}

const negativePrefixes = ['un', 'dis', 'non'];
/** Shorter words only look as if they had a prefix: `til`, `until`; `cover`, `discover`. */
const minUnprefixed = { un: 4, other: 6 };

function unprefixed(word: string): string | undefined {
  const prefix = negativePrefixes.find((each) => word.startsWith(each));
  if (prefix === undefined) return undefined;
  const rest = word.slice(prefix.length);
  return rest.length >= (prefix === 'un' ? minUnprefixed.un : minUnprefixed.other) ? rest : undefined;
}
