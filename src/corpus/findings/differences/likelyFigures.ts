import { passingStates, peopleUnits, tollUnits } from '../../../lexicon/en/differences';
import { figureTableOf, maxFigures, valueKey, type ComparedFigure } from './comparedFigures';
import { isToll } from './figureKinds';
import { turned, type Difference, type FigureDifferenceRule } from './difference';
import { isOfTime } from './figureDoubts';
import { isTransposed } from './transposedDigits';
import { findingOf } from './figureDifferences';
import { FigurePair } from './figurePair';
import { closeRatio, nearRatio } from './figureRule';
import { isCompared } from './figureRules';
import { onceForWords } from './onceForWords';
import { minTellers, type FigureTellers, type Teller } from './figureTellers';
import type { FigureVeto } from './figureVeto';
import { figureVetoes } from './figureVetoes';
import { isBesideTime } from './besideTime';
import { voteDifferences } from './voteCounts';
import { sentencePair, type ComparedLink, type ComparedSentence, type SentencePair } from './sentencePair';

const rule: FigureDifferenceRule = 'likely-one';

// Bounds of what no article gives as the other does. Chosen on changes planted in half of the labelled news, read on others.

/** From this score on, sentences may state one fact where several articles give one of its values. */
const minScore = 0.5;
/** The same beside another figure that both give, which is hardly equal by chance: `12 per cent, to 214p`. */
const minScoreBesideEqual = 0.3;
const minDigitsOfEqual = 3;
/** Words near two times that both have: what happened then. */
const minSharedNearTime = 2;
/** Numbers that do not say what they count are told apart by their value from here on. */
const minBareNumber = 10;

/**
 * Reasons for silence that hang on what else a sentence says, not on the figure. Where neither article gives the value of
 * the other anywhere, several articles outweigh them.
 */
const outweighed: ReadonlySet<FigureVeto> = new Set<FigureVeto>([
  'other-names',
  'other-scope',
  'filled-anew',
  'another-age',
  'grown-older',
]);

/**
 * Figures of linked sentences of two articles on one story that differ, where neither article gives the value of the other
 * anywhere, and nothing says that they are of two things. Linear in the links.
 * @returns differences seen from the first article, each figure once
 */
export function likelyFigures(
  ours: Teller,
  theirs: Teller,
  links: readonly ComparedLink[],
  tellers: FigureTellers,
): Difference[] {
  if (ours.first === theirs.first) return [];
  const likely = links.filter((link) => isCompared(link) && likenessOf(link) >= minScoreBesideEqual);
  const pairs = likely.flatMap((link) =>
    figurePairs(ours, theirs, link).filter((pair) => isLikelyOne(pair, ours, theirs, tellers)),
  );
  const figures = onePerFigure(pairs)
    .map((pair) => findingOf(pair, rule).difference)
    .map((difference) => (difference.a.uri === ours.compared.uri ? difference : turned(difference)));
  const votes = likely
    .filter((link) => likenessOf(link) >= minScore)
    .flatMap((link) => voteDifferences(ours, theirs, link, tellers));
  return [...figures, ...votes];
}

function likenessOf({ kind, score, likeness = score }: ComparedLink): number {
  return kind === 'paraphrase' ? likeness : 1;
}

/** Figures of two linked sentences that differ and may be of one thing. */
function figurePairs(ours: Teller, theirs: Teller, link: ComparedLink): FigurePair[] {
  const [own, others] = [figuresOf(ours, link.a.sentence), figuresOf(theirs, link.b.sentence)];
  if (own.length === 0 || others.length === 0 || Math.max(own.length, others.length) > maxFigures) return [];
  const sentences: SentencePair = sentencePair(link, ours.compared, theirs.compared);
  const [first, second] = sentences.a.source === ours.compared ? [own, others] : [others, own];
  return first.flatMap((one) =>
    second.flatMap((other) => FigurePair.of(sentences, one, other, countPeople(one, other)) ?? []),
  );
}

/** Whether two numbers count people, whatever these are called: `all 14 residents`, `17 elderly people`. */
function countPeople(one: ComparedFigure, other: ComparedFigure): boolean {
  return [one, other].every(
    ({ figureClass, unit }) => figureClass === 'amount' && (peopleUnits.has(unit) || tollUnits.has(unit)),
  );
}

