import { cueKinds } from '../../../annotations/quotations/cues';
import { finiteAuxiliaries } from '../../../lexicon/en/auxiliaries';
import { allPeopleUnits, kindsOfPeople, partsOfPlaces, sides } from '../../../lexicon/en/differences';
import { oppositesByWord } from '../../../lexicon/en/opposites';
import type { ComparedFigure } from './comparedFigures';
import { comparedWordsOf, type ComparedWord } from './comparedWords';
import { isOfTime } from './figureDoubts';
import { isSameWordFamily } from '../wordFamilies';
import { isPastForm } from '../clauses/wordForms';
import type { ComparedSentence, SentencePair } from './sentencePair';

/** `61 of the 118 seats`: `of` stands so many words before the whole at most. */
const maxWordsToWhole = 3;

/** The number of a whole, and the noun behind it. */
interface Whole {
  readonly count: string;
  readonly noun: ComparedWord;
}

/** Whether two figures count parts of one whole: so many of the same things, and as many of these. */
export function isPartOfOneWhole({ a, b }: SentencePair, one: ComparedFigure, other: ComparedFigure): boolean {
  const [ours, theirs] = [wholeOf(a, one), wholeOf(b, other)];
  return (
    ours !== undefined &&
    theirs !== undefined &&
    ours.count === theirs.count &&
    isSameWordFamily(ours.noun.stem, theirs.noun.stem)
  );
}

function wholeOf({ words }: ComparedSentence, { to }: ComparedFigure): Whole | undefined {
  if (words.at(to)?.lower !== 'of') return undefined;
  for (let index = to + 1; index < to + maxWordsToWhole && index + 1 < words.length; index++)
    if (/^\d/.test(words[index].stem)) return { count: words[index].stem, noun: words[index + 1] };
  return undefined;
}

/**
 * Whether one sentence tells of those who take one side and the other of those who take the contrary one: `60 percent backed it`,
 * `40 percent opposed it`. Who tells of both sides is compared.
 */
export function areOfOppositeSides({ a, b }: SentencePair): boolean {
  const [ours, theirs] = [a, b].map(({ words }) => new Set(words.map(({ lower }) => lower)));
  return [...ours].some((word) => {
    if (!sides.has(word) || theirs.has(word)) return false;
    const opposites = oppositesByWord.get(word) ?? [];
    return opposites.some((opposite) => sides.has(opposite) && theirs.has(opposite) && !ours.has(opposite));
  });
}

/** Whether one counts fewer, and says which of them: `12 people`, `three Danish people`. */
export function isQualifiedPart(part: ComparedFigure, whole: ComparedFigure): boolean {
  return part.fact.qualifiers !== '' && whole.fact.qualifiers === '' && countsFewer(part, whole);
}

/** Sentences behind a count in which those are told of who are not among it: `a woman was arrested later`. Not fitted. */
const maxSentencesOn = 2;

/**
 * Whether one counts fewer, and only those of one sex or age, and tells of somebody else beside them: `three people`, `two men …
 * and a woman`.
 */
export function isKindOfPeople(
  { source: { annotated }, passage }: ComparedSentence,
  part: ComparedFigure,
  whole: ComparedFigure,
): boolean {
  if (!kindsOfPeople.has(part.unit) || !allPeopleUnits.has(whole.unit) || !countsFewer(part, whole)) return false;
  const last = Math.min(passage.sentence + maxSentencesOn, annotated.article.sentences.length - 1);
  for (let sentence = passage.sentence; sentence <= last; sentence++)
    if (
      comparedWordsOf(annotated.article, sentence).some(({ lower }) => kindsOfPeople.has(lower) && lower !== part.unit)
    )
      return true;
  return false;
}

function countsFewer(part: ComparedFigure, whole: ComparedFigure): boolean {
  return part.figureClass === 'amount' && (part.figure.value ?? 0) < (whole.figure.value ?? 0);
}

/** Words that take up what is left of a whole: `the others drowned`. */
const restWords = new Set(['others', 'rest', 'remaining', 'remainder']);

/**
 * Whether two figures count the parts that make up one whole, and other things are said of them: of 20 passengers seven were
 * hurt and thirteen were not.
 */
