import { compareStrings } from '../../../text/order';
import { finish, type Steps } from '../../steps';
import { isRunningText } from '../../../article/blocks/block';
import { valueKey } from './comparedFigures';
import { turned, type Difference } from './difference';
import { eventDifferences, figureDifferences, type FigureFinding } from './figureDifferences';
import { isCompared } from './figureRules';
import { isReworded } from './gaps';
import { onceForWords } from './onceForWords';
import { minParaphraseScore } from '../../index/paraphraseIndex';
import { titleDifferences } from './personTitles';
import { unlinkedFigures } from './unlinkedFigures';
import { wordDifferences } from './wordDifferences';
import {
  sentencePair,
  type ComparedArticle,
  type ComparedLink,
  type ComparedSentence,
  type SentencePair,
} from './sentencePair';

/**
 * Two articles tell one story where the scores of their linked sentences, the best of each, sum up to this; below, only
 * copied sentences are compared. Chosen on the training news.
 */
const minStoryEvidence = 1;
/** What connects two articles. */
export interface Connection {
  /** From the first article to the second, of every score. */
  readonly links: readonly ComparedLink[];
  /** Links in other words below this score are not shown to the reader. */
  readonly minScore: number;
  /** By what they are about, both may be on one event: short articles have few sentences in common. */
  readonly isOneEvent: boolean;
  /** Both stand in a folder so small that it is of one story; see `TopicIndex.isComparedWhole`. */
  readonly isSmallFolder: boolean;
}

/** Orders the differences of one article by its text, then by the other article and its text. */
export function inReadingOrder(one: Difference, next: Difference): number {
  return (
    one.a.start - next.a.start ||
    compareStrings(one.b.uri, next.b.uri) ||
    one.b.start - next.b.start ||
    compareStrings(one.rule, next.rule)
  );
}

/** The differences of two articles. */
export interface FoundDifferences {
  /** Seen from the first article, in no particular order. */
  readonly differences: Difference[];
  /** Whether the same links with other scores make the same differences: a keystroke elsewhere changes all scores a little. */
  holdFor(links: readonly ComparedLink[]): boolean;
}

/**
 * Where the wordings of two articles part in linked sentences. Linear in the links. Seen from either article the
 * differences are the same, turned round.
 */
export function differencesBetween(
  ours: ComparedArticle,
  theirs: ComparedArticle,
  connection: Connection,
): FoundDifferences {
  return finish(differenceSteps(ours, theirs, connection));
}

/** Linked sentences that are compared between two steps, some ten microseconds each. Chosen, not fitted. */
const pairsPerStep = 32;

/** What some work gives for each of some items, some of them a step. */
function* each<Item, Found>(items: readonly Item[], work: (item: Item) => readonly Found[]): Steps<Found[]> {
  const found: Found[] = [];
  for (const [index, item] of items.entries()) {
    found.push(...work(item));
    if (index % pairsPerStep === pairsPerStep - 1) yield;
  }
  return found;
}

/** The same in steps. */
export function* differenceSteps(
  ours: ComparedArticle,
  theirs: ComparedArticle,
  { links, minScore, isOneEvent, isSmallFolder }: Connection,
): Steps<FoundDifferences> {
  const compared = links.map((link) => {
    const pair = isCompared(link) ? sentencePair(link, ours, theirs) : undefined;
    return pair && isRunning(pair.a) && isRunning(pair.b) ? pair : undefined;
  });
  const pairs = compared.filter((pair) => pair !== undefined);
  const figures = yield* each(pairs, (pair) => figureDifferences(pair, minScore));
  const isStory = haveStoryEvidence(links);
  const findings = onePerPlace([...figures, ...unlinkedFigures(ours, theirs, isStory || isOneEvent)]);
  yield;
  const across = eventDifferences(ours, theirs, isStory);
  const sure = new Set(across.map(placeKey));
  // What is surely one event, and a changed copy, do not speak against one story.
  const unsure = findings.filter(({ difference, standsAlone }) => !standsAlone && !sure.has(placeKey(difference)));
  const linked = countLinked(links, minScore);
  const isOneStory = (isStory || isOneEvent) && agreeMostly(pairs, unsure, linked);
  // Elsewhere, only where one sentence is copied from the other.
  const words = yield* each(
    pairs.filter((pair) => isStory || isReworded(pair)),
    wordDifferences,
  );
  const titles =
    isStory && isSmallFolder
      ? titleDifferences(
          ours,
          theirs,
          words.filter(({ kind }) => kind === 'title'),
        )
      : [];
  const told = findings
    .filter(({ difference, standsAlone }) => isOneStory || standsAlone || (isSmallFolder && isSlipOfDigits(difference)))
    .map(({ difference }) => difference);
  const differences = [
    ...told.filter((difference) => !sure.has(placeKey(difference))),
    ...words,
    ...titles,
    ...across,
  ].map((difference) => (difference.a.uri === ours.uri ? difference : turned(difference)));
  const alike = compared.map((pair) => pair?.scoresAlike ?? anyScore);
  return {
    differences,
    holdFor: whileScoredAlike({ alike, wereCompared: links.map(isCompared), isStory, linked, minScore }),
  };
}

