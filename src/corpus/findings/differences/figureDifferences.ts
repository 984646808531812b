import { growingCounts } from '../../../lexicon/en/differences';
import { isSameFact } from '../sameFact';
import { factsOf } from '../facts';
import { isConflict } from '../figureValues';
import { compareAcross } from './eventDates';
import { maxFigures, type ComparedFigure } from './comparedFigures';
import { sideOf, type Difference, type DifferenceSide, type FigureDifferenceRule } from './difference';
import { nameOneTime } from './equalTimes';
import { FigurePair } from './figurePair';
import { isSurelySlip } from './exchangedDigits';
import type { FigureRule } from './figureRule';
import { figureRules } from './figureRules';
import { areOtherWeekdays, areWrittenApart, isOfTime } from './figureDoubts';
import { isReworded } from './gaps';
import { figureVetoes } from './figureVetoes';
import { hasTwoReadings } from './notation';
import { isNearThoughHedged } from './otherScope';
import { areAboutOthers, personsOfArticle } from '../mainPersons';
import type { ComparedArticle, ComparedSentence, SentencePair } from './sentencePair';
import { areReportedOnOneDay, isGrowingToll, isUndatedToll } from './tolls';

/** A difference of two figures, with how well their sentences fit each other. */
export interface FigureFinding {
  readonly difference: Difference;
  readonly pair: FigurePair;
  /** The sentences are one but for a few words, or the figures surely one: their articles need not have more in common. */
  readonly standsAlone: boolean;
}

/** Telling words aligned beside the gap of a difference that is sure, and share of the sentence aligned. Prototype D. */
const minSureTelling = 3;
const minSureShare = 0.6;
/** Share of both sentences that is aligned where one is copied from the other. Chosen, not fitted. */
const minCopyShare = 0.75;

/** The figures of two linked sentences that differ on one fact, each told once. */
export function figureDifferences(sentences: SentencePair, minScore: number): FigureFinding[] {
  const { a, b } = sentences;
  const [ours, theirs] = [a.table.of(a.passage.sentence), b.table.of(b.passage.sentence)];
  if (ours.length === 0 || theirs.length === 0 || Math.max(ours.length, theirs.length) > maxFigures) return [];
  const pairs = ours.flatMap((one) => theirs.flatMap((other) => FigurePair.of(sentences, one, other) ?? []));
  if (pairs.length === 0) return [];
  const rules = figureRules.filter((rule) => isTried(rule, sentences, minScore));
  if (rules.length === 0) return [];
  const candidates: { pair: FigurePair; rule: FigureRule }[] = [];
  for (const pair of pairs) {
    if (figureVetoes.some(({ read }) => read(pair))) continue;
    const rule = rules.find(({ read }) => read(pair));
    if (rule) candidates.push({ pair, rule });
  }
  if (
    candidates.length === 0 ||
    areAboutOthers(personsOfArticle(a.source.annotated), personsOfArticle(b.source.annotated))
  )
    return [];
  return bestOf(candidates).map(({ pair, rule }) => findingOf(pair, rule.id));
}

/** Ages of one person and dates of an event that happens once, of two articles, wherever they stand. */
export function eventDifferences(ours: ComparedArticle, theirs: ComparedArticle, areOfOneTime: boolean): Difference[] {
  const areDated = ours.date !== undefined && theirs.date !== undefined;
  const [a, b] = [ours, theirs].map((source) => ({ ...source, facts: factsOf(source.annotated, source.figures) }));
  return compareAcross(a, b, areOfOneTime).flatMap(({ a: one, b: other, verdict }): Difference[] => {
    if (!isConflict(verdict)) return [];
    const isAge = one.figure.kind === 'age';
    return [
      {
        kind: isAge ? 'figure' : 'date',
        rule: isAge ? 'age' : 'event-date',
        a: { ...sideOf({ uri: ours.uri, sentence: one.sentence }, one.figure), figure: one.figure },
        b: { ...sideOf({ uri: theirs.uri, sentence: other.sentence }, other.figure), figure: other.figure },
        isSure: areDated || !isAge,
        ...(verdict === 'touching' ? { isTouching: true } : {}),
      },
    ];
  });
}

/** Rules whose evidence lies beside the score of the link: links that the reader does not see are enough for them. */
const rulesOfUnseen: ReadonlySet<FigureDifferenceRule> = new Set<FigureDifferenceRule>([
  'transposed-digits',
  'same-surroundings',
  'only-one',
  'same-property',
  'same-statement',
  'same-deed',
]);