export function areComplements({ a, b }: SentencePair, one: ComparedFigure, other: ComparedFigure): boolean {
  const [ours, theirs] = [wholeOf(a, one), wholeOf(b, other)];
  if (ours && theirs && ours.count !== theirs.count) return false;
  const whole = Number((ours ?? theirs)?.count);
  if ((one.figure.value ?? 0) + (other.figure.value ?? 0) !== whole) return false;
  if (one.fate !== undefined && other.fate !== undefined) return one.fate !== other.fate;
  return [a, b].some(tellsOfRest) || isAgainst(a) !== isAgainst(b) || (hasOwnWord(a, b) && hasOwnWord(b, a));
}

/** Whether a sentence tells of those who voted or spoke against something. */
function isAgainst({ words }: ComparedSentence): boolean {
  return words.some(({ lower }) => lower === 'against');
}

function tellsOfRest({ words }: ComparedSentence): boolean {
  return words.some(({ lower }) => restWords.has(lower));
}

/** Whether a sentence says something, beside names and who speaks, that the other does not. */
function hasOwnWord({ words }: ComparedSentence, { words: theirs }: ComparedSentence): boolean {
  return words.some(
    ({ isTelling, isCapitalised, lower, stem }) =>
      isTelling &&
      !isCapitalised &&
      cueKinds(lower) === 0 &&
      !theirs.some((other) => isSameWordFamily(stem, other.stem)),
  );
}

/** Words between the parts of a sum at most: `12 grey seals and 11`. Chosen, not fitted. */
const maxBetweenParts = 4;

/** Whether a figure and one joined to it by `and` make up that of the other sentence: `12 Somalis and 11 Yemenis`, 23. */
export function isAddend(
  { table, passage, words }: ComparedSentence,
  part: ComparedFigure,
  whole: ComparedFigure,
): boolean {
  const rest = (whole.figure.value ?? 0) - (part.figure.value ?? 0);
  if (isOfTime(part) || rest <= 0) return false;
  return table.of(passage.sentence).some((each) => {
    if (each === part || each.figureClass !== part.figureClass || each.figure.value !== rest) return false;
    const between = words.slice(Math.min(each.to, part.to), Math.max(each.from, part.from));
    return between.length <= maxBetweenParts && between.some(({ lower }) => lower === 'and');
  });
}

/** Words between a figure and the `and` behind it at most: `11 people and`, `11 young local people and`. */
const maxBeforeAnd = 3;
/** Words behind an article that are looked at for the verb of another clause: `and a bridge collapsed`. */
const singleReach = 3;

/** Whether a figure and one more that is joined to it make up that of the other sentence: `11 people and a firefighter`, 12. */
export function isJoinedAddend({ words }: ComparedSentence, part: ComparedFigure, whole: ComparedFigure): boolean {
  const rest = (whole.figure.value ?? 0) - (part.figure.value ?? 0);
  return rest === 1 && part.figureClass === 'amount' && isJoinedToOne(words, part);
}

/** Whether one more is joined to those who are counted, and nothing else is said of it. */
function isJoinedToOne(words: readonly ComparedWord[], { from, to }: ComparedFigure): boolean {
  if (from >= 3 && words[from - 1].lower === 'and' && isSingle(words[from - 3].lower)) return true;
  for (let index = to; index <= to + maxBeforeAnd && index + 2 < words.length; index++) {
    if (words[index].lower !== 'and') continue;
    return (
      isSingle(words[index + 1].lower) &&
      words[index + 2].isTelling &&
      !words.slice(index + 3, index + 2 + singleReach).some(({ lower }) => isVerbOfOne(lower))
    );
  }
  return false;
}

function isSingle(lower: string): boolean {
  return lower === 'a' || lower === 'an' || lower === 'one';
}

/**
 * Whether a word is the verb of one person or thing; that of several is said of all: `and a firefighter were killed`. What tells
 * who speaks is none.
 */
function isVerbOfOne(lower: string): boolean {
  if (lower === 'were' || lower === 'have' || lower === 'are' || cueKinds(lower) !== 0) return false;
  return finiteAuxiliaries.has(lower) || isPastForm(lower);
}

/**
 * Whether only one sentence tells of a part of a place: the district votes otherwise than the country. `Turnout there` is that
 * of a place named before.
 */
export function isOfPartOnce({ a, b }: SentencePair): boolean {
  const isOfPart = ({ words }: ComparedSentence): boolean =>
    words.some(
      ({ lower }, index) => partsOfPlaces.has(lower) || (lower === 'there' && index > 0 && words[index - 1].isTelling),
    );
  return isOfPart(a) !== isOfPart(b);
}
