import { stateWords } from '../../lexicon/en/negators';
import { oppositesByWord } from '../../lexicon/en/opposites';
import type { SentenceWords, WordRange } from './sentenceWords';
import { denied, outside, within } from './wordPolarity';

/** Words of a sentence that are compared. */
export interface ContraryWords extends WordRange {
  readonly words: SentenceWords;
}

/** A way in which two statements in like words say contrary things, with two pairs of sentences. */
interface ContraryRule {
  readonly id: string;
  readonly example: readonly [string, string];
  readonly counterexample: readonly [string, string];
  /** Asked in either order. @param denials words in the whole sentence of each that deny something */
  readonly read: (one: ContraryWords, other: ContraryWords, denials: readonly [number, number]) => boolean;
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
      ours === 1 &&
      theirs === 0 &&
      someIn(one, (i) => one.words.polarity[i] === denied && holds(other, one.words.id[i], (code) => code !== denied)),
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
      ours + theirs === 0 &&
      someIn(one, (i) => one.words.polarity[i] === outside && holds(other, one.words.id[i], (code) => code === within)),
  },
  {
    id: 'prefix',
    example: ['The quay of Tulm is unsafe, the engineer said.', 'The quay of Tulm is safe, the engineer said.'],
    counterexample: [
      'The quay of Tulm is unsafe, the engineer said.',
      'The quay of Tulm is not safe, the engineer said.',
    ],
    read: (one, other, [ours, theirs]) =>
      ours + theirs === 0 &&
      someIn(one, (i) => {
        const word = one.words.lower[i];
        const rest = unprefixed(word);
        return (
          rest !== undefined &&
          !someIn(one, (j) => one.words.lower[j] === rest) &&
          !someIn(other, (j) => other.words.lower[j] === word) &&
          someIn(other, (j) => other.words.lower[j] === rest && isSaidOfTheSame(one, i, other, j))
        );
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
      ours + theirs === 0 &&
      someIn(one, (i) => {
        const word = one.words.lower[i];
        if (!stateWords.has(word)) return false;
        const opposites = oppositesByWord.get(word) ?? [];
        return (
          !someIn(one, (j) => opposites.includes(one.words.lower[j])) &&
          !someIn(other, (j) => other.words.lower[j] === word) &&
          someIn(
            other,
            (j) =>
              stateWords.has(other.words.lower[j]) &&
              opposites.includes(other.words.lower[j]) &&
              isSaidOfTheSame(one, i, other, j),
          )
        );
      }),
  },
];

/**
 * Whether two statements say contrary things of one word that both have. Both may be true, at other times or as far as each
 * writer knows: it tells only that neither says what the other does.
 */
export function areContrary(one: ContraryWords, other: ContraryWords): boolean {
  const [ours, theirs] = [one.words.denials, other.words.denials];
  return contraryRules.some(({ read }) => read(one, other, [ours, theirs]) || read(other, one, [theirs, ours]));
}

function someIn({ words, from, to }: ContraryWords, holdsAt: (index: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (words.isPlain[i] === 1 && holdsAt(i)) return true;
  return false;
}

/** Whether a statement has a word with a polarity that fits. */
function holds(statement: ContraryWords, id: number, fits: (polarity: number) => boolean): boolean {
  const { words } = statement;
  const { from, to } = statement;
  // What opens a headline has a capital and is no name by that: `[Crack] closes bridge`.
  for (let j = from; j < to; j++)
    if (words.id[j] === id && words.isName[j] === 0 && fits(words.polarity[j])) return true;
  return false;
}

/** Whether the content words before two words are one: `the [quay] is safe`, `was [found] dead`. */
function isSaidOfTheSame(one: ContraryWords, i: number, other: ContraryWords, j: number): boolean {
  const before = contentBefore(one.words, i);
  return before !== undefined && before === contentBefore(other.words, j);
}

function contentBefore({ bits, id }: SentenceWords, index: number): number | undefined {
  for (let i = index - 1; i >= 0; i--) if (bits[i] > 0) return id[i];
  return undefined;
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
