import {
  conditionSigns,
  nonDenyingBehindNot,
  openModals,
  openVerbs,
  stretchBreaks,
} from '../../../lexicon/en/commitments';
import { isSpoken } from '../../../annotations/quotations/quotations';
import { statementBounds } from '../../../lexicon/en/bounds';
import { askingWords } from '../../../lexicon/en/opposites';
import { overlaps } from '../../../text/span';
import { tokenAt } from '../../../text/tokens';
import { isNumberStem } from '../../index/stems';
import { longestCommonSubsequence } from '../drift/alignment';
import { speakingPerson, shareName } from '../drift/speakerNames';
import { speechesAt, type Speech } from '../drift/speeches';
import { alignedWords, type WordRange } from '../clauses/sentenceWords';
import { isAnyDenial } from '../clauses/wordPolarity';
import type { Label } from './label';
import type { LinkedSentence } from './linkedParts';

/** The words of a label and a sentence that is linked to it. */
export interface LabelPair {
  readonly holder: LinkedSentence;
  readonly label: Label;
  readonly theirs: LinkedSentence;
}

/** The same with the content words that both have, by index; names and numbers aside. */
interface ReadPair extends LabelPair {
  readonly shared: readonly (readonly [ours: number, theirs: number])[];
}

/** A way in which a sentence that is like a label says something else, each with a label and two sentences. */
interface OtherStatementRule {
  readonly id: 'left-open' | 'condition' | 'denied' | 'quoted-word' | 'speaker';
  readonly label: string;
  readonly example: string;
  readonly counterexample: string;
  readonly read: (pair: ReadPair) => boolean;
}

/** Share of the words in common that are denied, or limited by a condition, from which on a statement is, … */
const minTurned = 0.5;
/** … and that are left open: of `said outside court that he was considering an appeal` all but the last word is plain. */
const minOpen = 0.25;
/** Words before one among which that stands which denies it. Chosen, not fitted. */
const denialReach = 5;
/** Words before one among which that stands which leaves it open. Chosen, not fitted. */
const openReach = 10;
/** Words of a quotation that are compared at least and at most, and the share of them that both have. Chosen, not fitted. */
const [minQuoted, maxQuoted, minKept] = [5, 80, 0.6];

export const otherStatementRules: readonly OtherStatementRule[] = [
  {
    id: 'left-open',
    label: 'The sluice gate at Tulm may have been left open.',
    example: 'The sluice gate was left open by the keeper.',
    counterexample: 'A keeper may have left the sluice gate open, the board believes.',
    read: ({ holder, theirs, shared }) => {
      const [ours, others] = turnedShares(holder, theirs, shared, isLeftOpen);
      return (ours >= minOpen && others === 0) || (others >= minOpen && ours === 0);
    },
  },
  {
    id: 'condition',
    label: 'The bridge of Tulm will reopen in May.',
    example: 'The bridge of Tulm will reopen in May if the cables arrive.',
    counterexample: 'The bridge will reopen in May, and the board was asked if it was safe.',
    read: (pair) => lacksCondition(pair) || addsCondition(pair),
  },
  {
    id: 'denied',
    label: 'The keeper had broken the rules of the harbour.',
    example: 'The keeper had not knowingly broken any rules.',
    counterexample: 'The keeper had broken not only the rules of the harbour but its boats.',
    read: ({ holder, theirs, shared }) => {
      const [ours, others] = turnedShares(holder, theirs, shared, isDenied);
      const [oursInAnyWay, othersInAnyWay] = turnedShares(holder, theirs, shared, mayBeDenied);
      return (ours >= minTurned && othersInAnyWay === 0) || (others >= minTurned && oursInAnyWay === 0);
    },
  },
  {
    id: 'quoted-word',
    label: '“They took the boats of the living and left us the debts,” said Hanna Reyl.',
    example: '“They took the boats of the dead and left us the debts,” said Hanna Reyl.',
    counterexample: 'Hanna Reyl said: “They took the boats of the living and left us the debts.”',
    read: changesQuotation,
  },
  {
    id: 'speaker',
    label: '“They took the boats of the living and left us the debts,” said Hanna Reyl.',
    example: '“They took the boats of the living and left us the debts,” said Tomas Vilner.',
    counterexample: '“They took the boats of the living and left us the debts,” Ms Reyl said.',
    read: hasOtherSpeaker,
  },
];

