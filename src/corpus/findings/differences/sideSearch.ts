import { peopleUnits, tollUnits } from '../../../lexicon/en/differences';
import { overlaps } from '../../../text/span';
import { boundOf } from '../figureValues';
import { isSameWordFamily } from '../wordFamilies';
import { articleWordsOf } from './articleWords';
import { figureTableOf, valueKey, type ComparedFigure } from './comparedFigures';
import { comparedWordsOf, type ComparedWord } from './comparedWords';
import type { DifferenceRule, DifferenceSide } from './difference';
import { sameThing } from './differingValues';
import { isOfTime } from './figureDoubts';
import type { Dispute, DisputeSide } from './disputes';
import { countSharedTelling, type ComparedArticle } from './sentencePair';

/** Passages of a side that are searched for, the first ones: the others say the same. Chosen, not fitted. */
const maxSearched = 3;
/** Telling words beside the searched ones that two sentences on one fact share. Chosen on the training news. */
const minShared = 3;
/** The same beside a figure, where the value is one too. */
const minSharedOfFigure = 2;
/** So many stems are no chance wherever they stand together; fewer stand beside the words that they stand beside on the side. */
const minSureStems = 3;
/** Telling words on either side among which these are. */
const neighbourReach = 2;
/** What stands on a side stands together: so many words more than are searched for may lie between them. Not fitted. */
const maxBetween = 3;

/** What is searched. */
export interface SearchedFolder {
  /** The article at a URI, where it is held. */
  readonly articleOf: (uri: string) => ComparedArticle | undefined;
  /** Whether two sentences of two articles surely state one fact. */
  readonly areLinked: (one: Statement, other: Statement) => boolean;
}

/** Index of a sentence in an article. */
type Statement = Pick<DifferenceSide, 'uri' | 'sentence'>;

/** The words of a side in its article. */
interface SearchedPassage {
  readonly passage: DifferenceSide;
  readonly article: ComparedArticle;
  /** Stems that must all stand in a sentence: of what differs the telling words, of persons their names. */
  readonly stems: readonly string[];
  /** The nearest telling words before and behind, where those must stand there too. */
  readonly beside: Neighbours | undefined;
  /** The words of its sentence beside them. */
  readonly around: readonly ComparedWord[];
}

/** Stems of telling words before and behind some words. */
type Neighbours = readonly [before: readonly string[], behind: readonly string[]];

/** A place found for a side; `rank` is how much of it was searched for. */
interface FoundPlace {
  readonly passage: DifferenceSide;
  readonly rank: number;
}

/**
 * A dispute with all of some articles that say the same as one of its sides, though nothing links them: each article is
 * searched for the words or the value of either side, in a sentence that shares more with it. One that says what two sides
 * say is left out, and so is one that lacks words: that takes another search. Linear in the articles.
 */
export function withAllSides(dispute: Dispute, uris: readonly string[], folder: SearchedFolder): Dispute {
  const { articleOf } = folder;
  const standing = new Set(dispute.sides.flatMap(({ passages }) => passages.map(({ uri }) => uri)));
  const searched = searchable(
    dispute.sides.map(({ passages }) =>
      passages.slice(0, maxSearched).flatMap((passage) => searchedPassage(passage, dispute, articleOf) ?? []),
    ),
  );
  if (searched.every((passages) => passages.length === 0)) return dispute;
  const added = dispute.sides.map((): DifferenceSide[] => []);
  for (const uri of uris) {
    const article = standing.has(uri) ? undefined : articleOf(uri);
    if (!article) continue;
    const found = searched.map((passages) => bestPlace(passages, article, folder));
    const rank = Math.max(...found.map((place) => place?.rank ?? 0));
    const sides = found.flatMap((place, index) => (place?.rank === rank && rank > 0 ? [{ index, ...place }] : []));
    // `Minister` stands in `prime minister`: what says more counts; of two sides alike none.
    if (sides.length === 1) added[sides[0].index].push(sides[0].passage);
  }
  if (added.every((passages) => passages.length === 0)) return dispute;
  const sides = dispute.sides.map(({ says, passages }, index): DisputeSide => ({
    says,
    passages: [...passages, ...added[index]],
  }));
  return { ...dispute, sides: sides.sort((one, next) => next.passages.length - one.passages.length) };
}

