import type { Figure } from '../../../annotations/figures/figure';
import { Cue, cueKinds } from '../../../annotations/quotations/cues';
import { bodyParts } from '../../../lexicon/en/bodyParts';
import { nonDenyingBehindNot, openModals, openVerbs, stretchBreaks } from '../../../lexicon/en/commitments';
import { oppositesByWord } from '../../../lexicon/en/opposites';
import { addToList } from '../../../text/multimap';
import { firstIndexWhere } from '../../../text/search';
import { overlaps } from '../../../text/span';
import { isNumberStem } from '../../index/stems';
import { isAnyDenial } from '../clauses/wordPolarity';
import { boundOf } from '../figureValues';
import { areOtherDays, namedDay } from './calendarDays';
import { onceForSentence, type LabelPair } from './labelPair';
import type { LinkedSentence } from './linkedParts';
import { figuresOfLabel } from './otherValues';
import { addsCondition, lacksCondition } from './labelConditions';
import { sharedWords, type ReadPair, type SharedWords } from './sharedWords';

/** A way in which a sentence that is like a label says something else, each with a label and two sentences. */
interface OtherStatementRule {
  readonly id:
    'left-open' | 'condition' | 'denied' | 'other-day' | 'bound' | 'former-value' | 'asked' | 'opposite' | 'other-part';
  readonly label: string;
  readonly example: string;
  readonly counterexample: string;
  readonly read: (pair: ReadPair) => boolean;
}

/** Share of the words in common that are denied from which on a statement is, … */
const minTurned = 0.5;
/** … and that are left open: of `said outside court that he was considering an appeal` all but the last word is plain. */
const minOpen = 0.25;
/** Words in common, at least, beside two that are opposites. Chosen, not fitted. */
const minSharedBesideOpposite = 2;
/** Words before one among which that stands which denies it. Chosen, not fitted. */
const denialReach = 5;
/** Words before one among which that stands which leaves it open. Chosen, not fitted. */
const openReach = 10;
export const otherStatementRules: readonly OtherStatementRule[] = [
  {
    id: 'left-open',
    label: 'The sluice gate at Tulm may have been left open.',
    example: 'The sluice gate was left open by the keeper.',
    counterexample: 'A keeper may have left the sluice gate open, the board believes.',
    read: ({ holder, theirs, shared }) => {
      const [ours, others] = turnedShares(holder, theirs, shared, leftOpen);
      return (
        (ours >= minOpen && others === 0 && theirs.isVerb.includes(1)) ||
        (others >= minOpen && ours === 0 && holder.isVerb.includes(1))
      );
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
      const [ours, others] = turnedShares(holder, theirs, shared, denied);
      if (ours + others === 0) return false;
      const [oursInAnyWay, othersInAnyWay] = turnedShares(holder, theirs, shared, deniedInAnyWay);
      const [ourVerb, theirVerb] = turnedShares(holder, theirs, verbsOf(holder, theirs, shared), denied);
      return (
        ((ours >= minTurned || ourVerb === 1) && othersInAnyWay === 0) ||
        ((others >= minTurned || theirVerb === 1) && oursInAnyWay === 0)
      );
    },
  },
  {
    id: 'other-day',
    label: 'The hearing of the crews opens on 4 May 2026.',
    example: 'The hearing of the crews opens on 6 May 2026.',
    counterexample: 'The hearing of the crews opens on 4 May 2026, after another on 6 May 2026.',
    read: givesOtherDay,
  },
  {
    id: 'bound',
    label: 'The sale of the mill will bring the board 4,000 crowns.',
    example: 'The sale of the mill will bring the board up to 4,000 crowns.',
    counterexample: 'The sale of the mill will bring the board about 4,000 crowns.',
    read: givesOtherBound,
  },
  {
    id: 'former-value',
    label: 'The board said that 87 boats had been damaged by the storm.',
    example: 'The board said that 112 boats had been damaged by the storm, up from 87 on Sunday.',
    counterexample: 'The board said that 87 boats had been damaged by the storm, up from 60 on Sunday.',
    read: givesFormerValue,
  },
  {
    id: 'asked',
    label: 'The keeper will stay on as master of the harbour.',
    example: 'Will the keeper stay on as master of the harbour?',
    counterexample: '“Why should I go?” asked the keeper, who will stay on as master of the harbour.',
    read: ({ holder, theirs }) => isQuestion(holder) !== isQuestion(theirs),
  },
  {
    id: 'opposite',
    label: 'Most of the crews who answered the board were against the toll.',
    example: 'Most of the crews who answered the board were in favour of the toll.',
    counterexample: 'Most of the crews who answered the board were against the toll, and few in favour.',
    read: saysOpposite,
  },
  {
    id: 'other-part',
    label: 'The keeper of the lock was left with a broken wrist.',
    example: 'The keeper of the lock was left with a broken elbow.',
    counterexample: 'The keeper of the lock was left with a broken wrist and a bruised elbow.',
    read: namesOtherPart,
  },
];