/** Whether a sentence that is linked to a label says something else in its words; by no rule where it has none of them. */
export function statesOtherwise(pair: LabelPair): boolean {
  const { holder, label, theirs } = pair;
  const { a, b } = alignedWords(holder.words, theirs.words, 'paraphrase');
  const shared = a.flatMap((ours, index): (readonly [number, number])[] =>
    ours >= label.from && ours < label.to && holder.words.isPlain[ours] === 1 ? [[ours, b[index]]] : [],
  );
  return otherStatementRules.some(({ read }) => read({ ...pair, shared }));
}

/** Of the words that two sentences have in common, the shares that are turned in either. */
function turnedShares(
  one: LinkedSentence,
  other: LinkedSentence,
  shared: ReadPair['shared'],
  isTurned: (sentence: LinkedSentence, at: number) => boolean,
): readonly [number, number] {
  let bits = 0;
  const turned = [0, 0];
  for (const [ours, theirs] of shared) {
    const weight = one.words.bits[ours];
    bits += weight;
    if (isTurned(one, ours)) turned[0] += weight;
    if (isTurned(other, theirs)) turned[1] += weight;
  }
  return bits === 0 ? [0, 0] : [turned[0] / bits, turned[1] / bits];
}

/** Index of the first of the words that stand together before one, at most so many of them. */
function stretchBefore({ lower, gaps }: LinkedSentence, at: number, reach: number): number {
  let from = at;
  while (from > 0 && at - from < reach && gaps[from] === 'none' && !stretchBreaks.has(lower[from - 1])) from--;
  return from;
}

function isLeftOpen(sentence: LinkedSentence, at: number): boolean {
  const { lower, words } = sentence;
  for (let i = stretchBefore(sentence, at, openReach); i < at; i++)
    if (words.isName[i] === 0 && (openModals.has(lower[i]) || openVerbs.has(lower[i]))) return true;
  return lower[at + 1] === 'allegedly';
}

function isDenied(sentence: LinkedSentence, at: number): boolean {
  const { lower, words } = sentence;
  for (let i = stretchBefore(sentence, at, denialReach); i < at; i++) {
    const isNegating = words.isNegator[i] === 1 || lower[i] === 'no' || lower[i] === 'without';
    // `not only`, `no more than four`, `No 9`
    if (isNegating && !nonDenyingBehindNot.has(lower[i + 1]) && !isNumberStem(words.stems[i + 1])) return true;
  }
  return false;
}

/** Whether a word before one may deny it: `failed to reopen`. */
function mayBeDenied(sentence: LinkedSentence, at: number): boolean {
  const from = stretchBefore(sentence, at, openReach);
  return sentence.lower.slice(from, at).some((lower) => isAnyDenial(lower));
}

/** Whether a condition opens at a word: not `asked if`, `even if`, `provided by`. */
function opensCondition({ lower }: LinkedSentence, at: number): boolean {
  const [before, next] = [lower[at - 1] ?? '', lower[at + 1] ?? ''];
  if (lower[at] === 'unless') return true;
  if (lower[at] === 'if') return !askingWords.has(before) && !askingWords.has(lower[at - 2] ?? '') && next !== 'not';
  return (lower[at] === 'provided' || lower[at] === 'providing' || lower[at] === 'condition') && next === 'that';
}

/** Index of the first condition in some words, or right behind them; -1 without one. */
function conditionIn(sentence: LinkedSentence, { from, to }: WordRange): number {
  for (let i = from; i < Math.min(to + 1, sentence.words.count); i++) if (opensCondition(sentence, i)) return i;
  return -1;
}

function wholeOf({ words: { count } }: LinkedSentence): WordRange {
  return { from: 0, to: count };
}

/** Whether a sentence, or the one right before or behind it, may state a condition. */
function mayBeConditional({ annotated: { article }, passage }: LinkedSentence): boolean {
  const { tokens, sentences } = article;
  const [first, last] = [Math.max(0, passage.sentence - 1), Math.min(sentences.length - 1, passage.sentence + 1)];
  for (let i = tokenAt(tokens, sentences[first].start); i < tokens.count; i++) {
    if (tokens.start[i] >= sentences[last].end) return false;
    if (conditionSigns.has(tokens.lower[i])) return true;
  }
  return false;
}

/** Whether a label holds under a condition that a sentence does not give. */
function lacksCondition({ holder, label, theirs }: ReadPair): boolean {
  return conditionIn(holder, label) >= 0 && !mayBeConditional(theirs);
}

