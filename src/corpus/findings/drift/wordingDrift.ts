import { boundClasses } from '../../../lexicon/en/bounds';
import { conditionOpeners } from '../../../lexicon/en/differences';
import { askingWords } from '../../../lexicon/en/opposites';
import { alignWords } from './alignment';
import type { ComparedWord } from './comparedWords';
import { alignedParts, gapsOf, type AlignedPart, type Gap } from './gaps';
import { reasonToPass, type DriftSide } from './gapRules';
import { partButForAWord } from './piecesAlike';
import type { SpokenWord } from './speeches';

/** How two speeches word the same sentences otherwise. */
export interface WordingDrift {
  readonly kind: 'cut' | 'dropped' | 'changed';
  readonly part: AlignedPart;
  /** Words of `a` that `b` lacks, and the other way round. */
  readonly onlyA: readonly SpokenWord[];
  readonly onlyB: readonly SpokenWord[];
  /** Where they part first: a word of each side at the place or beside it. */
  readonly at: { readonly a: SpokenWord; readonly b: SpokenWord };
  readonly isSure: boolean;
}

/** What two speeches have in common, and where they part. */
export interface SpeechComparison {
  /** Words that stand in both. */
  readonly kept: number;
  readonly drifts: readonly WordingDrift[];
}

/** Fewer words in common say too little to be the same quotation. Chosen, not fitted. */
export const minQuotedWords = 5;
/** Content words in common. */
const minTellingPairs = 3;
/** The same where all but a word of so many stand in both. Chosen, not fitted. */
const minTellingPairsOfCopy = 2;
const minCopiedWords = 7;
/** Share of the shorter side that stands in both. Chosen in reading: below it people say the like on other occasions. */
const minKeptShare = 0.65;
/** Names and numbers that differ on both sides: a sentence of one form on other things. */
const maxOtherNames = 2;
/**
 * Places at which the words of a quotation part; with more, something else is said in like words. Of sentences without
 * end each place would be looked for in the whole other article. Not fitted.
 */
const maxGaps = 24;
/** Words of a run in which a bound was lost that make a problem: the bound and three more. */
const maxSureRun = 4;

/** Compares two speeches sentence by sentence, each against the whole of the other article. */
export function compareSpeeches(a: DriftSide, b: DriftSide): SpeechComparison {
  const pairs = alignWords(a.speech.words, b.speech.words);
  const parts = alignedParts(a.speech.words, b.speech.words, pairs).filter(isSameStatement);
  return {
    kept: parts.reduce((sum, part) => sum + part.pairs.length, 0),
    drifts: parts.flatMap((part) => driftOf(a, b, part) ?? []),
  };
}

/** How two quoted stretches that are equal but for a word differ there; see `partButForAWord`. */
export function driftOfAWord(a: DriftSide, b: DriftSide): WordingDrift | undefined {
  const part = partButForAWord(a.speech, b.speech);
  return part && driftOf(a, b, part);
}

function isSameStatement({ a, b, pairs }: AlignedPart): boolean {
  const telling = pairs.filter((pair) => a[pair.a].isTelling).length;
  return (
    pairs.length >= minQuotedWords &&
    telling >= (isCopy(a, b, pairs.length) ? minTellingPairsOfCopy : minTellingPairs) &&
    pairs.length >= minKeptShare * Math.min(a.length, b.length)
  );
}

/** Whether the sides are one but for a word: `You keep it [warm] for us`, `You keep it [cold] for us`. */
function isCopy(a: readonly SpokenWord[], b: readonly SpokenWord[], kept: number): boolean {
  return kept >= minCopiedWords && Math.max(a.length, b.length) <= kept + 1;
}