/** Whether a sentence that is linked to a label says something else in its words; by no rule where it has none of them. */
export function statesOtherwise(pair: LabelPair): boolean {
  const { holder, label, theirs } = pair;
  const [ours, others] = [quotedWordsOf(holder), quotedWordsOf(theirs)];
  // What became of quoted words is told as the drift of a quotation, which stays in its claim.
  const shared = sharedWords(holder, theirs).filter(
    ([one, other]) => one >= label.from && one < label.to && !(ours.has(one) && others.has(other)),
  );
  return otherStatementRules.some(({ read }) => read({ ...pair, shared }));
}

/** Indices of the words that stand within the marks of what somebody said. */
const quotedWordsOf = onceForSentence(({ speech }): ReadonlySet<number> => {
  const quoted = new Set<number>();
  for (const { isMarked, from, to } of speech.said) if (isMarked) for (let i = from; i < to; i++) quoted.add(i);
  return quoted;
});

/** Of the words that two sentences have in common, the shares that are turned in either. */
function turnedShares(
  one: LinkedSentence,
  other: LinkedSentence,
  shared: SharedWords,
  wordsTurned: (sentence: LinkedSentence) => Uint8Array,
): readonly [number, number] {
  const [inOne, inOther] = [wordsTurned(one), wordsTurned(other)];
  if (inOne.length + inOther.length === 0) return [0, 0];
  let bits = 0;
  const turned = [0, 0];
  for (const [ours, theirs] of shared) {
    const weight = one.words.bits[ours];
    bits += weight;
    if (inOne[ours] === 1) turned[0] += weight;
    if (inOther[theirs] === 1) turned[1] += weight;
  }
  return bits === 0 ? [0, 0] : [turned[0] / bits, turned[1] / bits];
}

/** Of the words that two sentences have in common those that are a verb in either. */
function verbsOf(one: LinkedSentence, other: LinkedSentence, shared: SharedWords): SharedWords {
  return shared.filter(([ours, theirs]) => one.isVerb[ours] === 1 || other.isVerb[theirs] === 1);
}

/** Index of the first of the words that stand together before one, at most so many of them. */
function stretchBefore({ lower, gaps }: LinkedSentence, at: number, reach: number): number {
  let from = at;
  while (from > 0 && at - from < reach && gaps[from] === 'none' && !stretchBreaks.has(lower[from - 1])) from--;
  return from;
}

function isLeftOpen(sentence: LinkedSentence, at: number): boolean {
  const { lower, words } = sentence;
  for (let i = stretchBefore(sentence, at, openReach); i < at; i++) {
    // `could not fly`, `and to think that he won`
    if (lower[i + 1] === 'not' || lower[i - 1] === 'to' || words.isName[i] === 1) continue;
    if (openModals.has(lower[i]) || openVerbs.has(lower[i])) return true;
  }
  return lower[at + 1] === 'allegedly';
}

function isDenied(sentence: LinkedSentence, at: number): boolean {
  const { lower, words } = sentence;
  for (let i = stretchBefore(sentence, at, denialReach); i < at; i++) {
    // `not only`, `no more than four`, `No 9`, `the false killer whale`
    const isNegating = (words.isNegator[i] === 1 && lower[i] !== 'false') || lower[i] === 'no';
    if (isNegating && !nonDenyingBehindNot.has(lower[i + 1]) && !isNumberStem(words.stems[i + 1])) return true;
  }
  return false;
}

/** Whether a word before one may deny it: `failed to reopen`. */
function mayBeDenied(sentence: LinkedSentence, at: number): boolean {
  const from = stretchBefore(sentence, at, openReach);
  return sentence.lower.slice(from, at).some((lower) => isAnyDenial(lower));
}

/** For each word of a sentence 1 where it is left open, denied, or denied in any way; of no length where none is. */
const leftOpen = onceForSentence((sentence) => marked(sentence, isLeftOpen));
const denied = onceForSentence((sentence) => marked(sentence, isDenied));
const deniedInAnyWay = onceForSentence((sentence) => marked(sentence, mayBeDenied));

function marked(sentence: LinkedSentence, holdsAt: (sentence: LinkedSentence, at: number) => boolean): Uint8Array {
  const marks = Uint8Array.from({ length: sentence.words.count }, (_, at) => (holdsAt(sentence, at) ? 1 : 0));
  return marks.includes(1) ? marks : new Uint8Array(0);
}