/** The sides without those whose words stand in those of another: what lost a rank stands everywhere. */
function searchable(sides: readonly SearchedPassage[][]): readonly SearchedPassage[][] {
  const isWithin = ({ stems, passage }: SearchedPassage, side: readonly SearchedPassage[]): boolean =>
    !passage.figure && side.some((other) => stems.every((stem) => other.stems.includes(stem)));
  return sides.map((side) =>
    side.filter((passage) => !sides.some((other) => other !== side && isWithin(passage, other))),
  );
}

function searchedPassage(
  passage: DifferenceSide,
  { rule }: Dispute,
  articleOf: SearchedFolder['articleOf'],
): SearchedPassage | undefined {
  const article = articleOf(passage.uri);
  if (!article || passage.start === passage.end || unsearched.has(rule)) return undefined;
  const words = comparedWordsOf(article.annotated.article, passage.sentence);
  const own = words.filter((word) => overlaps(word, passage));
  const isOfPersons = rule === 'lost-participant' || rule === 'lost-member';
  const names = isOfPersons ? own.filter((word) => isPartOfPerson(article, word)) : [];
  const telling = (names.length > 0 ? names : own).filter(({ isTelling }) => isTelling);
  if (telling.length === 0 && !passage.figure) return undefined;
  const stems = [...new Set(telling.map(({ stem }) => stem))];
  const isSure = names.length > 0 || stems.length >= minSureStems;
  const from = words.indexOf(own[0]);
  return {
    passage,
    article,
    stems,
    beside: isSure ? undefined : neighboursOf(words, from, from + own.length),
    around: words.filter((word) => !own.includes(word)),
  };
}

/** Rules of which a side is a name that stands everywhere, or says nothing without its number. */
const unsearched: ReadonlySet<DifferenceRule> = new Set<DifferenceRule>(['supporter-as-owner', 'lost-limit']);

function neighboursOf(words: readonly ComparedWord[], from: number, to: number): Neighbours {
  const telling = (some: readonly ComparedWord[]): string[] =>
    some.filter(({ isTelling }) => isTelling).map(({ stem }) => stem);
  return [telling(words.slice(0, from)).slice(-neighbourReach), telling(words.slice(to)).slice(0, neighbourReach)];
}

/** Whether a word before some words stands before the others, or one behind behind them. */
function haveNeighbourInCommon(one: Neighbours, other: Neighbours): boolean {
  return one.some((stems, side) => stems.some((stem) => other[side].some((each) => isSameWordFamily(stem, each))));
}

/** Whether a word belongs to the name of a person: a title before it may be spelt otherwise. */
function isPartOfPerson({ annotated: { named } }: ComparedArticle, word: ComparedWord): boolean {
  return named.mentions.some(
    (mention) => mention.kind === 'name' && named.entities[mention.entity].kind === 'person' && overlaps(mention, word),
  );
}

function bestPlace(
  passages: readonly SearchedPassage[],
  article: ComparedArticle,
  folder: SearchedFolder,
): FoundPlace | undefined {
  let best: FoundPlace | undefined;
  for (const passage of passages) {
    const found = passage.passage.figure ? placeOfFigure(passage, article, folder) : placeOfWords(passage, article);
    if (found && found.rank > (best?.rank ?? 0)) best = found;
  }
  return best;
}

/**
 * A figure with the same value, in a sentence that shares more with those of the article that give it: of the same thing, or
 * whatever it calls what is counted where the sentences are linked: `600 jobs`, `600 posts`.
 */
function placeOfFigure(
  { passage, article, around }: SearchedPassage,
  other: ComparedArticle,
  { areLinked }: SearchedFolder,
): FoundPlace | undefined {
  const table = figureTableOf(article.annotated, article.figures);
  const own = table.of(passage.sentence).find(({ figure }) => figure.start === passage.start);
  const key = own && valueKey(own);
  if (!own || key === undefined) return undefined;
  const alike = table
    .withKey(key)
    .filter((each) => each === own || isOneThing(own, each))
    .slice(0, maxSearched);
  const sentences = [...new Set(alike.map(({ fact }) => fact.sentence))];
  const words = around.concat(
    sentences.flatMap((each) => (each === passage.sentence ? [] : comparedWordsOf(article.annotated.article, each))),
  );
  const equal = figureTableOf(other.annotated, other.figures).withKey(key);
  for (const each of equal) {
    const { sentence } = each.fact;
    const shared = countSharedTelling(words, wordsAround(other, each));
    if (shared < minSharedWith(own, each, equal.length === 1)) continue;
    const isSaid =
      isOneThing(own, each) ||
      (isDistinctCount(own) && mayCountOneThing(own, each)) ||
      (isSameCount(own, each) &&
        sentences.some((from) => areLinked({ uri: passage.uri, sentence: from }, { uri: other.uri, sentence })));
    if (!isSaid) continue;
    const { start, end } = each.figure;
    return { passage: { uri: other.uri, sentence, start, end, figure: each.figure }, rank: 1 };
  }
  return undefined;
}

