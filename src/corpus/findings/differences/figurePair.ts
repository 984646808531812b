import { cueKinds } from '../../../annotations/quotations/cues';
import { propertiesByWord } from '../../../lexicon/en/differences';
import { inBase, type ComparedFigure } from './comparedFigures';
import type { ComparedWord } from './comparedWords';
import { isSameWordFamily } from '../wordFamilies';
import { differ, sameThing, type SameThing } from './differingValues';
import type { ComparedArticle, ComparedSentence, SentencePair } from './sentencePair';
import type { WordPair } from './wordAlignment';

/** Where two figures stand in two aligned sentences. */
export interface Place {
  /** Whether both stand between the same aligned words, close to them, or at the same end. */
  readonly isSameGap: boolean;
  /** Aligned words within reach of both figures on the same side of them, and the telling ones among these. */
  readonly words: number;
  readonly telling: number;
}

/** Two differing figures of linked sentences that may count the same. */
export class FigurePair {
  private known: Place | undefined;
  private near: number | undefined;

  private constructor(
    readonly sentences: SentencePair,
    readonly a: ComparedFigure,
    readonly b: ComparedFigure,
    readonly thing: SameThing,
    readonly verdict: 'conflict' | 'touching',
  ) {}

  /**
   * @param isSurelyOne whether two counts are of one thing, though its nouns are others
   * @returns undefined where the two do not measure the same, or do not differ
   */
  static of(
    sentences: SentencePair,
    a: ComparedFigure,
    b: ComparedFigure,
    isSurelyOne = false,
  ): FigurePair | undefined {
    const thing = sameThing(a, b) ?? (isSurelyOne && a.figureClass === b.figureClass ? 'bare' : undefined);
    if (thing === undefined) return undefined;
    const verdict = differ(a, b);
    return verdict && new FigurePair(sentences, a, b, thing, verdict);
  }

  get place(): Place {
    return (this.known ??= placeOf(this.sentences, this.a, this.b));
  }

  /** Whether each is the only figure of its kind in its sentence that may answer the other. */
  get isAlone(): boolean {
    const { sentences, a, b } = this;
    return isOnlyAnswer(sentences.a, a, b) && isOnlyAnswer(sentences.b, b, a);
  }

  /** Whether the sentences have nothing telling in common but names: `INS Senja` did one thing and another. */
  get haveNamesAlone(): boolean {
    const { a, b, pairs } = this.sentences;
    // What opens a sentence has a capital anyway.
    return !pairs.some(
      ([i, j]) => a.words[i].isTelling && !(i > 0 && a.words[i].isCapitalised) && !(j > 0 && b.words[j].isCapitalised),
    );
  }

  /** Whether the content words right before both are of one family: `sentencing on 17 April`, `sentenced on 24 April`. */
  get haveOneWordBefore(): boolean {
    const { sentences, a, b } = this;
    const [ours, theirs] = [tellingBefore(sentences.a.words, a), tellingBefore(sentences.b.words, b)];
    return ours !== undefined && theirs !== undefined && isSameWordFamily(ours.stem, theirs.stem);
  }

  /** How many times the larger one the smaller one is; 1 for dates. */
  get ratio(): number {
    const [a, b] = [this.a, this.b].map((each) => Math.abs(inBase(each.figure.value ?? each.figure.low ?? 0, each)));
    return this.a.figureClass === 'date' || this.a.figureClass === 'clock' ? 1 : Math.max(a, b) / Math.min(a, b);
  }

  /** Whether both say what they measure or count. */
  get isSpecific(): boolean {
    const { a } = this;
    return this.thing === 'named' && (a.figureClass !== 'amount' || a.unit !== '' || a.fate !== undefined);
  }

  /** Telling words around either figure that both have, whatever their order; a common fate is one. */
  get sharedNear(): number {
    return (this.near ??= countSharedNear(this));
  }
}

/** Words on either side of a figure among which aligned ones are looked for. Prototype D. */
const reach = 6;
/** Words on either side that tell what a figure is about. Prototype D. */
const nearReach = 7;
/** The gap between two aligned words leaves at most so many words before and after a figure. Prototype D. */
const maxInGap = 4;
/** The same at the ends of a sentence. Prototype D. */
const maxBeforeFirst = 2;
const maxAfterLast = 3;

function placeOf(
  { a: { words: ours, source }, b: { words: theirs, source: otherSource }, pairs }: SentencePair,
  a: ComparedFigure,
  b: ComparedFigure,
): Place {
  let words = 0;
  let telling = 0;
  for (const [i, j] of pairs) {
    const isBefore = i < a.from && j < b.from && a.from - i <= reach && b.from - j <= reach;
    const isAfter = i >= a.to && j >= b.to && i - a.to < reach && j - b.to < reach;
    if (!isBefore && !isAfter) continue;
    words++;
    if (ours[i].isTelling) telling++;
  }
  const [alignedA, alignedB] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const haveOwnWords = hasOwnWords(ours, a, (i) => alignedA.has(i)) && hasOwnWords(theirs, b, (j) => alignedB.has(j));
  const isClauseEnd = endsClause(source, ours, a) && endsClause(otherSource, theirs, b);
  return {
    isSameGap: !haveOwnWords && isSameGap(pairs, a, b, ours.length, theirs.length, isClauseEnd),
    words,
    telling,
  };
}