function figuresOf({ compared: { annotated, figures } }: Teller, sentence: number): readonly ComparedFigure[] {
  return figureTableOf(annotated, figures).of(sentence);
}

function isLikelyOne(pair: FigurePair, ours: Teller, theirs: Teller, tellers: FigureTellers): boolean {
  const { sentences, a, b } = pair;
  const [teller, other] = sentences.a.source === ours.compared ? [ours, theirs] : [theirs, ours];
  if (mayHaveMoved(pair) || !areNear(pair)) return false;
  if (!tellers.areApart({ ...teller, figure: a }, { ...other, figure: b })) return false;
  const isOfSeveral = [a, b].some((figure) => tellers.countOf(figure) >= minTellers);
  if (!isSurelyLinked(pair, isOfSeveral)) return false;
  return !figureVetoes.some(({ id, read }) => !(isOfSeveral && isOutweighed(id, pair)) && read(pair));
}

/** Whether two figures count a state that passes: the dead and the missing become more, those without power fewer. */
function mayHaveMoved({ sentences, a, b }: FigurePair): boolean {
  if (a.figureClass !== 'amount') return false;
  return isToll(a) || isToll(b) || [sentences.a, sentences.b].some(tellsOfPassing);
}

const tellsOfPassing = onceForWords(({ words }) => words.some(({ lower }) => passingStates.has(lower)));

function isSurelyLinked(pair: FigurePair, isOfSeveral: boolean): boolean {
  const { sentences, ratio } = pair;
  if (sentences.isNear || haveEqualFigure(pair)) return isOfSeveral || ratio <= closeRatio;
  // Where one article gives either value, sentences in other words may speak of two things.
  return isOfSeveral && sentences.reaches(minScore);
}

/** Whether two sentences give another figure alike that is hardly equal by chance. */
function haveEqualFigure({ sentences: { a, b }, a: one, b: other }: FigurePair): boolean {
  const keys = new Set(telling(b, other));
  return telling(a, one).some((key) => keys.has(key));
}

/** The values of the long figures of a sentence but one. */
function telling({ table, passage }: ComparedSentence, but: ComparedFigure): string[] {
  return table.of(passage.sentence).flatMap((each) => {
    const digits = String(each.figure.value ?? '')
      .replace(/\D/g, '')
      .replace(/^0+|0+$/g, '');
    const key = each === but || isOfTime(each) || digits.length < minDigitsOfEqual ? undefined : valueKey(each);
    return key === undefined ? [] : [key];
  });
}

/**
 * Whether two figures are so near each other, or one is such a slip of the other, that they may be one. Times are written
 * alike, and numbers that do not say what they count are nearer.
 */
function areNear(pair: FigurePair): boolean {
  const { a, b, ratio, thing, sharedNear } = pair;
  if (isOfTime(a)) return a.figure.rule === b.figure.rule && sharedNear >= minSharedNearTime && !isBesideTime(pair);
  if (isTransposed(a, b)) return true;
  return thing === 'bare' ? ratio <= nearRatio && isLarge(a) && isLarge(b) : ratio <= closeRatio;
}

function isLarge({ figure: { value = 0 } }: ComparedFigure): boolean {
  return value >= minBareNumber;
}

/** When something happened hangs on what happened; who is named beside a figure of which both articles know says nothing. */
function isOutweighed(id: FigureVeto, { sentences, a }: FigurePair): boolean {
  // `Decided to close on 31 March`, `will close on 31 May`.
  if (isOfTime(a)) return id === 'other-scope';
  if (!outweighed.has(id)) return false;
  return id !== 'other-names' || !sentences.haveUnknownNames;
}

/** Of pairs with one figure in common the one whose figures stand in the more likely place. */
function onePerFigure(pairs: readonly FigurePair[]): FigurePair[] {
  const used = new Set<ComparedFigure>();
  return [...pairs]
    .sort((one, next) => next.place.telling - one.place.telling || next.sharedNear - one.sharedNear)
    .filter(({ a, b }) => !used.has(a) && !used.has(b) && used.add(a).add(b));
}
