import type { Annotated } from '../../../annotations/annotate';
import type { Figure } from '../../../annotations/figures/figure';
import { demonyms } from '../../../annotations/names/countries';
import type { Parallel, Passage } from '../../index/parallel';
import { compareStrings } from '../../../text/order';
import { firstIndexWhere } from '../../../text/search';
import { figureTableOf, type FigureTable } from './comparedFigures';
import { articleWordsOf } from './articleWords';
import { comparedWordsOf, familyHashOf, type ComparedWord } from './comparedWords';
import type { Gap } from './gap';
import { onceForWords } from './onceForWords';
import { areOtherNames, type ComparedName } from '../describedNames';
import { isOfTeller } from '../tellers';
import { isSameWordFamily } from '../wordFamilies';
import { alignWords, type WordPair } from './wordAlignment';

/** What finding differences needs to know of an article. */
export interface ComparedArticle {
  readonly uri: string;
  readonly annotated: Annotated;
  readonly figures: readonly Figure[];
  /** ISO date, as far as it is known. */
  readonly date: string | undefined;
  /** The date is that of the articles around it: it may be of another day. */
  readonly isDatedByEvent: boolean;
  /** Id of the folder's entity that a local one belongs to. */
  readonly entityId: (local: number) => string | undefined;
}

/** What is asked of a link between two articles that are compared. */
export type ComparedLink = Pick<Parallel, 'a' | 'b' | 'kind' | 'score' | 'likeness'>;

/** How strong a link is. */
export type LinkStrength = Pick<ComparedLink, 'kind' | 'score' | 'likeness'>;

/** A sentence of an article, with its words. */
export interface ComparedSentence {
  readonly source: ComparedArticle;
  readonly passage: Passage;
  readonly words: readonly ComparedWord[];
  readonly table: FigureTable;
}

/** Two linked sentences of two articles. */
export class SentencePair {
  readonly isNear: boolean;
  /** How surely the two state one fact, whether or not its figures differ. */
  private readonly score: number;
  /** What was asked of the score: the most that it reaches and the least that it does not. */
  private reached = -Infinity;
  private missed = Infinity;
  /** Read when they are first asked for; see `gapsOf`. */
  gaps: readonly Gap[] | undefined;
  private aligned: readonly WordPair[] | undefined;
  private shared: number | undefined;
  private ownNames: boolean | undefined;

  constructor(
    readonly a: ComparedSentence,
    readonly b: ComparedSentence,
    { kind, score, likeness = score }: LinkStrength,
  ) {
    this.isNear = kind !== 'paraphrase';
    this.score = likeness;
  }

  /** Whether the link is as sure as that. */
  reaches(least: number): boolean {
    const isReached = this.score >= least;
    if (isReached) this.reached = Math.max(this.reached, least);
    else this.missed = Math.min(this.missed, least);
    return isReached;
  }

  /** With any score from the first to below the second, all that was asked so far would have been answered alike. */
  get scoresAlike(): readonly [from: number, below: number] {
    return [this.reached, this.missed];
  }

  get pairs(): readonly WordPair[] {
    return (this.aligned ??= alignWords(this.a.words, this.b.words));
  }

  /** Share of the words of the shorter sentence that are aligned. */
  get alignedShare(): number {
    return this.pairs.length / Math.max(1, Math.min(this.a.words.length, this.b.words.length));
  }

  /** The same share of the longer sentence. */
  get alignedShareOfLonger(): number {
    return this.pairs.length / Math.max(1, this.a.words.length, this.b.words.length);
  }

  /** Whether each sentence names somebody or something that the other does not. */
  get haveOwnNames(): boolean {
    return (this.ownNames ??= areOtherNames(ownNames(this.a, this.b.words), ownNames(this.b, this.a.words)));
  }

  /** Whether each sentence names somebody or something of whom the other's whole article says nothing. */
  get haveUnknownNames(): boolean {
    return namesUnknown(this.a, this.b.source) && namesUnknown(this.b, this.a.source);
  }

  /** Whether both name one somebody or something. */
  get haveNameInCommon(): boolean {
    const theirs = new Set(namedIn(this.b).map(({ stem }) => stem));
    return namedIn(this.a).some(({ stem }) => theirs.has(stem));
  }

  /** Whether that share of the longer sentence may be aligned: as many of its words have one of their family in the other. */
  mayBeAligned(shareOfLonger: number): boolean {
    const [shorter, longer] =
      this.a.words.length <= this.b.words.length ? [this.a.words, this.b.words] : [this.b.words, this.a.words];
    const needed = shareOfLonger * longer.length;
    if (shorter.length < needed) return false;
    const families = familiesOf(longer);
    let common = 0;
    for (const word of shorter) if (families.mayHold(word)) common++;
    return common >= needed;
  }

  /** Telling words that both have, in any order. */
  get sharedTelling(): number {
    return (this.shared ??= countSharedTelling(this.a.words, this.b.words));
  }
}

/** Names that a sentence has and the other has not; those of who tells it aside. */
function ownNames(sentence: ComparedSentence, others: readonly ComparedWord[]): ComparedName[] {
  const theirs = familiesOf(others);
  return toldNames(sentence).flatMap(({ stem, lower }) =>
    theirs.hold(stem) ? [] : [{ stem, isOfNation: demonyms.has(lower) }],
  );
}

