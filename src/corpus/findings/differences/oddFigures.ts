import { peopleUnits, propertiesByWord } from '../../../lexicon/en/differences';
import {
  areOneValue,
  figureTableOf,
  isOfTable,
  maxFigures,
  type ComparedFigure,
  type FigureTable,
} from './comparedFigures';
import { areSynonyms, isToll } from './figureKinds';
import { turned, type Difference, type FigureDifferenceRule } from './difference';
import { sameThing } from './differingValues';
import { areWrittenApart, isAmong, isOfTime, isRelative } from './figureDoubts';
import { digitsOf, isTransposed, minDigitsOfSlip } from './transposedDigits';
import { findingOf } from './figureDifferences';
import { FigurePair } from './figurePair';
import { closeRatio, nearRatio } from './figureRule';
import { isCompared } from './figureRules';
import { isBesideTime } from './besideTime';
import type { FigureTellers, Teller } from './figureTellers';
import type { FigureVeto } from './figureVeto';
import { figureVetoes } from './figureVetoes';
import { underOneKey } from './unlinkedFigures';
import { sentencePair, unlinkedPair, type ComparedLink, type SentencePair } from './sentencePair';

// Bounds of what one article alone gives where several give something else. Read on made-up folders, not fitted.

/** From this score on, linked sentences may be in quite other words. */
const minScore = 0.5;
const minSharedTelling = 2;
/** From this score on, they need share no words, and may call the thing otherwise: `347 payments`, `374 transfers`. */
const minSureScore = 0.75;
/** Words near two shares that both have: one article gives shares of many things. */
const minSharedNearPercent = 2;
/** Numbers from here on are told apart by their value where one does not say what it counts, and where they say other nouns. */
const minBareNumber = 10;
const minNumberOfOtherNoun = 100;
/** Without a link, counts of one thing are so near each other, and from here on. */
const maxRatioUnlinked = 1.5;
const minCountUnlinked = 5;
/** Digits written out of two figures that differ in one digit, at least: `£59.99`, `£69.99`. */
const minDigits = 4;
/** Articles that give a number beside which one with two digits exchanged is a slip. */
const minTellersOfSlip = 3;
/** Figures of one kind of an article that are compared where nothing links them, the first ones: more are a table. */
const maxOfOne = 24;

const rule: FigureDifferenceRule = 'told-by-most';

/**
 * Figures of two articles on one story that one alone gives where several give another: those several tell which figure
 * belongs to the story, so that the words around it may be less alike. Linear in the links and figures.
 * @returns differences seen from the first article
 */
export function oddFigures(
  ours: Teller,
  theirs: Teller,
  links: readonly ComparedLink[],
  tellers: FigureTellers,
): Difference[] {
  if (ours.first === theirs.first) return [];
  const isOdd = ({ sentences, a, b }: FigurePair): boolean => {
    const [one, other] = sentences.a.source === ours.compared ? [a, b] : [b, a];
    return (
      tellers.isOddBeside({ ...ours, figure: one }, { ...theirs, figure: other }) ||
      tellers.isOddBeside({ ...theirs, figure: other }, { ...ours, figure: one })
    );
  };
  const linked = links
    .filter(isCompared)
    .filter(({ a, b }) => hasFigure(ours, a.sentence) && hasFigure(theirs, b.sentence))
    .map((link) => sentencePair(link, ours.compared, theirs.compared))
    .flatMap(linkedPairs)
    .filter((pair) => isOdd(pair) && isAlone(pair) && !isSilenced(pair));
  const unlinked = unlinkedPairs(ours, theirs, tellers).filter((pair) => isOdd(pair) && !isSilenced(pair));
  return onePerPlace([...linked, ...unlinked])
    .map((pair) => findingOf(pair, rule).difference)
    .map((difference) => (difference.a.uri === ours.compared.uri ? difference : turned(difference)));
}

/** Whether a sentence has a figure that is compared here; an age is not. */
function hasFigure({ compared: { annotated, figures } }: Teller, sentence: number): boolean {
  return figureTableOf(annotated, figures)
    .of(sentence)
    .some(({ figureClass }) => figureClass !== 'age');
}

/** Two figures may be met in a link and without it. */
function onePerPlace(pairs: readonly FigurePair[]): FigurePair[] {
  const met = new Map<ComparedFigure, Set<ComparedFigure>>();
  return pairs.filter(({ a, b }) => {
    const others = met.get(a) ?? new Set();
    met.set(a, others);
    return !others.has(b) && others.add(b);
  });
}

