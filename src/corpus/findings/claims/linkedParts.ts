import type { Annotated } from '../../../annotations/annotate';
import type { Figure } from '../../../annotations/figures/figure';
import type { Span } from '../../../text/span';
import type { Parallel, Passage } from '../../index/parallel';
import { finish, type Steps } from '../../steps';
import { areContraryParts } from './contraryParts';
import { counterpartSteps, cutAt } from './counterpartCuts';
import { overlappingIn } from '../overlapping';
import { minAlignedBits, minAlignedShare, partsOf } from './parts';
import { readSentence, type ReadSentence } from '../clauses/readSentence';
import {
  alignedWords,
  bitsBetween,
  type SentenceWords,
  type WordPairs,
  type WordRange,
} from '../clauses/sentenceWords';

/** A sentence that has a link, with all that is needed of its article. */
export interface LinkedSentence extends ReadSentence {
  readonly passage: Passage;
  readonly annotated: Annotated;
  /** In the order of its text. */
  readonly figures: readonly Figure[];
  /** Number of its article. */
  readonly article: number;
}

/** A part of a linked sentence: what a claim counts. */
export interface Part extends WordRange {
  readonly sentence: LinkedSentence;
  readonly span: Span;
  /** Its subject, where that stands apart; see `Clause`. */
  readonly subject?: Span;
  readonly bits: number;
  /** Whether it says that something is not so; see `isNegated`. */
  readonly isDenial: boolean;
}

/**
 * What a link may do: one that is `shown` joins claims by itself, a `supported` one where others support it; a `weak`
 * one tells how alike claims are.
 */
export type Strength = 'shown' | 'supported' | 'weak';

/** A link between two sentences and what it may do. */
export interface RatedLink {
  readonly parallel: Parallel;
  readonly strength: Strength;
}

/** A link between two parts, by their indices. */
export interface PartLink {
  readonly a: number;
  readonly b: number;
  /**
   * How alike the two are: the score of the link, less where it aligns them in part only; -1 where one denies in the same
   * words what the other says, or says the contrary of a word that both have; see `areContraryParts`.
   */
  readonly score: number;
  readonly strength: Strength;
}

/** Parts of all sentences that have a link, and the links between them. */
export interface PartGraph {
  /** In the order of URI and place; the parts of a sentence tile it. */
  readonly parts: readonly Part[];
  readonly links: readonly PartLink[];
  /** By number of an article, how many sentences it has, with a link or without. */
  readonly sentenceCounts: readonly number[];
}

/** A parallel between two linked sentences, by their numbers, with the words that it aligns. */
interface AlignedLink extends WordPairs {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly strength: Strength;
}

/**
 * What a link's score is worth between parts of which it aligns nothing; the rest grows with the share of the lighter
 * part that it aligns. Chosen with the bounds of `parts.ts`.
 */
const unalignedFactor = 0.5;

/**
 * The same where a link aligns nothing of two parts but names, posts and figures: `a pact with its leader, Hanna Reyl`,
 * `a meeting with the leader Hanna Reyl`. Chosen among .5, .6 and .75 on the labelled news, where it costs hardly a claim.
 */
const namesOnlyFactor = 0.75;

/**
 * Of two parts that are aligned so far and of which one negates, one is the denial of the other; in other words a negator
 * tells little (`failed to agree`, `did not agree`). Chosen on the labelled news (train and development parts).
 */
const minOpposedShare = 0.75;

/**
 * Cuts linked sentences into the parts that links align.
 * @param rated each pair of sentences once
 * @param uris of the articles, in alphabetical order
 */
export function linkedParts(
  rated: readonly RatedLink[],
  uris: readonly string[],
  get: (uri: string) => Annotated | undefined,
): PartGraph {
  return finish(linkedPartSteps(rated, uris, get));
}

/** A line that is the address of a page, whole or set apart: `http: / / www. osk - times. com / news`. */
const addressLine = /^(?:https?\s?:\s?\/|www\s?\.)/i;
const maxAddressOpening = 10;

/** Links and sentences that are gone through between two steps, some microseconds each. Chosen, not fitted. */
const perStep = 64;

