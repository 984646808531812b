import { weekdays } from '../../../lexicon/en/calendar';
import { anybodyUnits, destructions } from '../../../lexicon/en/differences';
import { figureTableOf, areOneValue, type ComparedFigure } from './comparedFigures';
import type { ComparedWord } from './comparedWords';
import { turned, type Difference } from './difference';
import { findingOf } from './figureDifferences';
import { areSynonyms } from './figureKinds';
import { FigurePair } from './figurePair';
import { closeRatio } from './figureRule';
import type { FigureTellers, Teller } from './figureTellers';
import { figureVetoes } from './figureVetoes';
import { isOnlyOne } from './onlyFigures';
import { unlinkedPair, type ComparedSentence } from './sentencePair';
import { underOneKey } from './unlinkedFigures';

/** Counts of one article that are compared, the first ones: it gives one value in headline, lead and text. Not fitted. */
const maxCounts = 3;

/**
 * How many died, were hurt or arrested and how many homes were lost, where one article alone gives another count than several
 * do, and either gives one: no sentence need be linked. Linear in the figures.
 * @returns differences seen from the first article
 */
export function oddLosses(ours: Teller, theirs: Teller, tellers: FigureTellers): Difference[] {
  if (ours.first === theirs.first) return [];
  const [own, others] = [ours, theirs].map(({ compared: { annotated, figures } }) => figureTableOf(annotated, figures));
  const found: Difference[] = [];
  for (const [figures, counterparts] of underOneKey(own.byKind, others.byKind)) {
    if (!areOneValue(figures) || !areOneValue(counterparts)) continue;
    const pairs = figures
      .slice(0, maxCounts)
      .flatMap((one) => counterparts.slice(0, maxCounts).flatMap((other) => pairOf(ours, one, theirs, other) ?? []));
    const pair = pairs.find((each) => isOneLoss(each) && isOdd(each, ours, theirs, tellers));
    if (pair) found.push(findingOf(pair, 'told-by-most').difference);
  }
  return found.map((difference) => (difference.a.uri === ours.compared.uri ? difference : turned(difference)));
}

function pairOf(ours: Teller, one: ComparedFigure, theirs: Teller, other: ComparedFigure): FigurePair | undefined {
  if (areOneValue([one, other])) return undefined;
  const sentences = unlinkedPair([ours.compared, one.fact.sentence], [theirs.compared, other.fact.sentence]);
  const [a, b] = sentences.a.source === ours.compared ? [one, other] : [other, one];
  return FigurePair.of(sentences, a, b);
}

/** Whether several articles give the count of one of the two, and the other one alone gives its own. */
function isOdd({ sentences, a, b }: FigurePair, ours: Teller, theirs: Teller, tellers: FigureTellers): boolean {
  const [one, other] = sentences.a.source === ours.compared ? [a, b] : [b, a];
  const [own, others] = [
    { ...ours, figure: one },
    { ...theirs, figure: other },
  ];
  return tellers.isOddBeside(own, others) || tellers.isOddBeside(others, own);
}

/** Words on either side of a count among which it is told what happened, or of whom and where. Not fitted. */
const lossReach = 5;

/**
 * Whether two counts say how many people died, were hurt or arrested, or how many homes were lost, in words that say nothing
 * more of them: of one event an article gives one such count, which does not become less.
 */
function isOneLoss(pair: FigurePair): boolean {
  const { sentences, a, b } = pair;
  if (a.figureClass !== 'amount' || !isLoss(sentences.a, a) || !isLoss(sentences.b, b)) return false;
  if (a.figure.modifier !== b.figure.modifier && (a.fate !== undefined || b.fate !== undefined)) return false;
  if (pair.ratio > closeRatio || !isOnlyOne(pair) || mayHaveGrown(pair)) return false;
  if (namesBeside(sentences.a, a) || namesBeside(sentences.b, b)) return false;
  return !figureVetoes.some(({ read }) => read(pair));
}

function isLoss({ words }: ComparedSentence, figure: ComparedFigure): boolean {
  // `Kills FIVE` of a headline says it too, but the text says it in a sentence.
  if (figure.figure.head === undefined) return false;
  if (figure.fate !== undefined) return anybodyUnits.has(figure.unit);
  return areSynonyms(figure.unit, 'home') && wordsBeside(words, figure).some(({ lower }) => destructions.has(lower));
}

/** Whether the larger count may be the later one. */
function mayHaveGrown({ sentences, a, b }: FigurePair): boolean {
  const [date, other] = [sentences.a.source.date, sentences.b.source.date];
  if (date === undefined || other === undefined) return date !== other;
  return date !== other && date > other === (a.figure.value ?? 0) > (b.figure.value ?? 0);
}

/** Whether somebody or some place is named close to a count: `three people were arrested in Tulm`. */
function namesBeside({ words }: ComparedSentence, figure: ComparedFigure): boolean {
  return wordsBeside(words, figure).some(
    ({ isCapitalised, isTelling, lower }) => isCapitalised && isTelling && !weekdays.has(lower),
  );
}

/** The words around a figure, without the one that opens the sentence, which has a capital anyway. */
function wordsBeside(words: readonly ComparedWord[], { from, to }: ComparedFigure): readonly ComparedWord[] {
  return [...words.slice(Math.max(1, from - lossReach), from), ...words.slice(to, to + lossReach)];
}
