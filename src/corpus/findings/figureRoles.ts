import { changeVerbs } from '../../lexicon/en/numberContexts';
import { isNumberStem } from '../index/stems';
import { maxFigures } from './differences/comparedFigures';
import type { SentenceWords, WordRange } from './clauses/sentenceWords';

/** Words of a sentence whose numbers are compared. */
export interface NumberedWords extends WordRange {
  readonly words: SentenceWords;
}

/** A way in which one number stands for two things in two statements, with two pairs of sentences. */
interface FigureRoleRule {
  readonly id: string;
  readonly example: readonly [string, string];
  readonly counterexample: readonly [string, string];
  /** Asked in either order, of one number of each sentence, by their indices: equal ones, or such as make up a third. */
  readonly read: (one: NumberedWords, i: number, other: NumberedWords, j: number) => boolean;
}

/** Words before a number among which its preposition stands: `fell to just under 28`. */
const prepositionReach = 4;
/** Words before a preposition among which the verb of change stands: `fell in March to`. */
const verbReach = 4;

export const figureRoleRules: readonly FigureRoleRule[] = [
  {
    id: 'to-and-by',
    example: [
      'Catches at Tulm fell to 28 tonnes in March, the harbour board said.',
      'Catches at Tulm fell by 28 tonnes in March, the harbour board said.',
    ],
    counterexample: [
      'Catches at Tulm fell to 28 tonnes in March, the harbour board said.',
      'Catches at Tulm dropped in March to 28 tonnes, the harbour board said.',
    ],
    // Where a change ends is another amount than how much it is.
    read: ({ words }, i, { words: theirs }, j) =>
      words.id[i] === theirs.id[j] && isLevel(words, i) && isChange(theirs, j),
  },
  {
    id: 'part-and-whole',
    example: ['The board speaks for 1,400 crews.', 'The board speaks for 1,399 of the 1,400 crews.'],
    counterexample: ['The board speaks for 1,399 of the 1,400 crews.', 'Of 1,400 crews the board speaks for 1,399.'],
    // What is said of nearly all is not said of all.
    read: (one, i, other, j) => {
      const part = partBefore(one.words, i);
      if (part === undefined || one.words.id[i] !== other.words.id[j] || partBefore(other.words, j) !== undefined)
        return false;
      return !hasNumber(other, one.words.id[part]) && areSaidOfOneThing(one.words, part, i, other.words, j);
    },
  },
  {
    id: 'complement',
    example: [
      'Seven of the 20 seals at Tulm were tagged, the harbour board said.',
      'Thirteen of the 20 seals at Tulm were untagged, the harbour board said.',
    ],
    counterexample: [
      'Seven of the 20 seals at Tulm were tagged, the harbour board said.',
      'Seven of the 20 seals at Tulm have tags, the harbour board said.',
    ],
    // Of two parts that make up a whole other things are said, also where only one sentence tells the whole.
    read: (one, i, other, j) => {
      const part = partBefore(one.words, i);
      if (part === undefined || one.words.id[part] === other.words.id[j]) return false;
      const isRest = valueAt(one.words, part) + valueAt(other.words, j) === valueAt(one.words, i);
      return isRest && !hasNumber(other, one.words.id[part]) && countsAlike(one.words, i, other.words, j);
    },
  },
];

/** Whether a number that two statements have stands for one thing in one and for another in the other. */
export function haveOtherRoles(one: NumberedWords, other: NumberedWords): boolean {
  const [ours, theirs] = [numbersIn(one), numbersIn(other)];
  if (Math.max(ours.length, theirs.length) > maxFigures) return false;
  return ours.some((i) =>
    theirs.some((j) => figureRoleRules.some(({ read }) => read(one, i, other, j) || read(other, j, one, i))),
  );
}

function numbersIn({ words: { stems }, from, to }: NumberedWords): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (isNumberStem(stems[i])) found.push(i);
  return found;
}

function isLevel(words: SentenceWords, at: number): boolean {
  const preposition = prepositionBefore(words, at);
  return (
    preposition !== undefined && words.lower[preposition] === 'to' && hasChangeBefore(words, preposition, verbReach)
  );
}

/** Whether a number says by how much something changes: `fell by 28`, `fell 28`, `a fall of 28`. */
function isChange(words: SentenceWords, at: number): boolean {
  const preposition = prepositionBefore(words, at);
  if (preposition === undefined) return hasChangeBefore(words, at, 1);
  const { [preposition]: lower } = words.lower;
  return (
    (lower === 'by' && hasChangeBefore(words, preposition, verbReach)) ||
    (lower === 'of' && hasChangeBefore(words, preposition, 1))
  );
}

/** The preposition that a number depends on; undefined where something else is said between. */
function prepositionBefore({ lower, bits }: SentenceWords, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - prepositionReach); i--) {
    if (lower[i] === 'to' || lower[i] === 'by' || lower[i] === 'of') return i;
    if (bits[i] > 0) return undefined;
  }
  return undefined;
}

function hasChangeBefore({ lower }: SentenceWords, at: number, reach: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) if (changeVerbs.has(lower[i])) return true;
  return false;
}

/** The number of which another is the whole: `[1,399] of the 1,400`. */
function partBefore({ lower, stems }: SentenceWords, whole: number): number | undefined {
  const of = lower[whole - 1] === 'of' ? whole - 1 : whole - 2;
  const part = of - 1;
  return part >= 0 && lower[of] === 'of' && isNumberStem(stems[part]) ? part : undefined;
}

function hasNumber({ words, from, to }: NumberedWords, id: number): boolean {
  for (let i = from; i < to; i++) if (words.id[i] === id) return true;
  return false;
}

/** Whether the word before a part and its whole, or those behind, are those around the number of the other sentence. */
function areSaidOfOneThing(one: SentenceWords, part: number, whole: number, other: SentenceWords, j: number): boolean {
  const [before, otherBefore] = [contentBefore(one, part), contentBefore(other, j)];
  if (before !== undefined || otherBefore !== undefined) return before === otherBefore;
  return contentAfter(one, whole) === contentAfter(other, j);
}

function contentBefore({ bits, id }: SentenceWords, at: number): number | undefined {
  for (let i = at - 1; i >= 0; i--) if (bits[i] > 0) return id[i];
  return undefined;
}

function valueAt({ stems }: SentenceWords, at: number): number {
  return Number(stems[at]);
}

/**
 * Whether two numbers count the same things by the next content words, where the second may be a part of a whole whose number
 * stands between.
 */
function countsAlike(one: SentenceWords, i: number, other: SentenceWords, j: number): boolean {
  const [counted, otherCounted] = [nextNoun(one, i), nextNoun(other, j)];
  return counted !== undefined && counted === otherCounted;
}

function nextNoun({ bits, id, stems, count }: SentenceWords, at: number): number | undefined {
  for (let i = at + 1; i < count; i++) if (bits[i] > 0 && !isNumberStem(stems[i])) return id[i];
  return undefined;
}

/** What is counted and the content word behind it, as one text. */
function contentAfter({ bits, stems, count }: SentenceWords, at: number): string {
  const found: string[] = [];
  for (let i = at + 1; i < count && found.length < 2; i++) if (bits[i] > 0) found.push(stems[i]);
  return found.join(' ');
}