/** The words of the sentence of a figure; of an age those of the one before as well, which names whose it is. */
function wordsAround(
  { annotated: { article } }: ComparedArticle,
  { fact, figureClass }: ComparedFigure,
): ComparedWord[] {
  const { sentence } = fact;
  const words = comparedWordsOf(article, sentence);
  const isOneBlock = sentence > 0 && article.sentences[sentence - 1].block === article.sentences[sentence].block;
  return figureClass === 'age' && isOneBlock ? [...comparedWordsOf(article, sentence - 1), ...words] : [...words];
}

/** How many telling words two sentences with one value share where both give it for one thing. */
function minSharedWith(own: ComparedFigure, each: ComparedFigure, isOnly: boolean): number {
  if (isDistinctCount(own)) return 0;
  const { value = 0 } = own.figure;
  const isTelling = own.figureClass === 'amount' && value >= minCount && value % minCount !== 0;
  return isOnly && isTelling && isOneThing(own, each) ? 1 : minSharedOfFigure;
}

/** Counts below, and multiples of it, are equal by chance more often. Chosen, not fitted. */
const minCount = 10;
/** Counts from here on whose second digit tells are hardly equal by chance in one story. Chosen, not fitted. */
const minDistinctCount = 1000;

function isDistinctCount({ figureClass, figure: { value = 0 } }: ComparedFigure): boolean {
  return figureClass === 'amount' && value >= minDistinctCount && /[1-9].*[1-9]/.test(String(value));
}

/** Whether two counts may be of one thing: people by another name, or a number that does not say what it counts. */
function mayCountOneThing(one: ComparedFigure, other: ComparedFigure): boolean {
  const arePeople = [one, other].every(({ unit }) => unit === '' || peopleUnits.has(unit) || tollUnits.has(unit));
  const isFateTheSame = one.fate === undefined || other.fate === undefined || one.fate === other.fate;
  return (
    (arePeople ? isFateTheSame : sameThing(one, other) !== undefined) &&
    one.fact.negated === other.fact.negated &&
    boundOf(one.figure) === boundOf(other.figure)
  );
}

/** Counts from here on are seldom equal by chance in linked sentences. Chosen, not fitted. */
const minTellingCount = 100;

/** Whether two counts of one value may be of one thing that is called otherwise. */
function isSameCount(one: ComparedFigure, other: ComparedFigure): boolean {
  return (
    one.figureClass === 'amount' &&
    (one.figure.value ?? 0) >= minTellingCount &&
    one.fate === other.fate &&
    one.fact.negated === other.fact.negated &&
    boundOf(one.figure) === boundOf(other.figure)
  );
}

/** Whether two figures of one value are of one thing; dates are, where they date one event. */
function isOneThing(one: ComparedFigure, other: ComparedFigure): boolean {
  if (sameThing(one, other) !== 'named' || one.fact.negated !== other.fact.negated) return false;
  if (boundOf(one.figure) !== boundOf(other.figure)) return false;
  return !isOfTime(one) || (one.fact.event !== undefined && one.fact.event === other.fact.event);
}

/** The words of a side, near each other, in a sentence that shares more. */
function placeOfWords({ stems, beside, around }: SearchedPassage, other: ComparedArticle): FoundPlace | undefined {
  const { article } = other.annotated;
  for (const sentence of articleWordsOf(article).sentencesAlikeTo(stems[0])) {
    const words = comparedWordsOf(article, sentence);
    const places = stems.map((stem) => words.findIndex((word) => isSameWordFamily(stem, word.stem)));
    const [first, last] = [Math.min(...places), Math.max(...places)];
    if (first < 0 || last - first >= stems.length + maxBetween) continue;
    if (beside && !haveNeighbourInCommon(beside, neighboursOf(words, first, last + 1))) continue;
    if (countSharedTelling(around, words.slice(0, first).concat(words.slice(last + 1))) < minShared) continue;
    return {
      passage: { uri: other.uri, sentence, start: words[first].start, end: words[last].end },
      rank: stems.length,
    };
  }
  return undefined;
}