function isSameGap(
  pairs: readonly WordPair[],
  a: ComparedFigure,
  b: ComparedFigure,
  lengthA: number,
  lengthB: number,
  isClauseEnd: boolean,
): boolean {
  const before = pairs.filter(([i]) => i < a.from).at(-1);
  const after = pairs.find(([i]) => i >= a.to);
  const opens = before
    ? before[1] < b.from && a.from - before[0] <= maxInGap && b.from - before[1] <= maxInGap
    : a.from <= maxBeforeFirst && b.from <= maxBeforeFirst && !pairs.some(([, j]) => j < b.from);
  const closes = after
    ? after[1] >= b.to && after[0] - a.to < maxInGap && after[1] - b.to < maxInGap
    : isClauseEnd ||
      (lengthA - a.to < maxAfterLast && lengthB - b.to < maxAfterLast && !pairs.some(([, j]) => j >= b.to));
  return opens && closes;
}

/** Whether a clause ends with a figure: `was 64 per cent; in 2019 it was 71 per cent`. */
function endsClause({ annotated }: ComparedArticle, words: readonly ComparedWord[], { to }: ComparedFigure): boolean {
  const next = words.at(to);
  return next === undefined || /[;.–—]/.test(annotated.article.text.slice(words[to - 1].end, next.start));
}

/** Words between the aligned words around a figure that say what it is of: `a tax [cut] of $300`. */
function hasOwnWords(
  words: readonly ComparedWord[],
  { from, to, unit }: ComparedFigure,
  isAligned: (index: number) => boolean,
): boolean {
  const isOwn = (index: number): boolean =>
    words[index].isTelling &&
    !(unit !== '' && isSameWordFamily(unit, words[index].stem)) &&
    !cueKinds(words[index].lower);
  // Aligned function words stand between: `an increase of`, `a cut of`.
  const ends = (index: number): boolean => isAligned(index) && words[index].isTelling;
  for (let i = from - 1; i >= Math.max(0, from - maxInGap) && !ends(i); i--) if (isOwn(i)) return true;
  for (let i = to; i < Math.min(words.length, to + maxInGap) && !ends(i); i++) if (isOwn(i)) return true;
  return false;
}

/** Whether a sentence has no other figure that may answer one of another sentence. */
function isOnlyAnswer(
  { table, passage, words }: ComparedSentence,
  own: ComparedFigure,
  other: ComparedFigure,
): boolean {
  return table
    .of(passage.sentence)
    .every(
      (each) =>
        each === own || sameThing(each, other) === undefined || (isFormer(words, each) && !isFormer(words, own)),
    );
}

/** Words before a figure among which the content word stands that it belongs to: `sentencing will be on`. Chosen, not fitted. */
const maxWordsToTelling = 4;

function tellingBefore(words: readonly ComparedWord[], { from }: ComparedFigure): ComparedWord | undefined {
  return words
    .slice(Math.max(0, from - maxWordsToTelling), from)
    .filter(({ isTelling }) => isTelling)
    .at(-1);
}

/** Whether a figure is the value from which another comes: `raised from 4.25 to 4.5`. */
function isFormer(words: readonly ComparedWord[], { from }: ComparedFigure): boolean {
  return from > 0 && words[from - 1].lower === 'from';
}

function countSharedNear({ sentences, a, b }: FigurePair): number {
  const around = (words: readonly ComparedWord[], { from, to, aside }: ComparedFigure): ComparedWord[] =>
    words
      .slice(Math.max(0, from - nearReach), to + aside + nearReach)
      .filter(({ isTelling, stem }) => isTelling && !isUnit(stem));
  const isUnit = (stem: string): boolean => [a, b].some(({ unit }) => unit !== '' && isSameWordFamily(unit, stem));
  const theirs = around(sentences.b.words, b);
  const shared = around(sentences.a.words, a).filter(({ stem }) =>
    theirs.some((other) => isSameWordFamily(stem, other.stem)),
  );
  const haveOneFate = a.fate !== undefined && a.fate === b.fate;
  // `Jailed` and `imprisoned` are one word in common; where both say `jailed`, it is counted.
  const haveOneProperty = a.property !== undefined && a.property === b.property;
  const isNamedAlike = shared.some(({ lower }) => a.property?.startsWith(`${propertiesByWord.get(lower)} `));
  return new Set(shared.map(({ stem }) => stem)).size + Number(haveOneFate) + Number(haveOneProperty && !isNamedAlike);
}