/** Whether a sentence says what a label does under a condition alone. */
function addsCondition({ holder, theirs, shared }: ReadPair): boolean {
  const at = conditionIn(theirs, wholeOf(theirs));
  if (at < 0 || shared.length === 0 || mayBeConditional(holder)) return false;
  const limited = limitedBy(theirs, at);
  const bound = shared.filter(([, word]) => word >= limited.from && word < limited.to);
  return bound.length >= minTurned * shared.length;
}

/** The words that a condition limits: those before it up to a mark, or behind it where it opens the sentence. */
function limitedBy({ gaps, words: { count } }: LinkedSentence, at: number): WordRange {
  let from = at;
  if (at > 0) {
    do from--;
    while (from > 0 && gaps[from] === 'none');
    return { from, to: at };
  }
  do from++;
  while (from < count && gaps[from] === 'none');
  let to = from + 1;
  while (to < count && gaps[to] === 'none') to++;
  return { from, to };
}

/** Indices of words of a sentence that stand within marks of what somebody said. */
function quotedWords({ words, annotated: { quotations } }: LinkedSentence, { from, to }: WordRange): number[] {
  const marks = quotations.flatMap((quotation) => (isSpoken(quotation) ? quotation.marks : []));
  const near = marks.filter((mark) => overlaps(mark, { start: words.start[from], end: words.end[to - 1] }));
  const quoted: number[] = [];
  for (let i = from; i < to; i++)
    if (near.some(({ start, end }) => words.start[i] >= start && words.end[i] <= end)) quoted.push(i);
  return quoted;
}

function changesQuotation({ holder, label, theirs }: ReadPair): boolean {
  const ours = quotedWords(holder, label);
  const others = quotedWords(theirs, wholeOf(theirs));
  const shorter = Math.min(ours.length, others.length);
  if (shorter < minQuoted || Math.max(ours.length, others.length) > maxQuoted) return false;
  const pairs = longestCommonSubsequence(
    ours.map((index) => holder.words.stems[index]),
    others.map((index) => theirs.words.stems[index]),
  );
  if (pairs.length < minKept * shorter) return false;
  const [first, last] = [pairs[0], pairs[pairs.length - 1]];
  const isTelling = ({ words }: LinkedSentence, index: number): boolean => words.bits[index] > 0;
  const isOpening = ({ lower }: LinkedSentence, index: number): boolean =>
    openVerbs.has(lower[index]) || openModals.has(lower[index]) || statementBounds.has(lower[index]);
  const kept = [new Set(pairs.map(({ a }) => a)), new Set(pairs.map(({ b }) => b))];
  const differs = (
    sentence: LinkedSentence,
    words: readonly number[],
    side: 0 | 1,
    from: number,
    to: number,
  ): boolean =>
    words.some(
      (index, at) =>
        !kept[side].has(at) &&
        ((at > from && at < to && isTelling(sentence, index)) || (at < from && isOpening(sentence, index))),
    );
  const isExchanged = (one: number | undefined, other: number | undefined): boolean =>
    one !== undefined && other !== undefined && isTelling(holder, one) && isTelling(theirs, other);
  return (
    differs(holder, ours, 0, first.a, last.a) ||
    differs(theirs, others, 1, first.b, last.b) ||
    isExchanged(ours.at(last.a + 1), others.at(last.b + 1)) ||
    (first.a > 0 && first.b > 0 && isExchanged(ours[first.a - 1], others[first.b - 1]))
  );
}

/** Whether a label tells who speaks, and the same words are surely another's in a sentence. */
function hasOtherSpeaker({ holder, label, theirs }: ReadPair): boolean {
  const { words } = holder;
  const isAttributed = words.isAttribution.subarray(label.from, label.to).includes(1);
  if (!isAttributed) return false;
  return speechesIn(holder, label).some((speech) =>
    speechesIn(theirs, wholeOf(theirs)).some((other) => {
      const [ours, others] = [speech, other].map((each) => each.words.slice(0, maxQuoted).map(({ key }) => key));
      const kept = longestCommonSubsequence(ours, others).length;
      if (kept < minKept * Math.min(ours.length, others.length) || kept < minQuoted) return false;
      const [one, another] = [speakingPerson(holder.annotated, speech), speakingPerson(theirs.annotated, other)];
      return one !== undefined && another !== undefined && !shareName(one, another);
    }),
  );
}

/** What is said in marks in some words of a sentence. */
function speechesIn({ annotated, passage, words }: LinkedSentence, { from, to }: WordRange): Speech[] {
  const span = { start: words.start[from], end: words.end[to - 1] };
  return speechesAt(annotated, passage.sentence).filter(({ marks }) => marks.some((mark) => overlaps(mark, span)));
}