/** Words around a day among which a verb of speech makes it the day on which somebody spoke. Chosen, not fitted. */
const speechReach = 3;

/** Days, and parts of a day, of a sentence, without those on which somebody spoke. */
const daysOf = onceForSentence(({ words, lower, figures, annotated: { article } }) =>
  figures.flatMap((figure) => {
    const day = namedDay(figure, article.text);
    if (!day) return [];
    const at = firstIndexWhere(0, words.count, (index) => words.end[index] > figure.start);
    const around = lower.slice(Math.max(0, at - speechReach), at + speechReach);
    return around.some((word) => (cueKinds(word) & Cue.Strong) !== 0) ? [] : [day];
  }),
);

/** Whether a label tells one day and a sentence one other, which do not touch: one may begin where the other ends, at night. */
function givesOtherDay({ holder, label, theirs, shared }: ReadPair): boolean {
  const others = daysOf(theirs);
  const span = { start: holder.words.start[label.from], end: holder.words.end[label.to - 1] };
  const ours = daysOf(holder).filter(({ figure }) => overlaps(figure, span));
  if (ours.length !== 1 || others.length === 0 || shared.length === 0) return false;
  return others.every((other) => areOtherDays(ours[0], other));
}

const figuresByValue = onceForSentence(({ figures }): ReadonlyMap<number | undefined, readonly Figure[]> => {
  const lists = new Map<number | undefined, Figure[]>();
  for (const figure of figures) addToList(lists, figure.value, figure);
  return lists;
});

/** The figures of a sentence that have the value of another; none where that has none. */
function withValueOf({ value }: Figure, sentence: LinkedSentence): readonly Figure[] {
  return value === undefined ? [] : (figuresByValue(sentence).get(value) ?? []);
}

/** Whether a sentence gives the amount of a label as a bound, or a bound as the amount: `up to 4,000 crowns`. */
function givesOtherBound({ holder, label, theirs }: ReadPair): boolean {
  return figuresOfLabel(holder, label).some((figure) => {
    const same = withValueOf(figure, theirs).filter(({ kind }) => kind === figure.kind);
    return same.length > 0 && same.every((other) => (boundOf(other) === undefined) !== (boundOf(figure) === undefined));
  });
}

/** Whether a sentence gives a figure of a label as what it was before, or a label what it is: `112, up from 87`. */
function givesFormerValue({ holder, label, theirs }: ReadPair): boolean {
  return figuresOfLabel(holder, label).some((figure) => {
    const same = withValueOf(figure, theirs);
    const isFormer = isFormerValue(holder, figure);
    return same.length > 0 && same.every((other) => isFormerValue(theirs, other) !== isFormer);
  });
}

function isFormerValue({ words, lower }: LinkedSentence, { start }: Figure): boolean {
  const at = firstIndexWhere(0, words.count, (index) => words.end[index] > start);
  return lower[at - 1] === 'from' && (lower[at - 2] === 'up' || lower[at - 2] === 'down');
}

const isQuestion = onceForSentence(({ shown }) => /\?["”’')\]]{0,3}\s*$/.test(shown));

const wordsOf = onceForSentence(({ lower }): ReadonlySet<string> => new Set(lower));

/** Whether a sentence has the opposite of a word of a label, and neither has both. */
function saysOpposite({ holder, label, theirs, shared }: ReadPair): boolean {
  if (shared.length < minSharedBesideOpposite) return false;
  const [ours, others] = [wordsOf(holder), wordsOf(theirs)];
  for (let i = label.from; i < label.to; i++) {
    if (others.has(holder.lower[i])) continue;
    const opposites = oppositesByWord.get(holder.lower[i]) ?? [];
    if (opposites.some((word) => others.has(word) && !ours.has(word))) return true;
  }
  return false;
}

/** Parts of the body that a sentence names. */
const partsOfBody = onceForSentence(
  ({ lower }): ReadonlySet<number> => new Set(lower.flatMap((word) => bodyParts.get(word) ?? [])),
);

/** Whether a label and a sentence each name a part of the body, and none in common. */
function namesOtherPart({ holder, label, theirs, shared }: ReadPair): boolean {
  if (shared.length < minSharedBesideOpposite) return false;
  const [all, others] = [partsOfBody(holder), partsOfBody(theirs)];
  if (all.size === 0 || others.size === 0 || [...all].some((part) => others.has(part))) return false;
  return holder.lower.slice(label.from, label.to).some((word) => bodyParts.has(word));
}