/** What of the scores of the links between two articles their differences were told by. */
interface ScoresTold {
  /** Of each link the scores between which all is told alike; see `SentencePair.scoresAlike`. */
  readonly alike: readonly (readonly [from: number, below: number])[];
  readonly wereCompared: readonly boolean[];
  readonly isStory: boolean;
  readonly linked: number;
  readonly minScore: number;
}

/** By itself, so that neither article is held for as long as the differences are kept. */
function whileScoredAlike({ alike, wereCompared, isStory, linked, minScore }: ScoresTold): FoundDifferences['holdFor'] {
  return (others) =>
    others.every((link, index) => {
      const [from, below] = alike[index];
      const score = link.likeness ?? link.score;
      return isCompared(link) === wereCompared[index] && score >= from && score < below;
    }) &&
    haveStoryEvidence(others) === isStory &&
    countLinked(others, minScore) === linked;
}

/** Digits change places by chance in a large archive, not among a few articles that somebody put together. */
function isSlipOfDigits({ rule }: Difference): boolean {
  return rule === 'transposed-digits';
}

const anyScore: readonly [number, number] = [-Infinity, Infinity];

const isRunning = onceForWords(({ source: { annotated }, passage: { sentence } }: ComparedSentence): boolean => {
  const { article } = annotated;
  const { start, end, block } = article.sentences[sentence];
  return (
    article.language === 'en' &&
    isRunningText(article.blocks[block].kind) &&
    !article.text.slice(start, end).includes('http')
  );
});

function placeKey({ a, b }: Difference): string {
  return a.uri < b.uri ? `${a.start} ${b.start}` : `${b.start} ${a.start}`;
}

/** A pair of figures is met again where a sentence stands twice. */
function onePerPlace(findings: readonly FigureFinding[]): FigureFinding[] {
  const byPlace = new Map<string, FigureFinding>();
  for (const finding of findings) {
    const key = placeKey(finding.difference);
    if (!byPlace.has(key)) byPlace.set(key, finding);
  }
  return [...byPlace.values()];
}

/**
 * Whether no more figures of two articles differ than agree, or than sentences are linked: what is told of one event alike
 * shows that it is one, though a hasty article has many figures wrong.
 */
function agreeMostly(pairs: readonly SentencePair[], findings: readonly FigureFinding[], linked: number): boolean {
  const equal = new Set<string>();
  for (const { a, b } of pairs) {
    const theirs = new Set(b.table.of(b.passage.sentence).map(valueKey));
    for (const figure of a.table.of(a.passage.sentence)) {
      const key = valueKey(figure);
      if (key !== undefined && theirs.has(key)) equal.add(key);
    }
  }
  return countDistinct(findings) <= Math.max(1, equal.size, linked);
}

/** Two figures that differ in headline and lead differ once. */
function countDistinct(findings: readonly FigureFinding[]): number {
  return new Set(findings.map(({ pair }) => [pair.a, pair.b].map(valueKey).sort().join(' '))).size;
}

/** Sentences that are linked at a score that is shown, of the article that has fewer of them. */
function countLinked(links: readonly ComparedLink[], minScore: number): number {
  const shown = links.filter(({ score }) => score >= minScore);
  return Math.min(new Set(shown.map(({ a }) => a.sentence)).size, new Set(shown.map(({ b }) => b.sentence)).size);
}

/** Whether two articles tell one story by their linked sentences. */
export function haveStoryEvidence(links: readonly ComparedLink[]): boolean {
  return storyEvidence(links, 'a') >= minStoryEvidence && storyEvidence(links, 'b') >= minStoryEvidence;
}

function storyEvidence(links: readonly ComparedLink[], side: 'a' | 'b'): number {
  const best = new Map<number, number>();
  for (const link of links)
    if (link.score >= minParaphraseScore)
      best.set(link[side].sentence, Math.max(link.score, best.get(link[side].sentence) ?? 0));
  let sum = 0;
  for (const score of best.values()) sum += score;
  return sum;
}