/** The same in steps. */
export function* linkedPartSteps(
  rated: readonly RatedLink[],
  uris: readonly string[],
  get: (uri: string) => Annotated | undefined,
): Steps<PartGraph> {
  const sentences: LinkedSentence[] = [];
  const numbers = yield* numberedSentences(rated, uris, get, sentences);
  const links: AlignedLink[] = [];
  for (const [index, { parallel, strength }] of rated.entries()) {
    const { a, b, kind, score } = parallel;
    const from = numbers.get(a.uri)?.get(a.sentence);
    const to = numbers.get(b.uri)?.get(b.sentence);
    if (from !== undefined && to !== undefined)
      links.push({ from, to, score, strength, ...alignedWords(sentences[from].words, sentences[to].words, kind) });
    if (index % perStep === 0) yield;
  }
  const parts: Part[] = [];
  const aligned = wordsAligned(sentences, links);
  const ranges: (readonly WordRange[])[] = [];
  for (const [number, { words, clauses }] of sentences.entries()) {
    ranges.push(partsOf(words, clauses, aligned[number]));
    if (number % perStep === 0) yield;
  }
  const cuts = yield* counterpartSteps(
    sentences,
    links.filter(({ strength }) => strength !== 'weak'),
    ranges,
  );
  const partOfWord = sentences.map((sentence, number) =>
    addParts(parts, sentence, cutAt(ranges[number], cuts[number])),
  );
  const partLinks: PartLink[] = [];
  for (const [index, link] of links.entries()) {
    for (const found of linksOfParts(parts, link, partOfWord[link.from], partOfWord[link.to])) partLinks.push(found);
    if (index % perStep === 0) yield;
  }
  const sentenceCounts = uris.map((uri) => get(uri)?.article.sentences.length ?? 0);
  return { parts, links: partLinks, sentenceCounts };
}

/** For each sentence the words that each of its links aligns, of the links that tell where it is cut. */
function wordsAligned(sentences: readonly LinkedSentence[], links: readonly AlignedLink[]): (readonly number[])[][] {
  const aligned = sentences.map((): (readonly number[])[] => []);
  for (const { from, to, a, b, strength } of links) {
    if (strength === 'weak') continue;
    aligned[from].push(a);
    aligned[to].push(b);
  }
  return aligned;
}

/** Reads every sentence that a link names, an article by a step. @param sentences takes them in order */
function* numberedSentences(
  rated: readonly RatedLink[],
  uris: readonly string[],
  get: (uri: string) => Annotated | undefined,
  sentences: LinkedSentence[],
): Steps<Map<string, Map<number, number>>> {
  const passages = new Map(uris.map((uri) => [uri, new Map<number, Passage>()]));
  for (const { parallel } of rated) {
    const { a, b } = parallel;
    passages.get(a.uri)?.set(a.sentence, a);
    passages.get(b.uri)?.set(b.sentence, b);
  }
  const numbers = new Map<string, Map<number, number>>();
  for (const [article, uri] of uris.entries()) {
    const ofArticle = [...(passages.get(uri)?.values() ?? [])].sort((one, other) => one.sentence - other.sentence);
    const annotated = ofArticle.length > 0 ? get(uri) : undefined;
    if (!annotated) continue;
    const own = new Map<number, number>();
    for (const passage of ofArticle) {
      if (addressLine.test(annotated.article.text.slice(passage.start, passage.start + maxAddressOpening))) continue;
      const read = { annotated, ...readSentence(annotated, passage.sentence) };
      own.set(
        passage.sentence,
        sentences.push({ passage, article, figures: overlappingIn(annotated.figures, passage), ...read }) - 1,
      );
    }
    numbers.set(uri, own);
    yield;
  }
  return numbers;
}

/** Adds the parts of a sentence. @returns for each of its words the index of its part */
function addParts(parts: Part[], sentence: LinkedSentence, ranges: readonly WordRange[]): Uint32Array {
  const { words, clauses, clauseStarts, passage } = sentence;
  const partOfWord = new Uint32Array(words.count);
  const subjectOf = new Map(clauses.map(({ from, subject }) => [from, subject]));
  const startOf = new Map(clauses.map(({ from }, index) => [from, clauseStarts[index]]));
  const starts = ranges.map(({ from }) => startOf.get(from) ?? passage.start);
  ranges.forEach(({ from, to }, index) => {
    partOfWord.fill(parts.length, from, to);
    const span = { start: starts[index], end: starts.at(index + 1) ?? passage.end };
    const lent = subjectOf.get(from);
    parts.push({
      from,
      to,
      sentence,
      span,
      ...(lent && { subject: { start: words.start[lent.from], end: words.end[lent.to - 1] } }),
      bits: bitsBetween(words, from, to),
      isDenial: isDenial(words, from, to),
    });
  });
  return partOfWord;
}