/** Figures of linked sentences that differ and may be of one thing. */
function linkedPairs(sentences: SentencePair): FigurePair[] {
  if (!isSure(sentences) && !(sentences.reaches(minScore) && sentences.sharedTelling >= minSharedTelling)) return [];
  const [ours, theirs] = figuresOf(sentences);
  if (Math.max(ours.length, theirs.length) > maxFigures) return [];
  return ours.flatMap((one) =>
    theirs.flatMap((other) => {
      const pair = FigurePair.of(sentences, one, other, isLargeCount(one) && isLargeCount(other));
      return pair && mayBeOne(pair) ? [pair] : [];
    }),
  );
}

function isSure(sentences: SentencePair): boolean {
  return sentences.isNear || sentences.reaches(minSureScore);
}

function figuresOf({ a, b }: SentencePair): readonly [readonly ComparedFigure[], readonly ComparedFigure[]] {
  return [a.table.of(a.passage.sentence), b.table.of(b.passage.sentence)];
}

function isLargeCount({ figureClass, figure: { value = 0 } }: ComparedFigure): boolean {
  return figureClass === 'amount' && value >= minNumberOfOtherNoun;
}

/** Whether two figures of linked sentences may be of one thing by what they are. */
function mayBeOne(pair: FigurePair): boolean {
  const { a, b, ratio, thing, sentences } = pair;
  if (a.figureClass === 'age' || ratio > closeRatio || isOfOtherKind(a, b) || mayHaveGrown(pair)) return false;
  // `Eight days ago` hangs on the day of writing, which may be read wrongly.
  if ((isRelative(a) || isRelative(b)) && (a.figure.rule !== b.figure.rule || areWrittenApart(pair))) return false;
  if (isOfTime(a)) return !isBesideTime(pair) && (a.figureClass === 'clock' || areAsLong(a, b));
  if (a.figureClass === 'percent') return pair.sharedNear >= minSharedNearPercent && !nameOtherProperties(sentences);
  if (thing === 'named') return true;
  const values = [a, b].map(({ figure }) => figure.value ?? 0);
  return isSure(sentences) && Math.min(...values) >= minBareNumber && (ratio <= nearRatio || isTransposed(a, b));
}

/** Whether two figures give other properties, or count people to whom something else happened. */
function isOfOtherKind(a: ComparedFigure, b: ComparedFigure): boolean {
  const differ = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other;
  return differ(a.property, b.property) || differ(a.fate, b.fate);
}

/** Whether two sentences name properties of things, and none in common: `the debts rose`, `the turnout rose`. */
function nameOtherProperties({ a, b }: SentencePair): boolean {
  const [ours, theirs] = [a, b].map(({ words }) => words.flatMap(({ lower }) => propertiesByWord.get(lower) ?? []));
  return ours.length > 0 && theirs.length > 0 && !ours.some((property) => theirs.includes(property));
}

/** Whether people are counted to whom something happened, or an article may be of another day: such counts grow. */
function mayHaveGrown({ sentences, a, b }: FigurePair): boolean {
  if (a.figureClass !== 'amount') return false;
  if (isToll(a) || isToll(b)) return true;
  // Digits that changed places are a slip.
  if (isTransposed(a, b)) return false;
  const [date, other] = [sentences.a.source.date, sentences.b.source.date];
  return (
    (date === undefined || date !== other) &&
    [a, b].some(({ unit, fate }) => fate !== undefined || peopleUnits.has(unit))
  );
}

/** Whether two dates are both days, both months or both years. */
function areAsLong({ figure: { interval } }: ComparedFigure, { figure: { interval: other } }: ComparedFigure): boolean {
  const [length, otherLength] = [interval, other].map((each) => each && Date.parse(each[1]) - Date.parse(each[0]));
  return (
    length !== undefined &&
    otherLength !== undefined &&
    Math.max(length, otherLength) < 2 * Math.min(length, otherLength)
  );
}

/** Whether each is the only figure that may answer the other, those aside that both sentences give: `31 to 26`, `33 to 26`. */
function isAlone({ sentences, a, b }: FigurePair): boolean {
  const [ours, theirs] = figuresOf(sentences);
  const isOnly = (
    own: ComparedFigure,
    other: ComparedFigure,
    figures: readonly ComparedFigure[],
    others: readonly ComparedFigure[],
  ): boolean => figures.every((each) => each === own || sameThing(each, other) === undefined || isAmong(each, others));
  return isOnly(a, b, ours, theirs) && isOnly(b, a, theirs, ours);
}

function isSilenced(pair: FigurePair): boolean {
  return figureVetoes.some(({ id, read }) => !isOutweighed(id, pair) && read(pair));
}

/** Reasons for silence that surely linked sentences outweigh, where several articles agree. */
function isOutweighed(id: FigureVeto, pair: FigurePair): boolean {
  if (!isSure(pair.sentences)) return false;
  // `If they pay within 14 days`, `for those who pay within 21 days`: one condition in other words.
  if (id === 'other-scope') return pair.place.isSameGap && pair.a.fact.scope === pair.b.fact.scope;
  // `Is listed for June 9`, `will be back before the court on June 19`.
  return id === 'other-deed' && isOfTime(pair.a);
}