/** Whether a link is good enough for a rule. */
function isTried({ id, minScore: least }: FigureRule, sentences: SentencePair, minScore: number): boolean {
  const asked = rulesOfUnseen.has(id) ? least : Math.max(least, minScore);
  return isReworded(sentences) || sentences.isNear || sentences.reaches(asked);
}

/** Of candidates that share a figure the one whose figures stand closest to each other. */
function bestOf(candidates: { pair: FigurePair; rule: FigureRule }[]): { pair: FigurePair; rule: FigureRule }[] {
  const rank = ({ id }: FigureRule): number => figureRules.findIndex((rule) => rule.id === id);
  candidates.sort((one, next) => rank(one.rule) - rank(next.rule) || next.pair.place.telling - one.pair.place.telling);
  const used = new Set<ComparedFigure>();
  return candidates.filter(({ pair: { a, b } }) => {
    if (used.has(a) || used.has(b)) return false;
    used.add(a).add(b);
    return true;
  });
}

export function findingOf(pair: FigurePair, id: FigureDifferenceRule): FigureFinding {
  const { a, b, sentences, verdict } = pair;
  const isGrowing = isGrowingToll(pair) && !areReportedOnOneDay(pair);
  // Words that one article has from the other with their day are of one date.
  const isAtAnotherDate = isGrowing && !(isCopy(pair) && nameOneTime(sentences));
  return {
    difference: {
      kind: a.figureClass === 'date' || a.figureClass === 'clock' ? 'date' : 'figure',
      rule: id,
      a: figureSide(sentences.a, a),
      b: figureSide(sentences.b, b),
      isSure:
        !isGrowing &&
        !isUndatedToll(pair) &&
        !(areOtherWeekdays(pair) && areWrittenApart(pair)) &&
        isSurelyOneFact(pair),
      ...(isAtAnotherDate ? { isAtAnotherDate } : {}),
      ...(verdict === 'touching' ? { isTouching: true } : {}),
    },
    pair,
    standsAlone: isCopy(pair) || (id === 'transposed-digits' && isSurelySlip(pair)),
  };
}

function figureSide({ passage }: ComparedSentence, { figure }: ComparedFigure): DifferenceSide {
  return { ...sideOf(passage, figure), figure };
}

/** Whether two sentences are one but for a few words, and the figures stand in one gap. */
function isCopy({ sentences, place }: FigurePair): boolean {
  return (
    sentences.isNear &&
    place.isSameGap &&
    sentences.sharedTelling >= minSureTelling &&
    sentences.alignedShareOfLonger >= minCopyShare
  );
}

function isSurelyOneFact(pair: FigurePair): boolean {
  const { sentences, a, b } = pair;
  return (
    (isAligned(pair) || isOneEvent(pair)) &&
    a.fact.negated === b.fact.negated &&
    a.fact.scope === b.fact.scope &&
    (a.fact.hedged === b.fact.hedged || (isCopy(pair) && (isOfTime(a) || !isNearThoughHedged(pair)))) &&
    !isGrowing(sentences.a) &&
    !isGrowing(sentences.b) &&
    !hasTwoReadings(sentences.a.source.annotated.article, a.figure) &&
    !hasTwoReadings(sentences.b.source.annotated.article, b.figure)
  );
}

/** Whether the figures stand in one gap of sentences that are one but for a few words. */
function isAligned(pair: FigurePair): boolean {
  const { sentences, place } = pair;
  if (!sentences.isNear || !place.isSameGap) return false;
  const telling = isCopy(pair) ? sentences.sharedTelling : place.telling;
  return telling >= minSureTelling && sentences.alignedShare >= minSureShare;
}

/** Whether both count the same things in one event, which their clauses tell in the same words: `killed 12 people near`. */
function isOneEvent({ a, b, isAlone }: FigurePair): boolean {
  const pairing = { crowded: !isAlone, near: false, sameSubject: true };
  return a.fact.event !== undefined && isSameFact(a.fact, b.fact, pairing);
}

/** Whether a sentence tells of what changes from hour to hour: views, votes, prices of shares. */
function isGrowing({ words }: ComparedSentence): boolean {
  return words.some(({ lower }) => growingCounts.has(lower));
}