function namesUnknown(sentence: ComparedSentence, { annotated }: ComparedArticle): boolean {
  const theirs = articleWordsOf(annotated.article);
  return namedIn(sentence).some(({ stem }) => !theirs.hasAlike(stem));
}

/** The words of names in what a sentence tells, without those of who tells it. */
const toldNames = onceForWords((sentence: ComparedSentence): readonly ComparedWord[] => {
  const { annotated } = sentence.source;
  return namedIn(sentence).filter(({ start }) => !isOfTeller(annotated, sentence.passage, start));
});

/** Words of names, dates aside. The first word of a sentence has a capital anyway. */
function namedIn({ words, table, passage }: ComparedSentence): ComparedWord[] {
  const dated = new Set<number>();
  for (const { from, to } of table.of(passage.sentence)) for (let i = from; i < to; i++) dated.add(i);
  return words.filter(
    ({ isTelling, isCapitalised }, index) => index > 0 && !dated.has(index) && isTelling && isCapitalised,
  );
}

/** How many telling words of one list the other has too, each counted once. */
export function countSharedTelling(a: readonly ComparedWord[], b: readonly ComparedWord[]): number {
  const theirs = familiesOf(b);
  const ours = new Set(a.filter(({ isTelling }) => isTelling).map(({ stem }) => stem));
  return [...ours].filter((stem) => theirs.holdTelling(stem)).length;
}

/** The distinct stems of a sentence in the order of `familyHash`, by which it is asked for words of one family. */
class StemFamilies {
  private readonly hashes: Uint32Array;
  private readonly stems: readonly string[];
  /** Of each stem, 1 where a word with it says something. */
  private readonly areTelling: Uint8Array;

  constructor(words: readonly ComparedWord[]) {
    const byStem = new Map<string, { readonly hash: number; isTelling: boolean }>();
    for (const { stem, isTelling, familyHash } of words) {
      const known = byStem.get(stem);
      if (!known) byStem.set(stem, { hash: familyHash, isTelling });
      else if (isTelling) known.isTelling = true;
    }
    const sorted = [...byStem].sort(([, one], [, other]) => one.hash - other.hash);
    this.hashes = Uint32Array.from(sorted, ([, { hash }]) => hash);
    this.stems = sorted.map(([stem]) => stem);
    this.areTelling = Uint8Array.from(sorted, ([, { isTelling }]) => Number(isTelling));
  }

  /** False where no word of the family is held, for little. */
  mayHold({ familyHash }: ComparedWord): boolean {
    return this.hashes[this.firstWith(familyHash)] === familyHash;
  }

  hold(stem: string): boolean {
    return this.holdWhere(stem, () => true);
  }

  holdTelling(stem: string): boolean {
    return this.holdWhere(stem, (index) => this.areTelling[index] === 1);
  }

  private holdWhere(stem: string, isAsked: (index: number) => boolean): boolean {
    const hash = familyHashOf(stem);
    for (let index = this.firstWith(hash); this.hashes[index] === hash; index++)
      if (isAsked(index) && isSameWordFamily(stem, this.stems[index])) return true;
    return false;
  }

  private firstWith(hash: number): number {
    return firstIndexWhere(0, this.hashes.length, (index) => this.hashes[index] >= hash);
  }
}

const familiesByWords = new WeakMap<readonly ComparedWord[], StemFamilies>();

function familiesOf(words: readonly ComparedWord[]): StemFamilies {
  let families = familiesByWords.get(words);
  if (!families) familiesByWords.set(words, (families = new StemFamilies(words)));
  return families;
}

/**
 * The pair of a link, always with the same sentence first, so that what is found does not hang on the article from
 * which it is looked for.
 * @returns undefined where either side is no running text of English, or is too long
 */
export function sentencePair(link: ComparedLink, ours: ComparedArticle, theirs: ComparedArticle): SentencePair {
  return inOrder(comparedSentence(ours, link.a), comparedSentence(theirs, link.b), link);
}

/** Two sentences that nothing links, each by its article and its index. */
export function unlinkedPair(
  [ours, sentence]: readonly [ComparedArticle, number],
  [theirs, otherSentence]: readonly [ComparedArticle, number],
): SentencePair {
  const passageOf = ({ uri, annotated }: ComparedArticle, index: number): Passage => {
    const { start, end } = annotated.article.sentences[index];
    return { uri, sentence: index, start, end };
  };
  const a = comparedSentence(ours, passageOf(ours, sentence));
  const b = comparedSentence(theirs, passageOf(theirs, otherSentence));
  return inOrder(a, b, { kind: 'paraphrase', score: 0 });
}

function inOrder(a: ComparedSentence, b: ComparedSentence, link: LinkStrength): SentencePair {
  const order =
    compareStrings(textOf(a), textOf(b)) ||
    compareStrings(a.passage.uri, b.passage.uri) ||
    a.passage.start - b.passage.start;
  return order <= 0 ? new SentencePair(a, b, link) : new SentencePair(b, a, link);
}

function textOf({ source, passage: { start, end } }: ComparedSentence): string {
  return source.annotated.article.text.slice(start, end);
}

function comparedSentence(source: ComparedArticle, passage: Passage): ComparedSentence {
  const { annotated, figures } = source;
  return {
    source,
    passage,
    words: comparedWordsOf(annotated.article, passage.sentence),
    table: figureTableOf(annotated, figures),
  };
}