function driftOf(a: DriftSide, b: DriftSide, part: AlignedPart): WordingDrift | undefined {
  const all = gapsOf(part);
  if (all.length > maxGaps) return undefined;
  const gaps = all.filter((gap) => reasonToPass({ a, b, part, gap }) === undefined);
  const [onlyA, onlyB] = [gaps.flatMap((gap) => gap.a), gaps.flatMap((gap) => gap.b)];
  if (gaps.length === 0 || isReordered(onlyA, onlyB) || isOtherStatement(a, b, onlyA, onlyB)) return undefined;
  const isOneSided = onlyA.length === 0 || onlyB.length === 0;
  const isAtEnds = gaps.every(({ place }) => place !== 'inside');
  const kind = isOneSided ? (isAtEnds ? 'cut' : 'dropped') : 'changed';
  const [{ from }] = gaps;
  const at = { a: wordAt(part.a, from.a), b: wordAt(part.b, from.b) };
  const changesReach = gaps.some(changesBound) && countOthers(gaps) <= maxOthers;
  const isSure = changesReach || (isOneSided && gaps.some((gap) => dropsCondition(part, gap)));
  return { kind, part, onlyA, onlyB, at, isSure };
}

/** The word at a place, or the last. @param words at least one */
function wordAt(words: readonly SpokenWord[], index: number): SpokenWord {
  return words[Math.min(index, words.length - 1)];
}

/**
 * Whether words that one side alone has hold a condition of what both say: `we stay, provided that the dam holds`. Where
 * they are more than what both have, the like is said again on another occasion.
 */
function dropsCondition(part: AlignedPart, { a, b, from }: Gap): boolean {
  const [words, run, first] = a.length > 0 ? [part.a, a, from.a] : [part.b, b, from.b];
  if (run.length >= part.pairs.length) return false;
  return run.some(({ form }, index) => {
    if (!conditionOpeners.has(form)) return false;
    const before = words.slice(Math.max(0, first + index - 2), first + index).map((word) => word.form);
    // `We asked if`, `even if`, `as if` name no condition; a condition says something itself.
    if (before.some((word) => askingWords.has(word)) || concessions.has(before.at(-1) ?? '')) return false;
    return run.slice(index + 1).some(({ isTelling }) => isTelling);
  });
}

const concessions: ReadonlySet<string> = new Set(['even', 'as', 'be', 'is', 'are', 'was', 'were', 'been']);

/** Content words that differ on top of what bounds: with more, somebody says the like again on another occasion. */
const maxOthers = 2;

function countOthers(gaps: readonly Gap[]): number {
  const others = ({ isTelling, isBound }: ComparedWord): boolean => isTelling && !isBound;
  return gaps.reduce((sum, { a, b }) => sum + Math.max(a.filter(others).length, b.filter(others).length), 0);
}

/** Whether a bound or number came, went or changed, alone or with at most three words. */
function changesBound({ a, b }: Gap): boolean {
  return Math.max(a.length, b.length) <= maxSureRun && boundsOf(a) !== boundsOf(b);
}

/**
 * The bounds and numbers among some words, sorted, those that stand for one another in one form, each once: `neither …
 * nor` says `not` twice.
 */
function boundsOf(words: readonly ComparedWord[]): string {
  const bounds = words.filter(({ isBound }) => isBound).map(({ form }) => boundClasses.get(form) ?? form);
  return [...new Set(bounds)].sort().join(' ');
}

/** The same words in another order. */
function isReordered(onlyA: readonly ComparedWord[], onlyB: readonly ComparedWord[]): boolean {
  const keysOf = (words: readonly ComparedWord[]): string =>
    words
      .filter(({ isTelling }) => isTelling)
      .map(({ key }) => key)
      .sort()
      .join(' ');
  const ours = keysOf(onlyA);
  // Modal verbs alone tell nothing by themselves.
  return ours !== '' && ours === keysOf(onlyB);
}

function isOtherStatement(
  a: DriftSide,
  b: DriftSide,
  onlyA: readonly ComparedWord[],
  onlyB: readonly ComparedWord[],
): boolean {
  const namesIn = ({ article: { shown } }: DriftSide, words: readonly ComparedWord[]): number =>
    words.filter(({ start, isTelling }) => isTelling && /[\p{Lu}\d]/u.test(shown[start])).length;
  return Math.min(namesIn(a, onlyA), namesIn(b, onlyB)) > maxOtherNames;
}