/** Figures that nothing links: the only counts of one thing, and those that differ in one digit of several. */
function unlinkedPairs(ours: Teller, theirs: Teller, tellers: FigureTellers): FigurePair[] {
  const [a, b] = [ours, theirs].map(({ compared }) => compared);
  const [own, others] = [a, b].map(({ annotated, figures }) => figureTableOf(annotated, figures));
  return candidates(own, others).flatMap(([one, other]) => {
    if (isOfTable(own, one) || isOfTable(others, other)) return [];
    const sentences = unlinkedPair([a, one.fact.sentence], [b, other.fact.sentence]);
    const pair = FigurePair.of(
      sentences,
      ...(sentences.a.source === a ? ([one, other] as const) : ([other, one] as const)),
      areExchanged(one, other),
    );
    const isOfOne = pair && (pair.thing === 'named' || sentences.sharedTelling >= minSharedTelling);
    return (isOfOne || (pair && isSlipOfOne(pair, tellers))) && !isOfOtherKind(pair.a, pair.b) && !mayHaveGrown(pair)
      ? [pair]
      : [];
  });
}

/** Whether so many articles give a long number that one with two of its digits exchanged is a slip, whatever stands around it. */
function isSlipOfOne({ a, b }: FigurePair, tellers: FigureTellers): boolean {
  const most = Math.max(tellers.countOf(a), tellers.countOf(b));
  return areExchanged(a, b) && digitsOf(a).length >= minDigitsOfSlip && most >= minTellersOfSlip;
}

function candidates(own: FigureTable, others: FigureTable): (readonly [ComparedFigure, ComparedFigure])[] {
  return [...onlyCounts(own, others), ...oneDigitApart(own, others), ...exchangedCounts(own, others)];
}

/** Large counts and sums whose digits changed places, whatever they count: `38,000 cheeses`, `83,000 Blues`. */
function exchangedCounts(own: FigureTable, others: FigureTable): (readonly [ComparedFigure, ComparedFigure])[] {
  return [...underOneKey(own.byDigits, others.byDigits)].flatMap(([figures, counterparts]) =>
    figures
      .slice(0, maxOfOne)
      .flatMap((one) =>
        counterparts.slice(0, maxOfOne).flatMap((other) => (areExchanged(one, other) ? [[one, other] as const] : [])),
      ),
  );
}

function areExchanged(one: ComparedFigure, other: ComparedFigure): boolean {
  return (one.figureClass === 'money' || (isLargeCount(one) && isLargeCount(other))) && isTransposed(one, other);
}

/** Counts of things of one kind of which either article gives one value: `a hospice with 14 beds`, `an 18-bed house`. */
function onlyCounts(own: FigureTable, others: FigureTable): (readonly [ComparedFigure, ComparedFigure])[] {
  return [...underOneKey(own.byKind, others.byKind)].flatMap(([figures, counterparts]) => {
    if (!areOneValue(figures) && !areOneValue(counterparts)) return [];
    const counts = figures.filter(isNotFew).slice(0, maxOfOne);
    const counterpart = counterparts.filter(isNotFew).slice(0, maxOfOne);
    return counts.flatMap((one) =>
      counterpart.filter((other) => areNear(one, other)).map((other) => [one, other] as const),
    );
  });
}

/** Homes are counted in many ways, those without power and those that were lost; see `oddLosses`. */
function isNotFew({ figureClass, unit, figure: { value = 0 } }: ComparedFigure): boolean {
  return figureClass === 'amount' && !areSynonyms(unit, 'home') && value >= minCountUnlinked && Number.isInteger(value);
}

function areNear({ figure: { value = 0 } }: ComparedFigure, { figure: { value: other = 0 } }: ComparedFigure): boolean {
  return Math.max(value, other) <= maxRatioUnlinked * Math.min(value, other);
}

/** Sums, measures and counts that differ in one digit. */
function oneDigitApart(own: FigureTable, others: FigureTable): (readonly [ComparedFigure, ComparedFigure])[] {
  const theirs = longFigures(others);
  return longFigures(own).flatMap((one) =>
    theirs.filter((other) => differInOneDigit(digitsOf(one), digitsOf(other))).map((other) => [one, other] as const),
  );
}

function longFigures({ all }: FigureTable): ComparedFigure[] {
  return all.filter((figure) => isSized(figure) && digitsOf(figure).length >= minDigits).slice(0, maxOfOne);
}

function isSized({ figureClass, figure: { value } }: ComparedFigure): boolean {
  return value !== undefined && (figureClass === 'money' || figureClass === 'measure' || figureClass === 'amount');
}

function differInOneDigit(one: string, other: string): boolean {
  return one.length === other.length && [...one].filter((digit, index) => digit !== other[index]).length === 1;
}