/** Whether an odd number of the words from index `from` up to `to` negate. */
function isDenial({ isNegator }: SentenceWords, from: number, to: number): boolean {
  let count = 0;
  for (let i = from; i < to; i++) count += isNegator[i];
  return count % 2 === 1;
}

/**
 * Pairs of parts that a link aligns: those of which it aligns enough, and in any case the pair that it aligns most of. A
 * link that is not shown must align enough of it in any case.
 */
function linksOfParts(
  parts: readonly Part[],
  { a, b, score, strength }: AlignedLink,
  partOfA: Uint32Array,
  partOfB: Uint32Array,
): PartLink[] {
  const [firstA, firstB] = [partOfA.at(0), partOfB.at(0)];
  if (firstA === undefined || firstB === undefined) return [];
  const { words } = parts[firstA].sentence;
  const aligned = alignedPairs(words, parts[firstB].sentence.words, { a, b }, partOfA, partOfB);
  // Where nothing is aligned, the first parts are the pair.
  const pairs = aligned.length > 0 ? aligned : [{ partA: firstA, partB: firstB, bits: 0, isPlain: false }];
  const best = pairs.reduce((most, pair) => (pair.bits > most.bits ? pair : most));
  const isWhole = partOfA[partOfA.length - 1] === firstA && partOfB[partOfB.length - 1] === firstB;
  const found: PartLink[] = [];
  for (const pair of pairs) {
    const { partA, partB, bits } = pair;
    const share = Math.min(1, bits / Math.max(1, Math.min(parts[partA].bits, parts[partB].bits)));
    const hasContent = bits >= minAlignedBits;
    if (pair === best ? strength !== 'shown' && !hasContent : !hasContent || share < minAlignedShare) continue;
    const isOpposed = parts[partA].isDenial !== parts[partB].isDenial && share >= minOpposedShare;
    if (isOpposed || areContraryParts(parts[partA], parts[partB], a.length)) {
      found.push({ a: partA, b: partB, score: -1, strength: 'weak' });
      continue;
    }
    const alike = isWhole ? 1 : unalignedFactor + (1 - unalignedFactor) * share;
    const factor = isWhole || pair.isPlain || bits === 0 ? alike : namesOnlyFactor * alike;
    found.push({ a: partA, b: partB, score: score * factor, strength });
  }
  return found;
}

/** Two parts, by their indices, and what a link aligns of them. */
interface AlignedPair {
  readonly partA: number;
  readonly partB: number;
  bits: number;
  /** Whether more is aligned than names, posts and figures: these alone are no statement. */
  isPlain: boolean;
}

/** Pairs of parts that have aligned words, in the order of their text: a sentence may be cut into hundreds. */
function alignedPairs(
  words: SentenceWords,
  theirs: SentenceWords,
  { a, b }: WordPairs,
  partOfA: Uint32Array,
  partOfB: Uint32Array,
): AlignedPair[] {
  const pairs = new Map<number, AlignedPair>();
  const count = 1 + partOfB[partOfB.length - 1] - partOfB[0];
  for (let i = 0; i < a.length; i++) {
    const [partA, partB] = [partOfA[a[i]], partOfB[b[i]]];
    const key = (partA - partOfA[0]) * count + partB - partOfB[0];
    let pair = pairs.get(key);
    if (!pair) pairs.set(key, (pair = { partA, partB, bits: 0, isPlain: false }));
    pair.bits += words.bits[a[i]];
    // In a headline each word may have a capital.
    if (words.isPlain[a[i]] === 1 || theirs.isPlain[b[i]] === 1) pair.isPlain = true;
  }
  return [...pairs.values()].sort((one, next) => one.partA - next.partA || one.partB - next.partB);
}
